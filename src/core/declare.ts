/**
 * How a number is named, measured and explained.
 *
 * A mechanism declares its quantities, parameters and levers beside its equations. Types, planning controls, the
 * checking of scenarios, the "why?" panel and the model's own table of symbols all derive from these declarations.
 */

/** Stocks and flows never share a unit: a per-year rate says `/yr`. Roubles say of which kind they are. */
export type Unit =
  | '1'
  | '1/yr'
  | 'index, 1928 = 1'
  | 'index, 1913 = 1'
  | 'year'
  | 'yr'
  | 'million people'
  | 'thousand'
  | 'thousand/yr'
  | 'thousand roubles of 1928'
  | 'million people/yr'
  | 'million head'
  | 'million ha'
  | 't/ha'
  | 'Mt'
  | 'Mt/yr'
  | 'kg per head'
  | 'kg/yr per head'
  | 'thousand hp'
  | 'thousand hp/yr'
  | 'TWh/yr'
  | 'thousand kW'
  | 'h/yr'
  | 'roubles of 1928 per kW'
  | 'kW per thousand roubles of 1928'
  | 'million roubles of 1928'
  | 'million roubles of 1928/yr'
  | 'million roubles'
  | 'million roubles/yr'
  | 'roubles/yr'
  | 'roubles per t'
  | 'roubles of 1928/yr per head'
  | 'million gold roubles'
  | 'million gold roubles/yr'
  | 'gold roubles per t'
  | 'hp per thousand roubles of 1928'
  | 'hp per thousand gold roubles';

declare const unit: unique symbol;
/** A number that remembers its unit: plain arithmetic yields a plain number, but `Mt/yr` cannot be stored as `1`. */
export type Measured<U extends Unit> = number & { readonly [unit]?: U };

export interface QuantityDeclaration {
  readonly symbol: string;
  readonly unit: Unit;
  readonly meaning: string;
  readonly equation: string;
}

/** Over what a parameter may be spread; the order is the scenario's (regions) or the model's own (sectors, species). */
export type Spread = 'region' | 'sector' | 'species' | 'product';

export interface ParameterDeclaration {
  readonly symbol: string;
  readonly unit: Unit;
  readonly meaning: string;
  readonly equation: string;
  /** Values outside this range are refused when a scenario is read. */
  readonly range: readonly [number, number];
  readonly per?: Spread;
}

/** The dossier of the planning room in which a lever's control stands. */
export type Dossier =
  | 'scissors'
  | 'grain'
  | 'investment'
  | 'road'
  | 'village'
  | 'market'
  | 'trade'
  | 'abroad'
  | 'money'
  | 'supply'
  | 'power'
  | 'skills'
  | 'works'
  | 'plan'
  | 'institutions'
  | 'defence';

export interface LeverDeclaration {
  readonly symbol: string;
  readonly unit: Unit;
  readonly meaning: string;
  readonly equation: string;
  readonly range: readonly [number, number];
  readonly step: number;
  readonly initial: number;
  readonly dossier: Dossier;
  /** May be revised in autumn, when the harvest is known. */
  readonly autumn?: true;
  /** Shown from the first year; the others wait behind "all levers". */
  readonly basic?: true;
  /** Raising it calls for a plain caution beside the control. */
  readonly caution?: true;
  /** Only whole values, each with a name of its own. */
  readonly choices?: readonly string[];
}

export type Quantities = Readonly<Record<string, QuantityDeclaration>>;
export type Parameters = Readonly<Record<string, ParameterDeclaration>>;
export type Levers = Readonly<Record<string, LeverDeclaration>>;

/** What a mechanism receives for its declared parameters: a number, or one number per region, sector, species or product. */
export type ParameterValues<D extends Parameters> = {
  readonly [K in keyof D]: D[K] extends { readonly per: Spread } ? readonly number[] : Measured<D[K]['unit']>;
};

export type LeverValues<D extends Levers> = { readonly [K in keyof D]: Measured<D[K]['unit']> };
