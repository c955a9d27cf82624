/**
 * Forced labour and settlements: people the state holds, and what their work adds.
 *
 *   (E65c) exiled_r = exile · in_r · over · P_r;  over = max(0, pressure − borne)
 *   (E65d) sentenced_r = (ordinary + police · trials) · (P_r + P_u) + village · over · P_r + law · mobility · P_u
 *   (E65e) settlers_r' = settlers_r + place_r · (1 − journey) · exiled + born − died − leave · settlers_r
 *          camps_r' = camps_r + site_r · sentenced − died − free · camps_r
 *   (E65f) died = min(most, d + hard + frail · deaths of hunger per villager) · people held;  born = half · birth rate · settlers
 *   (E65g) who leaves a settlement stays in its region’s villages; who leaves a camp goes where people live
 *   (E65h) added to building = worth · (1 − guards) · max(0, able · at work · people held − the same in the base), as free hands
 *
 * No setting says how many: they follow from pressure in the village (the deportations of 1930-31 took 1.8 million people),
 * labour law and trials. People held are counted once, here, and no longer in village, town or labour force. A hand in the
 * north does about half of what a free one does, and a third of that goes on guards and transport: less is built than the
 * same people would build for a wage. The White Sea canal carried 1.143 million tonnes in 1933; 12,000 (official) to 25,000
 * (Applebaum) died of its building. Registered deaths in settlements of 1932-40: 389,521; camps and colonies held 0.18 million
 * in 1930 and 1.93 in 1941 (Zemskov). Executions are not modelled.
 */
