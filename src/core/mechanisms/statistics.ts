/**
 * Statistics: what is reported, and how it leaves the truth.
 *
 *   (E41)  pad' = keep · pad + (lie · max(0, 1 − Y / T) · blame · (1 + doubt · (1 − cred)) + staged) · (1 − A),  blame and staged records from E65 and E64d
 *   (E41a) reported Y = Y · (1 + pad)
 *   (E41b) index' = index · (reported Y / reported Y_{-1}) · (1 + drift);  drift = new · fresh · clip(growth of machines, 0, most) · (1 − linked),  fresh from E45f
 *   (E41c) A = audit · critics';  critics' = critics + (leave or train) · (dissent − critics)
 *   (E41d) prices' = prices · (1 + drift / share);  share = heavy industry at these prices over all of industry
 *   (E58)  trend' = trend + memory · (reported Y / reported Y_{-1} − trend)
 *   (E42)  reported H = base · H · crop;  crop = 1 + standing · s + fear · (1 − A) · f
 *   (E42a) reported people = people + uncounted';  uncounted' = (uncounted + hungered · clip(hush · fear · (1 − A))) · (1 − census · A)
 *
 * Fear of missing a target raises lying, audit lowers it. The official index also counted new products at inflated
 * prices of 1926/27 (E41b; Gerschenkron, Khanin, Harrison); linked prices would have kept them out. From 1933 crops were
 * measured standing in the field (E42). An office is worth what the people in it dare to say: those who contradicted left
 * it in 1928-31, and a school of statisticians is lost sooner than trained (E41c). Deaths that no register was allowed to
 * show stayed in the published population until a census; that of 1937 counted them out and was suppressed (E42a).
 * Reports feed back only where somebody reads them: quotas, relief, targets (I15).
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { CONSUMER, type Economy, FUEL, MACHINES, METALS } from '#core/economy';
import { clamp } from '#core/kernel/math';

export const quantities = {
  padding: { symbol: 'pad', unit: '1', meaning: 'Share by which reported output exceeds the true one', equation: 'E41' },
  reportedIndex: { symbol: 'index', unit: 'index, 1928 = 1', meaning: 'Official index of industrial output', equation: 'E41b' },
  cropReporting: { symbol: 'crop', unit: '1', meaning: 'Reported harvest over the customary estimate', equation: 'E42' },
  drift: { symbol: 'drift', unit: '1/yr', meaning: 'What new products at first prices add to the index', equation: 'E41b' },
  newPrices: { symbol: 'prices', unit: 'index, 1928 = 1', meaning: 'Prices at which heavy industry is reported', equation: 'E41d' },
  critics: { symbol: 'critics', unit: '1', meaning: 'Statisticians who can contradict, over those of 1928', equation: 'E41c' },
  independence: { symbol: 'A', unit: '1', meaning: 'What the office’s control is worth', equation: 'E41c' },
  uncounted: { symbol: 'uncounted', unit: 'million people', meaning: 'The dead whom published figures count as alive', equation: 'E42a' },
  reportedHarvest: { symbol: 'reported H', unit: 'Mt/yr', meaning: 'Harvest as published', equation: 'E42' },
} as const satisfies Quantities;

export const parameters = {
  keep: { symbol: 'keep', unit: '1/yr', meaning: 'Padding that stays in the next report', equation: 'E41', range: [0, 0.95] },
  lie: { symbol: 'lie', unit: '1', meaning: 'Padding for each share of a target missed', equation: 'E41', range: [0, 1] },
  newProducts: { symbol: 'new', unit: '1', meaning: 'Upward drift of the official index for each share by which machine building grows', equation: 'E41b', range: [0, 1] },
  newMost: { symbol: 'most', unit: '1/yr', meaning: 'Growth of machine building beyond which no more new products are counted', equation: 'E41b', range: [0.1, 1] },
  standingCrop: { symbol: 'standing', unit: '1', meaning: 'How much a crop in the field exceeds one in the barn', equation: 'E42', range: [0, 0.5] },
  cropFear: { symbol: 'f', unit: '1', meaning: 'Padding of crop reports under fear', equation: 'E42', range: [0, 0.3] },
  memory: { symbol: 'memory', unit: '1/yr', meaning: 'Weight of the last year in the trend that forecasters draw', equation: 'E58', range: [0.05, 1] },
  doubt: { symbol: 'doubt', unit: '1', meaning: 'How much more is padded when nobody believes the targets', equation: 'E41', range: [0, 3] },
  leave: { symbol: 'leave', unit: '1/yr', meaning: 'How fast those who contradict are gone when they are no longer borne', equation: 'E41c', range: [0.1, 1] },
  train: { symbol: 'train', unit: '1/yr', meaning: 'How fast others take their place when they are borne again', equation: 'E41c', range: [0, 0.5] },
  hush: { symbol: 'hush', unit: '1', meaning: 'Deaths of hunger left out of published figures under utter fear', equation: 'E42a', range: [0, 3] },
  customary: { symbol: 'base', unit: '1', meaning: 'Customary overcount of the harvest in official figures before any pressure', equation: 'E42', range: [1, 1.4] },
} as const satisfies Parameters;

export const levers = {
  audit: {
    symbol: 'audit',
    unit: '1',
    equation: 'E41',
    range: [0, 1],
    step: 0.05,
    initial: 0.6,
    dossier: 'institutions',
    meaning: 'Independence and reach of the statistical office.',
  },
  fear: {
    symbol: 'fear',
    unit: '1',
    equation: 'E41',
    range: [0, 1],
    step: 0.05,
    initial: 0.2,
    dossier: 'institutions',
    caution: true,
    meaning: 'Fear in the administration of being blamed for a missed target.',
  },
  standingCrop: {
    symbol: 's',
    unit: '1',
    equation: 'E42',
    range: [0, 1],
    step: 1,
    initial: 0,
    dossier: 'institutions',
    choices: ['barn', 'standing'],
    meaning: 'How the crop is measured: grain in the barn, or the crop standing in the field.',
  },
  dissent: {
    symbol: 'dissent',
    unit: '1',
    equation: 'E41c',
    range: [0, 1],
    step: 0.05,
    initial: 1,
    dossier: 'institutions',
    caution: true,
    meaning: 'How far economists and statisticians who contradict keep their posts and their journals.',
  },
  linkedPrices: {
    symbol: 'linked',
    unit: '1',
    equation: 'E41b',
    range: [0, 1],
    step: 1,
    initial: 0,
    dossier: 'institutions',
    choices: ['fixed', 'linked'],
    meaning: 'How the index counts new products: at the prices of their first small series, or linked to those of similar old ones.',
  },
  census: {
    symbol: 'census',
    unit: '1',
    equation: 'E42a',
    range: [0, 1],
    step: 1,
    initial: 0,
    dossier: 'institutions',
    choices: ['none', 'held'],
    meaning: 'Whether people are counted this year; what is published of a census depends on the office.',
  },
} as const satisfies Levers;

export interface Statistics {
  readonly independence: number;
  readonly critics: number;
  readonly uncounted: number;
  /** What new products at first prices add to the index. */
  readonly drift: number;
  /** At what prices heavy industry is reported, over those of 1928. */
  readonly newPrices: number;
  readonly padding: number[];
  readonly reported: number[];
  /** Growth factor of the reports, as forecasters draw it. */
  readonly trend: number[];
  readonly reportedIndex: number;
  readonly cropReporting: number;
  readonly reportedHarvest: number;
}

