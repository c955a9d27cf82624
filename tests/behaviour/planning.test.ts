/** Targets, reserves and reports. */
import { expect } from 'vitest';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { law } from './law';
import { type Model, seriesOf } from './model-under';

const industry = ({ ledger }: YearResult) => ledger.accounts.industrialOutput;

law({
  id: 'L10',
  source: 'Hunter 1961',
  says: 'targets a quarter above capacity bring more than modest ones, and targets far above it less',
  holds(at) {
    const tautness = Array.from({ length: 13 }, (_, i) => 0.8 + i / 10);
    const output = tautness.map((taut) => industry(at.year({ 'targets.tautness': taut })));
    const most = Math.max(...output);
    const best = tautness[output.indexOf(most)]!;
    expect(best, 'best tautness').toBeGreaterThan(1.05);
    expect(best, 'best tautness').toBeLessThan(1.65);
    expect(output[0]! / most, 'too slack').toBeLessThan(0.99);
    expect(output.at(-1)! / most, 'too taut').toBeLessThan(0.97);
  },
  without: [
    {
      when: 'targets draw out neither effort nor chaos',
      parameters: { 'targets.effort': 0, 'targets.chaos': 0 },
      breaks: 'best tautness',
    },
    {
      when: 'targets out of reach do no harm',
      parameters: { 'targets.chaos': 0 },
      breaks: 'best tautness',
    },
  ],
});

law({
  id: 'L11',
  source: 'Weitzman 1980',
  says: 'the more of last year’s result goes into the next target, the less of the same capacity is shown',
  holds(at) {
    const years = [0, 0.25, 0.5, 0.75, 1].map((ratchet) => at.year({ 'targets.ratchet': ratchet }));
    const shown = years.map(({ ledger }) => sum(ledger.industry.output));
    for (let i = 1; i < years.length; i++) expect(shown[i]! / shown[i - 1]!, 'shown').toBeLessThan(0.999);
    expect(shown.at(-1)! / shown[0]!, 'shown under the strictest ratchet').toBeGreaterThan(0.85);
  },
  without: [{ when: 'managers keep no reserve', parameters: { 'targets.reserve': 0 }, breaks: 'shown' }],
});

const cumulated = (years: readonly YearResult[], of: (year: YearResult) => number) => sum(years.map(of));
const reported = ({ ledger }: YearResult) => sum(ledger.statistics.reported);
const made = ({ ledger }: YearResult) => sum(ledger.industry.output);

const administered = (at: Model, levers: { fear: number; audit?: number }) =>
  at.run('historical', {
    bend: () => ({
      'statistics.fear': levers.fear,
      ...(levers.audit !== undefined && { 'statistics.audit': levers.audit, 'statistics.dissent': 1 }),
    }),
  });

law({
  id: 'L13',
  source: 'Harrison 2000; Gregory and Harrison 2005',
  says: 'fear raises what is reported and not what is made, audit takes the difference away, and utter fear lowers what is made',
  holds(at) {
    // Less fear than in 1930: beyond that of 1936 nobody decides any more, and what is reported falls with what is made.
    const [calm, afraid] = [administered(at, { fear: 0 }), administered(at, { fear: 0.4 })];
    const last = (years: readonly YearResult[]) => seriesOf(years, 'reported_industrial_output').at(-1)!;
    expect(last(afraid) / last(calm), 'official index').toBeGreaterThan(1.02);
    expect(cumulated(afraid, reported) / cumulated(calm, reported), 'reported').toBeGreaterThan(1.01);
    expect(cumulated(afraid, made) / cumulated(calm, made), 'made').toBeLessThan(1.01);
    const terrified = administered(at, { fear: 1 });
    expect(cumulated(terrified, made) / cumulated(afraid, made), 'made in utter fear').toBeLessThan(0.97);
    const audited = administered(at, { fear: 0.4, audit: 1 }); // by an office whose critics are heard
    expect(cumulated(audited, reported) / cumulated(audited, made), 'reported under audit').toBeLessThan(1.001);
  },
  without: [
    {
      when: 'nobody pads a report',
      parameters: { 'statistics.lie': 0, 'statistics.cropFear': 0 },
      breaks: 'official index',
    },
    {
      when: 'the office audits everything, and nobody in it is silent',
      levers: { 'statistics.audit': 1, 'statistics.dissent': 1 },
      breaks: 'official index',
    },
  ],
});
