/** The door of the house: a link in the address, a file dropped on the page, and our own mistakes. */
import type { RoomContext } from '#scenes/context';

/** The link in the address, taken out of it: once opened it has done its work, and a reload goes on with what came after. */
export function linkInAddress(): string | undefined {
  const { hash } = location;
  if (hash.length < 2) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return hash;
}

export function listenToTheDoor({ openReplay, notify, words: current }: RoomContext): void {
  addEventListener('hashchange', () => {
    const link = linkInAddress();
    if (link) openReplay(link);
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    void event.dataTransfer?.files[0]?.text().then(openReplay);
  });
  const confess = (reason: unknown) => {
    const message = reason instanceof Error ? reason.message : String(reason);
    notify('problem', current().t('error.heading'), current().t('error.model', { message }));
  };
  // An event without an error is the browser's own remark (a ResizeObserver that will finish in the next frame).
  addEventListener('error', ({ error }) => error && confess(error));
  addEventListener('unhandledrejection', ({ reason }) => confess(reason));
}