export const INDUSTRY = [FUEL, METALS, MACHINES, CONSUMER] as const;

export function report(
  { sectors, nation }: Economy,
  output: readonly number[],
  target: readonly number[],
  harvest: number,
  hungered: number,
  { blame, staged, fresh }: { readonly blame: number; readonly staged: number; readonly fresh: number },
  { audit, fear, standingCrop, dissent, linkedPrices, census }: LeverValues<typeof levers>,
  p: ParameterValues<typeof parameters>,
): Statistics {
  const critics = nation.critics + (dissent < nation.critics ? p.leave : p.train) * (dissent - nation.critics); // (E41c)
  const independence = audit * critics;
  const unchecked = (1 - independence) * fear;
  const doubt = 1 + p.doubt * (1 - nation.credibility);
  const missed = (s: number) => (target[s]! > 0 ? Math.max(0, 1 - output[s]! / target[s]!) : 0);
  const padding = sectors.map(({ padding: last }, s) => p.keep * last + (p.lie * missed(s) * blame * doubt + staged) * (1 - independence)); // (E41)
  const reported = output.map((value, s) => value * (1 + padding[s]!)); // (E41a)
  let now = 0;
  let before = 0;
  for (const s of INDUSTRY) {
    now += reported[s]!;
    before += sectors[s]!.reported;
  }
  const machines = clamp(output[MACHINES]! / Math.max(sectors[MACHINES]!.output, Number.MIN_VALUE) - 1, 0, p.newMost);
  const drift = p.newProducts * fresh * machines * (1 - linkedPrices);
  const heavy = (now - reported[CONSUMER]!) * nation.newPrices;
  const cropReporting = 1 + p.standingCrop * standingCrop + p.cropFear * unchecked;
  return {
    independence,
    critics,
    uncounted: (nation.uncounted + hungered * clamp(p.hush * unchecked, 0, 1)) * (1 - census * independence), // (E42a)
    drift,
    newPrices: heavy > 0 ? nation.newPrices * (1 + drift * (1 + reported[CONSUMER]! / heavy)) : nation.newPrices, // (E41d)
    padding,
    reported,
    trend: sectors.map(({ trend, reported: last }, s) => (last > 0 ? Math.max(0, trend + p.memory * (reported[s]! / last - trend)) : trend)), // (E58)
    reportedIndex: nation.reportedIndex * (before > 0 ? now / before : 1) * (1 + drift), // (E41b)
    cropReporting,
    reportedHarvest: p.customary * cropReporting * harvest, // (E42)
  };
}
