/** The first year of every scenario that ships, lived through in play: whatever a room says of it has words in both languages. */
import { describe, expect, test } from 'vitest';
import { advise, advisersIn } from '#report/advisers';
import { besideHistory } from '#report/against-history';
import { alternativesOf } from '#report/alternatives';
import { beatsOf } from '#report/beats';
import { besideWorld, COMPARED } from '#report/beside-world';
import { cardsBefore, cardsOfYear, papersOf, type ToldRun } from '#report/chronicle-cards';
import { cardWords } from '#report/chronicle-words';
import type { Comparison } from '#report/comparison';
import { fiveMeasures } from '#report/epilogue';
import { faminesIn } from '#report/famine-record';
import { firstSentence } from '#report/format';
import { gazetteOf, officeRows } from '#report/headlines';
import { grainDrawing, grainLine } from '#report/instrument-grain';
import { riverDrawing, riverLine } from '#report/instrument-river';
import { roadDrawing, roadLine } from '#report/instrument-road';
import { scissorsDrawing, scissorsLine } from '#report/instrument-scissors';
import { lensChoices } from '#report/model-page';
import { officeTable } from '#report/office-table';
import { openingFigures } from '#report/opening-figures';
import { planDossier } from '#report/plan-dossier';
import { barFigures } from '#report/planning-bar';
import { regionTable } from '#report/region-table';
import { sitesTable } from '#report/sites';
import { systemPage } from '#report/system-page';
import { systems } from '#report/systems';
import { LANGUAGES, type Words, words } from '#report/words';
import { CONSENSUS, HISTORICAL, type Scenario } from '#scenario/scenario';
import { previewBefore } from '#session/preview';
import { startSession, type View } from '#session/session';
import { cards } from '../cards';
import { greatTurn, library, scenarioOf } from '../great-turn';

const RANDOM = '271828';

/** Everything that is told, as whoever reads it would find it. */
const tell = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' && !Number.isFinite(part) ? 'NaN' : part)) ??
  '';

function briefing(scenario: Scenario, own: Words): string {
  const { language, t } = own;
  const read = scenario.briefing
    ? [scenario.briefing.stands[language], scenario.briefing.contested[language]]
    : ['village', 'contested'].map((part) => t(`briefing.${part}`));
  const plans = scenario.plans.map(({ title, note }) => [title[language], firstSentence(note[language])]);
  const famines = faminesIn(scenario.firstYear, scenario.lastYear).map((id) => t(`contentNote.${id}`));
  return tell([
    scenario.title[language],
    scenario.question?.[language],
    read,
    plans,
    famines,
    openingFigures(scenario, own),
    lensChoices(scenario, own),
  ]);
}

function planning(view: View, own: Words): string {
  const { state, world, preview, years, changed } = view;
  const comparison: Comparison = {
    year: state.year,
    world,
    now: preview,
    before: previewBefore(view),
    last: years.at(-1),
    changed,
  };
  return tell([
    barFigures(comparison, own),
    [scissorsLine, grainLine, riverLine, roadLine].map((line) => line(comparison, own)),
    [scissorsDrawing, grainDrawing, riverDrawing, roadDrawing].map((drawing) => drawing(comparison, own)),
    planDossier(comparison, own),
    sitesTable(preview, world, own),
    advisersIn(state.year).map((id) => [
      own.t(`adviser.${id}.position`),
      advise(id, view.before, 'winter', state.year),
    ]),
    papersOf(cards, preview, toldRun(view), 'winter').map((shown) => cardWords(shown, world, own)),
  ]);
}

const toldRun = ({ scenario: { firstYear, lastYear, plans }, years, world }: View): ToldRun => ({
  years,
  world,
  firstYear,
  lastYear,
  plans,
});

