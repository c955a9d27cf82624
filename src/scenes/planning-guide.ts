/**
 * The guide of the first year at the desk: it names one lever after another, tells what each move changed, and lays further
 * ones open. It locks nothing: every control works at every step, and the guide can be put away at any of them.
 */
import { leverOf } from '#core/model';
import { sum } from '#core/regions';
import { type Lesson, lessonsOf, movedLevers, taughtText } from '#report/lesson';
import { type GuideProgress, guideCount, guideShows, putGuideAway } from '#scenes/guide';
import type { Look, Part } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { previewOf } from '#session/preview';
import { createGuideStrip, type GuideStripProps } from '#ui/guide-strip';

export function createGuide({ context, desk, memory }: PlanningRoom, openInstrument: (id: Lesson['id']) => void): Part {
  const words = context.words();
  const { t } = words;
  let strip: ReturnType<typeof createGuideStrip> | undefined;
  let last: Look | undefined;
  const again = () => last && update(last);

  const progressIn = ({ view }: Look): GuideProgress => {
    const of = context.session();
    if (memory.guide?.of !== of) memory.guide = { of, step: 0, from: view.table, opened: new Set() };
    return memory.guide;
  };
  const lessonIn = (look: Look): Lesson | undefined =>
    look.view.state.season === 'winter' ? lessonsOf(look.view.before)[progressIn(look).step] : undefined;

  /** The step of an instrument: what to do, and when any lever of it was moved, what came of it. */
  const lessonProps = (look: Look, lesson: Lesson): Pick<GuideStripProps, 'text' | 'done' | 'show' | 'next'> => {
    const { table, preview: now, world } = look.view;
    const progress = progressIn(look);
    const { from, opened } = progress;
    const done = movedLevers(from, table).some((id) => leverOf(id)?.dossier === lesson.id);
    if (done && lesson.opens) opened.add(lesson.opens);
    const onNext = () => {
      progress.step += 1;
      progress.from = table;
      const following = lessonIn(look);
      if (following) begin(progress, following);
      again();
    };
    const next = { label: t('guide.next'), onPick: onNext };
    if (!done) {
      const text = t(`guide.${lesson.id}`, { lever: t(`lever.${lesson.lever}.short`) });
      return { text, done, next, show: { label: t('guide.show'), onPick: () => showLever(lesson) } };
    }
    const taught = taughtText({ from, table, before: previewOf(look.view, from), now, world }, words);
    return { text: [taught, openedText(lesson)].join(' ').trim(), done, next };
  };

  const openedText = ({ opens }: Lesson): string => {
    if (!opens) return '';
    const { dossier } = leverOf(opens)!;
    return t('guide.opened', { lever: t(`lever.${opens}.name`), dossier: t(`dossier.${dossier}.name`) });
  };

  const begin = ({ opened }: GuideProgress, { id, lever }: Lesson) => {
    opened.add(lever);
    openInstrument(id);
  };

  const showLever = ({ id, lever }: Lesson) => {
    openInstrument(id);
    const control = desk.instruments.querySelector<HTMLElement>(`[data-lever="${lever}"] :is(input, select)`);
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  };

  const plainText = ({ view }: Look): string => {
    if (view.state.season === 'winter') return t('guide.approve');
    const { harvest, expected } = view.preview.ledger.harvest;
    const megatonnes = (of: readonly number[]) => words.format.number(sum(of), 1);
    return t('guide.autumn', { harvest: megatonnes(harvest), expected: megatonnes(expected) });
  };

  const propsOf = (look: Look): GuideStripProps => {
    const lesson = lessonIn(look);
    const inWinter = look.view.state.season === 'winter';
    const all = lessonsOf(look.view.before).length;
    const skip = () => void putGuideAway(context).then(again);
    return {
      name: t('guide.name'),
      count: guideCount(context, inWinter ? Math.min(progressIn(look).step, all) + 1 : all + 2),
      skip: { label: t('guide.skip'), onPick: skip },
      ...(lesson ? lessonProps(look, lesson) : { done: false, text: plainText(look) }),
    };
  };

  /** The lever that the sentence names. */
  const point = (lesson: Lesson | undefined) => {
    for (const one of desk.instruments.querySelectorAll<HTMLElement>('[data-lever]'))
      one.classList.toggle('is-named', one.dataset['lever'] === lesson?.lever);
  };

  const update = (look: Look) => {
    last = look;
    const on = guideShows(context, look.view);
    point(on ? lessonIn(look) : undefined);
    if (!on) {
      strip?.destroy();
      strip = undefined;
    } else if (strip) strip.update(propsOf(look));
    else {
      strip = createGuideStrip(propsOf(look));
      desk.notes.prepend(strip.element);
    }
  };
  return { update };
}
