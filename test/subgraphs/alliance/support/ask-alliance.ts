/** A question to the alliance in the tests: its schema over a small world, or the holdings underneath. */
import { execute, parse } from "graphql";
import type { DocumentNode, ExecutionResult } from "graphql";

import { createAlliance } from "../../../../subgraphs/alliance/alliance.ts";
import type { Alliance } from "../../../../subgraphs/alliance/alliance.ts";
import { noExtras } from "../../../../subgraphs/alliance/scatter/extras.ts";
import type { Extras } from "../../../../subgraphs/alliance/scatter/extras.ts";
import { Holdings } from "../../../../subgraphs/alliance/scatter/holdings.ts";
import type { Sealer } from "../../../../subgraphs/serving/seal.ts";
import { createSealer } from "../../../../subgraphs/serving/seal.ts";
import { Ledger } from "../../../../subgraphs/wire/ledger.ts";
import { LookAhead } from "../../../../subgraphs/wire/look-ahead.ts";
import type { Question } from "../../../../subgraphs/wire/question.ts";
import type { Wire } from "../../../../subgraphs/wire/wire.ts";
import type { PageLimits } from "./world-lists.ts";
import type { World } from "./world.ts";
import { worldWire } from "./world-wire.ts";
import type { Failing, WorldWire } from "./world-wire.ts";

export const sealed = createSealer(Buffer.alloc(32, 7), "cursor");

/** Cursors that anybody can read: two worlds' answers are compared with what stands in them. */
export const readable: Sealer = {
  seal: (value) => Buffer.from(JSON.stringify(value)).toString("base64url"),
  open: (text) => JSON.parse(Buffer.from(text, "base64url").toString()),
};

export function questionTo(asked: readonly string[]): Question {
  return {
    id: "question-1",
    principal: {
      subject: "analyst@singtel.example",
      name: null,
      country: null,
      organisation: "singtel",
      affiliation: "staff",
      purpose: "hunting",
      ceiling: "RED",
    },
    asked,
    deadline: Date.now() + 60_000,
    signal: new AbortController().signal,
    ledger: new Ledger(),
    lookAhead: new LookAhead(),
  };
}

/** What a question knows at its beginning: nothing. */
export function holdingsOf(
  wire: Wire,
  asked: readonly string[],
  extras: Extras = noExtras,
): Holdings {
  return new Holdings(questionTo(asked), wire, extras);
}

export interface AskOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whom to ask (`x-tessera-members`); absent: all. */
  readonly asked?: readonly string[];
  readonly failing?: Readonly<Record<string, Failing>>;
  readonly cursors?: Sealer;
  /** What the home calls its own. */
  readonly ownRanges?: readonly string[];
  /** How little members do at one request. */
  readonly limits?: PageLimits;
}

export interface Told {
  readonly data: ExecutionResult["data"];
  readonly errors: NonNullable<ExecutionResult["errors"]>;
  readonly codes: readonly unknown[];
  readonly wire: WorldWire;
  readonly question: Question;
}

/** Asks the alliance's real schema. */
export async function ask(
  world: World,
  text: string,
  options: AskOptions = {},
): Promise<Told> {
  const { variables = {}, asked = world.members, cursors = sealed } = options;
  const wire = worldWire(world, options.failing, options.limits);
  const question = questionTo(asked);
  wires.set(question, wire);
  const document = documents.get(text) ?? parse(text);
  documents.set(text, document);
  const alliance = allianceOf(world.members, cursors, options.ownRanges);
  const { data, errors = [] } = await execute({
    schema: alliance.schema,
    document,
    variableValues: variables,
    contextValue: alliance.contextOf(question, document),
  });
  const codes = errors.map(({ extensions }) => extensions["code"]);
  return {
    data: JSON.parse(JSON.stringify(data)),
    errors,
    codes,
    wire,
    question,
  };
}

/** Parsed once, as at a gateway: a walk asks one text hundreds of times. */
const documents = new Map<string, DocumentNode>();
const wires = new WeakMap<Question, WorldWire>();
const alliances = new Map<string, Alliance>();

/** One alliance for each list of members, since its schema takes a while to make; each question brings its own wire. */
function allianceOf(
  slugs: readonly string[],
  cursors: Sealer,
  ownRanges: readonly string[] = [],
): Alliance {
  const name = `${slugs.join(" ")} ${cursors === sealed} ${ownRanges.join(" ")}`;
  const known = alliances.get(name);
  if (known !== undefined) return known;
  const wire: Wire = {
    ask: (question, asked) => {
      const own = wires.get(question);
      if (own === undefined) throw new Error("The question has no wire.");
      return own.ask(question, asked);
    },
    close: () => Promise.resolve(),
  };
  const members = slugs.map((slug) => ({ slug, name: slug.toUpperCase() }));
  const alliance = createAlliance({ members, wire, cursors, ownRanges });
  alliances.set(name, alliance);
  return alliance;
}
