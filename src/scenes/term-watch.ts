/** Terms wherever the reader is: marked in the text, opened by a click or a tap, and by one key for what has the focus. */
import type { RoomContext } from '#scenes/context';
import { openTerms, openTermsAround } from '#scenes/term-cards';
import { markTexts } from '#ui/text-marks';

const WRITTEN_IN = 'textarea, input:not([type=range], [type=radio], [type=checkbox])';

export function watchTerms(context: RoomContext): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const from = document.activeElement ?? document.body;
    const asked = key === 'F1' || (key === '?' && !from.matches(WRITTEN_IN));
    if (!asked || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    void openTermsAround(context, from);
  });
  // The marks follow the language: what was found in another is found no more.
  let known: Awaited<ReturnType<RoomContext['terms']>> | undefined;
  const markAgain = markTexts(
    'term',
    (text) => known?.find(text) ?? [],
    (id) => void openTerms(context, [id]),
  );
  const refresh = async () => {
    known = await context.terms();
    markAgain();
  };
  new MutationObserver(() => void refresh()).observe(document.documentElement, { attributeFilter: ['lang'] });
  void refresh();
}
