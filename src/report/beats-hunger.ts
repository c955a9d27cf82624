/**
 * Hunger. A beat of its own, without flows, without a figure set large, without anything gained beside it. It names the
 * places, says what was decided, and gives the model’s figure as a rounded range beside those of historians.
 */
import { mapRegions, sum } from '#core/regions';
import type { YearResult } from '#core/year';
import type { Beat, Told } from '#report/beat';
import { famineOf } from '#report/famine-record';
import { roughly } from '#report/format';
import { seriesNamed } from '#report/headlines';
import { namesOf } from '#report/telling';
import type { Line } from '#report/words';
import { MASS_HUNGER } from '#scenario/mass-hunger';

/** Grain from relief societies below this is not told, Mt. */
const LEAST_GIFT = 0.05;

export function hunger({ now, last, world }: Told): Beat {
  const { famine, migration } = now.ledger;
  const rate = mapRegions(now.before, ({ rural }, r) => famine.ruralDeaths[r]! / rural);
  const places = namesOf(world, rate, (share) => share > MASS_HUNGER, 'hungerRegion');
  const deaths = [...famine.ruralDeaths, ...famine.urbanDeaths].reduce((all, one) => all + one, 0);
  const [low, high] = roughly(deaths);
  const heldBack = migration.turnedAway.some((people) => people > 0) && now.decisions.winter.migration.passports > 0;
  const text: Line[] = [
    places.length > 0 ? { key: 'beat.hunger.places', params: { places } } : { key: 'beat.hunger.towns' },
    { key: shippedUnder(now) },
    ...reliefFromAbroad(now, last),
    ...(heldBack ? [{ key: 'beat.hunger.heldBack' }] : []),
    { key: 'beat.hunger.range', params: { low, high } },
    { key: `beat.hunger.beside.${famineOf(now.year) ?? 'nothing'}` },
  ];
  return {
    id: 'hunger',
    about: 'food_grain_per_villager',
    to: seriesNamed('food_grain_per_villager').of(now, world),
    unit: 'kg',
    text,
    figures: [],
    regions: mapRegions(now.before, () => 0),
    shade: rate.map((share) => Math.min(1, share / (2 * MASS_HUNGER))),
    flows: [],
    quiet: true,
  };
}

/** How grain was taken in the year in which people starved, when some of it went abroad. */
function shippedUnder({ ledger }: YearResult): string {
  if (ledger.supply.exports <= 0) return 'beat.hunger.notShipped';
  if (sum(ledger.procurement.quota) > 0) return 'beat.hunger.shipped';
  return sum(ledger.procurement.tax) > 0 ? 'beat.hunger.shippedTax' : 'beat.hunger.shippedMarket';
}

/** Relief that was let in for this harvest or the one before, or that it was refused. */
function reliefFromAbroad(now: YearResult, last: YearResult | undefined): Line[] {
  const years = last ? [last, now] : [now];
  const grain = sum(years.map(({ ledger }) => ledger.supply.gift));
  if (grain > LEAST_GIFT) return [{ key: 'beat.hunger.reliefLet', params: { grain } }];
  const refused = years.every(({ decisions }) => decisions.autumn.supply.foreignRelief === 0);
  return refused ? [{ key: 'beat.hunger.reliefRefused' }] : [];
}

/** Whether most of those who die in the year die of its own harvest, and not of the winter that began it. */
export function isOfThisHarvest({ before, ledger }: YearResult): boolean {
  const doomed = sum(mapRegions(before, (region) => region.doomed));
  return sum(ledger.famine.ruralDeaths) > 2 * doomed;
}
