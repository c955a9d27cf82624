/** Hunger, herds and draught power. */
import { expect } from 'vitest';
import type { Economy } from '#core/economy';
import { HORSES } from '#core/economy';
import { sum } from '#core/regions';
import type { YearResult } from '#core/year';
import { opening, parameters } from '../great-turn';
import { law } from './law';
import { type Course, type Model, seriesOf } from './model-under';

const nobodyDies = { when: 'nobody dies of hunger', parameters: { 'famine.slope': 0 } };
const hunger = (years: readonly YearResult[], from = 1931, to = 1933) =>
  sum(seriesOf(years, 'excess_deaths', from, to));
const historical = (at: Model, course: Course = {}) => at.run('historical', course);
const inFamine = (year: number) => year === 1931 || year === 1932;

law({
  id: 'L5',
  source: 'Davies, Harrison and Wheatcroft 1994; Markevich, Naumenko and Qian 2021',
  says: 'each cut of the collections of 1931-32 spares more people, and none spares all at once',
  holds(at) {
    const taken = seriesOf(historical(at), 'procurement');
    // Quotas of what was collected, not of what was demanded, and nothing that stands between quota and collection.
    const collecting = (share: number) =>
      hunger(
        historical(at, {
          bend: (_, year) =>
            inFamine(year)
              ? {
                  'procurement.quota': share * taken[year - 1928]!,
                  'procurement.revision': 0,
                  'procurement.extraordinary': 0,
                  'collectivisation.pressure': 1,
                }
              : {},
        }),
      );
    const shares = [1.05, 1, 0.95, 0.9, 0.8];
    const deaths = shares.map(collecting);
    for (let i = 1; i < shares.length; i++)
      expect(deaths[i]!, `deaths at ${shares[i]} of the collections`).toBeLessThan(deaths[i - 1]!);
    expect(deaths[3]! / deaths[1]!, 'a tenth less').toBeLessThan(0.8);
    expect(deaths[4]! / deaths[1]!, 'a fifth less').toBeLessThan(0.4);
    // Where all in a region eat the same, a tenth decides between millions and nobody at all; spread thin, hunger fades out.
    expect(deaths[4]! / deaths[1]!, 'those whom a fifth less does not save').toBeGreaterThan(0.01);
  },
  without: [
    { ...nobodyDies, breaks: 'deaths at 1 of the collections' },
    {
      when: 'everybody in a region eats the same',
      parameters: { 'famine.dispersion': 0.005 },
      breaks: 'those whom a fifth less does not save',
    },
  ],
});

law({
  id: 'L5a',
  source: 'Davies and Wheatcroft 2004',
  says: 'the same two years’ grain kills more when it is collected evenly from a good and a bad harvest than when it follows them',
  holds(at) {
    const collecting = (good: number, bad: number) =>
      at.run('historical', {
        weather: { 1931: 1.2, 1932: 0.75 },
        bend: (_, year) =>
          inFamine(year) ? { 'procurement.quota': year === 1931 ? good : bad, 'procurement.revision': 0 } : {},
      });
    const [even, following] = [collecting(20, 20), collecting(24, 16)];
    const taken = (years: readonly YearResult[]) => sum(seriesOf(years, 'procurement', 1931, 1932));
    expect(Math.abs(taken(even) / taken(following) - 1), 'taken in all').toBeLessThan(0.03);
    expect(hunger(even) - hunger(following), 'people spared').toBeGreaterThan(0.1);
    expect(hunger(following) / hunger(even), 'share who still die').toBeLessThan(0.7);
  },
  without: [{ ...nobodyDies, breaks: 'people spared' }],
});

law({
  id: 'L5b',
  source: 'Dohan 1976; Davies, Harrison and Wheatcroft 1994',
  says: 'grain that is neither collected nor exported saves about as many people by the tonne whether it is half of the exports or all, and costs machines',
  holds(at) {
    const forgoing = (share: number) =>
      at.run('historical', {
        bend: (plan, year) => {
          const left = share * plan['supply.grainExports'];
          return inFamine(year)
            ? {
                'supply.grainExports': plan['supply.grainExports'] - left,
                'procurement.quota': plan['procurement.quota'] - left,
              }
            : {};
        },
      });
    const runs = [0, 0.5, 1].map(forgoing);
    const deaths = runs.map((years) => hunger(years));
    const collected = runs.map((years) => sum(seriesOf(years, 'procurement', 1931, 1932)));
    const savedByTonne = (i: number) => (deaths[0]! - deaths[i]!) / (collected[0]! - collected[i]!);
    expect(savedByTonne(2), 'saved by a tonne').toBeGreaterThan(0.3);
    expect(savedByTonne(1) / savedByTonne(2), 'the first half against all').toBeGreaterThan(0.5);
    expect(savedByTonne(1) / savedByTonne(2), 'the first half against all').toBeLessThan(2);
    const machines = runs.map((years) => sum(seriesOf(years, 'machinery_imports', 1931, 1934)));
    expect(machines[2]!, 'machines bought').toBeLessThan(machines[0]! - 50);
  },
  without: [
    { ...nobodyDies, breaks: 'saved by a tonne' },
    {
      when: 'exported grain earns nothing',
      parameters: { 'trade.grainPrice': 0 },
      breaks: 'machines bought',
    },
  ],
});

