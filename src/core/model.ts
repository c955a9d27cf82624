/** The list of mechanisms, in the order in which a year happens, and the types that follow from it. */
import type {
  LeverDeclaration,
  LeverValues,
  ParameterDeclaration,
  ParameterValues,
  QuantityDeclaration,
} from '#core/declare';
import * as bazaar from '#core/mechanisms/bazaar';
import * as coercion from '#core/mechanisms/coercion';
import * as collectivisation from '#core/mechanisms/collectivisation';
import * as consent from '#core/mechanisms/consent';
import * as construction from '#core/mechanisms/construction';
import * as consumption from '#core/mechanisms/consumption';
import * as currency from '#core/mechanisms/currency';
import * as defence from '#core/mechanisms/defence';
import * as demography from '#core/mechanisms/demography';
import * as distribution from '#core/mechanisms/distribution';
import * as goods from '#core/mechanisms/export-goods';
import * as famine from '#core/mechanisms/famine';
import * as farm from '#core/mechanisms/farm-output';
import * as plan from '#core/mechanisms/five-year-plan';
import * as front from '#core/mechanisms/front';
import * as supply from '#core/mechanisms/grain-supply';
import * as harvest from '#core/mechanisms/harvest';
import * as housing from '#core/mechanisms/housing';
import * as incentives from '#core/mechanisms/incentives';
import * as industry from '#core/mechanisms/industry';
import * as investment from '#core/mechanisms/investment';
import * as labour from '#core/mechanisms/labour';
import * as labourLaw from '#core/mechanisms/labour-law';
import * as livestock from '#core/mechanisms/livestock';
import * as location from '#core/mechanisms/location';
import * as machineStations from '#core/mechanisms/machine-stations';
import * as marketing from '#core/mechanisms/marketing';
import * as migration from '#core/mechanisms/migration';
import * as money from '#core/mechanisms/money';
import * as accounts from '#core/mechanisms/national-accounts';
import * as credibility from '#core/mechanisms/plan-credibility';
import * as targets from '#core/mechanisms/plan-targets';
import * as power from '#core/mechanisms/power';
import * as scissors from '#core/mechanisms/price-scissors';
import * as procurement from '#core/mechanisms/procurement';
import * as rations from '#core/mechanisms/rations';
import * as readiness from '#core/mechanisms/readiness';
import * as recovery from '#core/mechanisms/recovery';
import * as surplus from '#core/mechanisms/rural-surplus';
import * as schools from '#core/mechanisms/schools';
import * as settlements from '#core/mechanisms/settlements';
import * as sites from '#core/mechanisms/sites';
import * as skills from '#core/mechanisms/skills';
import * as nep from '#core/mechanisms/small-industry';
import * as statistics from '#core/mechanisms/statistics';
import * as strikes from '#core/mechanisms/strikes';
import * as aid from '#core/mechanisms/technical-aid';
import * as tractors from '#core/mechanisms/tractors';
import * as trade from '#core/mechanisms/trade';
import * as trusts from '#core/mechanisms/trusts';
import * as valuables from '#core/mechanisms/valuables';
import * as scare from '#core/mechanisms/war-scare';
import * as weapons from '#core/mechanisms/weapons';
import * as weather from '#core/tape';

/** Results of the model change with this number, and replays say for which they were made. */
export const MODEL_VERSION = '3.0.0';

export const mechanisms = {
  weather,
  scare,
  collectivisation,
  livestock,
  recovery,
  labour,
  rations,
  aid,
  skills,
  plan,
  schools,
  labourLaw,
  incentives,
  coercion,
  strikes,
  targets,
  nep,
  credibility,
  industry,
  trusts,
  power,
  scissors,
  machineStations,
  harvest,
  marketing,
  procurement,
  supply,
  famine,
  farm,
  defence,
  weapons,
  trade,
  goods,
  valuables,
  tractors,
  investment,
  construction,
  location,
  sites,
  consumption,
  distribution,
  money,
  currency,
  bazaar,
  housing,
  surplus,
  migration,
  demography,
  settlements,
  consent,
  statistics,
  accounts,
  readiness,
  front,
} as const;

type Mechanisms = typeof mechanisms;
export type MechanismId = keyof Mechanisms;

/** Every parameter of every mechanism. */
export type ParameterPack = {
  readonly [M in MechanismId]: Mechanisms[M] extends {
    readonly parameters: infer D extends Record<string, ParameterDeclaration>;
  }
    ? ParameterValues<D>
    : never;
};

type WithLevers = { [M in MechanismId]: Mechanisms[M] extends { readonly levers: object } ? M : never }[MechanismId];
/** Every lever of every mechanism that has any. */
export type LeverPack = {
  readonly [M in WithLevers]: Mechanisms[M] extends {
    readonly levers: infer D extends Record<string, LeverDeclaration>;
  }
    ? LeverValues<D>
    : never;
};

/** A lever as plans, files and links name it: `procurement.quota`. */
export type LeverId = { [M in WithLevers]: `${M}.${Extract<keyof LeverPack[M], string>}` }[WithLevers];

export interface NamedLever extends LeverDeclaration {
  readonly id: LeverId;
  readonly mechanism: string;
  readonly name: string;
}

export const allLevers: readonly NamedLever[] = Object.entries(mechanisms).flatMap(([mechanism, declared]) =>
  'levers' in declared
    ? Object.entries(declared.levers as Record<string, LeverDeclaration>).map(([name, lever]) => ({
        ...lever,
        id: `${mechanism}.${name}` as LeverId,
        mechanism,
        name,
      }))
    : [],
);

const byId = new Map<string, NamedLever>(allLevers.map((lever) => [lever.id, lever]));
export function leverOf(id: string): NamedLever | undefined {
  return byId.get(id);
}

export interface NamedParameter extends ParameterDeclaration {
  readonly id: string;
  readonly mechanism: string;
  readonly name: string;
}

export const allParameters: readonly NamedParameter[] = Object.entries(mechanisms).flatMap(([mechanism, declared]) =>
  Object.entries(declared.parameters as Record<string, ParameterDeclaration>).map(([name, parameter]) => ({
    ...parameter,
    id: `${mechanism}.${name}`,
    mechanism,
    name,
  })),
);

export interface NamedQuantity extends QuantityDeclaration {
  readonly id: string;
}

export const allQuantities: readonly NamedQuantity[] = Object.entries(mechanisms).flatMap(([mechanism, declared]) =>
  Object.entries(declared.quantities as Record<string, QuantityDeclaration>).map(([name, quantity]) => ({
    ...quantity,
    id: `${mechanism}.${name}`,
  })),
);
