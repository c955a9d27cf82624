/** The outlook of an instrument: its own figure over the hundred tapes, this year and at the horizon, beside the plan before. */
import type { YearResult } from '#core/year';
import { investmentRiver, roadToTown, scissorsBlades } from '#report/balances';
import type { InstrumentId } from '#report/lever-control';
import { bandFigure, type Foreseen } from '#report/planning-forecast';
import type { Words } from '#report/words';

interface Outlook {
  readonly of: (result: YearResult) => number;
  readonly digits: number;
  /** Its key in the catalogue. */
  readonly unit: string;
}

/** The figure that the folded instrument carries too. */
const outlooks: Readonly<Record<InstrumentId, Outlook>> = {
  scissors: { of: (result) => scissorsBlades(result).points, digits: 0, unit: 'instrument.scissors.points' },
  grain: { of: ({ ledger }) => ledger.procurement.total, digits: 1, unit: 'unit.megatonnes' },
  investment: { of: (result) => investmentRiver(result).unfinishedYears, digits: 2, unit: 'desk.river.unit' },
  road: { of: (result) => roadToTown(result).left, digits: 2, unit: 'desk.road.unit' },
};

const measureId = (id: InstrumentId) => `instrument.${id}`;

/** What the forecast has to read of every tape. */
export const outlookMeasures = (Object.keys(outlooks) as InstrumentId[]).map((id) => ({
  id: measureId(id),
  of: outlooks[id].of,
}));

export function instrumentOutlook(id: InstrumentId, foreseen: Foreseen, words: Words) {
  const { t, format } = words;
  const { of, digits, unit } = outlooks[id];
  const label = t(`desk.outlook.${id}`);
  const figure = { id: measureId(id), of, label, unit: t(unit), print: { times: 1, digits } };
  const { chart, figures } = bandFigure(figure, foreseen, words);
  const text = (value: number) => format.number(value, digits);
  const rows = [chart.plan[0]!, ...(chart.plan.length > 1 ? [chart.plan.at(-1)!] : [])].map((band) => {
    const was = chart.before.find(({ year }) => year === band.year)!;
    const same = text(was.p50) === text(band.p50);
    return {
      year: String(band.year),
      value: text(band.p50),
      // Where all tapes agree there is no range to tell.
      range: text(band.p10) === text(band.p90) ? '' : format.range(band.p10, band.p90, digits),
      before: same ? '' : t('common.was', { value: text(was.p50) }),
    };
  });
  return { label: t('desk.outlook.heading', { label, unit: t(unit) }), rows, chart, figures };
}