/** Horses and tractors in horses, over those of the first year. */
function draughtPower({ ledger, before }: YearResult): number {
  const power = (horses: number, { regions }: Economy) =>
    horses + (parameters.harvest.horseOfTractor * sum(regions.map(({ tractors }) => tractors))) / 1000;
  const now = sum(ledger.livestock.herds.map((herds) => herds[HORSES]!));
  const first = sum(opening.regions.map(({ herds }) => herds[HORSES]!));
  return power(now, before) / power(first, opening);
}

const between = (years: readonly YearResult[], from: number, to: number) =>
  years.filter(({ year }) => year >= from && year <= to);

const herds = (years: readonly YearResult[], from: number, to: number) =>
  between(years, from, to).map(({ ledger }) => ledger.farm.herdIndex);
const power = (years: readonly YearResult[], from: number, to: number) => between(years, from, to).map(draughtPower);

const nothingLost = {
  when: 'neither campaign nor hunger costs animals',
  parameters: { 'livestock.campaignLoss': [0, 0, 0, 0], 'livestock.starvation': [0, 0, 0, 0] },
};

// By the counts of Jasny at these weights: herds 0.50 of 1928 in 1933 and 0.78 in 1938; horses and tractors 0.59 and, in 1937, 0.77.
law({
  id: 'L6',
  source: 'Hunter 1988; Jasny 1949',
  says: 'collectivization halves the herds and takes two fifths of the draught power by 1932-34, and tractors make up for horses that do not come back',
  holds(at) {
    const years = historical(at);
    const [worstHerds, worstPower] = [Math.min(...herds(years, 1932, 1934)), Math.min(...power(years, 1932, 1934))];
    expect(worstHerds, 'herds at their lowest').toBeLessThan(0.62);
    expect(worstHerds, 'herds at their lowest').toBeGreaterThan(0.4);
    expect(worstPower, 'draught power at its lowest').toBeLessThan(0.7);
    expect(power(years, 1937, 1937)[0]!, 'draught power later').toBeGreaterThan(1.05 * worstPower);
    expect(worstPower, 'draught power not lower').toBeGreaterThan(0.5);
    expect(Math.min(...herds(years, 1938, 1940)), 'herds later').toBeGreaterThan(1.1 * worstHerds);
    expect(Math.max(...herds(years, 1938, 1940)), 'herds not restored').toBeLessThan(0.95);
  },
  without: [
    { ...nothingLost, breaks: 'herds at their lowest' },
    { when: 'no tractors are bought', levers: { 'farm.tractorShare': 0 }, breaks: 'draught power later' },
  ],
});

law({
  id: 'L6a',
  source: 'Hunter 1988; Jasny 1949',
  says: 'in 1937-38 draught power and herds are back at three quarters of 1928',
  holds(at) {
    const years = historical(at);
    // Within a tenth of the counts: weights and tractors are estimates.
    expect(power(years, 1937, 1937)[0]!, 'draught power recovered').toBeGreaterThan(0.9 * 0.77);
    expect(herds(years, 1938, 1938)[0]!, 'herds recovered').toBeGreaterThan(0.9 * 0.78);
  },
  without: [
    { when: 'no tractors are bought', levers: { 'farm.tractorShare': 0 }, breaks: 'draught power recovered' },
    {
      when: 'cattle, pigs and sheep do not breed',
      parameters: { 'livestock.growth': parameters.livestock.growth.map((rate, s) => (s === HORSES ? rate : 0)) },
      breaks: 'herds recovered',
    },
  ],
});

law({
  id: 'L17',
  source: 'Allen 2003, on consumption per head',
  says: 'where nobody starved, more people live on the same total, so that a mean per head is lower: totals and people must be shown',
  holds(at) {
    const [lived, spared] = [historical(at), historical(at, { parameters: { 'famine.slope': 0 } })];
    const ratio = (id: string) =>
      seriesOf(spared, id, 1936, 1940).map((value, i) => value / seriesOf(lived, id, 1936, 1940)[i]!);
    for (const more of ratio('population')) expect(more, 'people').toBeGreaterThan(1.02);
    for (const total of ratio('consumption')) expect(Math.abs(total - 1), 'total').toBeLessThan(0.03);
    for (const mean of ratio('consumption_per_head')) expect(mean, 'per head').toBeLessThan(0.98);
  },
  without: [{ ...nobodyDies, breaks: 'people' }],
});
