/**
 * What one question has learned of members' records, and the one way to learn
 * more. Nothing is asked twice; what several fields want in one tick goes to a
 * member as one request. Holding a summary decides nothing: who may be told
 * what, and which records are tied, is judged by their owners' releases alone.
 */
import DataLoader from "dataloader";

import type { KindName } from "../../contract/kinds.ts";
import type { Question } from "../../wire/question.ts";
import { Ledger } from "../../wire/ledger.ts";
import type { Ask, Wire } from "../../wire/wire.ts";
import { MentionIndex, isBorne } from "../identity/rule/mentions.ts";
import type { Extras } from "./extras.ts";
import type { ListAt } from "./list-at.ts";
import { along, matchDocument } from "./scatter-document.ts";
import type { Along } from "./scatter-document.ts";
import type { Summary } from "./summary.ts";

/** A member refuses lists of more than 5,000 keys or ids (scatter-resolvers); more go in further requests. */
const MOST_WANTS = 4_000;

/** Something to look up at a member: a record by its id, or the bearers of a key. */
export interface Want {
  readonly member: string;
  readonly kind: KindName;
  readonly by: "key" | "id";
  readonly text: string;
}

export class Holdings {
  readonly question: Question;
  readonly wire: Wire;
  /** What summaries of this question carry beyond what every question needs. */
  readonly extras: Extras;
  /** The records in hand by the keys under which they are found, bearing them or not. */
  readonly mentions = new MentionIndex<Summary>();
  readonly #summaries = new Map<string, Summary>();
  readonly #bearers = new Map<string, Summary[]>();
  readonly #loaders = new Map<string, DataLoader<Want, boolean, string>>();
  readonly #once = new Map<string, Promise<unknown>>();
  readonly #failed = new Set<string>();

  constructor(question: Question, wire: Wire, extras: Extras) {
    this.question = question;
    this.wire = wire;
    this.extras = extras;
  }

