/** The five-year plan on the planning table, and its reckoning when it ends: as goals, as reported, as made. */
import { CONSTRUCTION, CONSUMER, FUEL, MACHINES, METALS, PRODUCTS } from '#core/economy';
import { sum } from '#core/regions';
import type { World } from '#core/world';
import type { YearResult } from '#core/year';
import type { Comparison } from '#report/comparison';
import { seriesNamed } from '#report/headlines';
import type { TextTable } from '#report/region-table';
import type { Series } from '#report/series-declaration';
import { printOf } from '#report/units';
import type { Line, Words } from '#report/words';

const BRANCHES = [
  { id: 'heavy', sectors: [FUEL, METALS, MACHINES] },
  { id: 'consumer', sectors: [CONSUMER] },
  { id: 'building', sectors: [CONSTRUCTION] },
] as const;

export interface PlanRow {
  readonly id: (typeof BRANCHES)[number]['id'];
  /** Over the output of 1928, all of them. Absent without a plan in force. */
  readonly goal?: number;
  readonly target: number;
  readonly reported: number;
  readonly made: number;
}

/** This year under the plan on the table. */
export function planRows({ before, ledger }: YearResult, { parameters }: World): PlanRow[] {
  const { left, goals, raised } = ledger.plan;
  return BRANCHES.map(({ id, sectors }) => {
    const first = sum(sectors.map((s) => parameters.industry.openingOutput[s]!));
    const over = (of: (sector: number) => number) => sum(sectors.map((s) => of(s))) / first;
    return {
      id,
      ...(left > 0 ? { goal: raised * over((s) => goals[s]!) } : {}),
      target: over((s) => ledger.targets.target[s]!),
      reported: over((s) => before.sectors[s]!.reported),
      made: over((s) => before.sectors[s]!.output),
    };
  });
}

/** Belief as a manager would put it. */
const BELIEFS = ['figure', 'doubted', 'followed', 'believed'] as const;

export function beliefLine(credibility: number): Line {
  const grade = BELIEFS[Math.min(BELIEFS.length - 1, Math.floor(credibility * BELIEFS.length))]!;
  return { key: `planDossier.belief.${grade}`, params: { percent: 100 * credibility } };
}

export interface PlanDossier extends TextTable {
  readonly caption: string;
  readonly lines: readonly string[];
}

export function planDossier({ now, world }: Comparison, words: Words): PlanDossier {
  const { plan } = now.ledger;
  const print = printOf('1928 = 1');
  const cell = (value: number | undefined) => (value === undefined ? '–' : words.format.value(value, print));
  const { t } = words;
  const length = world.parameters.plan.length;
  const inForce = plan.left > 0;
  return {
    caption: t('planDossier.caption'),
    heads: ['branch', 'goal', 'target', 'reported', 'made'].map((id) => t(`planDossier.head.${id}`)),
    rows: planRows(now, world).map(({ id, goal, target, reported, made }) => [
      t(`planDossier.branch.${id}`),
      cell(goal),
      cell(target),
      cell(reported),
      cell(made),
    ]),
    lines: [
      inForce ? t('planDossier.year', { year: length - plan.left + 1, length }) : t('planDossier.none'),
      ...(inForce && plan.raised !== 1 ? [t('planDossier.raised', { percent: 100 * (plan.raised - 1) })] : []),
      words.say(beliefLine(now.before.nation.credibility)),
    ],
  };
}

/** As reported and as made, each by the series that tells it. */
const reckoned: readonly {
  readonly name: string;
  readonly series: readonly [reported: string | undefined, made: string];
}[] = [
  { name: 'planDossier.branch.heavy', series: ['plan_reported', 'plan_made'] },
  { name: 'planDossier.branch.consumer', series: [undefined, 'plan_consumer_goods'] },
  ...PRODUCTS.map((id) => ({ name: `planReckoning.product.${id}`, series: [undefined, `plan_${id}`] as const })),
];

export interface PlanReckoning extends Pick<PlanDossier, 'caption' | 'heads' | 'lines'> {
  readonly rows: readonly {
    readonly name: string;
    /** As reported, and as made; nothing where nothing was. */
    readonly cells: readonly ({ readonly series: Series; readonly label: string; readonly text: string } | undefined)[];
  }[];
}

/** What a plan that ended with this year comes to: none while it runs. */
export function planReckoning(now: YearResult, world: World, words: Words): PlanReckoning | undefined {
  const { ledger } = now;
  const { planResult, plan } = ledger;
  if (!planResult.closed) return undefined;
  const { t, format } = words;
  const columns = ['reported', 'made'].map((id) => t(`planReckoning.head.${id}`));
  const cell = (id: string | undefined, name: string, column: string) => {
    if (id === undefined) return undefined;
    const series = seriesNamed(id);
    const text = format.value(series.of(now, world), printOf(series.unit));
    return { series, label: `${t(name)}, ${column}`, text };
  };
  return {
    caption: t('planReckoning.caption'),
    heads: [t('planReckoning.head.goal'), ...columns],
    rows: reckoned.map(({ name, series }) => ({
      name: t(name),
      cells: series.map((id, i) => cell(id, name, columns[i]!)),
    })),
    lines: [
      t(plan.left > 1 ? 'planReckoning.early' : 'planReckoning.term'),
      ...(plan.raised === 1 ? [] : [t('planReckoning.raised', { percent: 100 * (plan.raised - 1) })]),
      t('planReckoning.prices'),
    ],
  };
}
