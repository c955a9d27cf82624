/** The years of the plan as blocks: past, present, to come. */
import { html, setText, svg, type Widget } from '#ui/element';

export interface PlanYearsProps {
  /** "Plan for the year" */
  readonly label: string;
  /** "Year 4 of 5" */
  readonly summary: string;
  readonly years: number;
  /** Counted from 0. */
  readonly current: number;
}

const pitch = 30;

export function createPlanYears(initial: PlanYearsProps): Widget<PlanYearsProps> {
  const label = html('span');
  const summary = html('small');
  const blocks = svg('svg', { class: 'plan-blocks', height: 16, 'aria-hidden': 'true' });
  const element = html('div', { class: 'plan-years' }, label, summary, blocks);
  const update = ({ label: words, summary: count, years, current }: PlanYearsProps) => {
    setText(label, words);
    setText(summary, count);
    // A long run keeps the width of a plan of five years.
    const step = years > 5 ? (pitch * 5) / years : pitch;
    blocks.setAttribute('width', String(pitch * 5));
    blocks.replaceChildren(
      ...Array.from({ length: years }, (_, index) => {
        const state = index < current ? 'past' : index === current ? 'now' : 'ahead';
        const inset = state === 'ahead' ? 1 : 0;
        const width = step - (years > 8 ? 2 : 4) - inset * 2;
        return svg('rect', {
          class: `plan-${state}`,
          x: index * step + inset,
          y: inset,
          width,
          height: 16 - inset * 2,
        });
      }),
    );
  };
  update(initial);
  return { element, update, destroy: () => element.remove() };
}