  /** Learns all bearers of the keys, and the records of the ids; who fails is noted in the ledgers. */
  async learn(
    wants: readonly Want[],
    ledger: Ledger = new Ledger(),
  ): Promise<void> {
    await Promise.all(
      wants.map((want) => this.#loaderOf(want.member).load(want)),
    );
    this.#copyOutcomes(wants, ledger);
  }

  summary(id: string): Summary | undefined {
    return this.#summaries.get(id);
  }

  /** The records in hand of a kind that bear the key. */
  bearers(kind: KindName, key: string): readonly Summary[] {
    return this.#bearers.get(`${kind} ${key}`) ?? [];
  }

  /**
   * Those of the members that have not failed in this question. Of one that
   * failed only part is known, and a name may seem clear that is not: what it
   * holds is left out as a whole, and the ledger says so.
   */
  alive(members: readonly string[]): readonly string[] {
    return members.filter((member) => !this.#failed.has(member));
  }

  /**
   * A member's answer, `undefined` if there is none. Who failed is left alone for
   * the rest of the question: its part is missing whatever it says later, and
   * waiting for a hung member once in each round would use up the time. For the
   * files of this folder alone.
   */
  async ask<Scatter>(ask: Ask): Promise<Scatter | undefined> {
    const { member } = ask;
    if (this.#failed.has(member)) return undefined;
    const reply = await this.wire.ask(this.question, ask);
    if (reply.kind === "answered" && reply.data !== null)
      return reply.data["scatter"] as Scatter;
    this.#failed.add(member);
    // It found fault with what we asked and gave nothing: not to be taken for "holds nothing".
    if (reply.kind === "answered")
      this.question.ledger.note({
        member,
        status: "INVALID_ANSWER",
        tookMs: reply.tookMs,
        asOf: Date.now() - reply.tookMs,
      });
    return undefined;
  }

  #loaderOf(member: string): DataLoader<Want, boolean, string> {
    const known = this.#loaders.get(member);
    if (known !== undefined) return known;
    const loader = new DataLoader<Want, boolean, string>(
      (wants) => this.#match(member, wants),
      {
        cacheKeyFn: ({ kind, by, text }) => `${kind} ${by} ${text}`,
        maxBatchSize: MOST_WANTS,
      },
    );
    this.#loaders.set(member, loader);
    return loader;
  }

  async #match(member: string, wants: readonly Want[]): Promise<boolean[]> {
    const groups = grouped(wants);
    const kinds = [...new Set(wants.map((want) => want.kind))];
    const brought = along(this.question.lookAhead, member, kinds);
    const list = this.listAt(member);
    const variables = groups.flatMap((group, n) => [
      [`kinds${n}`, group.kinds],
      [`keys${n}`, group.keys],
      [`ids${n}`, group.ids],
    ]);
    const scatter = await this.ask<
      Readonly<Record<string, readonly RawSummary[]>>
    >({
      member,
      query: matchDocument(
        groups.length,
        brought,
        this.extras,
        list !== undefined,
      ),
      operationName: "Match",
      variables: {
        among: this.question.asked,
        ...list,
        ...Object.fromEntries(variables),
        ...brought.variables,
      },
    });
    if (scatter === undefined) return wants.map(() => false);
    for (const found of Object.values(scatter))
      for (const raw of found) this.hold(member, raw, brought);
    return wants.map(() => true);
  }

  /** The list that everything here is learned for (list-holdings.ts); none here. */
  protected listAt(_member: string): ListAt | undefined {
    return undefined;
  }

  /** What a member was asked for under this name in this question, asked once. */
  once<Value>(name: string, ask: () => Promise<Value>): Promise<Value> {
    const known = this.#once.get(name) ?? ask();
    this.#once.set(name, known);
    return known as Promise<Value>;
  }

  /** Keeps a summary as the member gave it, and what came along; the same object however often it comes. */
  hold(member: string, raw: RawSummary, brought: Along): Summary {
    brought.wanted.forEach((want, index) => {
      const record = raw[`r${index}`] as
        { readonly __typename?: string } | undefined;
      if (record?.__typename === want.typename)
        this.question.lookAhead.remember(want, raw.id, record);
    });
    const held = this.#summaries.get(raw.id);
    if (held !== undefined) return held;
    return this.keep({ ...withoutExtras, ...raw, owner: member });
  }

  /** Keeps a summary under its id and its keys. */
  protected keep(summary: Summary): Summary {
    this.#summaries.set(summary.id, summary);
    const borne = summary.keys.filter(isBorne).map(({ key }) => key);
    for (const key of new Set(borne)) enter(this.#bearers, key, summary);
    this.mentions.enter(summary);
    return summary;
  }

  #copyOutcomes(wants: readonly Want[], ledger: Ledger): void {
    const members = [...new Set(wants.map((want) => want.member))];
    for (const { member, status, tookMs, asOf } of this.question.ledger.answers(
      members,
    ))
      if (status !== "NOT_ASKED")
        ledger.note({ member, status, tookMs: tookMs ?? 0, asOf: asOf ?? 0 });
  }
}

function enter(
  index: Map<string, Summary[]>,
  key: string,
  summary: Summary,
): void {
  const name = `${summary.kind} ${key}`;
  const records = index.get(name);
  if (records === undefined) index.set(name, [summary]);
  else records.push(summary);
}

/** A summary as a member gives it. */
export type RawSummary = Omit<Summary, "owner"> & {
  readonly [along: string]: unknown;
};

/** Of a summary that came without them, because the question wants none. */
const withoutExtras = {
  facts: [],
  author: null,
  created: null,
  revoked: false,
  citations: [],
} satisfies Partial<Summary>;

interface Group {
  readonly kinds: readonly KindName[];
  readonly keys: readonly string[];
  readonly ids: readonly string[];
}

/** Kinds that are asked for the same texts go together: one statement at the member instead of several. */
function grouped(wants: readonly Want[]): readonly Group[] {
  const byKind = new Map<KindName, { keys: Set<string>; ids: Set<string> }>();
  for (const { kind, by, text } of wants) {
    const group = byKind.get(kind) ?? { keys: new Set(), ids: new Set() };
    (by === "key" ? group.keys : group.ids).add(text);
    byKind.set(kind, group);
  }
  const groups = new Map<
    string,
    { kinds: KindName[]; keys: readonly string[]; ids: readonly string[] }
  >();
  for (const [kind, { keys, ids }] of byKind) {
    const texts = { keys: [...keys].toSorted(), ids: [...ids].toSorted() };
    const name = JSON.stringify(texts);
    const group = groups.get(name) ?? { kinds: [], ...texts };
    group.kinds.push(kind);
    groups.set(name, group);
  }
  return [...groups.values()];
}
