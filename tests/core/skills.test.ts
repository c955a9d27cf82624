import { expect, test } from 'vitest';
import { MACHINES } from '#core/economy';
import { initialLevers, packLevers, withSettings } from '#core/plan';
import { advanceYear } from '#core/year';
import { opening, openingWith, parameters, world, worldWith, yearWith } from '../great-turn';

const p = parameters.skills;

test('E23 newcomers dilute the skill of a sector until it is full of them', () => {
  const quality = (experienced: number) =>
    yearWith(
      {},
      {
        before: openingWith(({ sectors }) => {
          sectors[MACHINES]!.experienced = experienced;
        }),
      },
    ).ledger.skills.quality[MACHINES]!;
  const [all, some, none] = [quality(5), quality(0.75), quality(0)];
  expect(some).toBeLessThan(all);
  expect(none / all).toBeCloseTo(1 - p.dilution, 9);
});

test('E23a part of the newcomers become workers every year, and nobody has more experience than there are hands', () => {
  const { after } = yearWith();
  for (const { workers, experienced } of after.sectors) expect(experienced).toBeLessThanOrEqual(workers);
  const green = openingWith(({ sectors }) => {
    for (const sector of sectors) sector.experienced = 0;
  });
  for (const { workers, experienced } of yearWith({}, { before: green }).after.sectors)
    expect(experienced).toBeCloseTo(p.learning * workers, 9);
});

test('E24 a school year pays four years later: who is admitted now is a specialist then', () => {
  let economy = opening;
  const graduates: number[] = [];
  for (let i = 0; i <= opening.nation.students.length; i++) {
    const levers = packLevers(withSettings(initialLevers(), { 'skills.education': i === 0 ? 0.1 : 0 }));
    const result = advanceYear(economy, { winter: levers, autumn: levers }, world);
    graduates.push(result.ledger.skills.graduates);
    economy = result.after;
  }
  expect(graduates.slice(0, -1)).toEqual(opening.nation.students.toReversed());
  expect(graduates.at(-1)).toBeCloseTo(0.1 * p.intake, 12);
});

test('E24a teaching takes teachers from services in the same year', () => {
  const services = (education: number) =>
    yearWith({ 'skills.education': education, 'targets.ratchet': 1 }).ledger.industry.capacity.at(-1)!;
  expect(services(0.1) / services(0)).toBeCloseTo(0.9, 9);
});

test('E24b half of the help of foreign experts is had for `half`, and never all of it', () => {
  const quality = (experts: number) => yearWith({ 'skills.foreignExperts': experts }).ledger.skills.quality[0]!;
  expect(quality(p.foreignHalf) / quality(0)).toBeCloseTo(1 + p.foreignHelp / 2, 9);
  expect(quality(100) / quality(0)).toBeLessThan(1 + p.foreignHelp);
});

test('E25 a wage below the fair one costs effort; labour law suppresses part of it, and people get used to the rest', () => {
  const before = openingWith(({ nation }) => Object.assign(nation, { fairWage: 1, realWage: 0.5, townRation: 1000 }));
  const effort = (discipline: number) => yearWith({ 'skills.discipline': discipline }, { before }).ledger.skills;
  expect(effort(0).effort).toBeCloseTo(1 - p.effortLoss / 2, 9);
  expect(effort(1).effort).toBeCloseTo(1 - (p.effortLoss / 2) * (1 - p.disciplineEffect), 9);
  expect(effort(0).fairWage).toBeCloseTo(1 - p.fairAdapts / 2, 9);
});

test('E25 hungry towns work less', () => {
  const effort = (townRation: number) =>
    yearWith({}, { before: openingWith(({ nation }) => Object.assign(nation, { townRation })) }).ledger.skills.effort;
  expect(effort(0)).toBeCloseTo(effort(1000) * (1 - p.rationEffect), 9);
});

test('E23 lenses change parameters, so a school that believes less in dilution sees better workers', () => {
  const quality = (dilution: number) =>
    yearWith({}, { world: worldWith({ 'skills.dilution': dilution }) }).ledger.skills.quality[MACHINES]!;
  expect(quality(0)).toBeGreaterThanOrEqual(quality(0.4));
});
