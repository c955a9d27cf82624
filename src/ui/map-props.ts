/** What the region map is told. Everything is in words already translated and numbers already computed. */
import type { Described } from '#ui/drawing';
import type { Fit, Insets, LandId, RegionId } from '#ui/map-geometry';
import type { Stretch } from '#ui/map-routes';
import type { Point } from '#ui/pen';

export type MapLayer = 'grain' | 'sites' | 'people' | 'rails' | 'systems' | 'hunger';

/** Sacks that stay, are taken, are moved by the change, are missing; people on the move; works. */
export type MapMarkKind = 'stay' | 'take' | 'change' | 'missing' | 'move' | 'site';

export interface MapRegion {
  readonly id: RegionId;
  readonly label: string;
  /** Used instead of the label on a map narrower than a phone held upright. */
  readonly shortLabel?: string;
  readonly value?: string;
  /** Whole marks, drawn in this order, five to a row (see whole-marks.ts). */
  readonly marks?: readonly { readonly kind: MapMarkKind; readonly count: number }[];
  /** 0 to 1: a bar under the name, its length against that of the longest. */
  readonly bar?: number;
  /** 0 to 1: diagonal hatching in ink, for drought and for hunger. Never a colour. */
  readonly shade?: number;
}

export interface MapSite {
  readonly id: string;
  readonly name: string;
  /** Map units; see `place(town)` in map-geometry.ts. */
  readonly at: Point;
  readonly kind: 'works' | 'dam' | 'machine' | 'tractor' | 'power' | 'port' | 'mine' | 'line' | 'canal';
  /** 1 the foundation is laid, 2 and 3 a third and two thirds stand, 4 in use. */
  readonly stage: number;
  /** Drawn smaller, and named only where there is room. */
  readonly minor?: true;
  readonly value?: string;
}

export interface MapFlow {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** Line width in CSS pixels, so that width can stand for tonnes or people. */
  readonly width: number;
  readonly kind: 'grain' | 'people' | 'ship';
}

/** Grain or people led over the lines of the map: the width of a stretch is what passes over it. */
export interface MapStream {
  readonly kind: 'grain' | 'people';
  /** CSS pixels of width for one of what is carried. */
  readonly perUnit: number;
  readonly stretches: readonly Stretch[];
  /** What comes in, written at the town or port. */
  readonly ends: readonly { readonly town: string; readonly text: string; readonly ship?: true }[];
}

export interface RegionMapProps extends Described {
  readonly layer: MapLayer;
  readonly regions: readonly MapRegion[];
  readonly towns?: readonly { readonly id: string; readonly label: string }[];
  readonly sites?: readonly MapSite[];
  readonly flows?: readonly MapFlow[];
  readonly stream?: MapStream;
  /** Railways not listed are open, canals not; 'none' hides a line not yet begun, 'building' dashes it. */
  readonly lines?: Readonly<Record<string, 'open' | 'building' | 'none'>>;
  /** "Borders of 1928, schematic", in the reader's language. */
  readonly note: string;
  /** Height of the note over the placeholder's lower edge, where buttons stand on the map. */
  readonly noteBottom?: number;
  /** "The East beyond": the land outside the count. */
  readonly eastLabel?: string;
  readonly highlight?: LandId | null;
  /** Parts of the placeholder that other panels cover; the country is fitted into the rest. */
  readonly insets?: Insets;
  /** Words and buttons that stand on the map, in its own pixels: nothing is written under them. */
  readonly covered?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** The mouse moved over a land or none, at a point of the window, or left the map. */
  readonly onRegion?: (land: LandId | null, at: Point | null) => void;
  /** Another part of the country is in sight, or the map has another size. */
  readonly onView?: (fit: Fit) => void;
  readonly onPick?: (land: LandId) => void;
}
