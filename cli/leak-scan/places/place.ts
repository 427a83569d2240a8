import type { Piece } from '../scanner.ts';

/** A piece of persisted state, and how to say where in it something is. */
export interface PlacedPiece extends Piece {
  /** Finds of one identifier in one place are reported once. */
  readonly place: string;
  /** The file or key whose name these bytes are. */
  readonly nameOf?: string;
  readonly where: (offset: number) => Where;
}

export type Where =
  | { readonly file: string; readonly offset: number }
  | { readonly file: string; readonly table: string; readonly row: string }
  | { readonly redis: string; readonly key: string }
  | { readonly medplum: string; readonly reference: string; readonly path: string };
