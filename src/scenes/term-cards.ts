/** Cards of terms: some of them, those that stand where the reader is, or all of them with a search. */
import { equationsNamed } from '#report/ingredients';
import type { TermBook, TermCard } from '#report/terms';
import type { Words } from '#report/words';
import type { RoomContext } from '#scenes/context';
import { createDialog } from '#ui/dialog';
import { freshId, html, setText } from '#ui/element';

/** The cards of these terms; of one alone the title is its name. */
export async function openTerms(context: RoomContext, ids: readonly string[]): Promise<void> {
  const { cards } = await context.terms();
  const { t } = context.words();
  const shown = cards.filter(({ id }) => ids.includes(id));
  const alone = shown.length === 1 ? shown[0] : undefined;
  const all = link(t('term.index'), () => {
    dialog.close();
    void openTermIndex(context);
  });
  const dialog = open(context.words(), alone?.name ?? t('term.here'), [
    ...(alone ? cardBody(context, alone) : [cardList(context, shown)]),
    shown.length === 0 && html('p', {}, t('term.none')),
    html('p', { class: 'term-foot' }, all),
  ]);
}

/** All terms by name; what is typed narrows them. */
export async function openTermIndex(context: RoomContext): Promise<void> {
  const book = await context.terms();
  const words = context.words();
  const { t } = words;
  const id = freshId('terms');
  const field = html('input', { type: 'search', class: 'text-field', id, autocomplete: 'off' });
  const count = html('p', { class: 'small-print', 'aria-live': 'polite' });
  const found = html('div');
  const show = () => {
    const cards = book.search(field.value);
    setText(count, t('term.found', { count: cards.length }));
    found.replaceChildren(cardList(context, cards));
  };
  field.addEventListener('input', show);
  show();
  open(words, t('term.index'), [
    html('p', {}, t('term.key')),
    html('label', { class: 'seed-line', for: id }, t('term.search')),
    field,
    count,
    found,
  ]);
}

/** The terms of an element as the reader sees it; where it has none, of what stands around it. */
export function termsAround(from: Element, find: TermBook['find']): string[] {
  const termsOf = (one: Element) => {
    const seen = one instanceof HTMLElement ? one.innerText : '';
    const found = find(`${one.getAttribute('aria-label') ?? ''}\n${seen}`);
    return [...new Set(found.map(({ id }) => id))];
  };
  for (let at: Element | null = from; at; at = at.parentElement) {
    const ids = termsOf(at);
    if (ids.length > 0 || at.matches('dialog, #app, body')) return ids;
  }
  return [];
}

export async function openTermsAround(context: RoomContext, from: Element): Promise<void> {
  const { find } = await context.terms();
  await openTerms(context, termsAround(from, find));
}

function cardList(context: RoomContext, cards: readonly TermCard[]): HTMLElement {
  return html(
    'dl',
    { class: 'term-list' },
    ...cards.flatMap((card) => [
      html('dt', { id: `term-${card.id}` }, card.name),
      html('dd', {}, ...cardBody(context, card)),
    ]),
  );
}

function cardBody(context: RoomContext, { meaning, inModel, sources }: TermCard): HTMLElement[] {
  return [
    html('p', {}, meaning),
    ...(inModel ? equationNote(context, inModel) : []),
    ...sources.map((source) => html('p', { class: 'small-print' }, source)),
  ];
}

/** The equation is fetched and shown when it is asked for, as the model’s source has it. */
function equationNote(context: RoomContext, { text, equation }: NonNullable<TermCard['inModel']>): HTMLElement[] {
  const formula = html('pre', { class: 'term-formula', lang: 'en', tabindex: 0, hidden: true });
  const show = async () => {
    const { book } = await context.papers();
    setText(
      formula,
      equationsNamed(book, equation)
        .map((entry) => entry.text)
        .join('\n'),
    );
    formula.hidden = !formula.hidden;
    opener.setAttribute('aria-expanded', String(!formula.hidden));
  };
  const opener = link(context.words().t('term.equation'), () => void show());
  opener.setAttribute('aria-expanded', 'false');
  return [html('p', { class: 'small-print' }, `${text} · `, opener), formula];
}

function link(label: string, onclick: () => void): HTMLButtonElement {
  return html('button', { type: 'button', class: 'link', onclick }, label);
}

type Content = Parameters<typeof html>[2];

function open({ t }: Words, title: string, content: readonly Content[]) {
  const dialog = createDialog({
    title,
    content: content.filter((one): one is HTMLElement => one instanceof HTMLElement),
    closeLabel: t('common.close'),
    onClose: () => dialog.destroy(),
  });
  dialog.element.dataset['noTerms'] = ''; // a card marks no other
  document.body.append(dialog.element);
  dialog.open();
  return dialog;
}