import type { Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { mapRegions, sum } from '#core/regions';

export const quantities = {
  exiled: { symbol: 'exiled', unit: 'million people/yr', meaning: 'Villagers taken to special settlements', equation: 'E65c' },
  sentenced: { symbol: 'sentenced', unit: 'million people/yr', meaning: 'People sent to camps and colonies', equation: 'E65d' },
  settlers: { symbol: 'settlers', unit: 'million people', meaning: 'People in special settlements of the region', equation: 'E65e' },
  camps: { symbol: 'camps', unit: 'million people', meaning: 'People in camps and colonies of the region', equation: 'E65e' },
  builders: { symbol: 'added', unit: 'million people', meaning: 'Free hands in building that would do the same work', equation: 'E65h' },
} as const satisfies Quantities;

export const parameters = {
  exile: { symbol: 'exile', unit: '1', meaning: 'Villagers exiled for each one pushed into a collective farm under full pressure', equation: 'E65c', range: [0, 0.2] },
  borne: { symbol: 'borne', unit: '1', meaning: 'Pressure in the village under which nobody is exiled', equation: 'E65c', range: [0.1, 0.9] },
  ordinary: { symbol: 'ordinary', unit: '1/yr', meaning: 'People sentenced to camps and colonies in a year of the base', equation: 'E65d', range: [0, 0.002] },
  police: { symbol: 'police', unit: '1/yr', meaning: 'What trials everywhere add', equation: 'E65d', range: [0, 0.02] },
  village: { symbol: 'village', unit: '1/yr', meaning: 'What full pressure in the village adds', equation: 'E65d', range: [0, 0.03] },
  law: { symbol: 'law', unit: '1/yr', meaning: 'What the strictest ties to the workplace add', equation: 'E65d', range: [0, 0.02] },
  place: { symbol: 'place_r', unit: '1', meaning: 'Share of the exiled settled in the region', equation: 'E65e', range: [0, 1], per: 'region' },
  site: { symbol: 'site_r', unit: '1', meaning: 'Share of the sentenced held in the region', equation: 'E65e', range: [0, 1], per: 'region' },
  journey: { symbol: 'journey', unit: '1', meaning: 'Share of the exiled who do not live through the journey and the first winter', equation: 'E65e', range: [0, 0.3] },
  hard: { symbol: 'hard', unit: '1/yr', meaning: 'Mortality of people held beyond that of villages, hunger aside', equation: 'E65f', range: [0, 0.1] },
  frail: { symbol: 'frail', unit: '1', meaning: 'Mortality of people held for each death of hunger in villages', equation: 'E65f', range: [0, 5] },
  most: { symbol: 'most', unit: '1/yr', meaning: 'Highest mortality of people held', equation: 'E65f', range: [0.1, 0.5] },
  births: { symbol: 'half', unit: '1', meaning: 'Births in settlements over those in villages', equation: 'E65f', range: [0, 1] },
  leave: { symbol: 'leave', unit: '1/yr', meaning: 'Settlers who flee or are let go', equation: 'E65e', range: [0, 0.2] },
  free: { symbol: 'free', unit: '1/yr', meaning: 'Prisoners whose term ends', equation: 'E65e', range: [0.05, 0.5] },
  atWork: { symbol: 'at work', unit: '1', meaning: 'Part of those of working age who are held and put to work', equation: 'E65h', range: [0, 1] },
  worth: { symbol: 'worth', unit: '1', meaning: 'Work of a forced hand over that of a free one', equation: 'E65h', range: [0.2, 1] },
  guards: { symbol: 'guards', unit: '1', meaning: 'Part of that work which guards and transport cost', equation: 'E65h', range: [0, 0.8] },
} as const satisfies Parameters;

export const heldIn = ({ regions }: Economy): number => {
  let held = 0;
  for (const { settlers, camps } of regions) held += settlers + camps;
  return held;
};

export interface ForcedLabour {
  readonly atWork: number;
  readonly idle: number;
  readonly builders: number;
}

export function putToWork(held: number, heldInBase: number, workingAge: number, p: ParameterValues<typeof parameters>): ForcedLabour {
  const able = workingAge * held;
  const atWork = p.atWork * able;
  const further = Math.max(0, atWork - p.atWork * workingAge * heldInBase);
  return { atWork, idle: able - atWork, builders: p.worth * (1 - p.guards) * further }; // (E65h)
}

export interface Settlements {
  /** By region: taken from villages and from towns, and come back to them. */
  readonly fromVillage: number[];
  readonly fromTown: number[];
  readonly toVillage: number[];
  readonly toTown: number[];
  readonly settlers: number[];
  readonly camps: number[];
  readonly exiled: number;
  readonly sentenced: number;
  readonly born: number;
  readonly died: number;
}

export function hold(
  economy: Economy,
  entered: readonly number[],
  institutions: { readonly pressure: number; readonly mobility: number; readonly trials: number },
  vital: { readonly birthRate: number; readonly deathRate: number; readonly hungerDeaths: number },
  p: ParameterValues<typeof parameters>,
): Settlements {
  const over = Math.max(0, institutions.pressure - p.borne);
  const anywhere = p.ordinary + p.police * institutions.trials;
  const exiledFrom = mapRegions(economy, ({ rural }, r) => p.exile * entered[r]! * over * rural); // (E65c)
  const fromVillage = mapRegions(economy, ({ rural }, r) => exiledFrom[r]! + (anywhere + p.village * over) * rural);
  const fromTown = mapRegions(economy, ({ urban }) => (anywhere + p.law * institutions.mobility) * urban);
  const exiled = sum(exiledFrom);
  const sentenced = sum(fromVillage) - exiled + sum(fromTown); // (E65d)

  const dying = Math.min(p.most, vital.deathRate + p.hard + p.frail * vital.hungerDeaths); // (E65f)
  const bearing = p.births * vital.birthRate;
  const places = sum(p.place);
  const sites = sum(p.site);
  let people = 0;
  let released = 0;
  let settled = 0;
  let inCamps = 0;
  for (const { rural, urban, settlers, camps } of economy.regions) {
    people += rural + urban;
    released += p.free * camps;
    settled += settlers;
    inCamps += camps;
  }
  const share = people > 0 ? released / people : 0;
  return {
    fromVillage,
    fromTown,
    toVillage: mapRegions(economy, ({ rural, settlers }) => p.leave * settlers + share * rural), // (E65g)
    toTown: mapRegions(economy, ({ urban }) => share * urban),
    settlers: mapRegions(
      economy,
      ({ settlers }, r) => (1 + bearing - dying - p.leave) * settlers + (p.place[r]! / places) * (1 - p.journey) * exiled, // (E65e)
    ),
    camps: mapRegions(economy, ({ camps }, r) => (1 - dying - p.free) * camps + (p.site[r]! / sites) * sentenced),
    exiled,
    sentenced,
    born: bearing * settled,
    died: dying * (settled + inCamps) + p.journey * exiled,
  };
}
