/** What is done to a real-shaped value: something odd is put at a place of it, or the place goes. */
import * as fc from "fast-check";

import { longTexts, oddTexts } from "./odd-texts.ts";

type Path = readonly string[];

export interface Mutation {
  readonly how: "put" | "drop" | "rename" | "wrap" | "double";
  /** Which of the value's places, counted round. */
  readonly place: number;
  /** What is put there. */
  readonly by: unknown;
  readonly name: string;
}

/** JSON.stringify has a stack, too: where this stands, the text gets that many brackets. */
const DEEP = "@deep";
const LEVELS = 20_000;

const oddNumbers = [-1, 0.5, 1e300, -0, 2 ** 53, 101, 999_999_999_999];

const oddValues = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...oddNumbers) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, [], {}, [[]], [null], [7]),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("__proto__", "constructor", "toString", "hasOwnProperty")
      .map((key) => JSON.parse(`{"${key}":{"type":"campaign"}}`) as unknown),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }).map(nested) },
);

/** Few, since each is up to a million characters or levels that no stack holds. */
const heavyValues = fc.constantFrom<unknown>(
  DEEP,
  ...longTexts,
  Array.from({ length: 500 }, (_, n) => `name ${n}`),
  Object.fromEntries(Array.from({ length: 1_500 }, (_, n) => [`k${n}`, n])),
);

const oneMutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom("put", "put", "put", "drop", "rename", "wrap", "double"),
  place: fc.nat(10_000),
  by: fc.oneof(
    { weight: 80, arbitrary: oddValues },
    { weight: 1, arbitrary: heavyValues },
  ),
  name: fc.constantFrom("__proto__", "constructor", "type", "id", "", "\uD800"),
});

export const mutations = fc.array(oneMutation, { minLength: 1, maxLength: 3 });

export function mutated(whole: unknown, all: readonly Mutation[]): unknown {
  return all.reduce<unknown>((value, one) => {
    const places = placesOf(value);
    const path = places[one.place % places.length];
    return path === undefined ? one.by : changed(value, path, one);
  }, whole);
}

/** The JSON text of a mutated value. */
export function textOfMutated(value: unknown): string {
  const text = JSON.stringify(value) ?? "null";
  return text.replaceAll(`"${DEEP}"`, "[".repeat(LEVELS) + "]".repeat(LEVELS));
}

function nested(levels: number): unknown {
  let value: unknown = "inmost";
  for (let level = 0; level < levels; level += 1)
    value = level % 2 === 0 ? [value] : { within: value };
  return value;
}

/** The places of a value, as paths of names and numbers; what was nested is one. */
function placesOf(value: unknown, depth = 0): readonly Path[] {
  if (typeof value !== "object" || value === null || depth > 6) return [];
  return Object.entries(value)
    .slice(0, 50)
    .flatMap(([name, inner]) => [
      [name],
      ...placesOf(inner, depth + 1).map((rest) => [name, ...rest]),
    ]);
}

function changed(value: unknown, path: Path, mutation: Mutation): unknown {
  const [name, ...rest] = path;
  if (name === undefined || typeof value !== "object" || value === null)
    return value;
  const isLast = rest.length === 0;
  const entries = Object.entries(value).flatMap(([key, one]) =>
    key !== name
      ? [[key, one] as const]
      : isLast
        ? changedEntry(key, one, mutation)
        : [[key, changed(one, rest, mutation)] as const],
  );
  return Array.isArray(value)
    ? entries.map(([, one]) => one)
    : Object.fromEntries(entries);
}

function changedEntry(
  key: string,
  one: unknown,
  { how, by, name }: Mutation,
): readonly (readonly [string, unknown])[] {
  if (how === "drop") return [];
  if (how === "rename") return [[name, one]];
  if (how === "wrap") return [[key, [one, one]]];
  if (how === "put") return [[key, by]];
  return [
    [key, one],
    [`${key}_`, by],
  ];
}
