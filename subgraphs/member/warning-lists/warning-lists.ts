/**
 * The member's own warning lists in memory, built once at start: a value is
 * judged in microseconds, whatever the lists' sizes. They are flags: nothing is
 * ever left out because of one.
 */
import { hostIn } from "../../contract/value-host.ts";
import type { Entry, EntryIndex } from "./entry-index.ts";
import { networks } from "./networks.ts";
import {
  equalTexts,
  hostsBelow,
  partsOfTexts,
  patterns,
} from "./text-indexes.ts";
import type { WarningList } from "./warning-list.ts";

export interface WarningListHit {
  /** The list. */
  readonly name: string;
  /** The entry that the value met. */
  readonly matched: string;
}

export interface WarningLists {
  /** The hits of a value in normal form, by list; of each list the closest entry. */
  hits(type: string, value: string): readonly WarningListHit[];
}

export const noWarningLists: WarningLists = { hits: () => [] };

/** Builds the indexes; throws one sentence for an entry that is none of its list's type. */
export function warningListsOf(lists: readonly WarningList[]): WarningLists {
  const indexes = {
    string: equalTexts(),
    hostname: hostsBelow(),
    cidr: networks(),
    substring: partsOfTexts(),
    regex: patterns(),
  } satisfies Record<WarningList["type"], EntryIndex>;
  lists.forEach((list, place) => addAll(indexes[list.type], list, place));
  return {
    hits: (type, value) => {
      const closest = new Map<number, Entry>();
      for (const aspect of aspectsOf(type, value)) {
        const counts = (list: number) =>
          lists[list]?.valueTypes.has(aspect.type) === true;
        const met = Object.values(indexes).flatMap((index) =>
          index.met(aspect.value, counts),
        );
        for (const entry of met)
          if (counts(entry.list) && isCloser(entry, closest.get(entry.list)))
            closest.set(entry.list, entry);
      }
      return [...closest.values()]
        .map(({ list, text }) => ({
          name: lists[list]?.name ?? "",
          matched: text,
        }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

function addAll(index: EntryIndex, list: WarningList, place: number): void {
  for (const text of list.entries)
    try {
      index.add({ list: place, text });
    } catch (error) {
      throw new Error(
        `The warning list ${list.name} (${list.type}) has an entry that is none: ${String(error)}`,
        { cause: error },
      );
    }
}

interface Aspect {
  readonly type: string;
  readonly value: string;
}

/** What a value is to a list: itself, and of a URL its host, since a list of resolvers means them in URLs, too. */
function aspectsOf(type: string, value: string): readonly Aspect[] {
  const host = type === "url" ? hostIn(type, value) : undefined;
  return [{ type, value }, ...(host === undefined ? [] : [host])];
}

/** The longer entry says more; the order of the lists' files must not. */
function isCloser({ text }: Entry, known: Entry | undefined): boolean {
  if (known === undefined) return true;
  return text.length === known.text.length
    ? text < known.text
    : text.length > known.text.length;
}
