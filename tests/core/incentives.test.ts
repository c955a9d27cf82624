import { expect, test } from 'vitest';
import { openingWith, parameters, yearWith } from '../great-turn';

const p = parameters.incentives;
const usual = yearWith().ledger;

test('E64 pay, norms and records as they were in the base change nothing', () => {
  expect(usual.incentives).toEqual({
    effort: 1,
    sound: 1,
    recordsHabit: 0,
    wear: 0,
    staged: 0,
    wageSpread: 1,
    grudge: 0,
  });
});

test('E64 who is paid by the piece works harder, spoils more, and wages part', () => {
  const { incentives, skills } = yearWith({ 'incentives.pieceRates': 1 }).ledger;
  const more = 1 - p.openingPiece;
  expect(incentives.effort).toBeCloseTo(1 + p.spur * more, 12);
  expect(skills.effort / usual.skills.effort).toBeCloseTo(incentives.effort, 9);
  expect(incentives.sound).toBeCloseTo(1 - p.spoil * more, 12);
  expect(skills.quality[2]! / usual.skills.quality[2]!).toBeCloseTo(incentives.sound, 9);
  expect(incentives.wageSpread).toBeCloseTo(1 + p.widen * more, 12);
});

test('E64f a raised norm presses and is resented by those paid by the piece only', () => {
  const raised = (piece: number) =>
    yearWith({ 'incentives.norms': 0.2, 'incentives.pieceRates': piece }).ledger.incentives;
  expect(raised(0).grudge).toBe(0);
  expect(raised(1).grudge).toBeCloseTo(0.2 * p.cut, 12);
  expect(raised(1).effort).toBeCloseTo(1 + p.spur * (1 - p.openingPiece) + 0.2 * p.push, 12);
});

test('E64b records add something while they are new, and nothing once they are usual', () => {
  const with_ = (recordsHabit: number) =>
    yearWith(
      { 'incentives.records': 1 },
      { before: openingWith(({ nation }) => Object.assign(nation, { recordsHabit })) },
    );
  expect(with_(0).ledger.incentives.effort).toBeCloseTo(1 + p.first, 12);
  expect(with_(1).ledger.incentives.effort).toBe(1);
  expect(with_(0).after.nation.recordsHabit).toBeCloseTo(p.used, 12);
});

test('E64c records wear machines', () => {
  const { construction } = yearWith({ 'incentives.records': 1 }).ledger;
  construction.scrapped.forEach((worn, s) => {
    expect(worn / usual.construction.scrapped[s]!).toBeCloseTo(1 + p.worn, 9);
  });
});

test('E64d what is staged is in the report, unless somebody audits', () => {
  const pad = (audit: number, records: number) =>
    yearWith({ 'incentives.records': records, 'statistics.audit': audit, 'statistics.fear': 0 }).ledger.statistics
      .padding[0]!;
  expect(pad(0, 1) - pad(0, 0)).toBeCloseTo(p.show, 12);
  expect(pad(1, 1)).toBe(pad(1, 0));
});
