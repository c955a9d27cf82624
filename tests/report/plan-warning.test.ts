import { expect, test } from 'vitest';
import { asItStoodWords, planWarning, WARNED_YEARS, warnedSeries, warningWords } from '#report/plan-warning';
import { LANGUAGES, words } from '#report/words';
import { forecast } from '#session/forecast';
import { startSession } from '#session/session';
import { scenarioOf } from '../great-turn';

const options = { measures: warnedSeries, years: WARNED_YEARS };

function opened(id: string, settings: Readonly<Record<string, number>> = {}) {
  const scenario = scenarioOf(id);
  const session = startSession(scenario, { seed: 'historical', lens: 'consensus' });
  session.layPlan(settings);
  const view = session.view();
  return { view, warning: planWarning(forecast(view, options), scenario.opening) };
}

const ruins = opened('goelro-1921');

test('a plan of one’s own that goes on requisitioning in 1921 is warned of before it is approved', () => {
  const { year, middle, worst, hungry, tapes } = ruins.warning!;
  expect([1921, 1922]).toContain(year);
  expect(middle).toBeGreaterThan(1);
  expect(worst).toBeGreaterThan(middle);
  expect(hungry / tapes).toBeGreaterThan(0.1);
});

test('the plan of that year as it was decided, with a tax in kind and help let in, is not warned of', () => {
  const decided = scenarioOf('goelro-1921').plans.find(({ id }) => id === 'historical')!.plan[0]!;
  expect(decided.levers['procurement.quota']).toBe(0);
  expect(opened('goelro-1921', decided.levers as Record<string, number>).warning).toBeUndefined();
});

test('years without hunger in sight are not warned of', () => {
  for (const id of ['great-turn-1928', 'scissors-1923', 'grain-crisis-1927'])
    expect(opened(id).warning, id).toBeUndefined();
});

test('those whom the harvest before has left without food are named apart from what is decided', () => {
  const { warning } = opened('second-plan-1933');
  expect(warning!.inherited).toBeGreaterThan(4);
  expect(warning!.middle).toBeLessThan(1);
});

test.each(LANGUAGES)('it is said in %s with ranges, the need and the levers as they stand', (language) => {
  const { view, warning } = ruins;
  const said = warningWords(warning!, view.table, view.world, words(language));
  expect(said.lead).toMatch(/\d[.,]\d–\d/);
  expect(said.more.join(' ')).toMatch(/175/);
  expect(said.more.join(' ')).toContain(words(language).t('lever.procurement.quota.name'));
  const briefing = asItStoodWords(warning!, view, words(language)).join(' ');
  expect(briefing).toMatch(language === 'en' ? /Requisitioning goes on: 7\.0 Mt/ : /Продразвёрстка продолжается: 7,0/);
  expect(briefing).not.toMatch(/undefined|NaN|\{\{|[!]/);
});
