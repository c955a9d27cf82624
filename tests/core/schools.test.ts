import { expect, test } from 'vitest';
import { MACHINES, SERVICES } from '#core/economy';
import { opening, openingWith, parameters, world, yearWith } from '../great-turn';

const p = parameters.schools;

test('E66 as many children at school as in the base change nothing: what the young know stays, and learning is that of E23a', () => {
  const { schools } = yearWith().ledger;
  schools.schooled.forEach((young, r) => {
    expect(young).toBeCloseTo(opening.regions[r]!.schooled, 12);
  });
  expect(schools.learning).toBe(parameters.skills.learning);
  expect(schools.teachers).toBe(0);
  expect([schools.undiluted, schools.instructors]).toEqual([1, 0]);
});

test('E66 a school for every child closes the gap of every region, and the villages that read least gain most', () => {
  const { schooled } = yearWith({ 'schools.primary': 1 }).ledger.schools;
  const gained = schooled.map((young, r) => young - opening.regions[r]!.schooled);
  schooled.forEach((young, r) => {
    const before = opening.regions[r]!.schooled;
    expect(young).toBeCloseTo(before + (1 - before) / p.years, 12);
  });
  expect(gained.at(-1), 'Turkestan').toBe(Math.max(...gained));
});

test('E66 closed schools are felt too, and no share leaves its bounds', () => {
  const { schooled, literacy } = yearWith({ 'schools.primary': 0.3 }).ledger.schools;
  schooled.forEach((young, r) => {
    expect(young).toBeLessThan(opening.regions[r]!.schooled);
    expect(young).toBeGreaterThanOrEqual(0);
  });
  for (const share of literacy) expect(share).toBeLessThanOrEqual(1);
});

test('E66b adults learn with their children’s schools, and otherwise only as the young grow up', () => {
  const [all, few] = [1, 0.6].map((primary) => yearWith({ 'schools.primary': primary }).ledger.schools.literacy[1]!);
  const { literacy, schooled } = opening.regions[1]!;
  expect(few).toBeCloseTo(literacy + p.renewal * (schooled - literacy), 12);
  expect(all! - few!).toBeCloseTo(p.eveningClasses * (1 - literacy), 12);
});

test('E66c newcomers learn faster where more of the young villages can read', () => {
  const before = openingWith(({ regions }) => {
    for (const region of regions) region.schooled *= 1.2;
  });
  expect(yearWith({}, { before }).ledger.schools.learning).toBeCloseTo(
    parameters.skills.learning * (1 + 0.2 * p.reading),
    12,
  );
  for (const region of world.base.regions) expect(region.schooled).toBeGreaterThan(0);
});

test('E66d teachers come out of services', () => {
  const services = (primary: number) =>
    yearWith({ 'schools.primary': primary, 'skills.education': 0, 'targets.ratchet': 1 }).ledger.industry.capacity[
      SERVICES
    ]!;
  expect(services(1) / services(0.6)).toBeCloseTo(1 - 0.4 * p.teaching, 9);
});

test('E66e a course makes up for part of what newcomers lack, in the year it is held, for the time of instructors', () => {
  const green = openingWith(({ sectors }) => {
    for (const sector of sectors) sector.experienced = 0;
  });
  const quality = (training: number) =>
    yearWith({ 'schools.training': training }, { before: green }).ledger.skills.quality[MACHINES]!;
  const { dilution } = parameters.skills;
  expect(quality(1) / quality(0)).toBeCloseTo(
    ((1 - dilution * (1 - p.course)) * (1 - p.instructors)) / (1 - dilution),
    9,
  );
  const experienced = (training: number) =>
    yearWith({ 'schools.training': training }, { before: green }).after.sectors[MACHINES]!.experienced;
  expect(experienced(1)).toBe(experienced(0));
});
