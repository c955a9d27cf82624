/** Contracts of technical aid: who was hired abroad, for what, and what is known of the price. */
import * as v from 'valibot';
import { SECTORS } from '#core/economy';
import { checkSource, type Reading } from '#scenario/entry';
import type { Bilingual } from '#scenario/scenario';
import { bilingual, shapeProblems } from '#scenario/shapes';

export interface Contract {
  readonly id: string;
  readonly partner: string;
  /** The sector that learned. */
  readonly branch: (typeof SECTORS)[number];
  readonly region: string;
  readonly from: number;
  readonly to: number;
  /** Million gold roubles over its years, where a figure is known. */
  readonly cost: number | null;
  readonly what: Bilingual;
  readonly status: 'verified' | 'derived' | 'recalled';
  readonly source: string;
  readonly note: Bilingual;
}

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(1999));
const shape = v.strictObject({
  contracts: v.array(
    v.strictObject({
      id: v.string(),
      partner: v.string(),
      branch: v.picklist(SECTORS),
      region: v.string(),
      from: year,
      to: year,
      cost: v.nullable(v.pipe(v.number(), v.gtValue(0))),
      what: bilingual,
      status: v.picklist(['verified', 'derived', 'recalled']),
      source: v.string(),
      note: bilingual,
    }),
  ),
});

/** Nothing when the scenario has no such file. */
export function readContracts(file: unknown, regions: readonly string[], reading: Reading): readonly Contract[] {
  if (file === undefined) return [];
  const misshapen = shapeProblems(shape, file, 'contracts');
  reading.problems.push(...misshapen);
  if (misshapen.length > 0) return [];
  const { contracts } = file as { contracts: readonly Contract[] };
  contracts.forEach(({ region, source, from, to }, i) => {
    const path = `contracts/${i}`;
    checkSource(source, `${path}/source`, reading);
    if (!regions.includes(region)) reading.problems.push({ code: 'unknown', path: `${path}/region`, message: `found “${region}”, expected one of ${regions.join(', ')}` });
    if (to < from) reading.problems.push({ code: 'year', path: `${path}/to`, message: `found ${to}, expected ${from} or later` });
  });
  return contracts;
}
