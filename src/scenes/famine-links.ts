/** Doors to what is known of the famines that fall into the years of a run. */
import { faminesIn } from '#report/famine-record';
import type { RoomContext } from '#scenes/context';
import { html } from '#ui/element';

interface Years {
  readonly firstYear: number;
  readonly lastYear: number;
}

export function famineLinks(context: RoomContext, { firstYear, lastYear }: Years): HTMLElement[] {
  const { t } = context.words();
  return faminesIn(firstYear, lastYear).map((id) =>
    html(
      'p',
      {},
      html(
        'button',
        { type: 'button', class: 'link', onclick: () => context.openDialog(`famine-${id}`) },
        t(`hunger.${id}.door`),
      ),
    ),
  );
}
