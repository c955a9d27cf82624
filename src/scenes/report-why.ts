/**
 * Why? A figure is taken apart into causes, its equation and the numbers that entered it; whatever is itself a result can be asked
 * in turn, down to parameters with their sources and to the year before. The way down stands above, and each step of it leads back.
 */
import { type Explanation, explaining } from '#report/explain';
import type { Series } from '#report/series-declaration';
import { type FigureStep, type MembersStep, type Step, seriesStep } from '#report/why-steps';
import type { RoomContext } from '#scenes/context';
import { inSlices } from '#scenes/in-slices';
import { drawCause } from '#scenes/why-cause';
import { drawEquations, thingList, unitWords, type WhyDesk } from '#scenes/why-equation';
import { drawFigure } from '#scenes/why-figure';
import type { View } from '#session/session';
import { type Child, html } from '#ui/element';

export interface WhyPanel {
  readonly element: HTMLElement;
  /** @param quiet in words and equations only, with no bars */
  show(series: Series, label: string, opener?: HTMLElement, quiet?: boolean): void;
  hide(): void;
}

export function createWhyPanel(context: RoomContext, view: View): WhyPanel {
  const words = context.words();
  const { t } = words;
  const element = html('section', { class: 'why-panel', hidden: true, 'aria-label': t('common.why') });
  const now = view.years.length - 1;
  let steps: readonly Step[] = [];
  let openedBy: HTMLElement | undefined;
  let asking = new AbortController();
  const found = new Map<Step, Explanation>();

  const hide = () => {
    steps = [];
    element.hidden = true;
  };
  /** Taking a figure apart runs its year some thousand times: in slices, so that the page answers meanwhile. */
  async function explained(step: FigureStep): Promise<Explanation> {
    const [now, last] = [view.years[step.at]!, view.years[step.at - 1]];
    const work = explaining(now, last, view.world, [step.series]);
    const explanation = found.get(step) ?? (await inSlices(work, asking.signal))[0]!;
    found.set(step, explanation);
    return explanation;
  }
  const go = (path: readonly Step[]) => {
    asking.abort();
    asking = new AbortController();
    steps = path;
    void draw(path);
  };
  async function draw(path: readonly Step[]): Promise<void> {
    const step = path.at(-1)!;
    if (element.hidden) element.replaceChildren(html('p', {}, t('common.loading')));
    element.hidden = false;
    element.setAttribute('aria-busy', 'true');
    const papers = await context.papers();
    const desk: WhyDesk = { view, words, papers, descend: (next) => go([...path, next]) };
    const explanation = step.kind === 'figure' && !step.quiet ? await explained(step) : undefined;
    if (steps !== path) return;
    element.removeAttribute('aria-busy');
    const { heading, summary, parts } = drawStep(step, explanation, desk);
    const title = html('h3', { tabindex: -1 }, heading);
    element.replaceChildren(
      wayDown(path),
      html('div', { class: 'why-head' }, title, html('p', {}, summary)),
      ...parts.filter((part) => part instanceof Node),
    );
    // The first answer stands where it was asked; each further one is read from its beginning.
    if (path.length > 1 || openedBy) {
      title.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'nearest' });
      if (element.getBoundingClientRect().top < 0) element.scrollIntoView();
    }
    context.live.say(`${heading} ${summary}`);
  }

  function wayDown(path: readonly Step[]): HTMLElement {
    const link = (label: string, act: () => void, name: string) =>
      html('button', { type: 'button', class: 'link', 'data-why': name, onclick: act }, label);
    const nameOf = ({ label, at }: Step) => `${label}, ${view.years[at]!.year}`;
    const before = path.slice(0, -1);
    const close = () => {
      hide();
      openedBy?.focus();
    };
    return html(
      'nav',
      { class: 'why-path', 'aria-label': t('why.path') },
      before.length > 0 && link(`← ${t('common.back')}`, () => go(before), 'back'),
      html(
        'ol',
        {},
        ...before.map((step, i) =>
          html(
            'li',
            {},
            link(nameOf(step), () => go(path.slice(0, i + 1)), 'step'),
          ),
        ),
        html('li', { 'aria-current': 'step' }, nameOf(path.at(-1)!)),
      ),
      openedBy && link(t('common.close'), close, 'close'),
    );
  }

  return {
    element,
    hide,
    show(series, label, opener, quiet) {
      openedBy = opener;
      const step = seriesStep(series, label, now);
      go([quiet ? { ...step, quiet } : step]);
    },
  };
}

interface Drawn {
  readonly heading: string;
  readonly summary: string;
  readonly parts: readonly Child[];
}

function drawStep(step: Step, explanation: Explanation | undefined, desk: WhyDesk): Drawn {
  const { t } = desk.words;
  if (step.kind === 'cause') return { heading: step.label, summary: '', parts: drawCause(step, desk) };
  const equations = drawEquations(step.equations, step.at, desk);
  if (step.kind === 'members')
    return { heading: step.label, summary: t('why.members'), parts: [membersOf(step, desk), ...equations] };
  if (!explanation) return { heading: step.label, summary: t('why.quiet'), parts: equations };
  const { heading, summary, parts } = drawFigure(step, explanation, desk.view, desk.words, desk.descend);
  return { heading, summary, parts: [...parts, ...equations] };
}

function membersOf({ members, unit, at }: MembersStep, { view, words, descend }: WhyDesk): Child {
  const { t, format } = words;
  const row = (member: FigureStep) => ({
    label: t('common.why'),
    thing: {
      name: member.label.replace(/^.*: /, ''),
      value: format.value(member.series.of(view.years[at]!, view.world), member.print),
      unit: unitWords(unit, words),
      why: () => descend(member),
    },
  });
  return thingList(String(view.years[at]!.year), members.map(row));
}
