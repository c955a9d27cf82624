/** Incentives: pieces, norms, records. */
import { expect } from 'vitest';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { law } from '../behaviour/law';
import { type Model, seriesOf } from '../behaviour/model-under';

const recording = (at: Model, records: number) =>
  at.run('historical', { bend: (_, year) => ({ 'incentives.records': year < 1936 ? 0 : records }) });
const inYear = (years: readonly YearResult[], year: number) => years.find((one) => one.year === year)!;
const made = (years: readonly YearResult[], year: number) => sum(inYear(years, year).ledger.industry.output);

law({
  id: 'incentives',
  source: 'Siegelbaum 1988; Filtzer 1986',
  says: 'records raise output while they are new and reports by more; machines, sound work and peace in the works pay for it afterwards',
  holds(at) {
    const [without, records] = [recording(at, 0), recording(at, 1)];
    expect(made(records, 1936) / made(without, 1936), 'first').toBeGreaterThan(1.005);
    const boast = (years: readonly YearResult[]) => Math.max(...inYear(years, 1936).ledger.statistics.padding);
    expect(boast(records) - boast(without), 'reports').toBeGreaterThan(0.008);
    expect(inYear(records, 1936).ledger.incentives.sound, 'spoiled').toBeLessThan(
      inYear(without, 1936).ledger.incentives.sound,
    );
    expect(made(records, 1940) / made(without, 1940), 'later').toBeLessThan(0.995);
    const worn = (years: readonly YearResult[]) => seriesOf(years, 'nonfarm_capital', 1939, 1939)[0]!;
    expect(worn(records) / worn(without), 'machines').toBeLessThan(0.995);
    const sullen = (years: readonly YearResult[]) => seriesOf(years, 'resentment', 1938, 1938)[0]!;
    expect(sullen(records) - sullen(without), 'backward workers').toBeGreaterThan(0.02);
  },
  without: [
    { when: 'a record adds nothing', parameters: { 'incentives.first': 0 }, breaks: 'first' },
    { when: 'nothing is staged', parameters: { 'incentives.show': 0 }, breaks: 'reports' },
    { when: 'haste spoils nothing', parameters: { 'incentives.rush': 0 }, breaks: 'spoiled' },
    { when: 'machines bear it', parameters: { 'incentives.worn': 0 }, breaks: 'machines' },
    { when: 'nobody minds', parameters: { 'incentives.envy': 0 }, breaks: 'backward workers' },
    {
      when: 'an office audits every report',
      levers: { 'statistics.audit': 1, 'statistics.dissent': 1 },
      breaks: 'reports',
    },
  ],
});

const paid = (at: Model, pieceRates: number, norms = 0) =>
  at.year({ 'incentives.pieceRates': pieceRates, 'incentives.norms': norms });

law({
  id: 'incentives (pay by the piece)',
  source: 'Bergson 1944; Filtzer 1986',
  says: 'pay by the piece makes more, spoils more and parts wages; a raised norm is resented by those it is meant for',
  holds(at) {
    const [hour, piece, pressed] = [paid(at, 0.2), paid(at, 0.9), paid(at, 0.9, 0.3)];
    expect(piece.ledger.skills.effort / hour.ledger.skills.effort, 'effort').toBeGreaterThan(1.03);
    expect(piece.ledger.incentives.sound / hour.ledger.incentives.sound, 'sound').toBeLessThan(0.98);
    expect(piece.ledger.incentives.wageSpread - hour.ledger.incentives.wageSpread, 'spread').toBeGreaterThan(0.1);
    expect(pressed.after.nation.resentment - piece.after.nation.resentment, 'norms').toBeGreaterThan(0.02);
    expect(paid(at, 0, 0.3).after.nation.resentment, 'no piece, no norm').toBe(paid(at, 0).after.nation.resentment);
  },
  without: [
    { when: 'pay spurs nobody', parameters: { 'incentives.spur': 0 }, breaks: 'effort' },
    { when: 'quality does not suffer', parameters: { 'incentives.spoil': 0 }, breaks: 'sound' },
    { when: 'all earn alike', parameters: { 'incentives.widen': 0 }, breaks: 'spread' },
    { when: 'a norm costs nobody anything', parameters: { 'incentives.cut': 0 }, breaks: 'norms' },
  ],
});