function yearAndReport(view: View, own: Words): string {
  const { years, world, scenario } = view;
  const now = years.at(-1)!;
  const run = toldRun(view);
  const { headline, items, notPrinted } = gazetteOf(now, undefined, world);
  return tell([
    beatsOf(now, undefined, world).map(({ id, text }) => [own.t(`beat.${id}.name`), text.map((line) => own.say(line))]),
    [
      own.say(headline),
      items.map(({ id }) => own.t(`gazette.item.${id}`)),
      notPrinted.map((id) => own.t(`gazette.notPrinted.${id}`)),
    ],
    officeTable(officeRows(now, undefined, world), own),
    regionTable(now, world, own),
    systems.map((system) => systemPage(system, { now, last: undefined, world, start: scenario.start }, own)),
    [...cardsOfYear(cards, now, run).cards, ...cardsBefore(cards, now, run)].map((shown) =>
      cardWords(shown, world, own),
    ),
    alternativesOf(years, world).map(({ id }) => own.t(`hunger.alternative.${id}`)),
  ]);
}

/** What an epilogue would say if the run ended here. */
function epilogue({ years, world, scenario }: View): string {
  const { year } = years.at(-1)!;
  return tell([
    fiveMeasures(years, world),
    besideHistory(years, scenario.history, world, [year]),
    COMPARED.map((compared) => besideWorld(compared, years, world, scenario.abroad)),
  ]);
}

const BROKEN = /undefined|NaN|Infinity|\{\{|\[object/;

describe.each(library.ids)('%s', (id) => {
  const scenario = scenarioOf(id);
  const first = scenario.plans[0]!;

  test.each([
    ['the record', HISTORICAL],
    ['a tape by chance', RANDOM],
  ])('its first year is told in every room, on %s', (_, seed) => {
    for (const plan of [undefined, first]) {
      const session = startSession(scenario, { seed, lens: CONSENSUS });
      const lay = (season: 'levers' | 'autumn') => {
        const settings = plan?.plan.find(({ year }) => year === scenario.firstYear)?.[season];
        if (settings) expect(session.layPlan(settings)).toEqual([]);
      };
      lay('levers');
      const winter = session.view();
      session.approvePlan();
      lay('autumn');
      const autumn = session.view();
      session.approveAutumn();
      const closed = session.view();
      for (const language of LANGUAGES) {
        const own = words(language);
        const said = [
          briefing(scenario, own),
          planning(winter, own),
          planning(autumn, own),
          yearAndReport(closed, own),
          epilogue(closed),
        ];
        for (const text of said) expect(BROKEN.exec(text)?.[0] ?? '').toBe('');
      }
    }
  });

  test('it says where its own economy stands, and speaks of no winter but its own', () => {
    if (scenario.firstYear === greatTurn.firstYear) return;
    for (const language of LANGUAGES) {
      const { stands, contested } = scenario.briefing!;
      expect(stands[language].length).toBeGreaterThan(200);
      expect(contested[language].length).toBeGreaterThan(100);
      expect(briefing(scenario, words(language))).not.toContain('1927/28');
    }
  });

  test('it stands beside the world from its first year on, in each of the three measures', () => {
    const session = startSession(scenario, { seed: HISTORICAL, lens: CONSENSUS });
    session.approvePlan();
    session.approveAutumn();
    const { years, world } = session.view();
    for (const compared of COMPARED) {
      const { run, others } = besideWorld(compared, years, world, scenario.abroad)!;
      expect(run[0]!.value).toBeGreaterThan(0);
      for (const { country, points } of others) expect(points.length, `${compared} ${country}`).toBe(1);
    }
  });
});

test('hunger on the Volga is told with its own record, and that of 1933 with its own', () => {
  const told = (id: string, years: number) => {
    const scenario = scenarioOf(id);
    const plan = scenario.plans.find((preset) => preset.id === 'historical')!.plan;
    const session = startSession(scenario, {
      seed: HISTORICAL,
      lens: CONSENSUS,
      plans: plan,
      year: scenario.firstYear + years,
      season: 'report',
    });
    const view = session.view();
    return beatsOf(view.years.at(-1)!, view.years.at(-2), view.world)
      .flatMap(({ text }) => text.map(({ key }) => key))
      .join(' ');
  };
  expect(told('goelro-1921', 0)).toMatch(/beat\.hunger\.reliefLet.*beat\.hunger\.beside\.volga/);
  expect(told('second-plan-1933', 0)).toMatch(/beat\.hunger\.reliefRefused.*beat\.hunger\.beside\.collectivization/);
});
