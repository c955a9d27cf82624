/**
 * Advisers: three at a time, each with the plan his printed position would lay on the table and what the model makes of it,
 * then the whole plans of the scenario. Their figures are computed one after another when nothing else is being asked.
 */

import { commentOf, stanceOf } from '#report/adviser-comment';
import { adviserOutlook } from '#report/adviser-outlook';
import { shortName } from '#report/agreement';
import { copied } from '#report/plan-comparison';
import { openComparison } from '#scenes/compare-dialog';
import { type Counsel, counselsIn, horizonOf, outcomesOf, tableOfCounsel } from '#scenes/counsel';
import { openAdviserPage } from '#scenes/dossier-dialog';
import type { Part } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { type AdviserCardProps, createAdviserCard } from '#ui/adviser-card';
import { html, setText } from '#ui/element';

const AT_ONCE = 3;

/** A counsel with what the model makes of it, once that has been computed. */
interface Reckoned extends Counsel {
  outlook?: AdviserCardProps['outlook'];
}

export function createAdvisers(room: PlanningRoom): Part {
  const { context, desk, signal } = room;
  const { t } = context.words();
  const view = context.session().view();
  const counsels: Reckoned[] = counselsIn(view, context.words());
  const pages = Math.ceil(counsels.length / AT_ONCE);
  let page = 0;

  const cards = counsels.slice(0, AT_ONCE).map((_, slot) => createAdviserCard(cardOf(room, counsels[slot]!)));
  const others = html('button', { type: 'button', class: 'link adviser-others', onclick: () => turn() });
  const fold = html(
    'button',
    { type: 'button', class: 'adviser-fold', 'aria-expanded': 'false', onclick: () => toggle() },
    t('desk.advisers.fold'),
  );
  desk.advisers.append(
    html('h2', {}, t('advisers.heading')),
    html('small', {}, t('desk.advisers.note', { year: horizonOf(view) })),
    fold,
    ...cards.map(({ element }) => element),
    others,
  );

  const show = () => {
    const shown = counsels.slice(page * AT_ONCE, page * AT_ONCE + AT_ONCE);
    for (const [slot, card] of cards.entries()) {
      const counsel = shown[slot];
      card.element.hidden = !counsel;
      if (counsel) card.update(cardOf(room, counsel));
    }
    setText(others, t('desk.advisers.others', { n: page + 1, of: pages }));
  };
  const turn = () => {
    page = (page + 1) % pages;
    show();
    reckon();
  };
  const toggle = () => {
    const open = desk.advisers.classList.toggle('is-open');
    fold.setAttribute('aria-expanded', String(open));
  };

  let reckoning = false;
  /** The figures of those in sight, one in each pause. */
  const reckon = () => {
    if (reckoning || signal.aborted) return;
    const next = counsels.slice(page * AT_ONCE, page * AT_ONCE + AT_ONCE).find(({ outlook }) => !outlook);
    if (!next) return;
    reckoning = true;
    window.setTimeout(async () => {
      next.outlook = await outlookOf(room, next);
      reckoning = false;
      show();
      reckon();
    }, PAUSE);
  };
  show();
  reckon();
  // What an adviser asks for starts from the season's first values; what he says to the table changes with it.
  return { update: show };
}

const PAUSE = 120; // milliseconds

function cardOf(room: PlanningRoom, counsel: Reckoned): AdviserCardProps {
  const { context } = room;
  const words = context.words();
  const { t, language } = words;
  const { id, name, line, settings, lens, outlook } = counsel;
  const { before, table, scenario } = context.session().view();
  const nothing = Object.keys(settings).length === 0;
  const take = () => {
    const session = context.session();
    session.layPlan(copied(settings, before, session.view().changed));
    context.sound.play('detent');
    context.live.say(t('notice.planLaid', { name }));
  };
  return {
    name,
    school: shortName(scenario.lenses.find((one) => one.id === lens)!.title[language]),
    line: nothing ? t('advisers.nothing') : commentOf(stanceOf(settings, before, table), line, words),
    outlook,
    takeLabel: t('advisers.take'),
    compareLabel: t('advisers.compare'),
    ...(id ? { about: { label: t('desk.advisers.about', { name }), onOpen: () => openAdviserPage(context, id) } } : {}),
    onTake: take,
    onCompare: () => openComparison(room, counsel, take),
  };
}

/** What his plan gives by the numbers of the school nearest to him. */
async function outlookOf({ context, signal }: PlanningRoom, counsel: Counsel): Promise<AdviserCardProps['outlook']> {
  const view = context.session().view();
  const now = await outcomesOf(view, tableOfCounsel(view, counsel), counsel.lens, signal);
  return adviserOutlook({ year: view.state.year, now, lived: view.years, world: view.world }, context.words());
}
