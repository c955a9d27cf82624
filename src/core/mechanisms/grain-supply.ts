/**
 * The state's grain: who gets what of the grain collected, in which order.
 *
 *   (E13)  returns = ret · Q − held, shared by what regions lack;  held = min(ret · Q, r_h · people held)
 *   (E7)   loss = loss_m · Q + loss_q · max(0, Q − S_s) + loss_s · SG
 *   (E15)  relief_r = max(0, trigger · norm − c_r) · P_r, as the centre sees c_r, while there is grain
 *   (E13a) SG' = SG + Q + imports − loss − returns − held − army − towns − relief − exports − industry − surplus
 *   (E13b) surplus = issued · max(0, SG − kept · people)
 *   (E15a) foreign relief = min(admitted · most, Σ_r max(0, line · norm − c_r − relief_r) · P_r): a gift, seen with foreigners’ own eyes
 *
 * Order of claims: losses, people in camps and settlements (out of what would else be returned), seed and food returned to
 * the village, army, the basic town ration, relief, exports, industry, the rest of the town ration, the reserve. Beyond a
 * normal reserve grain is issued as feed and to dairy and meat trusts. The order is the model's; the amounts are the
 * player's. `c_r` is computed with the crop as *reported*: a padded crop report hides hunger from the centre (E42).
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import type { Harvest } from '#core/mechanisms/harvest';
import type { Livestock } from '#core/mechanisms/livestock';
import type { Procurement } from '#core/mechanisms/procurement';
import { mapRegions, shareOut, sum } from '#core/regions';

export const quantities = {
  returns: { symbol: 'returns', unit: 'Mt/yr', meaning: 'Seed and food the state gave back to villages', equation: 'E13' },
  relief: { symbol: 'relief', unit: 'Mt/yr', meaning: 'Food relief to hungry regions', equation: 'E15' },
  exports: { symbol: 'X_g', unit: 'Mt/yr', meaning: 'Grain exported', equation: 'E13a' },
  imports: { symbol: 'M_g', unit: 'Mt/yr', meaning: 'Grain imported', equation: 'E13a' },
  towns: { symbol: 'towns', unit: 'Mt/yr', meaning: 'Grain the state issued to towns', equation: 'E13a' },
  held: { symbol: 'held', unit: 'Mt/yr', meaning: 'Grain for people in camps and settlements', equation: 'E13' },
  army: { symbol: 'army', unit: 'Mt/yr', meaning: 'Grain issued to the army', equation: 'E13a' },
  industry: { symbol: 'industry', unit: 'Mt/yr', meaning: 'Grain used by industry', equation: 'E13a' },
  surplus: { symbol: 'surplus', unit: 'Mt/yr', meaning: 'Grain issued as feed because the reserve was full', equation: 'E13b' },
  gift: { symbol: 'gift', unit: 'Mt/yr', meaning: 'Grain given by relief societies abroad', equation: 'E15a' },
  loss: { symbol: 'loss', unit: 'Mt/yr', meaning: 'Grain lost on the way and in store', equation: 'E7' },
  reserve: { symbol: 'SG', unit: 'Mt', meaning: 'Grain held by the state', equation: 'E13a' },
  townRation: { symbol: 'ration', unit: 'kg/yr per head', meaning: 'Grain per townsperson from all sources', equation: 'E13a' },
} as const satisfies Quantities;

export const parameters = {
  returnShare: { symbol: 'ret', unit: '1', meaning: 'Share of deliveries returned to villages as seed and food', equation: 'E13', range: [0, 0.35] },
  returnSpread: { symbol: 'spread', unit: '1', meaning: 'Part of the returns that goes to all villages alike, not by need', equation: 'E13', range: [0, 1] },
  norm: { symbol: 'norm', unit: 'kg per head', meaning: 'Grain a villager eats in a normal year', equation: 'E16', range: [180, 260] },
  feedFloor: { symbol: 'floor', unit: '1', meaning: 'Share of the feed need that animals get before people', equation: 'E16', range: [0, 0.7] },
  lossMarket: { symbol: 'loss_m', unit: '1', meaning: 'Loss on grain that was offered', equation: 'E7', range: [0, 0.15] },
  lossForced: { symbol: 'loss_q', unit: '1', meaning: 'Further loss on grain that was collected by quota', equation: 'E7', range: [0, 0.15] },
  armyRation: { symbol: 'r_a', unit: 'kg/yr per head', meaning: 'Grain for a man of the armed forces and his share of horses', equation: 'E13a', range: [200, 1500] },
  heldRation: { symbol: 'r_h', unit: 'kg/yr per head', meaning: 'Grain for a person in camps and settlements', equation: 'E13', range: [100, 250] },
  townBasic: { symbol: 'r_0', unit: 'kg/yr per head', meaning: 'Town ration that comes before relief and exports', equation: 'E13a', range: [80, 220] },
  townFull: { symbol: 'r_1', unit: 'kg/yr per head', meaning: 'Grain a townsperson takes when there is enough, urban animals included', equation: 'E13a', range: [180, 350] },
  industrialUse: { symbol: 'r_i', unit: 'kg/yr per head', meaning: 'Grain for spirits, starch and industry per townsperson', equation: 'E13a', range: [0, 60] },
  reserveKept: { symbol: 'kept', unit: 'kg per head', meaning: 'State reserve that planners hold, per inhabitant', equation: 'E13b', range: [5, 150] },
  surplusIssued: { symbol: 'issued', unit: '1/yr', meaning: 'Share of a fuller reserve that is issued as feed in a year', equation: 'E13b', range: [0, 1] },
  lossStored: { symbol: 'loss_s', unit: '1/yr', meaning: 'Loss on grain kept over the year', equation: 'E7', range: [0, 0.15] },
  foreignReliefMost: { symbol: 'most', unit: 'Mt/yr', meaning: 'Grain that relief societies abroad can bring in a year', equation: 'E15a', range: [0, 3] },
  foreignReliefLine: { symbol: 'line', unit: '1', meaning: 'Share of the norm below which they feed people', equation: 'E15a', range: [0.3, 1] },
  reliefLimit: { symbol: 'limit', unit: '1', meaning: 'Largest share of the year’s deliveries that transport can carry back as relief', equation: 'E15', range: [0, 1] },
} as const satisfies Parameters;

export const levers = {
  relief: {
    symbol: 'trigger',
    unit: '1',
    equation: 'E15',
    range: [0, 1],
    step: 0.05,
    initial: 0.75,
    dossier: 'grain',
    autumn: true,
    basic: true,
    meaning: 'Relief is sent where food per head falls below this share of the norm; 0 sends none.',
  },
  foreignRelief: {
    symbol: 'admitted',
    unit: '1',
    equation: 'E15a',
    range: [0, 1],
    step: 0.1,
    initial: 0,
    dossier: 'grain',
    autumn: true,
    meaning: 'Relief societies from abroad are let in to feed hungry regions, as in 1921-23; 0 refuses them and denies the hunger, as in 1932-33.',
  },
  grainExports: {
    symbol: 'X_g',
    unit: 'Mt/yr',
    equation: 'E13a',
    range: [-5, 10],
    step: 0.1,
    initial: 0.3,
    dossier: 'grain',
    autumn: true,
    basic: true,
    meaning: 'Grain to be exported; a negative figure buys grain abroad.',
  },
} as const satisfies Levers;

export interface GrainSupply {
  readonly returns: number[];
  readonly relief: number[];
  readonly gift: number;
  readonly exports: number;
  readonly imports: number;
  readonly towns: number;
  readonly held: number;
  readonly army: number;
  readonly industry: number;
  readonly surplus: number;
  readonly loss: number;
  readonly reserve: number;
  readonly townRation: number;
}

export function supplyGrain(
  economy: Economy,
  { harvest, seed }: Harvest,
  { feedNeed }: Livestock,
  toState: readonly number[],
  { procurement, privateSales, total }: Procurement,
  { relief: trigger, foreignRelief, grainExports }: LeverValues<typeof levers>,
  armedForces: number,
  peopleHeld: number,
  p: ParameterValues<typeof parameters>,
): GrainSupply {
  const { grainReserve, cropReporting } = economy.nation;
  const townspeople = sum(economy.regions.map(({ urban }) => urban));
  const imports = Math.max(0, -grainExports);
  const loss = p.lossMarket * total + p.lossForced * Math.max(0, total - sum(toState)) + p.lossStored * grainReserve; // (E7)
  let left = grainReserve + total + imports - loss;
  const issue = (wish: number): number => {
    const given = Math.max(0, Math.min(wish, left));
    left -= given;
    return given;
  };

  /** Food a villager would have, with the crop counted `credit` times. */
  const foodPerHead = (credit: number, returned: readonly number[]) =>
    mapRegions(economy, ({ rural, grain }, r) => {
      const stays = credit * harvest[r]! + grain - seed[r]! - procurement[r]! - privateSales[r]! + returned[r]!;
      return (1000 * (stays - p.feedFloor * feedNeed[r]!)) / rural;
    });

  const noReturns = mapRegions(economy, () => 0);
  const bare = foodPerHead(1, noReturns);
  const lacking = mapRegions(economy, ({ rural }, r) => (Math.max(0, p.norm - bare[r]!) * rural) / 1000);
  const held = issue(Math.min((p.heldRation * peopleHeld) / 1000, p.returnShare * total));
  const returned = issue(p.returnShare * total - held);
  const byNeed = Math.min(returned * (1 - p.returnSpread), sum(lacking));
  const toNeedy = shareOut(byNeed, lacking);
  const toAll = shareOut(
    returned - byNeed,
    mapRegions(economy, ({ rural }) => rural),
  );
  const returns = toNeedy.map((amount, r) => amount + toAll[r]!); // (E13)

  const army = issue((p.armyRation * armedForces) / 1000);
  const privateGrain = sum(privateSales);
  const basic = issue(Math.max(0, (p.townBasic * townspeople) / 1000 - privateGrain));

  const seen = foodPerHead(cropReporting, returns);
  const wanted = mapRegions(economy, ({ rural }, r) => (Math.max(0, trigger * p.norm - seen[r]!) * rural) / 1000);
  const ours = shareOut(issue(Math.min(sum(wanted), p.reliefLimit * total)), wanted); // (E15)
  const hungry = foodPerHead(1, returns);
  const unmet = mapRegions(economy, ({ rural }, r) => Math.max(0, ((p.foreignReliefLine * p.norm - hungry[r]!) * rural) / 1000 - ours[r]!));
  const gift = Math.min(foreignRelief * p.foreignReliefMost, sum(unmet)); // (E15a)
  const relief = gift > 0 ? shareOut(gift, unmet).map((given, r) => ours[r]! + given) : ours;

  const exports = issue(Math.max(0, grainExports));
  const industry = issue((p.industrialUse * townspeople) / 1000);
  const full = issue(Math.max(0, ((p.townFull - p.townBasic) * townspeople) / 1000 - Math.max(0, privateGrain - (p.townBasic * townspeople) / 1000)));
  const towns = basic + full;
  const villagers = sum(economy.regions.map(({ rural }) => rural));
  const surplus = issue(p.surplusIssued * Math.max(0, left - (p.reserveKept * (villagers + townspeople)) / 1000)); // (E13b)
  return {
    returns,
    relief,
    gift,
    exports,
    imports,
    towns,
    held,
    army,
    industry,
    surplus,
    loss,
    reserve: left, // (E13a)
    townRation: (1000 * (towns + privateGrain)) / townspeople,
  };
}
