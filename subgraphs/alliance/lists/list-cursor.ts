/**
 * Cursors of merged lists: each member's own place and instant, and the records
 * still to come of entities shown already. Sealed, and bound to their question:
 * the list, its filter and order, the viewer, who was asked, and the contract.
 */
import { createHash } from "node:crypto";

import { z } from "zod";

import { BAD_CURSOR } from "../../contract/errors.ts";
import { CURRENT_CONTRACT } from "../../contract/sdl/version.ts";
import type { Sealer } from "../../serving/seal.ts";
import type { Question } from "../../wire/question.ts";
import type { Instants } from "../scatter/list-holdings.ts";
import type { Standing } from "./list-walk.ts";

/** Where a walk stands, and when it began. */
export interface ListPlace {
  readonly standing: Standing;
  readonly instants: Instants;
}

export interface ListCursors {
  seal(place: ListPlace): string;
  /** Throws BAD_CURSOR for a text that is no cursor of this question. */
  open(text: string): ListPlace;
}

/** The cursors of one list; `list` says which: anything whose JSON differs where the list does. */
export function listCursors(
  cursors: Sealer,
  { principal, asked }: Question,
  list: unknown,
): ListCursors {
  const question = hashOf([
    list,
    principal,
    asked.toSorted(),
    CURRENT_CONTRACT,
  ]);
  return {
    seal: ({ standing: { places, shown }, instants }) =>
      cursors.seal([question, places, instants, shown.join("")]),
    open: (text) => {
      const parsed = cursorForm.safeParse(cursors.open(text));
      if (!parsed.success || parsed.data[0] !== question) throw BAD_CURSOR.of();
      const [, places, instants, shown] = parsed.data;
      return {
        standing: { places, shown: shown.match(/.{11}/g) ?? [] },
        instants,
      };
    },
  };
}

const place = z.object({ sort: z.string().nullable(), id: z.string() });

const cursorForm = z.tuple([
  z.string(),
  z.record(z.string(), place),
  z.record(z.string(), z.string()),
  z.string(),
]);

function hashOf(question: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(question))
    .digest("base64url")
    .slice(0, 16);
}
