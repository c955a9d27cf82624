/**
 * Recovery: works and fields that stood idle after the war come back.
 *
 *   (E45)  idle_s' = idle_s · (1 − ρ · min(food, inputs_s, working capital)): of what stands still, so the last comes back slowest
 *   (E45a) food = min(1, town ration / needed);  inputs_s = min(1, running_s / usual);  working capital: E54d
 *   (E45b) idle of next year = idle_s' · old plant / all plant: what is newly built does not stand idle
 *   (E45c) plant at work = K_s · (1 − idle_s')
 *   (E45d) reclaimed = ρ_f · (own + (1 − own) · min(1, p_eff)) · min(1, D) · (1 − coll) · fallow;  D = horses per hectare, sown and fallow, over those of the base
 *   (E45e) fallow' = fallow − reclaimed + what single farms let go at a low price (E4), while any land lies fallow
 *   (E45f) fresh = max(0, 1 − known · idle of machines): what relit works make was known before, and teaches nobody
 *
 * After 1921 there was no want of machines: works of the time before the war stood still for want of bread, fuel and working
 * capital, and fields for want of horses and of anything that grain could buy, though most of the land is ploughed to eat and not
 * to sell. Neither costs investment, only these. In 1928 nothing of the kind is left, and this changes nothing.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Based, type Economy, HORSES, MACHINES } from '#core/economy';
import { mapRegions } from '#core/regions';

export const quantities = {
  means: { symbol: 'means', unit: '1', meaning: 'Scarcest of food, inputs and working capital for works that could be lit again', equation: 'E45' },
  idle: { symbol: 'idle', unit: '1', meaning: 'Share of the sector’s plant that stands idle since the war', equation: 'E45' },
  plant: { symbol: 'K · (1 − idle)', unit: 'million roubles of 1928', meaning: 'Plant at work', equation: 'E45c' },
  fresh: { symbol: 'fresh', unit: '1', meaning: 'Share of the output of machines that is new experience', equation: 'E45f' },
  reclaimed: { symbol: 'reclaimed', unit: 'million ha', meaning: 'Land that comes back under the plough', equation: 'E45d' },
} as const satisfies Quantities;

export const parameters = {
  pace: { symbol: 'ρ', unit: '1/yr', meaning: 'Share of idle plant lit again in a year when nothing is wanting', equation: 'E45', range: [0, 1] },
  foodNeeded: { symbol: 'needed', unit: 'kg/yr per head', meaning: 'Grain per townsperson at which nobody leaves the works to look for bread', equation: 'E45a', range: [100, 260] },
  runningUsual: { symbol: 'usual', unit: '1', meaning: 'Share of open works that runs when inputs are not short', equation: 'E45a', range: [0.5, 1] },
  known: { symbol: 'known', unit: '1', meaning: 'How soon idle plant makes the output of machines one that was known before', equation: 'E45f', range: [0, 20] },
  ownUse: { symbol: 'own', unit: '1', meaning: 'Share of reclaimed land that the village ploughs to feed itself, whatever grain is worth', equation: 'E45d', range: [0, 1] },
  landPace: { symbol: 'ρ_f', unit: '1/yr', meaning: 'Share of fallow land ploughed again in a year when nothing is wanting', equation: 'E45d', range: [0, 1] },
} as const satisfies Parameters;

export interface Recovery {
  readonly means: number[];
  readonly idle: number[];
  readonly plant: number[];
  readonly fresh: number;
  readonly reclaimed: number[];
  readonly fallow: number[];
}

export function recover(
  economy: Economy,
  workingCapital: number,
  effectivePrice: number,
  herds: readonly (readonly number[])[],
  farms: { readonly areaResponse: number; readonly areaShrink: number },
  p: ParameterValues<typeof parameters>,
  { base }: Based,
): Recovery {
  const { sectors, nation } = economy;
  const food = Math.min(1, nation.townRation / p.foodNeeded);
  const means = sectors.map(({ running }) => Math.min(food, running / p.runningUsual, workingCapital, 1)); // (E45a)
  const idle = sectors.map((sector, s) => sector.idle * (1 - p.pace * means[s]!)); // (E45)
  const worth = p.ownUse + (1 - p.ownUse) * Math.min(1, effectivePrice);
  const letGo = farms.areaResponse * Math.min(Math.max(0, 1 - effectivePrice), -farms.areaShrink);
  const reclaimed = mapRegions(economy, ({ fallow, area, collectivised }, r) => {
    if (fallow <= 0) return 0;
    const first = base.regions[r]!;
    const horses = herds[r]![HORSES]! / (area + fallow) / (first.herds[HORSES]! / first.area);
    return p.landPace * worth * Math.min(1, horses) * (1 - collectivised) * fallow; // (E45d)
  });
  return {
    means,
    idle,
    plant: sectors.map(({ capital }, s) => capital * (1 - idle[s]!)), // (E45c)
    fresh: Math.max(0, 1 - p.known * idle[MACHINES]!), // (E45f)
    reclaimed,
    fallow: mapRegions(economy, ({ fallow, area, collectivised }, r) => (fallow > 0 ? fallow - reclaimed[r]! + (1 - collectivised) * letGo * area : 0)), // (E45e)
  };
}

/** (E45b) Share of the plant that stands idle when the year’s building is done. */
export function idleAfter(idle: number, old: number, all: number): number {
  return all > 0 ? idle * Math.min(1, old / all) : 0;
}
