/**
 * What the screen shows, as its address says it: every view can be sent to a
 * colleague, who sees what *they* may see. Pure: parse and print are each other's
 * inverse.
 *
 * `/?view=entity&id=campaign/operation-parliament&members=att,singtel`
 */

import { parseIds, printIds } from "./list-text.ts";

/** What there is to see, each with what it is about. */
export type Place =
  | { readonly view: "ask"; readonly key: string | null }
  | { readonly view: "lookup" }
  | { readonly view: "entity"; readonly id: string }
  | { readonly view: "graph"; readonly ids: readonly string[] }
  | {
      readonly view: "paths";
      readonly from: string | null;
      readonly to: string | null;
    };

export type View = Place["view"];

export type Address = Place & {
  /** The slugs of the members to ask; null: all. */
  readonly members: readonly string[] | null;
  /** What a view remembers of itself (a filter, an open part), by names of its own. */
  readonly shown: Readonly<Record<string, string>>;
};

export const HOME = {
  view: "ask",
  key: null,
  members: null,
  shown: {},
} as const satisfies Address;

/** Reads the query of an address; whatever makes no sense is left out. */
export function parseAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const members = listOf(given.get("members"));
  const shown = [...given].filter(
    ([name, value]) =>
      OWN_NAME.test(name) && !RESERVED.has(name) && value !== "",
  );
  return {
    ...placeOf(given),
    members: members.length === 0 ? null : members,
    shown: Object.fromEntries(shown),
  };
}

/** The address as a relative reference, such as `/?q=WIRTE`. */
export function printAddress(address: Address): string {
  const { members, shown } = address;
  const pairs = [
    ...pairsOf(address),
    ...(members === null ? [] : [["members", members.join(",")] as const]),
    ...Object.entries(shown).filter(
      ([name, value]) =>
        OWN_NAME.test(name) && !RESERVED.has(name) && value !== "",
    ),
  ];
  if (pairs.length === 0) return "/";
  const text = new URLSearchParams(
    pairs.map(([name, value]): [string, string] => [name, value]),
  );
  // These three need no escape in a query (RFC 3986, 3.4), and ids are full of them.
  return `/?${text.toString().replaceAll("%2F", "/").replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}

/** The same members, another place. */
export function at(
  place: Place,
  { members }: Pick<Address, "members">,
): Address {
  return { ...place, members, shown: {} };
}

const OWN_NAME = /^[a-z][a-z-]{0,30}$/;
const RESERVED = new Set(["view", "q", "id", "from", "to", "members"]);

function placeOf(given: URLSearchParams): Place {
  const text = (name: string) => given.get(name) || null;
  const id = text("id");
  switch (given.get("view")) {
    case "entity":
      if (id !== null) return { view: "entity", id };
      break;
    case "graph":
      return { view: "graph", ids: parseIds(id ?? undefined) };
    case "paths":
      return { view: "paths", from: text("from"), to: text("to") };
    case "lookup":
      return { view: "lookup" };
    default:
  }
  return { view: "ask", key: text("q") };
}

function pairsOf(place: Place): readonly (readonly [string, string])[] {
  switch (place.view) {
    case "ask":
      return place.key === null ? [] : [["q", place.key]];
    case "lookup":
      return [["view", "lookup"]];
    case "entity":
      return [
        ["view", "entity"],
        ["id", place.id],
      ];
    case "graph":
      return [
        ["view", "graph"],
        ["id", printIds(place.ids)],
      ];
    case "paths":
      return [
        ["view", "paths"],
        ["from", place.from ?? ""],
        ["to", place.to ?? ""],
      ];
  }
}

function listOf(text: string | null): readonly string[] {
  return [...new Set((text ?? "").split(",").filter((each) => each !== ""))];
}
