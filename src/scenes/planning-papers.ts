/** A quiet line of the desk: what stood in the papers that season. It opens the cards themselves. */
import { papersOf } from '#report/chronicle-cards';
import { cardList, openBefore, openCards, toldRun } from '#scenes/chronicle-dialog';
import type { Look, Part } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { html } from '#ui/element';

export function createPapers({ context, desk }: PlanningRoom): Part {
  const { t, language } = context.words();
  const view = context.session().view();
  const season = view.state.season === 'autumn' ? 'autumn' : 'winter';
  const { year } = view.state;
  const papers = papersOf(context.chronicle, view.preview, toldRun(view), season);
  const open = () => {
    const now = context.session().view();
    openCards(context, `${t('chronicle.papers')}, ${year}`, [
      html('p', { class: 'small-print' }, t('chronicle.papersNote', { year })),
      // The same cards, as the plan on the table now would have them.
      cardList(context, now, papersOf(context.chronicle, now.preview, toldRun(now), season, papers)),
      html(
        'button',
        { type: 'button', class: 'button', onclick: () => openBefore(context, now, now.preview) },
        t('chronicle.before'),
      ),
    ]);
  };
  if (papers.length > 0)
    desk.papers.append(
      html(
        'button',
        { type: 'button', 'data-id': 'papers', onclick: open },
        html('b', {}, t('chronicle.papers')),
        ...papers.map(({ card }) => html('span', {}, card.title[language])),
      ),
    );
  desk.papers.hidden = papers.length === 0;
  // What stands in the papers does not change with the plan.
  return { update(_look: Look) {} };
}
