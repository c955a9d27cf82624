/** How a room is entered: when the page has painted, and with the focus where it belongs. */

export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The name of the control that has the focus. */
export function heldId(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : undefined;
}

/** Who reads by ear is told where he is: the heading of a new room takes the focus; a room in new words keeps it in place. */
export function focusIn(app: HTMLElement, held: string | undefined): void {
  const control = held ? app.querySelector<HTMLElement>(`[data-id="${held}"]`) : null;
  const heading = app.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  (control ?? heading)?.focus({ preventScroll: true });
}
