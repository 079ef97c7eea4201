/**
 * `npm run bench -- overlaps --corpus FOLDER`: a check rather than a timing.
 * Each data set stands in a member of its own; every value that two of them hold
 * must be found as held by exactly these members, and no other value by two.
 */
import { observablesOf } from "../../subgraphs/contract/observable.ts";
import { authorization } from "../support/ask-gateway.ts";
import { corpusOf, overlapsOf } from "./corpus/corpus.ts";
import type { DataSet, Overlap } from "./corpus/corpus.ts";
import { startCorpus } from "./corpus/start-corpus.ts";

export interface OverlapReport {
  /** Values that are in two or more data sets. */
  readonly expected: number;
  readonly found: number;
  /** Values of which a member is missing. */
  readonly missed: readonly string[];
  /** Values that two members are said to hold, and that stand in one data set. */
  readonly invented: readonly string[];
  /** Distinct values that were asked for. */
  readonly asked: number;
}

/** `most`: trails that are taken of one of maltrail's lists; fewer than all, and only what the rest shares is expected. */
export async function checkOverlaps(
  folder: string,
  most: number,
  say: (line: string) => void,
): Promise<OverlapReport> {
  const dataSets = await corpusOf(folder, { most });
  const overlaps = (await overlapsOf(folder)).filter(
    (overlap) => holders(overlap, dataSets).length > 1,
  );
  const corpus = await startCorpus(dataSets);
  try {
    const url = corpus.gateways[0]?.url ?? "";
    const expected = new Map(
      overlaps.map((overlap) => [
        normal(overlap.value),
        holders(overlap, dataSets),
      ]),
    );
    const values = [
      ...new Set([
        ...overlaps.map(({ value }) => value),
        ...valuesOf(dataSets),
      ]),
    ];
    const missed: string[] = [];
    const invented: string[] = [];
    let found = 0;
    for (let at = 0; at < values.length; at += 1_000) {
      for (const [value, members] of await held(
        url,
        values.slice(at, at + 1_000),
      )) {
        const wanted = expected.get(normal(value)) ?? [];
        if (
          wanted.length > 1 &&
          !wanted.every((slug) => members.includes(slug))
        )
          missed.push(value);
        else if (members.length > Math.max(1, wanted.length))
          invented.push(value);
        else if (wanted.length > 1) found += 1;
      }
      say(
        `${Math.min(values.length, at + 1_000)} of ${values.length} values asked`,
      );
    }
    return {
      expected: overlaps.length,
      found,
      missed,
      invented,
      asked: values.length,
    };
  } finally {
    await corpus.stop();
  }
}

/** The report for people. */
export function overlapLines({
  expected,
  found,
  missed,
  invented,
  asked,
}: OverlapReport): readonly string[] {
  return [
    `${asked} values asked; ${expected} stand in two or more data sets: ${found} found, ${missed.length} missed, ${invented.length} invented`,
    ...missed.slice(0, SHOWN).map((value) => `  missed: ${value}`),
    ...invented.slice(0, SHOWN).map((value) => `  invented: ${value}`),
  ];
}

const SHOWN = 20;

/** The members of the data sets that hold the value, as far as it was loaded. */
function holders(
  overlap: Overlap,
  dataSets: readonly DataSet[],
): readonly string[] {
  const key = normal(overlap.value);
  return dataSets
    .filter(
      (set) => Object.hasOwn(overlap.in, set.name) && keysIn(set).has(key),
    )
    .map(({ slug }) => slug);
}

const known = new WeakMap<DataSet, ReadonlySet<string>>();

function keysIn(set: DataSet): ReadonlySet<string> {
  const keys = known.get(set) ?? new Set(valuesOf([set]).map(normal));
  known.set(set, keys);
  return keys;
}

/** Every value that the data sets' patterns ask for by equality. */
function valuesOf(dataSets: readonly DataSet[]): readonly string[] {
  return dataSets.flatMap(({ objects }) =>
    objects.flatMap(({ pattern }) =>
      [
        ...(typeof pattern === "string" ? pattern : "").matchAll(
          /(?:domain-name:value|ipv4-addr:value|url:value|file:hashes\.'?[A-Z0-9-]+'?)\s*=\s*'((?:[^'\\]|\\.)*)'/g,
        ),
      ].map(([, value = ""]) => value.replaceAll(/\\(.)/g, "$1")),
    ),
  );
}

async function held(
  url: string,
  values: readonly string[],
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(await authorization(url)),
    },
    body: JSON.stringify({
      query: `query ($values: [String!]!) { lookup(values: $values) { asTyped members { slug } } }`,
      variables: { values },
    }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: {
      readonly lookup: readonly {
        readonly asTyped: string;
        readonly members: readonly { readonly slug: string }[];
      }[];
    };
    readonly errors?: readonly unknown[];
  };
  if (data === undefined || errors !== undefined)
    throw new Error(
      `The look-up failed: ${JSON.stringify(errors).slice(0, 500)}`,
    );
  return data.lookup.map(({ asTyped, members }) => [
    asTyped,
    members.map(({ slug }) => slug),
  ]);
}

/** As the look-up tells values apart. */
function normal(value: string): string {
  return observablesOf(value)[0]?.key ?? value;
}
