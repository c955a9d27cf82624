/**
 * Migration: the road to town.
 *
 *   (E37)  m = (a0 + a1 · κ) · rel · jobs · room − (b0 + b1 · κ) + push + flight · in + pull · recruit · vacancies + hunger · Z
 *   (E37a) κ = min(1, coll / κ0);  jobs = (1 − U) / (1 − U_1928)
 *   (E37b) let through = clip(m − barrier · passports − hunger · Z · passports · hold)
 *   (E37e) back = flee · Z_towns · P_u: those whom hunger drives from the town of their region
 *   (E37c) arrivals in r ∝ town population · pull_r, less those who go back
 *   (E37d) housed = min(arrivals, places built)
 *
 * The two linear functions are Allen's (2003), one for the village of the twenties and one for the collectivised one:
 * under κ = 1 more of the same gap between town and village makes people leave, because the village no longer holds
 * them. Organised recruitment fills vacancies; passports (from 1932) turn people back, the hungry first of all.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import type { Economy } from '#core/economy';
import { clamp } from '#core/kernel/math';
import type { Campaign } from '#core/mechanisms/collectivisation';
import type { Housing } from '#core/mechanisms/housing';
import type { RuralSurplus } from '#core/mechanisms/rural-surplus';
import { mapRegions, shareOut, sum } from '#core/regions';

export const quantities = {
  departures: { symbol: 'm · P', unit: 'million people/yr', meaning: 'People leaving villages for towns, net of returns', equation: 'E37b' },
  arrivals: { symbol: 'arrivals', unit: 'million people/yr', meaning: 'Arrivals in the towns of the region', equation: 'E37c' },
  turnedAway: { symbol: 'turned away', unit: 'million people/yr', meaning: 'People who would have left and were held back', equation: 'E37b' },
  housed: { symbol: 'housed', unit: 'million people/yr', meaning: 'Arrivals for whom a dwelling was built', equation: 'E37d' },
} as const satisfies Quantities;

export const parameters = {
  slope: { symbol: 'a0', unit: '1/yr', meaning: 'Response of free peasants to the gap between town and village', equation: 'E37', range: [0, 0.03] },
  slopeCollective: { symbol: 'a1', unit: '1/yr', meaning: 'What full collectivization adds', equation: 'E37', range: [0, 0.03] },
  attachment: { symbol: 'b0', unit: '1/yr', meaning: 'What holds free peasants in the village', equation: 'E37', range: [-0.01, 0.03] },
  attachmentCollective: { symbol: 'b1', unit: '1/yr', meaning: 'What full collectivization adds', equation: 'E37', range: [0, 0.03] },
  regimeChange: { symbol: 'κ0', unit: '1', meaning: 'Collectivised share at which the village has changed', equation: 'E37a', range: [0.2, 1] },
  flight: { symbol: 'flight', unit: '1', meaning: 'Share of those pushed into collective farms who flee', equation: 'E37', range: [0, 0.1] },
  vacancyPull: { symbol: 'pull', unit: '1/yr', meaning: 'Departures drawn by recruiters when towns lack hands', equation: 'E37', range: [0, 0.03] },
  slackUnemployment: { symbol: 'U_v', unit: '1', meaning: 'Unemployment at which there are no vacancies', equation: 'E37', range: [0.02, 0.2] },
  openingUnemployment: { symbol: 'U_1928', unit: '1', meaning: 'Unemployment of the base', equation: 'E37a', range: [0, 0.2] },
  hunger: { symbol: 'hunger', unit: '1/yr', meaning: 'Departures when all are short of food', equation: 'E37', range: [0, 0.5] },
  hungerHeld: { symbol: 'hold', unit: '1', meaning: 'Share of the hungry whom passports and cordons turn back', equation: 'E37b', range: [0, 1] },
  passportBarrier: { symbol: 'barrier', unit: '1/yr', meaning: 'Departures that passports prevent in an ordinary year', equation: 'E37b', range: [0, 0.02] },
  least: { symbol: 'm_min', unit: '1/yr', meaning: 'Least departures', equation: 'E37b', range: [-0.01, 0.01] },
  most: { symbol: 'm_max', unit: '1/yr', meaning: 'Most departures', equation: 'E37b', range: [0.01, 0.1] },
  fleeing: { symbol: 'flee', unit: '1/yr', meaning: 'Townspeople who go back to the village when the town has no grain at all', equation: 'E37e', range: [0, 0.6] },
  townPull: { symbol: 'pull_r', unit: '1', meaning: 'Arrivals in towns of the region over its share of townspeople', equation: 'E37c', range: [0.2, 4], per: 'region' },
} as const satisfies Parameters;

export const levers = {
  organisedRecruitment: {
    symbol: 'recruit',
    unit: '1',
    equation: 'E37',
    range: [0, 1],
    step: 0.05,
    initial: 0.2,
    dossier: 'road',
    basic: true,
    meaning: 'Recruiting of villagers by contract for sites and mines.',
  },
  passports: {
    symbol: 'passports',
    unit: '1',
    equation: 'E37b',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'road',
    caution: true,
    meaning: 'Internal passports and residence permits: how strictly people are kept from leaving the village without leave.',
  },
} as const satisfies Levers;

export interface Migration {
  readonly departures: number[];
  readonly arrivals: number[];
  readonly turnedAway: number[];
  readonly total: number;
  readonly housed: number;
}

export function migrate(
  economy: Economy,
  campaign: Campaign,
  unemployment: number,
  shortfall: readonly number[],
  townShortfall: number,
  { room, built }: Housing,
  { push }: RuralSurplus,
  { organisedRecruitment, passports }: LeverValues<typeof levers>,
  p: ParameterValues<typeof parameters>,
): Migration {
  const jobs = (1 - unemployment) / (1 - p.openingUnemployment);
  const vacancies = clamp(1 - unemployment / p.slackUnemployment, 0, 1);
  const rate = (r: number, held: number): number => {
    const changed = Math.min(1, campaign.collectivised[r]! / p.regimeChange); // (E37a)
    const gap = (p.slope + p.slopeCollective * changed) * economy.nation.townPremium * jobs * room;
    const stay = p.attachment + p.attachmentCollective * changed;
    const pushed = p.flight * campaign.entered[r]! + p.vacancyPull * organisedRecruitment * vacancies;
    const hungry = p.hunger * shortfall[r]! * (1 - p.hungerHeld * held);
    return clamp(gap - stay + push[r]! + pushed + hungry - p.passportBarrier * held, p.least, p.most); // (E37, E37b)
  };
  const leaving = mapRegions(economy, ({ rural }, r) => rate(r, passports) * rural);
  const turnedAway = mapRegions(economy, ({ rural }, r) => Math.max(0, rate(r, 0) * rural - leaving[r]!));
  const back = mapRegions(economy, ({ urban }) => p.fleeing * townShortfall * urban); // (E37e)
  const departures = leaving.map((people, r) => people - back[r]!);
  const total = sum(departures);
  const coming = shareOut(
    sum(leaving),
    mapRegions(economy, ({ urban }, r) => urban * p.townPull[r]!),
  );
  const arrivals = coming.map((people, r) => people - back[r]!); // (E37c)
  return { departures, arrivals, turnedAway, total, housed: Math.max(0, Math.min(total, built)) }; // (E37d)
}
