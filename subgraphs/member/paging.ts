/**
 * `after` of a member's connections (Relay cursor connections): opaque and sealed,
 * so that an altered cursor is found out.
 */
import { z } from "zod";

import type { Position } from "../../cypher/rows.ts";
import { BAD_CURSOR } from "../contract/errors.ts";
import type { Sealer } from "../serving/seal.ts";

const position = z.tuple([z.string().nullable(), z.string()]);

export function openPosition(
  cursors: Sealer,
  after: string | null | undefined,
): Position | null {
  if (after === null || after === undefined) return null;
  const opened = position.safeParse(cursors.open(after));
  if (!opened.success) throw BAD_CURSOR.of();
  const [sort, id] = opened.data;
  return { sort, id };
}

export function sealPosition(cursors: Sealer, { sort, id }: Position): string {
  return cursors.seal([sort, id]);
}
