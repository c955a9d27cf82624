/**
 * Skills: dilution by newcomers, schools with their lag, foreign experts, effort.
 *
 *   (E23)  q = (1 − dil · undiluted · min(1, new / full)) · (1 − instructors · new) · shop;  new = (L − exper) / L
 *   (E23a) exper' = min(L, stayed + learn · (L − stayed)),  stayed = (1 − drained) · exper  (E63b, E66c; when the accounts are closed)
 *   (E24)  H' = (1 − leave) · H − lost to trials (E65a) + graduates;  school = clip(1 + η · (H / L / (H0 / L0) − 1))
 *   (E24a) students enter = intake · education;  cost = education · Y_services
 *   (E24b) foreign = help · here / (here + half), here as in E60
 *   (E25)  eff = (1 − φ · (1 − min(1, w / w_fair)) · (1 − disc · discipline)) · (1 − ε_r · hunger at work) · initiative · pay (E64) · (1 − struck) (E67)
 *   (E25a) initiative' = initiative · (1 − scare · max(0, fear − borne) − daunted) + heal · (1 − initiative)
 *
 * A school year costs teachers now and yields a specialist four years later. Newcomers from the village need years to
 * become workers: output per hand fell until 1932 while output rose. The fair wage follows what people got used to
 * (Gregory and Harrison 2005), so a falling real wage costs effort for some years. Where whoever decides may be arrested
 * for it, nobody decides, and who replaces him must learn: Katz (1975) finds the slowdown after 1936 there.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Based, Economy, SectorStocks } from '#core/economy';
import { clamp } from '#core/kernel/math';
import { sum } from '#core/regions';

export const quantities = {
  quality: { symbol: 'q', unit: '1', meaning: 'Labour quality of a sector after dilution, schooling and foreign help', equation: 'E23' },
  effort: { symbol: 'eff', unit: '1', meaning: 'Effort at work', equation: 'E25' },
  initiative: { symbol: 'initiative', unit: 'index, 1928 = 1', meaning: 'What managers and engineers still dare to decide', equation: 'E25a' },
  graduates: { symbol: 'graduates', unit: 'million people/yr', meaning: 'Specialists leaving school', equation: 'E24' },
  specialists: { symbol: 'H', unit: 'million people', meaning: 'Engineers and technicians', equation: 'E24' },
} as const satisfies Quantities;

export const parameters = {
  dilution: { symbol: 'dil', unit: '1', meaning: 'Quality lost when newcomers fill the sector', equation: 'E23', range: [0, 0.6] },
  dilutionFull: { symbol: 'full', unit: '1', meaning: 'Share of newcomers at which dilution is complete', equation: 'E23', range: [0.1, 1] },
  learning: { symbol: 'learn', unit: '1/yr', meaning: 'Newcomers who become experienced in a year', equation: 'E23a', range: [0.05, 0.9] },
  specialistsLeave: { symbol: 'leave', unit: '1/yr', meaning: 'Specialists who retire or leave in a year', equation: 'E24', range: [0, 0.2] },
  schooling: { symbol: 'η', unit: '1', meaning: 'Quality gained when specialists per worker double', equation: 'E24', range: [0, 0.6] },
  schoolingMin: { symbol: 'school_min', unit: '1', meaning: 'Quality with too few specialists', equation: 'E24', range: [0.7, 1] },
  schoolingMax: { symbol: 'school_max', unit: '1', meaning: 'Quality with specialists enough', equation: 'E24', range: [1, 1.5] },
  intake: { symbol: 'intake', unit: 'million people/yr', meaning: 'Students admitted for the whole of services output', equation: 'E24a', range: [0.5, 12] },
  foreignHelp: { symbol: 'help', unit: '1', meaning: 'Quality that foreign experts can add at most', equation: 'E24b', range: [0, 0.15] },
  foreignHalf: { symbol: 'half', unit: 'million gold roubles/yr', meaning: 'Spending on experts and licences that brings half of it', equation: 'E24b', range: [1, 100] },
  effortLoss: { symbol: 'φ', unit: '1', meaning: 'Effort lost when the real wage is nothing of the fair one', equation: 'E25', range: [0, 0.8] },
  disciplineEffect: { symbol: 'disc', unit: '1', meaning: 'Share of that loss which the strictest labour law suppresses', equation: 'E25', range: [0, 1] },
  rationNormal: { symbol: 'ration_0', unit: 'kg/yr per head', meaning: 'Town grain per head below which work suffers', equation: 'E25', range: [120, 260] },
  rationEffect: { symbol: 'ε_r', unit: '1', meaning: 'Effort lost when towns have no grain', equation: 'E25', range: [0, 1] },
  fearBorne: { symbol: 'borne', unit: '1', meaning: 'Fear in the administration that costs no initiative', equation: 'E25a', range: [0.2, 0.9] },
  scare: { symbol: 'scare', unit: '1/yr', meaning: 'Initiative lost in a year of utter fear', equation: 'E25a', range: [0, 1] },
  heal: { symbol: 'heal', unit: '1/yr', meaning: 'Lost initiative that comes back in a year', equation: 'E25a', range: [0, 0.6] },
  fairAdapts: { symbol: 'adapt', unit: '1/yr', meaning: 'How fast people get used to a wage', equation: 'E25', range: [0, 1] },
} as const satisfies Parameters;

export const levers = {
  education: {
    symbol: 'education',
    unit: '1',
    equation: 'E24a',
    range: [0, 0.1],
    step: 0.005,
    initial: 0.02,
    dossier: 'skills',
    meaning: 'Share of services output that goes into training engineers, technicians and skilled workers.',
  },
  foreignExperts: {
    symbol: 'experts',
    unit: 'million gold roubles/yr',
    equation: 'E24b',
    range: [0, 100],
    step: 5,
    initial: 10,
    dossier: 'abroad',
    meaning: 'Gold spent on foreign engineers, licences and technical aid.',
  },
  discipline: {
    symbol: 'discipline',
    unit: '1',
    equation: 'E25',
    range: [0, 1],
    step: 0.05,
    initial: 0.1,
    dossier: 'works',
    caution: true,
    meaning: 'Strictness of labour law, from the code of 1922 (0) to the decrees of June 1940 (1).',
  },
} as const satisfies Levers;

/** What schools, pay, law and coercion do to the work of the year; in the base they do nothing. */
export interface AtWork {
  readonly undiluted: number;
  readonly instructors: number;
  /** Work that is done soundly, over the base. */
  readonly shop: number;
  readonly pay: number;
  readonly struck: number;
  readonly specialistsLost: number;
  readonly daunted: number;
}

