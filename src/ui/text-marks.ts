/**
 * Marks under words of the page, painted over the text and not into it: rooms may write their texts anew at any time, and
 * no mark adds a stop for whoever goes by keyboard. A browser that cannot paint them shows none.
 */
export interface TextMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Marked extends TextMark {
  readonly range: Range;
}

/** Text that belongs to something with a click of its own, or that nobody sees. */
const UNMARKED =
  'button, a, select, input, textarea, summary, svg, code, h1, label:has(input:not([type=range])), [data-no-terms], [hidden], [aria-hidden=true], .visually-hidden, [inert]';
/** In each of these a word is marked once. */
const PLACE = 'section, article, aside, dialog, header, .lever, li, dd';
const REST = 250; // milliseconds: a slider on the move is read when it rests

/** @returns asks for the marks anew, where the words to be found have changed */
export function markTexts(
  name: string,
  find: (text: string) => readonly TextMark[],
  onPick: (id: string) => void,
): () => void {
  let marked = new Map<Node, Marked[]>();
  const paint = () => {
    marked = new Map();
    const seen = new Map<Element | null, Set<string>>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (text.length < 3 || !node.parentElement || node.parentElement.closest(UNMARKED)) continue;
      const place = node.parentElement.closest(PLACE);
      const known = seen.get(place) ?? new Set();
      seen.set(place, known);
      for (const mark of find(text)) {
        if (known.has(mark.id)) continue;
        known.add(mark.id);
        const range = new Range();
        range.setStart(node, mark.start);
        range.setEnd(node, mark.end);
        marked.set(node, [...(marked.get(node) ?? []), { ...mark, range }]);
      }
    }
    if ('highlights' in CSS)
      CSS.highlights.set(name, new Highlight(...[...marked.values()].flat().map(({ range }) => range)));
  };
  let timer = 0;
  const ask = () => {
    clearTimeout(timer);
    timer = window.setTimeout(paint, REST);
  };
  new MutationObserver(ask).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open'],
  });
  ask();

  const at = (x: number, y: number): string | undefined => {
    const node = nodeAt(x, y);
    const inside = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top - 4 && y <= rect.bottom + 4;
    return node && marked.get(node)?.find(({ range }) => [...range.getClientRects()].some(inside))?.id;
  };
  let pointed: HTMLElement | undefined;
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, target }) => {
      if (pointed) pointed.style.cursor = '';
      pointed = undefined;
      if (!(target instanceof HTMLElement) || !at(clientX, clientY)) return;
      pointed = target;
      target.style.cursor = 'help';
    },
    { passive: true },
  );
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest(UNMARKED)) return;
    const id = at(event.clientX, event.clientY);
    if (!id || !getSelection()?.isCollapsed) return;
    event.preventDefault(); // a label would send the focus to its control
    onPick(id);
  });
  return ask;
}

function nodeAt(x: number, y: number): Node | undefined {
  if ('caretPositionFromPoint' in document) return document.caretPositionFromPoint(x, y)?.offsetNode;
  return (document as Document).caretRangeFromPoint?.(x, y)?.startContainer;
}
