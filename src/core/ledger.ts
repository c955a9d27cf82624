/** The flows of a year, in the order in which it happens. */
import type { Economy } from '#core/economy';
import type { Decisions } from '#core/plan';
import { autumn } from '#core/seasons/autumn';
import { people } from '#core/seasons/people';
import { fillPurses } from '#core/seasons/purses';
import { spring } from '#core/seasons/spring';
import { use } from '#core/seasons/uses';
import { works } from '#core/seasons/works';
import { takeInHand } from '#core/seasons/year-in-hand';
import type { World } from '#core/world';

export type Ledger = ReturnType<typeof liveThrough>;

/** Everything that happens between two New Years. Nothing here changes a stock: that is done when the accounts are closed. */
export function liveThrough(economy: Economy, decisions: Decisions, world: World) {
  const year = takeInHand(economy, decisions, world);
  const sown = spring(year);
  const made = works(year, sown);
  const reaped = autumn(year, sown, made);
  const used = use(year, sown, made, reaped);
  const paid = fillPurses(year, sown, made, reaped, used);
  const lived = people(year, sown, made, reaped, used, paid);
  // Entry by entry: seven spreads cost more than any season.
  return {
    draws: year.draws,
    scare: year.scare,
    villagers: year.villagers,
    townspeople: year.townspeople,
    held: year.held,
    campaign: sown.campaign,
    livestock: sown.livestock,
    trusts: sown.trusts,
    scissors: sown.scissors,
    workingCapital: sown.workingCapital,
    recovery: sown.recovery,
    labour: made.labour,
    rations: made.rations,
    schools: made.schools,
    labourLaw: made.labourLaw,
    incentives: made.incentives,
    coercion: made.coercion,
    strikes: made.strikes,
    aid: made.aid,
    skills: made.skills,
    forced: made.forced,
    smallIndustry: made.smallIndustry,
    plan: made.plan,
    targets: made.targets,
    scale: made.scale,
    industry: made.industry,
    power: made.power,
    products: made.products,
    machineStations: reaped.machineStations,
    harvest: reaped.harvest,
    marketing: reaped.marketing,
    procurement: reaped.procurement,
    supply: reaped.supply,
    famine: reaped.famine,
    farm: reaped.farm,
    defence: used.defence,
    weapons: used.weapons,
    exportGoods: used.exportGoods,
    valuables: used.valuables,
    trade: used.trade,
    investment: used.investment,
    sites: used.sites,
    construction: used.construction,
    location: used.location,
    stations: used.stations,
    tractors: used.tractors,
    mechanisation: used.mechanisation,
    taught: used.taught,
    collectivised: paid.collectivised,
    grainStockChange: paid.grainStockChange,
    goods: paid.goods,
    money: paid.money,
    currency: paid.currency,
    bazaar: paid.bazaar,
    consumption: paid.consumption,
    distribution: paid.distribution,
    famineRate: lived.famineRate,
    housing: lived.housing,
    surplus: lived.surplus,
    migration: lived.migration,
    demography: lived.demography,
    settlements: lived.settlements,
    statistics: lived.statistics,
    belief: lived.belief,
    planResult: lived.planResult,
    consent: lived.consent,
    accounts: lived.accounts,
    readiness: lived.readiness,
  };
}
