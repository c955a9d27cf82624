/** One minute of reading before the first plan: where the economy stands, what is contested, what may be decided, how to begin. */
import { faminesIn } from '#report/famine-record';
import { firstSentence } from '#report/format';
import { lensChoices } from '#report/model-page';
import { openingFigures } from '#report/opening-figures';
import type { Words } from '#report/words';
import { briefingWarning } from '#scenes/briefing-warning';
import type { RoomContext, Scenario } from '#scenes/context';
import { famineLinks } from '#scenes/famine-links';
import { openTermsAround } from '#scenes/term-cards';
import { freshId, html } from '#ui/element';

const HISTORICAL = 'historical';
const RANDOM = 'number';

export function createBriefing(context: RoomContext): () => void {
  const words = context.words();
  const { t } = words;
  const { scenario } = context;
  const leaving = new AbortController();
  const begin = beginForm(context, scenario, context.dossier().follows, leaving.signal);
  const room = html(
    'div',
    { class: 'room' },
    html(
      'header',
      { class: 'room-bar' },
      html('h1', {}, scenario.title[words.language]),
      html('span', { class: 'room-words' }, `${scenario.firstYear}–${scenario.lastYear}`),
      html('button', { type: 'button', class: 'button', onclick: () => context.go('title') }, t('common.back')),
      // The form is longer than most screens: it can be sent from above too.
      html('button', { type: 'submit', form: begin.id, class: 'button is-red begin-above' }, t('briefing.start')),
    ),
    html(
      'div',
      { class: 'briefing' },
      html(
        'article',
        { class: 'reading' },
        scenario.question && html('p', {}, html('strong', {}, scenario.question[words.language])),
        html('h2', {}, t('briefing.heading')),
        html('dl', { class: 'opening-figures' }, ...openingFigures(scenario, words).map(figure)),
        ...readingOf(scenario, words).map((text) => html('p', {}, text)),
        html('h2', {}, t('desk.briefing.decide')),
        ...['role', 'decide', 'end'].map((key) => html('p', {}, t(`briefing.${key}`))),
        html('h2', {}, t('contentNote.heading')),
        html('p', {}, ...contentNote(scenario, t)),
        ...famineLinks(context, scenario),
        imageryChoice(context),
        html(
          'button',
          { type: 'button', class: 'button', onclick: () => void openTermsAround(context, context.app) },
          t('term.here'),
        ),
      ),
      begin,
    ),
  );
  context.app.append(room);
  return () => {
    leaving.abort();
    room.remove();
  };
}

/** Where the economy stands and what is contested of it, as the scenario itself says; else as the base does. */
function readingOf({ briefing }: Scenario, { t, language }: Words): string[] {
  if (briefing) return [briefing.stands[language], briefing.contested[language]];
  return ['village', 'contested'].map((key) => t(`briefing.${key}`));
}

/** What the years hold, by the record: the famines are named where they fall. */
function contentNote({ firstYear, lastYear }: Scenario, t: Words['t']): string[] {
  const famines = faminesIn(firstYear, lastYear).map((id) => `contentNote.${id}`);
  const held = famines.length > 0 ? [`${t('contentNote.years', { famines })} `] : [];
  return [`${t('contentNote.deals')} `, ...held, t('contentNote.text')];
}

function figure({ label, value, unit }: { label: string; value: string; unit: string }): HTMLElement {
  return html('div', {}, html('dt', {}, label), html('dd', {}, value, ' ', html('small', {}, unit)));
}

function imageryChoice(context: RoomContext): HTMLElement {
  const { t } = context.words();
  const box = html('input', { type: 'checkbox', checked: context.settings().imagery === 'words-only' });
  box.addEventListener('change', () => context.changeSettings({ imagery: box.checked ? 'words-only' : 'shown' }));
  return html('label', { class: 'check-line' }, box, t('contentNote.factsOnly'));
}

/** Whose plan lies on the table, on which tape, read by whom. */
function beginForm(
  context: RoomContext,
  scenario: Scenario,
  follows: string | undefined,
  signal: AbortSignal,
): HTMLFormElement {
  const words = context.words();
  const { t, language } = words;
  const { id, plans: presets, tapes } = scenario;
  const choices = lensChoices(scenario, words);
  const number = html('input', {
    class: 'text-field',
    name: 'number',
    inputmode: 'numeric',
    pattern: '0|[1-9][0-9]{0,14}',
    value: freshSeed(),
  });
  const lensId = freshId('lens');
  const numberId = freshId('seed');
  number.id = numberId;
  const holds = html('small', { 'aria-live': 'polite' }, choices[0]?.holds ?? '');
  const radio = (name: string, value: string, label: string, note: string, checked: boolean) =>
    html(
      'label',
      { class: 'radio-line' },
      html('input', { type: 'radio', name, value, checked }),
      html('span', {}, html('b', {}, label), note && html('small', {}, note)),
    );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(form);
    const preset = String(chosen.get('plan'));
    const tape = String(chosen.get('tape'));
    const seed = tape === RANDOM ? number.value || freshSeed() : tape;
    context.startGame({ scenario: id, seed, lens: String(chosen.get('lens')), ...(preset ? { follows: preset } : {}) });
    context.go('planning');
  };
  const form = html(
    'form',
    { class: 'begin-form', id: freshId('begin'), onsubmit: submit },
    html(
      'fieldset',
      {},
      html('legend', {}, t('desk.briefing.whosePlan')),
      radio(
        'plan',
        '',
        t('desk.briefing.own'),
        t('desk.briefing.ownNote', { year: scenario.firstYear - 1 }),
        follows === undefined,
      ),
      briefingWarning(context, scenario, signal),
      ...presets.map((preset) =>
        radio('plan', preset.id, preset.title[language], firstSentence(preset.note[language]), preset.id === follows),
      ),
    ),
    html(
      'fieldset',
      {},
      html('legend', {}, t('desk.briefing.whichTape')),
      radio('tape', HISTORICAL, t('title.historicalTape'), '', true),
      ...tapes.map(({ id: tape, title, note }) => radio('tape', tape, title[language], note[language], false)),
      radio('tape', RANDOM, t('title.randomTape'), '', false),
      html('label', { for: numberId, class: 'seed-line' }, t('title.seed')),
      number,
      html('small', {}, t('desk.briefing.seedHint')),
    ),
    html(
      'fieldset',
      {},
      html('legend', {}, t('title.lens')),
      html('label', { for: lensId, class: 'seed-line' }, t('title.lensHint')),
      html(
        'select',
        { class: 'text-field', id: lensId, name: 'lens' },
        ...choices.map((lens) => html('option', { value: lens.id }, lens.label)),
      ),
      holds,
    ),
    html('button', { type: 'submit', class: 'button is-red' }, t('briefing.start')),
  );
  form.querySelector('select')?.addEventListener('change', (event) => {
    const chosen = (event.target as HTMLSelectElement).value;
    holds.textContent = choices.find((lens) => lens.id === chosen)?.holds ?? '';
  });
  // Whoever writes a number means it.
  number.addEventListener('input', () => {
    const random = form.querySelector<HTMLInputElement>(`input[name="tape"][value="${RANDOM}"]`);
    if (random) random.checked = true;
  });
  return form;
}

/** A tape nobody has seen yet; which one it is stands in the field, to be passed on. */
function freshSeed(): string {
  return String(crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000);
}
