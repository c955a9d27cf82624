/**
 * The year that all charts of a room show together. One chart is pointed at, and every chart that joined marks the same year;
 * a chart that has no such year marks nothing. Knows no page, so that it can be tested by itself.
 */
export interface LinkedChart {
  readonly years: readonly number[];
  show(year: number | undefined): void;
  /** What it has to tell of the year, in words; nothing where it has no figure. */
  say(year: number): string;
  /** Whether it still stands in the page: rooms are taken down without asking. */
  stands(): boolean;
}

export interface YearLink {
  readonly year: number | undefined;
  join(chart: LinkedChart): void;
  /** Shows a year in every chart that stands, or clears it. */
  show(year: number | undefined): void;
  /** What the other charts tell of the year that is shown. */
  others(than: LinkedChart): string;
}

export function createYearLink(): YearLink {
  const charts = new Set<LinkedChart>();
  let shown: number | undefined;
  const standing = () => {
    for (const chart of charts) if (!chart.stands()) charts.delete(chart);
    return [...charts];
  };
  return {
    get year() {
      return shown;
    },
    join(chart) {
      // A new room begins with no year shown.
      if (standing().length === 0) shown = undefined;
      charts.add(chart);
    },
    show(year) {
      if (year === shown) return;
      shown = year;
      for (const chart of standing()) chart.show(year);
    },
    others: (than) =>
      standing()
        .filter((chart) => chart !== than && shown !== undefined && chart.years.includes(shown))
        .map((chart) => chart.say(shown!))
        .filter((words) => words !== '')
        .join('. '),
  };
}

/** The year that lies nearest to a place along the axis. */
export function nearestYear(
  years: readonly number[],
  at: number,
  placeOf: (year: number) => number,
): number | undefined {
  const far = (year: number) => Math.abs(placeOf(year) - at);
  return years.reduce<number | undefined>(
    (best, year) => (best === undefined || far(year) < far(best) ? year : best),
    undefined,
  );
}

const LEAP = 5; // years

/** Where a key leads from the year shown; undefined where the key means nothing to a chart. */
export function yearByKey(key: string, years: readonly number[], shown: number): number | undefined {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -LEAP,
    PageUp: LEAP,
    Home: first - shown,
    End: last - shown,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.max(first, Math.min(last, shown + step));
}

/** Heights pushed apart to a distance, in their order, and kept above a floor. */
export function spreadApart(heights: readonly number[], distance: number, top: number, bottom: number): number[] {
  const order = heights.map((height, i) => ({ height, i })).sort((a, b) => a.height - b.height);
  const placed: number[] = [];
  for (const [n, { height }] of order.entries())
    placed.push(Math.max(height, n === 0 ? top : placed[n - 1]! + distance));
  for (let n = placed.length - 1; n >= 0; n--)
    placed[n] = Math.min(placed[n]!, n === placed.length - 1 ? bottom : placed[n + 1]! - distance);
  const found = [...heights];
  for (const [n, { i }] of order.entries()) found[i] = placed[n]!;
  return found;
}
