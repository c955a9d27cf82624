/** The tables of a validation, cell by cell: the terminal and the page about it print the same. */
import { figures } from '#cli/table';
import { type Bound, seriesDistances } from '#validation/bounds';
import type { Observation, Use } from '#validation/compare';
import type { Tolerance } from '#validation/evidence';
import type { QuotedResult } from '#validation/quoted';

export const OBSERVED_HEAD = ['series', 'year', 'model', 'record', 'tolerance', 'z', 'status', 'source'];

export function observedRows(observations: readonly Observation[]): string[][] {
  return observations.map(({ history, year, model, record, tolerance, z, status, source }) => [
    history,
    String(year),
    figures(model),
    figures(record),
    tolerance ? toleranceShown(tolerance) : '',
    z.toFixed(2),
    status,
    source,
  ]);
}

function toleranceShown(tolerance: Tolerance): string {
  if ('relative' in tolerance) return `${figures(100 * tolerance.relative)} %`;
  if ('absolute' in tolerance) return `±${figures(tolerance.absolute)}`;
  return `×${tolerance.factor}`;
}

export const DISTANCES_HEAD = ['series', 'mean |z|', 'figures'];

/** The worst first. */
export function distanceRows(observations: readonly Observation[]): string[][] {
  const count = (history: string, use: Use) =>
    observations.filter((one) => one.history === history && one.use === use).length;
  return seriesDistances(observations)
    .toSorted((a, b) => b.distance - a.distance)
    .map(({ history, distance }) => [
      history,
      distance.toFixed(2),
      `${count(history, 'calibrate')} calibrated, ${count(history, 'heldOut')} held out`,
    ]);
}

export const QUOTED_HEAD = ['result', 'quoted', 'here', 'why not the same'];

export function quotedRows(quoted: readonly QuotedResult[]): string[][] {
  return quoted.map(({ says, quoted: claim, here, because }) => [says, String(claim), figures(here), because]);
}

export const BOUNDS_HEAD = ['', 'bound', 'value', 'expected', 'what', 'source'];

export function boundRows(bounds: readonly Bound[]): string[][] {
  return bounds.map(({ id, says, value, low, high, holds, source }) => [
    holds ? 'holds' : 'BROKEN',
    id,
    figures(value),
    `${figures(low)} to ${figures(high)}`,
    says,
    source,
  ]);
}
