/** The row “Recovery after the war”: works and fields come back as food, fuel and sound money allow, fast at first and slower as little is left. */
import { describe, expect, test } from 'vitest';
import { sum } from '#core/regions';
import { law } from '../behaviour/law';
import { seriesOf } from '../behaviour/model-under';
import { opening, playPreset } from '../great-turn';
import { ruined } from '../ruins';
import { inYear, theTwenties } from '../the-twenties';

const calm = { 'procurement.extraordinary': 0, 'scissors.grainPrice': 1.1 } as const;

law({
  id: 'recovery',
  source: 'Markevich and Harrison 2011',
  says: 'works that stand idle come back without new machines, by leaps at first and by steps when few are left',
  holds(at) {
    const years = at.run('nep-preserved', { before: ruined(), bend: () => calm });
    const idle = seriesOf(years, 'idle_plant');
    expect(idle[4]!, 'idle plant after five years').toBeLessThan(0.1);
    const lit = (i: number) => idle[i - 1]! - idle[i]!;
    expect(lit(1), 'plant lit in the second year').toBeGreaterThan(2 * lit(4));
    const whole = at.run('nep-preserved', { bend: () => calm });
    const growth = (run: typeof years, from: number, to: number) => {
      const made = seriesOf(run, 'industrial_output');
      return made[to]! / made[from]!;
    };
    expect(growth(years, 0, 4), 'growth out of ruins').toBeGreaterThan(1.15 * growth(whole, 0, 4));
    expect(growth(years, 8, 12), 'growth when the ruins are gone').toBeLessThan(1.15 * growth(whole, 8, 12));
  },
  without: [
    {
      when: 'nobody lights a furnace again',
      parameters: { 'recovery.pace': 0 },
      breaks: 'idle plant after five years',
    },
    { when: 'works get no credit', levers: { 'trusts.credit': 0 }, breaks: 'idle plant after five years' },
  ],
});

law({
  id: 'sound-money',
  source: 'Katzenellenbaum 1925',
  says: 'a reform of the currency that is kept to brings works back sooner than the printing press',
  holds(at) {
    const under = (reform: number) =>
      at.run('nep-preserved', {
        before: ruined({ trust: 0.1 }),
        bend: () => ({ ...calm, 'currency.reform': reform }),
      });
    const [press, reform] = [under(0), under(1)];
    const trust = seriesOf(reform, 'money_trust');
    expect(trust[4]!, 'trust after five years of reform').toBeGreaterThan(0.8);
    expect(seriesOf(press, 'money_trust')[4]!, 'trust after five years of printing').toBeLessThan(0.2);
    const [slow, fast] = [seriesOf(press, 'idle_plant')[3]!, seriesOf(reform, 'idle_plant')[3]!];
    expect(slow, 'idle plant without a reform').toBeGreaterThan(2 * fast);
    const made = (years: typeof press) => sum(seriesOf(years, 'industrial_output').slice(0, 6));
    expect(made(reform), 'industry of six years').toBeGreaterThan(1.1 * made(press));
  },
  without: [
    {
      when: 'works need no money to start',
      parameters: { 'currency.barter': 1 },
      breaks: 'idle plant without a reform',
    },
    {
      when: 'trust does not come back',
      parameters: { 'currency.heal': 0 },
      breaks: 'trust after five years of reform',
    },
  ],
});

law({
  id: 'land',
  source: 'the censuses of sowing, 1922-26',
  says: 'fallow land is ploughed again, faster with horses than without',
  holds(at) {
    const area = (horses: number) => {
      const before = ruined({ idle: 0 });
      for (const region of before.regions) region.herds[0]! *= horses;
      return seriesOf(at.run('nep-preserved', { before, bend: () => calm }), 'sown_area');
    };
    const [ploughed, worn] = [area(0.9), area(0.6)];
    const full = sum(opening.regions.map((region) => region.area));
    expect(ploughed[5]!, 'land sown after six years').toBeGreaterThan(0.93 * full);
    expect(ploughed[2]!, 'land sown with horses').toBeGreaterThan(1.03 * worn[2]!);
  },
  without: [
    { when: 'no land comes back', parameters: { 'recovery.landPace': 0 }, breaks: 'land sown after six years' },
  ],
});

