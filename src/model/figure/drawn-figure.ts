import type { ClaimRef } from '../citation.ts';
import type { FigureName } from './figure.ts';
import type { Point } from './labels.ts';
import type { DrawnMap } from './map.ts';
import type { MapLabels } from './map-labels.ts';

/**
 * A shape of a drawing that is as wide as there is room for it. Across it counts in hundredths of the width, down it in
 * pixels of CSS; what lies around a point (`path`, the radius of a circle) in pixels both ways. Its class says what it is.
 */
export type Shape =
  | {
      readonly is: 'line';
      readonly class: string;
      readonly x: readonly [number, number];
      readonly y: readonly [number, number];
    }
  | { readonly is: 'circle'; readonly class: string; readonly x: number; readonly y: number; readonly r: number }
  | { readonly is: 'path'; readonly class: string; readonly x: number; readonly y: number; readonly d: string }
  | { readonly is: 'text'; readonly x: number; readonly y: number; readonly text: string };

/** Shapes on one scale, and how high they are in pixels. */
export interface Track {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Words of a figure with the language that they are in: those of a ledger are in that of its essay, ours in English. */
export interface Words {
  readonly text: string;
  readonly language: string;
}

/** A mark of a figure: when, where on the scale, and what it says; it leads to the note of its claim. */
export interface Row {
  readonly when: string;
  /** The date of `when`, for machines; YYYY-MM-DD or as much of it as is known. */
  readonly date: string | undefined;
  /** Whether the row before it has the same date. */
  readonly isAgain: boolean;
  readonly track: Track;
  /** The number that it stands for, where it stands for one. */
  readonly number: string | undefined;
  readonly words: Words;
  /** The whole of it in words, for who cannot see it. */
  readonly name: string;
  readonly note: number;
  readonly ref: ClaimRef;
}

/** Rows that belong together, with the range that they span. */
export interface Group {
  readonly title: Words | undefined;
  /** What it is called, where it has no title. */
  readonly name: string;
  /** The range, in words as the title of the group has it; none where there is nothing to span. */
  readonly range: { readonly track: Track; readonly number: string | undefined; readonly rest: string } | undefined;
  readonly rows: readonly Row[];
}

/** A place on a map, with its distance in words. */
interface MapMark {
  readonly point: Point;
  readonly place: Words;
  readonly text: string;
  readonly name: string;
  readonly note: number;
  readonly ref: ClaimRef;
}

/** A map with what is written on it, arranged for a wide and for a narrow column. */
export interface MapDrawing {
  readonly map: DrawnMap;
  readonly layouts: readonly MapLabels[];
  readonly to: string;
  readonly marks: readonly MapMark[];
}

/** A figure worked out from the ledger, for every medium to set. */
export interface DrawnFigure {
  readonly id: string;
  readonly as: FigureName;
  /** What it shows in some sentences of English, for who cannot see it. */
  readonly alternative: string;
  /** What is to be known of every such figure. */
  readonly remark: string | undefined;
  /** What all rows are measured by: what it counts, its two ends in words where they are told, its ticks. */
  readonly scale:
    | {
        readonly label: string | undefined;
        readonly ends: readonly [string, string] | undefined;
        readonly track: Track;
      }
    | undefined;
  readonly groups: readonly Group[];
  readonly map: MapDrawing | undefined;
  /** Its data as a table: the names of the columns, then the rows; the last column is the number of the note. */
  readonly columns: readonly string[];
  readonly table: readonly (readonly (Words & { readonly isNumber: boolean })[])[];
  /** The ids of the sources that its marks rest on, each once. */
  readonly sources: readonly string[];
}
