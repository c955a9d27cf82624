/** A card of the chronicle: its date and kind, what it tells, and for a voice what the run says to its claim. */
import type { CardWords, VerdictWords } from '#report/chronicle-words';
import { html, svg } from '#ui/element';

export function createChronicleCard(words: CardWords): HTMLElement {
  const { id, kind, date, label, title, text, note, source, record, voice, verdict } = words;
  return html(
    'article',
    { class: `card is-${kind}${record ? ' is-record' : ''}`, 'data-card': id },
    html('p', { class: 'card-date' }, html('b', {}, date), ` ${label}`),
    html('h3', {}, title),
    record && html('p', { class: 'card-record' }, html('b', {}, record.label), `. ${record.why}`),
    html('p', { class: 'card-text' }, text),
    voice &&
      html(
        'div',
        { class: 'card-claim' },
        html('small', {}, voice.label),
        html('p', {}, voice.claim),
        html('b', {}, voice.who),
        verdict && createVerdict(verdict),
      ),
    note && html('small', {}, note),
    html('small', {}, `${source.label}: `, html('cite', { lang: 'en' }, source.cite)),
  );
}

/** A stance in words beside its mark, and the figures that decide it. */
export function createVerdict({ stance, label, figures }: VerdictWords): HTMLElement {
  return html(
    'div',
    { class: 'verdict' },
    html('p', { class: 'verdict-label' }, stanceMark(stance), html('b', {}, label)),
    ...figures.map((line) => html('p', { class: 'verdict-figure' }, line)),
  );
}

const SIZE = 12;

/** Full for, struck through against, dashed where there is no answer. */
export function stanceMark(stance: VerdictWords['stance']): SVGSVGElement {
  const side = SIZE - 2;
  return svg(
    'svg',
    { class: 'stance', width: SIZE, height: SIZE, viewBox: `0 0 ${SIZE} ${SIZE}`, 'aria-hidden': 'true' },
    svg('rect', { class: `stance-${stance.replace(' ', '-')}`, x: 1, y: 1, width: side, height: side }),
    stance === 'against' && svg('path', { class: 'stance-strike', d: `M1 ${SIZE - 1}L${SIZE - 1} 1` }),
  );
}