law({
  id: 'relief-from-abroad',
  source: 'Fisher 1927',
  says: 'a drought on empty barns kills, fewer where relief from abroad is let in',
  holds(at) {
    const hungry = (admitted: number) => {
      const before = ruined({ trust: 0.1 });
      for (const region of before.regions) region.grain /= 4;
      const years = at.run('nep-preserved', {
        before,
        weather: { 1928: 0.72 },
        bend: () => ({ 'procurement.taxInKind': 0.15, 'supply.relief': 0.4, 'supply.foreignRelief': admitted }),
      });
      return sum(seriesOf(years, 'excess_deaths').slice(0, 2));
    };
    const [refused, admitted] = [hungry(0), hungry(1)];
    expect(refused, 'deaths where relief is refused').toBeGreaterThan(0.3);
    expect(refused - admitted, 'fewer deaths where it is let in').toBeGreaterThan(0.1);
  },
  without: [
    {
      when: 'nothing is given',
      parameters: { 'supply.foreignReliefMost': 0 },
      breaks: 'fewer deaths where it is let in',
    },
  ],
});

describe('what was done from 1921', () => {
  const years = theTwenties();
  const industry = (run: typeof years, year: number) => inYear(run, 'industrial_output', year);

  test('industry grows by more than a fifth a year out of the ruins, and more slowly once they are at work', () => {
    const yearly = (from: number, to: number) => (industry(years, to) / industry(years, from)) ** (1 / (to - from)) - 1;
    expect(yearly(1922, 1926)).toBeGreaterThan(0.2);
    expect(yearly(1926, 1929)).toBeLessThan(0.8 * yearly(1922, 1926));
    expect(inYear(years, 'idle_plant', 1927)).toBeLessThan(0.1);
  });

  test('without the reform of the currency, or with works that never start, it does not', () => {
    expect(inYear(years, 'money_trust', 1925)).toBeGreaterThan(0.8);
    const press = theTwenties({ levers: { 'currency.reform': 0 } });
    expect(inYear(press, 'money_trust', 1925)).toBeLessThan(0.2);
    expect(industry(press, 1925)).toBeLessThan(0.9 * industry(years, 1925));
    const idle = theTwenties({ parameters: { 'recovery.pace': 0 } });
    expect(industry(idle, 1926)).toBeLessThan(0.5 * industry(years, 1926));
  });

  test('land under grain comes back from about three quarters to nearly that of 1928, and not without E45d', () => {
    const full = sum(opening.regions.map(({ area }) => area));
    expect(inYear(years, 'sown_area', 1921) / full).toBeLessThan(0.85);
    expect(inYear(years, 'sown_area', 1927) / full).toBeGreaterThan(0.9);
    const fallow = theTwenties({ parameters: { 'recovery.landPace': 0 } });
    expect(inYear(fallow, 'sown_area', 1927)).toBeLessThan(0.85 * inYear(years, 'sown_area', 1927));
  });

  test('the famine of 1921-22 takes one to five million, as the literature has it, and more without relief from abroad', () => {
    const deaths = (run: typeof years) => sum(seriesOf(run, 'excess_deaths', 1921, 1923));
    expect(deaths(years)).toBeGreaterThan(1);
    expect(deaths(years)).toBeLessThan(5);
    expect(deaths(theTwenties({ levers: { 'supply.foreignRelief': 0 } }))).toBeGreaterThan(deaths(years));
  });
});

describe('the run of 1928', () => {
  test('knows no idle works, no fallow land and full trust in money, so that nothing of this moves it', () => {
    const { years } = playPreset('historical');
    expect(Math.max(...seriesOf(years, 'idle_plant'))).toBeLessThan(1e-12);
    expect(Math.max(...seriesOf(years, 'land_reclaimed'))).toBe(0);
    expect(Math.min(...seriesOf(years, 'money_trust'))).toBe(1);
    expect(Math.max(...seriesOf(years, 'cash_melted'))).toBe(0);
    expect(Math.max(...seriesOf(years, 'relief_from_abroad'))).toBe(0);
  });
});
