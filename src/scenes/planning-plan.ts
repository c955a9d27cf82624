/** The five-year plan above its levers: goals, this year's targets, what was reported and what was made. */
import { planDossier } from '#report/plan-dossier';
import type { RoomContext } from '#scenes/context';
import type { Part } from '#scenes/look';
import { createDataTable, type DataTableProps } from '#ui/data-table';
import { html, type Widget } from '#ui/element';

export function createPlanPaper(context: RoomContext): Part & { readonly element: HTMLElement } {
  const lines = html('p', { class: 'plan-lines' });
  const element = html('div', { class: 'plan-paper' }, lines);
  let table: Widget<DataTableProps> | undefined;
  let said = '';
  return {
    element,
    update({ comparison }) {
      const dossier = planDossier(comparison, context.words());
      const { caption, heads, rows } = dossier;
      if (table) table.update({ caption, heads, rows });
      else {
        table = createDataTable({ caption, heads, rows });
        element.prepend(table.element);
      }
      const now = dossier.lines.join(' ');
      if (now !== said) lines.textContent = now;
      said = now;
    },
  };
}
