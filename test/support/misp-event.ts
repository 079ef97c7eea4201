/** A small event of MISP, to be changed by each test; uuids are counted. */
import type { MispRead } from "./misp-read.ts";
import { readMisp } from "./misp-read.ts";

export type Json = Readonly<Record<string, unknown>>;

export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

export const author = { uuid: uuid(900), name: "CERT North" };

export function attribute(
  n: number,
  type: string,
  value: string,
  more: Json = {},
): Json {
  return {
    uuid: uuid(n),
    type,
    value,
    category: "Network activity",
    comment: "",
    to_ids: true,
    timestamp: "1523527200",
    distribution: "5",
    deleted: false,
    ...more,
  };
}

export function event(more: Json = {}): Json {
  return {
    uuid: uuid(1),
    info: "Spear phishing of operators",
    date: "2018-04-10",
    timestamp: "1523527200",
    publish_timestamp: "1523530800",
    published: true,
    Orgc: author,
    Org: { uuid: uuid(901), name: "Whoever holds the copy" },
    threat_level_id: "2",
    Attribute: [],
    ...more,
  };
}

export function readEventWith(more: Json): Promise<MispRead> {
  return readMisp(JSON.stringify({ Event: event(more) }));
}

/** What stands in the original of the record of that id. */
export function originalOf({ records, edges }: MispRead, id: string): Json {
  const found = [...records, ...edges].find(({ stixId }) => stixId === id);
  if (found === undefined) throw new Error(`Nothing was read as ${id}.`);
  return JSON.parse(found.original.json) as Json;
}
