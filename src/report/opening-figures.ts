/** Where the economy stands when a scenario opens: the stocks of its first day, as a briefing says them. */
import { type Economy, HORSES, METALS } from '#core/economy';
import { pow } from '#core/kernel/math';
import type { ParameterPack } from '#core/model';
import { mapRegions, sum } from '#core/regions';
import type { Words } from '#report/words';
import type { Scenario } from '#scenario/scenario';

const BILLION = 1000; // millions

export function openingFigures({ opening, parameters }: Scenario, { t, format }: Words) {
  const of = (stock: (region: (typeof opening.regions)[number]) => number) => sum(mapRegions(opening, stock));
  const people = of(({ rural, urban }) => rural + urban);
  const figure = (id: string, value: number, digits: number) => ({
    label: t(`desk.opening.${id}`),
    value: format.number(value, digits),
    unit: t(`desk.opening.${id}Unit`),
  });
  return [
    figure('people', people, 1),
    figure('villagers', (100 * of(({ rural }) => rural)) / people, 0),
    figure('harvest', parameters.farm.openingHarvest, 1),
    figure('reserve', opening.nation.grainReserve, 1),
    figure(
      'horses',
      of(({ herds }) => herds[HORSES]!),
      1,
    ),
    figure('steel', steelAt(opening, parameters), 1),
    figure('capital', sum(opening.sectors.map(({ capital }) => capital)) / BILLION, 1),
    figure('gold', opening.nation.gold + opening.nation.foreignReserve, 0),
  ];
}

/** Steel goes with the output of metals (E21d), which is a stock of the first day. */
function steelAt({ sectors }: Economy, { industry }: ParameterPack): number {
  return industry.steel * pow(sectors[METALS]!.output / industry.openingOutput[METALS]!, industry.steelExponent);
}