export interface Skills {
  readonly quality: number[];
  readonly effort: number;
  readonly graduates: number;
  readonly specialists: number;
  readonly students: number[];
  readonly fairWage: number;
  readonly initiative: number;
}

export function skillOf(
  economy: Economy,
  workers: readonly number[],
  { education, discipline }: LeverValues<typeof levers>,
  /** Foreign help of the year, as pay of engineers. */
  abroad: number,
  fear: number,
  at: AtWork,
  p: ParameterValues<typeof parameters>,
  { base }: Based,
): Skills {
  const { specialists, students, realWage, fairWage, townRation, initiative } = economy.nation;
  const perWorker = specialists / sum(workers);
  const perWorkerFirst = base.nation.specialists / sum(base.sectors.map(({ workers: first }: SectorStocks) => first));
  const school = clamp(1 + p.schooling * (perWorker / perWorkerFirst - 1), p.schoolingMin, p.schoolingMax); // (E24)
  const foreign = 1 + (p.foreignHelp * abroad) / (abroad + p.foreignHalf); // (E24b)
  const quality = economy.sectors.map(({ experienced }, s) => {
    const newcomers = Math.max(0, 1 - experienced / workers[s]!);
    const green = 1 - p.dilution * at.undiluted * Math.min(1, newcomers / p.dilutionFull);
    return green * (1 - at.instructors * newcomers) * at.shop * school * foreign; // (E23)
  });
  const resented = (1 - Math.min(1, realWage / fairWage)) * (1 - p.disciplineEffect * discipline);
  const hungry = 1 - Math.min(1, townRation / p.rationNormal);
  const daring = initiative * (1 - p.scare * Math.max(0, fear - p.fearBorne) - at.daunted) + p.heal * (1 - initiative);
  const graduates = students[students.length - 1]!;
  return {
    quality,
    effort: (1 - p.effortLoss * resented) * (1 - p.rationEffect * hungry) * initiative * at.pay * (1 - at.struck), // (E25)
    graduates,
    specialists: (1 - p.specialistsLeave) * specialists - at.specialistsLost + graduates, // (E24)
    students: [p.intake * education, ...students.slice(0, -1)], // (E24a)
    initiative: clamp(daring, 0, 1), // (E25a)
    fairWage: fairWage + p.fairAdapts * (realWage - fairWage), // (E25)
  };
}
