import { expect, test } from 'vitest';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldOfWeather, yearWith } from '../great-turn';

const p = parameters.farm;

test('E17 a lost harvest costs farm output its weight and nothing else', () => {
  const [good, bad] = [yearWith().ledger, yearWith({}, { world: worldOfWeather(0.5) }).ledger];
  const lost = sum(good.harvest.harvest) - sum(bad.harvest.harvest);
  expect(good.farm.farmOutput - bad.farm.farmOutput).toBeCloseTo(
    (p.openingOutput * p.grainWeight * lost) / p.openingHarvest,
    6,
  );
});

test('E17b value added is what is left of output after purchases', () => {
  const { farmOutput, farmValueAdded } = yearWith().ledger.farm;
  expect(farmValueAdded / farmOutput).toBeCloseTo(p.valueAddedShare, 12);
});

test('E18 tractors wear out and are delivered, and nowhere are more delivered than were made', () => {
  const { ledger, after } = yearWith({ 'farm.tractorShare': 0.5 });
  const before = sum(opening.regions.map(({ tractors }) => tractors));
  expect(sum(after.regions.map(({ tractors }) => tractors))).toBeCloseTo(
    (1 - p.scrapping) * before + ledger.mechanisation.delivered,
    6,
  );
  expect(yearWith({ 'farm.tractorShare': 0 }).ledger.mechanisation.delivered).toBe(0);
});

test('E18 a machine industry with ten times the experience builds tractors cheaper, by λ', () => {
  const delivered = (machineExperience: number) =>
    yearWith(
      {},
      {
        before: openingWith(({ nation }) => {
          nation.machineExperience = machineExperience;
        }),
      },
    ).ledger;
  const perRouble = (ledger: ReturnType<typeof delivered>) =>
    ledger.mechanisation.delivered / ledger.investment.farmInvestment;
  expect(perRouble(delivered(10)) / perRouble(delivered(1))).toBeCloseTo(10 ** p.tractorLearning, 9);
});

test('E18a technique grows faster only where collective farms have settled in', () => {
  const growth = (collectivised: number, novelty: number) => {
    const before = openingWith(({ regions }) => {
      for (const region of regions) Object.assign(region, { collectivised, novelty });
    });
    return (
      yearWith({ 'collectivisation.drive': 0 }, { before }).after.nation.farmTechnique / opening.nation.farmTechnique -
      1
    );
  };
  const { techniqueGrowth, techniqueGrowthMechanised } = parameters.harvest;
  expect(growth(0, 0)).toBeCloseTo(techniqueGrowth, 12);
  expect(growth(1, 0)).toBeCloseTo(techniqueGrowth + techniqueGrowthMechanised, 12);
  expect(growth(1, 1)).toBeLessThan(growth(1, 0));
});
