/** The bar of the desk: the year, how far the plan has come, the stocks that bind, and the tools. */
import { barFigures } from '#report/planning-bar';
import type { Look, Part } from '#scenes/look';
import type { PlanningRoom } from '#scenes/planning-room';
import { openTermsAround } from '#scenes/term-cards';
import { createBalanceFigure } from '#ui/balance-figure';
import { html } from '#ui/element';
import { lineIcon } from '#ui/line-icon';
import { pictogramIcon } from '#ui/pictograms';
import { createPlanYears } from '#ui/plan-years';

export function createBar({ context, desk }: PlanningRoom): Part {
  const words = context.words();
  const { t, language } = words;
  const { state, scenario } = context.session().view();
  const years = scenario.lastYear - scenario.firstYear + 1;
  const current = state.year - scenario.firstYear;
  const inAutumn = state.season === 'autumn';
  const heading = t(inAutumn ? 'planning.autumnHeading' : 'planning.heading', { year: state.year });
  const count = createPlanYears({
    label: t(inAutumn ? 'season.autumn' : 'desk.bar.plan'),
    summary: t('planning.yearOfPlan', { n: current + 1, all: years }),
    years,
    current,
  });
  desk.bar.append(html('h1', { 'aria-label': heading }, state.year), count.element);
  const figures = new Map<string, ReturnType<typeof createBalanceFigure>>();

  const other = language === 'ru' ? 'en' : 'ru';
  const tool = (label: string, icon: Node, act: () => void) =>
    html('button', { type: 'button', class: 'icon-button', 'aria-label': label, onclick: act }, icon);
  const toggleLanguage = () => context.changeSettings({ language: other });
  desk.tools.append(
    context.sound.button,
    tool(t('term.tool'), lineIcon('terms'), () => void openTermsAround(context, desk.element)),
    tool(t('common.help'), pictogramIcon('why', 22), () => context.openDialog('help')),
    html(
      'button',
      {
        type: 'button',
        lang: other,
        'aria-label': other === 'ru' ? 'РУ, Русский' : 'EN, English',
        onclick: toggleLanguage,
      },
      other === 'ru' ? 'РУ' : 'EN',
    ),
    tool(t('common.menu'), lineIcon('menu'), () => context.openDialog('menu')),
  );
  return {
    update({ comparison }: Look) {
      for (const { id, ...props } of barFigures(comparison, words)) {
        const shown = figures.get(id);
        if (shown) shown.update(props);
        else {
          const made = createBalanceFigure(props);
          figures.set(id, made);
          desk.bar.append(made.element);
        }
      }
    },
  };
}
