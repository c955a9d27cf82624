/** Where the economy stands when a scenario opens: the stocks of its first day, as a briefing says them. */
import { type Economy, HORSES, METALS } from '#core/economy';
import { pow } from '#core/kernel/math';
import type { ParameterPack } from '#core/model';
import { packLevers } from '#core/plan';
import { mapRegions, sum } from '#core/regions';
import { advanceYear } from '#core/year';
import type { Words } from '#report/words';
import { HISTORICAL, type Scenario, worldOf } from '#scenario/scenario';

const BILLION = 1000; // millions

export function openingFigures(scenario: Scenario, { t, format }: Words) {
  const { opening, parameters } = scenario;
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
    figure('harvest', averageHarvest(scenario), 1),
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

/** What the first year's fields would bring in average weather, with everything standing as it stood. */
function averageHarvest(scenario: Scenario): number {
  const { opening, start, firstYear } = scenario;
  const world = worldOf(scenario, HISTORICAL);
  const average = { ...world.tape.years[0]!, weather: scenario.regions.map(() => 1) };
  const levers = packLevers(start);
  const tape = { name: 'average', firstYear, years: [average] };
  return sum(advanceYear(opening, { winter: levers, autumn: levers }, { ...world, tape }).ledger.harvest.harvest);
}
