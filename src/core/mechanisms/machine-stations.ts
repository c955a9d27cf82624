/**
 * Machine-tractor stations: the state's tractors on the collective farms' land, and their pay in kind.
 *
 *   (E52)  pool_r = 1 + turn · stations · coll: a tractor that serves many farms ploughs more
 *   (E52a) due_r = rate · stations · coll · mech · H;  mech = tractors' share of draught power
 *   (E52b) deliveries are at least what is due: it is taken where it is threshed (with E12)
 *
 * From 1933 the payment was fixed by decree at a fifth to a sixth of the crop of the fields that the station had worked.
 * It counts as a delivery, and the state pays no money for it.
 */
import type { Levers, LeverValues, Parameters, ParameterValues, Quantities } from '#core/declare';
import { type Economy, HORSES } from '#core/economy';
import type { Campaign } from '#core/mechanisms/collectivisation';
import type { Livestock } from '#core/mechanisms/livestock';
import { mapRegions } from '#core/regions';

export const quantities = {
  pool: { symbol: 'pool', unit: '1', meaning: 'Work of a tractor over that of one which serves a single farm', equation: 'E52' },
  mechanised: { symbol: 'mech', unit: '1', meaning: 'Share of draught power that tractors give', equation: 'E52a' },
  due: { symbol: 'due', unit: '1', meaning: 'Share of the harvest that is due to the stations', equation: 'E52a' },
} as const satisfies Quantities;

export const parameters = {
  turn: { symbol: 'turn', unit: '1', meaning: 'What pooling adds to a tractor’s work', equation: 'E52', range: [0, 0.5] },
  rate: { symbol: 'rate', unit: '1', meaning: 'Pay in kind, as a share of the crop of fields that a station worked', equation: 'E52a', range: [0, 0.4] },
} as const satisfies Parameters;

export const levers = {
  share: {
    symbol: 'stations',
    unit: '1',
    equation: 'E52',
    range: [0, 1],
    step: 0.05,
    initial: 0,
    dossier: 'village',
    meaning: 'Share of collective farms that are served by state machine-tractor stations and pay them in grain.',
  },
} as const satisfies Levers;

export interface MachineStations {
  readonly pool: number[];
  readonly mechanised: number[];
  readonly due: number[];
}

export function serveFarms(
  economy: Economy,
  { collectivised }: Campaign,
  { herds }: Livestock,
  { share }: LeverValues<typeof levers>,
  horseOfTractor: number,
  { turn, rate }: ParameterValues<typeof parameters>,
): MachineStations {
  const mechanised = mapRegions(economy, ({ tractors }, r) => {
    const power = (horseOfTractor * tractors) / 1000;
    const all = power + herds[r]![HORSES]!;
    return all > 0 ? power / all : 0;
  });
  return {
    pool: collectivised.map((members) => 1 + turn * share * members), // (E52)
    mechanised,
    due: mechanised.map((part, r) => rate * share * collectivised[r]! * part), // (E52a)
  };
}
