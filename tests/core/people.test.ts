import { describe, expect, test } from 'vitest';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldOfWeather, worldWith, yearWith } from '../great-turn';

const quiet = { 'collectivisation.drive': 0, 'migration.organisedRecruitment': 0, 'migration.passports': 0 } as const;
const moved = (settings: Parameters<typeof yearWith>[0], more: Parameters<typeof yearWith>[1] = {}) =>
  yearWith({ ...quiet, ...settings }, more).ledger.migration;

describe('the road to town', () => {
  const p = parameters.migration;

  test('E37 recruiters draw people while towns lack hands, and campaigns drive them out', () => {
    const short = { 'labour.budgetSoftness': 1 } as const;
    const open = worldWith({ 'migration.vacancyPull': 0.01, 'labour.hiring': 1, 'migration.slackUnemployment': 0.2 });
    const recruited = (effort: number) =>
      moved({ ...short, 'migration.organisedRecruitment': effort }, { world: open }).total;
    expect(recruited(1)).toBeGreaterThan(recruited(0));
    expect(moved({ 'collectivisation.drive': 0.5 }).total).toBeGreaterThan(moved({}).total);
  });

  test('E37a the village that has been collectivised no longer holds its people when the town pays much more', () => {
    const leaving = (collectivised: number) =>
      moved(
        {},
        {
          before: openingWith(({ regions, nation }) => {
            nation.townPremium = 2.5;
            for (const region of regions) region.collectivised = collectivised;
          }),
          world: worldWith({ 'surplus.press': 0 }),
        },
      ).total;
    expect(leaving(p.regimeChange)).toBeGreaterThan(leaving(0));
    expect(leaving(1)).toBeCloseTo(leaving(p.regimeChange), 9);
  });

  test('E37e a town without bread empties into the villages of its region, and nobody is lost on the road', () => {
    const hungry = worldOfWeather(0.35);
    const closed = { 'marketing.privateTrade': 0, 'scissors.grainPrice': 0.5 } as const;
    const { departures, arrivals, total } = moved(closed, { world: hungry });
    const { departures: without } = moved(closed, {
      world: { ...hungry, parameters: worldWith({ 'migration.fleeing': 0 }).parameters },
    });
    expect(sum(departures)).toBeLessThan(sum(without));
    expect(sum(arrivals)).toBeCloseTo(total, 9);
    expect(sum(departures)).toBeCloseTo(total, 9);
  });

  test('E37b passports turn people back, and those turned back are counted', () => {
    const premium = openingWith(({ nation }) => {
      nation.townPremium = 4;
    });
    const [open, shut] = [0, 1].map((passports) => moved({ 'migration.passports': passports }, { before: premium }));
    expect(shut!.total).toBeLessThan(open!.total);
    expect(sum(shut!.turnedAway)).toBeCloseTo(open!.total - shut!.total, 9);
    expect(sum(open!.turnedAway)).toBe(0);
  });

  test('E37c everyone who leaves a village arrives in a town', () => {
    const { departures, arrivals } = moved({});
    expect(sum(arrivals)).toBeCloseTo(sum(departures), 12);
  });

  test('E37d no more arrivals are housed than dwellings were built, nor more than arrived', () => {
    const { ledger } = yearWith();
    const places = ledger.housing.built;
    expect(ledger.migration.housed).toBeCloseTo(Math.min(ledger.migration.total, places), 9);
  });
});

describe('births and deaths', () => {
  const p = parameters.demography;

  test('E39 a village grows by its natural increase when nothing happens', () => {
    const { demography } = yearWith(
      {},
      {
        before: openingWith(({ nation }) => {
          nation.birthDeficit = 0;
        }),
      },
    ).ledger;
    const { rural } = opening.regions[0]!;
    expect(demography.ruralBirths[0]! - demography.ruralNormalDeaths[0]!).toBeCloseTo(
      opening.nation.naturalIncrease * rural,
      12,
    );
  });

  test('E39a natural increase falls a little every year', () => {
    expect(yearWith().after.nation.naturalIncrease).toBeCloseTo(opening.nation.naturalIncrease - p.decline, 12);
  });

  test('E39b a year of hunger holds births back in the next, and the deficit fades by itself', () => {
    const squeeze = {
      ...quiet,
      'procurement.quota': 40,
      'procurement.revision': 0,
      'collectivisation.pressure': 1,
      'supply.relief': 0,
    } as const;
    const hungry = yearWith(squeeze, { world: worldOfWeather(0.5) }).after.nation.birthDeficit;
    const fed = yearWith(quiet).after.nation.birthDeficit;
    expect(hungry).toBeGreaterThan(fed);
    expect(fed).toBeCloseTo(p.deficitLasts * opening.nation.birthDeficit, 12);
  });

  test('E39c births never fall below nothing, in towns or in villages', () => {
    const { demography } = yearWith(
      {},
      {
        before: openingWith(({ nation }) => {
          nation.birthDeficit = 1;
        }),
      },
    ).ledger;
    expect(sum(demography.ruralBirths) + sum(demography.urbanBirths)).toBe(0);
  });
});

describe('consent', () => {
  const p = parameters.consent;

  test('E44 the village goes along less under pressure and without its plots, and forgets slowly', () => {
    const morale = (settings: Parameters<typeof yearWith>[0]) => yearWith(settings).after.nation.moralePeasants;
    expect(morale({ 'collectivisation.pressure': 1 })).toBeLessThan(morale({ 'collectivisation.pressure': 0 }));
    expect(morale({ 'collectivisation.plots': 0 })).toBeLessThan(morale({ 'collectivisation.plots': 1 }));
    expect(Math.abs(morale({}) - opening.nation.moralePeasants)).toBeLessThanOrEqual(1 - p.keep);
  });

  test('E44a workers mind their wages and the labour law', () => {
    const morale = (settings: Parameters<typeof yearWith>[0]) => yearWith(settings).after.nation.moraleWorkers;
    expect(morale({ 'skills.discipline': 1 })).toBeLessThan(morale({ 'skills.discipline': 0 }));
    expect(morale({ 'money.wageGrowth': 0.5 })).toBeGreaterThan(morale({ 'money.wageGrowth': -0.1 }));
  });
});
