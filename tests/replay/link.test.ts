import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '#core/model';
import { decisionsOf } from '#core/plan';
import { fromBase64url, toBase64url } from '#replay/base64url';
import { leanPlan } from '#replay/lean-plan';
import { encodeLink, openLink } from '#replay/link';
import { play, runFingerprint } from '#replay/run';
import { greatTurn, library, playPreset } from '../great-turn';
import { anyPlan, anySeed, years } from '../random-plans';

const run = playPreset('historical');
const link = encodeLink(run);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A link around a payload of one's own, with a right checksum: what a stranger's program could send. */
function forged(payload: unknown): string {
  const bytes = fromBase64url(
    encodeLink(play(greatTurn, { seed: '1', lens: 'consensus', plan: [] }, years[0])).slice(3),
  )!;
  const body = deflateSync(strToU8(JSON.stringify(payload)));
  return `p1.${toBase64url(Uint8Array.of(...bytes.subarray(0, 6), ...body))}`;
}

describe('a link', () => {
  test('carries thirteen years of decisions and opens as the run that was shared', () => {
    expect(link.length).toBeLessThan(4500);
    const opened = openLink(link, library);
    if (!opened.ok) return expect.unreachable(opened.problems[0]!.message);
    const { scenario, choices, to, fingerprint } = opened.value;
    expect(runFingerprint(play(scenario, choices, to).years)).toBe(fingerprint);
    expect(fingerprint).toBe(runFingerprint(run.years));
  });

  test('opens from a whole address and with spaces around it', () => {
    expect(openLink(`  https://example.org/game/#${link}\n`, library).ok).toBe(true);
  });

  test('gives back seed, lens, year and every decision of any plan', () => {
    fc.assert(
      fc.property(anyPlan, anySeed, fc.constantFrom(...years), (plan, seed, to) => {
        const shared = play(greatTurn, { seed, lens: 'allen', plan }, to);
        const opened = openLink(encodeLink(shared), library);
        if (!opened.ok) throw new Error(opened.problems[0]!.message);
        expect(opened.value).toMatchObject({
          to,
          choices: { seed, lens: 'allen', plan: leanPlan(plan, greatTurn.start) },
        });
      }),
      { numRuns: 30 },
    );
  });

  test('is refused after any change of any one character, and when it is cut anywhere', () => {
    for (let i = 0; i < link.length; i++) {
      const other = LETTERS[(LETTERS.indexOf(link[i]!) + 1 + (i % 62)) % 64]!;
      for (const wrong of [other, '.', ' ', 'я']) {
        if (wrong === link[i]) continue;
        expect(openLink(link.slice(0, i) + wrong + link.slice(i + 1), library).ok, `character ${i} made ${wrong}`).toBe(
          false,
        );
      }
      expect(openLink(link.slice(0, i), library).ok, `cut after ${i}`).toBe(false);
    }
    const end = link.length - 1;
    for (const letter of LETTERS)
      if (letter !== link[end]) expect(openLink(link.slice(0, end) + letter, library).ok).toBe(false);
  });

  test('that is no link at all is refused in words, never with an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `p1.${text}`),
        ),
        (text) => openLink(text, library).ok === false,
      ),
    );
    for (const text of ['', 'p1.', 'p2.AAAA', forged(null), forged([1, 2, 3]), `p1.${'A'.repeat(30_000)}`]) {
      const opened = openLink(text, library);
      expect(opened.ok).toBe(false);
      if (!opened.ok) expect(opened.problems[0]!.message.length).toBeGreaterThan(10);
    }
  });
});

test('the letters of a link are those of RFC 4648, one spelling only for the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(bytes);
    }),
  );
  expect([fromBase64url('AB'), fromBase64url('A'), fromBase64url('A=')]).toEqual([undefined, undefined, undefined]);
});

test('a lean plan names less and decides the same', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const lean = leanPlan(plan, greatTurn.start);
      for (const year of years)
        expect(decisionsOf(lean, years[0]!, year, greatTurn.start)).toEqual(
          decisionsOf(plan, years[0]!, year, greatTurn.start),
        );
      expect(leanPlan(lean, greatTurn.start)).toEqual(lean);
    }),
    { numRuns: 50 },
  );
  expect(MODEL_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
});
