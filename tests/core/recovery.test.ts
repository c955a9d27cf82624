import { describe, expect, test } from 'vitest';
import { CONSUMER, FUEL } from '#core/economy';
import { idleAfter } from '#core/mechanisms/recovery';
import { sum } from '#core/regions';
import { opening, openingWith, parameters, worldWith, yearWith } from '../great-turn';
import { ruined } from '../ruins';

const p = parameters.recovery;

describe('E45 idle plant', () => {
  test('E45 of what stands idle a share is lit again that is no larger than the scarcest of food, inputs and credit', () => {
    const before = ruined({ trust: 0.4 });
    const { recovery, workingCapital } = yearWith({}, { before }).ledger;
    recovery.idle.forEach((idle, s) => {
      expect(recovery.means[s]).toBeLessThanOrEqual(workingCapital);
      expect(idle).toBeCloseTo(before.sectors[s]!.idle * (1 - p.pace * recovery.means[s]!), 12);
    });
  });

  test('E45a hungry towns and works short of inputs light less', () => {
    const means = (ration: number, running: number) => {
      const before = ruined();
      before.nation.townRation = ration;
      before.sectors[FUEL]!.running = running;
      return yearWith({}, { before }).ledger.recovery.means;
    };
    expect(means(p.foodNeeded, 1)[FUEL]).toBe(1);
    expect(means(p.foodNeeded / 2, 1)[FUEL]).toBeCloseTo(0.5, 12);
    expect(means(p.foodNeeded, 0.45)[FUEL]).toBeCloseTo(0.45 / p.runningUsual, 12);
    expect(means(p.foodNeeded, 0.45)[CONSUMER]).toBe(1);
  });

  test('E45b new works do not stand idle: they make the idle share smaller', () => {
    expect(idleAfter(0.5, 80, 100)).toBeCloseTo(0.4, 12);
    expect(idleAfter(0.5, 80, 0)).toBe(0);
    const { ledger, after } = yearWith({}, { before: ruined() });
    after.sectors.forEach(({ idle }, s) => {
      expect(idle).toBeLessThanOrEqual(ledger.recovery.idle[s]!);
    });
  });

  test('E45c idle plant makes nothing and hires nobody', () => {
    const [whole, ruin] = [
      yearWith(),
      yearWith({}, { before: ruined({ idle: 0.7 }), world: worldWith({ 'recovery.pace': 0 }) }),
    ];
    expect(sum(ruin.ledger.industry.output)).toBeLessThan(0.5 * sum(whole.ledger.industry.output));
    expect(ruin.ledger.labour.workers).toBeLessThan(0.6 * whole.ledger.labour.workers);
  });
});

describe('E45d fallow land', () => {
  test('E45d, E45e none is ploughed without horses, and none appears or vanishes but what is let go', () => {
    const before = ruined({ idle: 0 });
    const well = yearWith({ 'scissors.grainPrice': 1.5 }, { before });
    well.after.regions.forEach(({ fallow }, r) => {
      expect(well.ledger.recovery.reclaimed[r]).toBeGreaterThan(0);
      expect(fallow + well.ledger.recovery.reclaimed[r]!).toBeCloseTo(before.regions[r]!.fallow, 12);
    });
    const badly = yearWith({ 'scissors.grainPrice': 0.5 }, { before });
    badly.after.regions.forEach(({ fallow }, r) => {
      expect(fallow + badly.ledger.recovery.reclaimed[r]!).toBeGreaterThan(before.regions[r]!.fallow);
    });
    for (const region of before.regions) region.herds[0] = 0;
    expect(sum(yearWith({}, { before }).ledger.recovery.reclaimed)).toBe(0);
  });

  test('E45d a village that gets nothing for its grain ploughs less of it', () => {
    const before = ruined({ idle: 0 });
    const reclaimed = (grainPrice: number) =>
      sum(yearWith({ 'scissors.grainPrice': grainPrice }, { before }).ledger.recovery.reclaimed);
    expect(reclaimed(0.5)).toBeLessThan(0.95 * reclaimed(1));
    expect(reclaimed(0.5)).toBeGreaterThan(p.ownUse * 0.9 * reclaimed(1.5));
  });
});

test('E45 with nothing idle and nothing fallow the year is what it was, whatever the pace', () => {
  const [usual, other] = [
    yearWith(),
    yearWith({}, { world: worldWith({ 'recovery.pace': 0.9, 'recovery.landPace': 0.9 }) }),
  ];
  expect(other.after).toEqual(usual.after);
  expect(opening.sectors.every(({ idle }) => idle === 0)).toBe(true);
  expect(openingWith(() => {}).regions.every(({ fallow }) => fallow === 0)).toBe(true);
});
