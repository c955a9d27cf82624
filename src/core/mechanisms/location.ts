/**
 * Where industry stands.
 *
 *   (E53)  east' = min(1, S + e),  S = share of industrial capital that stands in the eastern regions
 *   (E53a) lost_s = dear · (east' − S) · done_s: what is built far away costs more for the same plant
 *   (E53b) new works in the west follow the plant that stands there, (1 − east') of them;
 *          in the east they follow it too, and what the lever adds goes to the sites of its combines
 *   (E53c) K_r' = K_r · (1 − scrapped / ΣK) + new works in r
 *   (E53d) coal_r ∝ old_r · K0_r + new_r · max(0, K_r − K0_r); the same for pig iron
 *
 * Plant draws plant: with no decision the map stays as it is. The Ural-Kuznetsk combine of 1930 and the eastward turn of the
 * third plan moved it, at a price that Holzman (1957) weighs: long hauls, and homes where there were none.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Economy, INDUSTRIAL } from '#core/economy';
import type { Construction } from '#core/mechanisms/construction';

export const quantities = {
  industry: { symbol: 'K_r', unit: 'million roubles of 1928', meaning: 'Fixed capital of industry in the region', equation: 'E53c' },
  lost: { symbol: 'lost_s', unit: 'million roubles of 1928/yr', meaning: 'What distance adds to the cost of new works', equation: 'E53a' },
  eastShare: { symbol: 'S', unit: '1', meaning: 'Share of industrial capital in the eastern regions', equation: 'E53' },
} as const satisfies Quantities;

export const parameters = {
  sites: { symbol: 'site_r', unit: '1', meaning: 'Weight of the region among the eastern sites; 0 in the west', equation: 'E53b', range: [0, 1], per: 'region' },
  dear: { symbol: 'dear', unit: '1', meaning: 'Part of the cost of works placed east of where plant would draw them that buys no plant: hauls and homes', equation: 'E53a', range: [0, 0.6] },
  coalOld: { symbol: 'old_coal', unit: '1', meaning: 'Coal that came with a rouble of the plant of 1928, over the nation’s mean', equation: 'E53d', range: [0, 10], per: 'region' },
  coalNew: { symbol: 'new_coal', unit: '1', meaning: 'Coal that comes with a rouble of plant added since', equation: 'E53d', range: [0, 10], per: 'region' },
  ironOld: { symbol: 'old_iron', unit: '1', meaning: 'Pig iron that came with a rouble of the plant of 1928, over the nation’s mean', equation: 'E53d', range: [0, 10], per: 'region' },
  ironNew: { symbol: 'new_iron', unit: '1', meaning: 'Pig iron that comes with a rouble of plant added since', equation: 'E53d', range: [0, 10], per: 'region' },
} as const satisfies Parameters;

export const levers = {
  east: {
    symbol: 'e',
    unit: '1',
    equation: 'E53',
    range: [0, 0.5],
    step: 0.01,
    initial: 0,
    dossier: 'power',
    meaning: 'Share of new industrial works placed on the Volga, in the Urals, Siberia, Kazakhstan and Central Asia beyond the share that stands there.',
  },
} as const satisfies Levers;

export interface Location {
  readonly industry: number[];
  /** By sector. */
  readonly lost: number[];
  readonly eastShare: number;
}

export function placeWorks({ regions, sectors }: Economy, { completed, scrapped }: Construction, { east }: LeverValues<typeof levers>, p: ParameterValues<typeof parameters>): Location {
  let whole = 0;
  let inEast = 0;
  let sites = 0;
  for (let r = 0; r < regions.length; r++) {
    const { industry } = regions[r]!;
    whole += industry;
    if (p.sites[r]! > 0) inEast += industry;
    sites += p.sites[r]!;
  }
  const eastShare = whole > 0 ? inEast / whole : 0;
  const toEast = sites > 0 ? Math.min(1, eastShare + east) : eastShare; // (E53)
  const turned = toEast - eastShare;
  const lost = new Array<number>(sectors.length).fill(0);
  let placed = 0;
  let gone = 0;
  for (const s of INDUSTRIAL) {
    lost[s] = p.dear * turned * completed[s]!; // (E53a)
    placed += completed[s]! - lost[s]!;
    gone += scrapped[s]!;
  }
  const wears = whole > 0 ? Math.min(1, gone / whole) : 0;
  const westKeeps = eastShare < 1 ? (1 - toEast) / (1 - eastShare) : 0;
  const industry = regions.map((region, r) => {
    const drawn = whole > 0 ? region.industry / whole : 1 / regions.length;
    const share = p.sites[r]! > 0 ? drawn + turned * (p.sites[r]! / sites) : drawn * westKeeps; // (E53b)
    return region.industry * (1 - wears) + placed * share; // (E53c)
  });
  return { industry, lost, eastShare };
}

/** How coal, or pig iron, is spread over the regions: weights, not tonnes. */
export function minedBy(industry: readonly number[], first: readonly number[], old: readonly number[], added: readonly number[]): number[] {
  return industry.map((capital, r) => old[r]! * Math.min(capital, first[r]!) + added[r]! * Math.max(0, capital - first[r]!)); // (E53d)
}
