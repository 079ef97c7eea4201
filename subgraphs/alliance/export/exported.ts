/** What an export is made of, before it has a format. */
import type { NotExportedReason } from "../../contract/export-formats.ts";
import type { AnswerStatus } from "../../wire/ledger.ts";
import type { Original } from "../scatter/originals.ts";

/** A record as its owner gives it, and whose it is. */
export interface ExportRecord extends Original {
  readonly owner: string;
  readonly stixId: string;
}

/** What belongs together: an entity with its records, or records that were asked for by their ids. */
export interface ExportGroup {
  /** The entity's id and name; null: records alone. */
  readonly entity: { readonly id: string; readonly name: string } | null;
  readonly records: readonly ExportRecord[];
}

export interface LeftOut {
  /** The record, or the id that was asked for. */
  readonly id: string;
  readonly member: string | null;
  readonly reason: NotExportedReason;
  readonly detail: string | null;
}

/** A member without which the export is not whole. */
export interface Missing {
  readonly member: string;
  readonly status: AnswerStatus;
}

/** Everything that was asked for and came. */
export interface Gathered {
  readonly groups: readonly ExportGroup[];
  /** The records of all groups, each once, by id. */
  readonly records: readonly ExportRecord[];
  /** Further records of the same values: what their owners say against a block counts, too. */
  readonly consulted: readonly ExportRecord[];
  readonly leftOut: readonly LeftOut[];
  readonly missing: readonly Missing[];
}

/** When an export is made, and until when it should be used. */
export interface Times {
  readonly now: Date;
  readonly validUntil: Date;
}

/** An export in its format. */
export interface Written {
  readonly text: string;
  /** The records that are in it. */
  readonly used: readonly ExportRecord[];
  readonly leftOut: readonly LeftOut[];
}

/** That a record is left out, and why. */
export function without(
  { id, owner }: ExportRecord,
  reason: NotExportedReason,
  detail: string | null = null,
): LeftOut {
  return { id, member: owner, reason, detail };
}
