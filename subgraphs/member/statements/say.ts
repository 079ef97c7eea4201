/**
 * A member's own word that a record of its is, or is not, the same as something
 * else (DESIGN 6). It is kept in the member's own store, beside the record and
 * never in it, so that taking it back leaves no trace.
 */
import { v5 } from "uuid";

import {
  recordsSpokenOf,
  wordsOfPair,
  writeStatement,
} from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import type { Says } from "../../../cypher/rows.ts";
import { kinds } from "../../contract/kinds.ts";
import type { KindName } from "../../contract/kinds.ts";
import { tlpRank } from "../../contract/marking.ts";
import type { Tlp } from "../../contract/marking.ts";
import { parseRecordId } from "../../contract/record-id.ts";
import { canonicalStixId } from "../../contract/stix-id.ts";
import { otherSide } from "./other-side.ts";
import { Refusal } from "./refusal.ts";

export interface Saying {
  /** The member. */
  readonly slug: string;
  readonly says: Says;
  /** A record of the member's: its id, or its STIX id if only one record has it. */
  readonly left: string;
  /** An id of the other side, of anybody's. */
  readonly right: string;
  readonly author: string;
  readonly reason: string;
  /** Absent: it is as visible as its record, whatever becomes of that. */
  readonly marking?: {
    readonly tlp: Tlp;
    readonly audience: readonly string[];
  };
}

export interface Said {
  /** Whether it was new; if not, the id is that of what says so already. */
  readonly changed: boolean;
  readonly id: string;
  readonly says: Says;
  /** The record's id. */
  readonly record: string;
  /** The identity key of the other side. */
  readonly key: string;
}

/** Characters of a reason or an author's name. */
export const LONGEST_WORD = 2_000;

/** Makes a statement, or says that it is made already. Throws a Refusal for one that cannot be made. */
export async function say(
  graph: Graph,
  saying: Saying,
  now: Date,
): Promise<Said> {
  const author = wordOf("author", saying.author);
  const reason = wordOf("reason", saying.reason);
  const left = await leftRecord(graph, saying);
  const key = otherSide(saying.right, left.kind);
  await checkRight(graph, left, key);
  const said = { says: saying.says, record: left.record, key };
  const made = await madeAlready(graph, said);
  if (made !== undefined) return { ...said, changed: false, id: made };
  const id = `statement--${v5(`${left.record} ${key}`, NAMESPACE)}`;
  const [written] = await graph.write(writeStatement, {
    record: left.record,
    statement: {
      id,
      key,
      says: saying.says,
      owner: saying.slug,
      author,
      reason,
      created: now.toISOString(),
      ...markingOf(saying),
    },
  });
  if (written?.says !== saying.says) throw contradiction(said, id);
  return { ...said, changed: true, id };
}

/** Of Tessera's own; one id for a record and a key, so that two who say it at once say it once. */
const NAMESPACE = "8d5a1c0e-6f0b-4c56-9c5e-2a6e2f3b7d41";

function wordOf(what: "author" | "reason", written: string): string {
  const word = written.trim();
  if (word === "" || word.length > LONGEST_WORD)
    throw new Refusal(
      `The ${what} must have 1 to ${LONGEST_WORD} characters, but got ${word.length}.`,
    );
  return word;
}

interface Spoken {
  readonly record: string;
  readonly kind: KindName;
  readonly ids: readonly string[];
}

async function leftRecord(
  graph: Graph,
  { slug, left }: Saying,
): Promise<Spoken> {
  const text = left.trim();
  const parsed = parseRecordId(text.toLowerCase());
  if (parsed !== undefined && parsed.slug !== slug)
    throw new Refusal(
      `The left side must be a record of ${slug}'s, but ${text} is ${parsed.slug}'s. Put the own record on the left and the other on the right.`,
    );
  const id = parsed === undefined ? canonicalStixId(text) : text.toLowerCase();
  if (id === undefined)
    throw new Refusal(
      `The left side must be the id of a record ("${slug}/own/intrusion-set--…") or a STIX id, but got ${JSON.stringify(text.slice(0, 100))}. \`npx tessera ask\` shows the ids of records.`,
    );
  const [found, ...others] = await graph.write(recordsSpokenOf, { id });
  if (found === undefined)
    throw new Refusal(`${slug}'s store holds no record ${id}.`);
  if (others.length > 0)
    throw new Refusal(
      `Several records have the id ${id}: give one of ${[found, ...others].map(({ record }) => record).join(", ")}.`,
    );
  const kind = kinds.find(({ name }) => name === found.kind)?.name;
  if (kind === undefined)
    throw new Refusal(
      `${found.record} is of a type that is no kind of Tessera's: it is never joined with anything.`,
    );
  return { record: found.record, kind, ids: found.ids };
}

/** What is known of the right side must not speak against it. */
async function checkRight(
  graph: Graph,
  left: Spoken,
  key: string,
): Promise<void> {
  if (left.ids.includes(key))
    throw new Refusal(
      `${key} is an id of ${left.record} itself: the right side must be something else.`,
    );
  const known = await graph.write(recordsSpokenOf, { id: key });
  if (known.length > 0 && !known.some(({ ids }) => ids.includes(key)))
    throw new Refusal(
      `${key} is made of a name alone, as OpenCTI makes ids, and a name is no id. Give another id of the right side.`,
    );
}

/** The id of what says so already, if something does. */
async function madeAlready(
  graph: Graph,
  said: Omit<Said, "changed" | "id">,
): Promise<string | undefined> {
  const words = await graph.write(wordsOfPair, {
    record: said.record,
    key: said.key,
  });
  const against = words.find(({ says }) => says !== said.says);
  if (against !== undefined) throw contradiction(said, against.id);
  return words[0]?.id;
}

function contradiction(
  { says, record, key }: Omit<Said, "changed" | "id">,
  id: string,
): Refusal {
  const [asked, stated] =
    says === "SAME"
      ? ["the same", "not the same"]
      : ["not the same", "the same"];
  return new Refusal(
    id.startsWith("statement--")
      ? `${record} and ${key} cannot be ${asked}: ${id} says that they are ${stated}. Take that back first: \`npx tessera say withdraw ${id}\`.`
      : `${record} and ${key} cannot be ${asked}: the relationship ${id} says that they are ${stated}. Load a version of it that is revoked first.`,
  );
}

/** Nothing where it goes with its record. */
function markingOf({ marking }: Saying): Readonly<Record<string, unknown>> {
  if (marking === undefined) return {};
  const { tlp, audience } = marking;
  return { tlp, level: tlpRank(tlp), audience, people: [] };
}
