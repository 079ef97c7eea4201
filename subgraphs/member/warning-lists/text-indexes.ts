/** Lists of texts: the same text, a host below a name, a text in a text, a pattern. */
import { RE2JS } from "re2js";

import { put } from "./entry-index.ts";
import type { Entry, EntryIndex } from "./entry-index.ts";

/** MISP's `string`: equal, but for case. */
export function equalTexts(): EntryIndex {
  const entries = new Map<string, Entry[]>();
  return {
    add: (entry) => put(entries, entry.text.toLowerCase(), entry),
    met: (text) => entries.get(text.toLowerCase()) ?? [],
  };
}

/** MISP's `hostname`: the name itself and every name below it. */
export function hostsBelow(): EntryIndex {
  const entries = new Map<string, Entry[]>();
  return {
    add: (entry) => put(entries, hostOf(entry.text), entry),
    met: (text) => {
      const labels = hostOf(text).split(".");
      return labels.flatMap(
        (_, n) => entries.get(labels.slice(n).join(".")) ?? [],
      );
    },
  };
}

/** MISP writes some of them with a leading dot. */
function hostOf(text: string): string {
  return text.toLowerCase().replace(/^\.+|\.+$/g, "");
}

/**
 * MISP's `substring`: the entry stands somewhere in the text. One list has 8,200
 * entries but 50 lengths, so every part of these lengths is looked up instead.
 */
export function partsOfTexts(): EntryIndex {
  const entries = new Map<string, Entry[]>();
  const lengths = new Set<number>();
  return {
    add: (entry) => {
      const text = entry.text.toLowerCase();
      if (text === "") return;
      lengths.add(text.length);
      put(entries, text, entry);
    },
    met: (written) => {
      const text = written.toLowerCase();
      const met = new Set<Entry>();
      for (const length of lengths)
        for (let at = 0; at + length <= text.length; at++)
          for (const entry of entries.get(text.slice(at, at + length)) ?? [])
            met.add(entry);
      return [...met];
    },
  };
}

/** MISP's `regex`, as `/…/flags`. RE2's language: its time is linear in the text, whoever wrote the pattern. */
export function patterns(): EntryIndex {
  const entries: { readonly entry: Entry; readonly pattern: RE2JS }[] = [];
  return {
    add: (entry) => void entries.push({ entry, pattern: compiled(entry.text) }),
    met: (text, counts) =>
      entries
        .filter(
          ({ entry, pattern }) =>
            counts(entry.list) && pattern.matcher(text).find(),
        )
        .map(({ entry }) => entry),
  };
}

function compiled(text: string): RE2JS {
  const [, pattern = text, flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(text) ?? [];
  return RE2JS.compile(
    pattern,
    flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0,
  );
}
