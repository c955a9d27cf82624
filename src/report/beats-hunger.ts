/**
 * Hunger. A beat of its own, without flows, without a figure set large, without anything gained beside it. It names the
 * places, says what was decided, and gives the model’s figure as a rounded range beside those of historians.
 */
import { mapRegions } from '#core/regions';
import type { Beat, Told } from '#report/beat';
import { roughly } from '#report/format';
import { seriesNamed } from '#report/headlines';
import { namesOf } from '#report/telling';
import type { Line } from '#report/words';
import { MASS_HUNGER } from '#scenario/mass-hunger';

export function hunger({ now, world }: Told): Beat {
  const { famine, migration } = now.ledger;
  const rate = mapRegions(now.before, ({ rural }, r) => famine.ruralDeaths[r]! / rural);
  const places = namesOf(world, rate, (share) => share > MASS_HUNGER, 'hungerRegion');
  const deaths = [...famine.ruralDeaths, ...famine.urbanDeaths].reduce((all, one) => all + one, 0);
  const [low, high] = roughly(deaths);
  const heldBack = migration.turnedAway.some((people) => people > 0) && now.decisions.winter.migration.passports > 0;
  const shipped = now.ledger.supply.exports > 0;
  const text: Line[] = [
    places.length > 0 ? { key: 'beat.hunger.places', params: { places } } : { key: 'beat.hunger.towns' },
    { key: shipped ? 'beat.hunger.shipped' : 'beat.hunger.notShipped' },
    ...(heldBack ? [{ key: 'beat.hunger.heldBack' }] : []),
    { key: 'beat.hunger.range', params: { low, high } },
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

/** What historians give, in millions, as they rounded it. The words of each are `hunger.author.<id>`. */
export const tolls: readonly {
  readonly place: 'ussr' | 'ukraine' | 'kazakhstan';
  readonly id: string;
  readonly low: number;
  readonly high: number;
}[] = [
  { place: 'ussr', id: 'daviesWheatcroft', low: 5.5, high: 6.5 },
  { place: 'ussr', id: 'allen', low: 5.8, high: 5.8 },
  { place: 'ussr', id: 'conquest', low: 7, high: 7 },
  { place: 'ussr', id: 'andreevDarskiiKharkova', low: 7.3, high: 7.3 },
  { place: 'ussr', id: 'ellman', low: 8.5, high: 8.5 },
  { place: 'ukraine', id: 'rudnytskyi', low: 2.6, high: 5 },
  { place: 'kazakhstan', id: 'ohayonPianciola', low: 1.3, high: 1.75 },
];
