/** The shapes of the files a scenario is made of. What the numbers in them must be is checked against the model in `parse.ts`. */
import * as v from 'valibot';
import { type Problem, shown } from '#scenario/problem';

export const bilingual = v.strictObject({ en: v.string(), ru: v.string() });
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(1999));
const settings = v.record(v.string(), v.unknown());
const standing = v.picklist(['measured', 'estimated', 'calibrated', 'assumed']);

const place = {
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens')),
  name: bilingual,
  region: v.string(),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  begun: year,
  opened: v.optional(year),
  buildYears: v.pipe(v.number(), v.minValue(1), v.maxValue(30)),
  source: v.string(),
  note: v.string(),
};
const amount = v.pipe(v.number(), v.minValue(0));

const decisions = { year, levers: settings, autumn: v.optional(settings) };
const yearPlan = v.strictObject({
  ...decisions,
  because: v.optional(v.array(v.strictObject({ lever: v.string(), what: v.string(), source: v.string() }))),
});
/** What a run follows from, whichever way it is kept. */
const choices = {
  modelVersion: v.string(),
  scenario: v.string(),
  seed: v.string(),
  lens: v.string(),
  plan: v.array(v.strictObject(decisions)),
};
const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits'));
const linkYear = v.union([v.strictTuple([year, settings]), v.strictTuple([year, settings, settings])]);

export const shapes = {
  bibliography: v.record(
    v.string(),
    v.object({
      author: v.string(),
      title: v.string(),
      year: v.optional(v.number()),
      edition: v.optional(v.string()),
      link: v.optional(v.string()),
    }),
  ),
  parameters: v.strictObject({
    parameters: v.record(
      v.string(),
      v.strictObject({
        value: v.unknown(),
        unit: v.string(),
        standing,
        low: v.number(),
        high: v.number(),
        source: v.string(),
        where: v.optional(v.string()),
        note: v.string(),
      }),
    ),
  }),
  scenario: v.strictObject({
    id: v.string(),
    extends: v.optional(v.string()),
    continues: v.optional(v.strictObject({ scenario: v.string(), plan: v.string() })),
    levers: v.optional(settings),
    title: bilingual,
    question: v.optional(bilingual),
    briefing: v.optional(v.strictObject({ stands: bilingual, contested: bilingual })),
    firstYear: year,
    lastYear: year,
    regions: v.pipe(v.array(v.string()), v.minLength(1)),
    plans: v.array(v.string()),
    tapes: v.optional(v.record(v.string(), v.strictObject({ title: bilingual, note: bilingual, source: v.string(), says: v.optional(v.array(year)), weather: v.record(v.string(), v.unknown()) }))),
    worldSources: v.record(v.string(), v.strictObject({ source: v.string(), note: v.string() })),
    opening: v.record(v.string(), v.strictObject({ value: v.unknown(), unit: v.string(), standing, source: v.string(), note: v.string() })),
    world: v.array(
      v.strictObject({
        year,
        weather: v.unknown(),
        grainPrice: v.unknown(),
        timberPrice: v.optional(v.unknown()),
        oilPrice: v.optional(v.unknown()),
        producePrice: v.optional(v.unknown()),
        exportPrice: v.unknown(),
        importPrice: v.unknown(),
        credit: v.unknown(),
        threat: v.unknown(),
      }),
    ),
  }),
  sites: v.strictObject({
    sites: v.array(
      v.strictObject({
        ...place,
        kind: v.picklist(['power', 'steel', 'engineering', 'tractors', 'motor', 'chemicals', 'nonferrous', 'gold', 'mining', 'coal', 'oil', 'line', 'canal', 'metro', 'textiles']),
        sector: v.string(),
        cost: v.pipe(v.number(), v.minValue(1)),
        forced: v.boolean(),
        partner: v.optional(bilingual),
        costSource: v.string(),
        costNote: v.string(),
      }),
    ),
  }),
  stations: v.strictObject({
    stations: v.array(v.strictObject({ ...place, kind: v.picklist(['thermal', 'hydro']), planned: amount, capacity: v.pipe(v.number(), v.minValue(1)), site: v.optional(v.string()) })),
  }),
  lenses: v.array(
    v.strictObject({
      id: v.string(),
      title: bilingual,
      holds: bilingual,
      sources: v.pipe(v.array(v.string()), v.minLength(1)),
      tapes: v.optional(v.record(v.string(), v.string())),
      parameters: v.record(v.string(), v.strictObject({ value: v.unknown(), source: v.string(), note: v.string() })),
    }),
  ),
  plan: v.strictObject({
    id: v.string(),
    continues: v.optional(v.boolean()),
    title: bilingual,
    note: bilingual,
    sources: v.array(v.string()),
    plan: v.array(yearPlan),
  }),
  planFile: v.strictObject({ plan: v.array(yearPlan) }),
  replay: v.strictObject({
    format: v.literal('pyatiletka-replay'),
    ...choices,
    to: year,
    years: v.array(v.strictObject({ year, series: v.record(v.string(), v.number()), fingerprint })),
    fingerprint,
  }),
  save: v.strictObject({
    format: v.literal('pyatiletka-save'),
    ...choices,
    year,
    season: v.picklist(['winter', 'autumn', 'report']),
    fingerprint: v.optional(fingerprint),
  }),
  link: v.strictTuple([v.string(), v.string(), v.string(), v.string(), year, fingerprint, v.array(linkYear)]),
} as const;

/** Every place where a value has not the shape that is expected. */
export function shapeProblems(shape: v.GenericSchema, value: unknown, root: string): Problem[] {
  const result = v.safeParse(shape, value);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const path = [root, ...(issue.path ?? []).map(({ key }) => String(key))].join('/');
    const missing = issue.received === 'undefined';
    return {
      code: missing ? 'missing' : 'shape',
      path,
      message: missing ? 'is missing' : `found ${shown(issue.input)}, expected ${expectation(issue)}`,
    };
  });
}

function expectation({ type, requirement, expected, message }: v.BaseIssue<unknown>): string {
  if (type === 'regex') return message;
  if (expected === 'never') return 'no such entry';
  return expected ?? String(requirement ?? message);
}
