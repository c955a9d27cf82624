/** The named places of a scenario: works and stations that have a site on the map. What they are is data; how far they are built is a stock. */
import type { Measured } from '#core/declare';

type Named = Readonly<Record<'en' | 'ru', string>>;

interface Place {
  readonly id: string;
  readonly name: Named;
  /** Position in the scenario’s list of regions. */
  readonly region: number;
  readonly lon: number;
  readonly lat: number;
  /** The first year in which money is spent on it. */
  readonly begun: Measured<'year'>;
  /** The shortest time in which it can be built. */
  readonly buildYears: Measured<'yr'>;
  /** When it came into use in the record; absent when it never did before the end. */
  readonly opened?: Measured<'year'>;
}

/** A giant: one of the works that had names, stamps and newspapers of their own. */
export interface Site extends Place {
  /** Position in SECTORS of the branch whose investment pays for it. */
  readonly sector: number;
  /** What it is, for the picture: steel, engineering, power and so on. */
  readonly kind: string;
  /** Estimated cost until it comes into use. */
  readonly cost: Measured<'million roubles of 1928'>;
  /** Who drew or equipped it, where that was a firm abroad. */
  readonly partner?: Named;
  /** Whether the record knows of deported people or prisoners at the site. */
  readonly forced: boolean;
}

/** A district station of the programme of electrification, or one of those added to it. */
export interface Station extends Place {
  readonly kind: 'thermal' | 'hydro';
  /** What the programme of 1920 gave it; nothing for stations added later. */
  readonly planned: Measured<'thousand kW'>;
  /** What it can hold when all its sets are in. */
  readonly capacity: Measured<'thousand kW'>;
  /** Position of the site that must be built before the first set is mounted, or none. */
  readonly site?: number;
}
