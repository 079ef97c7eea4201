/**
 * What a graph remembers in its address beside where it starts: what was added,
 * taken out, drawn by kind, pinned, and how much is drawn at once. Pure.
 *
 * `with=a,b` `without=c` `open=id:indicators:2,…` `pins=id:120:-40,…`
 * `path=from:to:4,…` `hide=Indicator` `hops=2` `first=100`
 */
import type { EdgeField } from "../kinds.ts";
import { isEdgeField } from "../kinds.ts";
import {
  parseId,
  parseIds,
  printId,
  printIds,
} from "../../address/list-text.ts";

/** Edges of a thing to one kind, page by page. */
export interface Opened {
  readonly id: string;
  readonly field: EdgeField;
  readonly pages: number;
}

export interface PathDrawn {
  readonly from: string;
  readonly to: string;
  readonly hops: number;
}

export interface Pin {
  readonly x: number;
  readonly y: number;
}

export interface GraphShown {
  readonly added: readonly string[];
  readonly without: readonly string[];
  readonly opened: readonly Opened[];
  readonly paths: readonly PathDrawn[];
  readonly pins: Readonly<Record<string, Pin>>;
  /** Types of things that are not drawn. */
  readonly hidden: readonly string[];
  readonly hops: 1 | 2;
  /** Things that are drawn around each start at most. */
  readonly first: number;
}

/** Of `neighbourhood`, which draws 200 at most. */
export const FIRSTS = [25, 50, 100, 200] as const;
export const USUAL_FIRST = 50;

type Texts = Readonly<Record<string, string>>;

export function parseShown(texts: Texts): GraphShown {
  const rows = (name: string) =>
    (texts[name] ?? "").split(",").map((row) => row.split(":").map(parseId));
  return {
    added: parseIds(texts["with"]),
    without: parseIds(texts["without"]),
    hidden: parseIds(texts["hide"]),
    hops: texts["hops"] === "2" ? 2 : 1,
    first:
      FIRSTS.find((first) => String(first) === texts["first"]) ?? USUAL_FIRST,
    opened: rows("open").flatMap(([id = "", field, pages]) =>
      id !== "" && isEdgeField(field)
        ? [{ id, field, pages: within(pages, 1, 50) }]
        : [],
    ),
    paths: rows("path").flatMap(([from = "", to = "", hops]) =>
      from !== "" && to !== "" ? [{ from, to, hops: within(hops, 1, 6) }] : [],
    ),
    pins: Object.fromEntries(
      rows("pins").flatMap(([id = "", x, y]) =>
        id !== "" && x !== undefined && y !== undefined
          ? [[id, { x: within(x, -FAR, FAR), y: within(y, -FAR, FAR) }]]
          : [],
      ),
    ),
  };
}

/** As texts of an address; what is as usual is left out. */
export function printShown(shown: GraphShown): Texts {
  const { added, without, opened, paths, pins, hidden, hops, first } = shown;
  const texts = {
    with: printIds(added),
    without: printIds(without),
    open: opened
      .map(({ id, field, pages }) => `${printId(id)}:${field}:${pages}`)
      .join(","),
    path: paths
      .map((path) => `${printId(path.from)}:${printId(path.to)}:${path.hops}`)
      .join(","),
    pins: Object.entries(pins)
      .map(([id, { x, y }]) => `${printId(id)}:${x}:${y}`)
      .join(","),
    hide: printIds(hidden),
    hops: hops === 1 ? "" : String(hops),
    first: first === USUAL_FIRST ? "" : String(first),
  };
  return Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text !== ""),
  );
}

/** Pixels from the middle at most. */
const FAR = 100_000;

function within(text: string | undefined, least: number, most: number): number {
  const number = Math.round(Number(text));
  return Number.isFinite(number)
    ? Math.min(Math.max(number, least), most)
    : least;
}
