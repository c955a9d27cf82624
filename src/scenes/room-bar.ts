/** The bar at the head of a room: the year, the room's name, what the room puts there, and the menu. */
import type { RoomContext } from '#scenes/context';
import { type Child, html } from '#ui/element';
import { lineIcon } from '#ui/line-icon';

export function createRoomBar(
  context: RoomContext,
  year: number | string,
  name: string,
  ...children: Child[]
): HTMLElement {
  const label = context.words().t('common.menu');
  const open = () => context.openDialog('menu');
  return html(
    'header',
    { class: 'room-bar' },
    html('h1', {}, year, html('span', { class: 'visually-hidden' }, ` · ${name}`)),
    html('span', { class: 'room-name', 'aria-hidden': 'true' }, name),
    ...children,
    context.sound.button,
    html('button', { type: 'button', class: 'icon-button', 'aria-label': label, onclick: open }, lineIcon('menu')),
  );
}
