/** No text of a member's gets out of its place: not in rules, not in lines, not in cells. */
import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";

import { csv } from "../../../../subgraphs/alliance/export/csv.ts";
import type {
  ExportRecord,
  Gathered,
} from "../../../../subgraphs/alliance/export/exported.ts";
import { hostsList } from "../../../../subgraphs/alliance/export/hosts.ts";
import { mispEvent } from "../../../../subgraphs/alliance/export/misp-event.ts";
import { suricataRules } from "../../../../subgraphs/alliance/export/suricata.ts";

const now = new Date("2026-01-01T00:00:00.000Z");
const times = { now, validUntil: new Date("2026-01-31T00:00:00.000Z") };
const runs = { numRuns: 1_000 };

const SIGNS = [
  '"',
  "'",
  ";",
  "\n",
  "\r",
  "\t",
  "\0",
  ")",
  "(",
  "|",
  "\\",
  ":",
  "#",
  "=",
  "+",
  "-",
  "@",
  "\u{202e}",
  "\u{2028}",
  "\u{ff1d}",
  "é",
  "evil",
  ".",
  "/",
  "example",
  "198.51.100.3",
  "http://",
  "sid:1",
  "0.0.0.0",
  " ",
  "%0a",
  "$HOME_NET",
];

/** Texts with the signs that end something somewhere. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(...SIGNS), { maxLength: 12 })
    .map((parts) => parts.join("")),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.domain(),
  fc.ipV4(),
  fc.ipV6(),
  fc.constantFrom(
    "evil.example",
    "198.51.100.0/24",
    "0.0.0.0/0",
    "2001:db8::1",
  ),
);

const record = fc
  .record({
    value: fc.option(hostile),
    valueType: fc.constantFrom(
      "domain-name",
      "ipv4-addr",
      "ipv6-addr",
      "url",
      "mutex",
    ),
    name: hostile,
    pattern: hostile,
    feed: hostile,
    confidence: fc.option(fc.integer({ min: -5, max: 100 })),
    pap: fc.constantFrom(null, "green", "amber", "x\ny"),
    n: fc.nat({ max: 5 }),
  })
  .map(({ n, feed, ...rest }): ExportRecord => ({
    ...rest,
    id: `att/${feed}/indicator--00000000-0000-4000-8000-00000000000${n}`,
    stixId: `indicator--00000000-0000-4000-8000-00000000000${n}`,
    owner: "att",
    later: false,
    json: "{}",
    kind: "INDICATOR",
    tlp: null,
    revoked: false,
    modified: null,
    validFrom: null,
    validUntil: null,
    patternType: "stix",
    detect: true,
    role: null,
    warningLists: [],
    relationships: [],
    named: [],
  }));

const gathered = fc
  .uniqueArray(record, { maxLength: 6, selector: ({ id }) => id })
  .map((records): Gathered => ({
    groups: [{ entity: { id: "x", name: records[0]?.name ?? "" }, records }],
    records,
    consulted: [],
    leftOut: [],
    missing: [],
  }));

const CONTENT =
  '(?:content:"(?:[A-Za-z0-9./_-]|\\|[0-9a-f]{2}(?: [0-9a-f]{2})*\\|)+"; startswith; endswith; )';
const TAIL =
  "metadata:tessera_record [A-Za-z0-9./_-]+, tlp [A-Za-z_]+(?:, tessera_record [A-Za-z0-9./_-]+, tlp [A-Za-z_]+)*; sid:\\d{7,10}; rev:1;\\)$";
const MSG = '\\(msg:"[A-Za-z0-9 ./_-]{1,160}"; ';
const rule = new RegExp(
  `^alert (?:dns \\$HOME_NET any -> any any ${MSG}dns\\.query; ${CONTENT}nocase; |ip \\$HOME_NET any <> \\[[0-9a-f.:]+(?:/\\d+)?\\] any ${MSG}|http \\$HOME_NET any -> any any ${MSG}flow:established,to_server; http\\.host; ${CONTENT}http\\.uri\\.raw; ${CONTENT})${TAIL}`,
);

describe("texts of members", () => {
  it("cannot end an option or a rule of Suricata", () => {
    fc.assert(
      fc.property(gathered, (all) => {
        const { text, used, leftOut } = suricataRules(all, times, []);
        const lines = text.split("\n").filter((line) => line !== "");
        const rules = lines.filter((line) => !line.startsWith("# "));
        for (const line of rules) expect(line).toMatch(rule);
        const sids = rules.map((line) => /sid:(\d+)/.exec(line)?.[1]);
        expect(new Set(sids).size).toBe(rules.length);
        for (const sid of sids)
          expect(Number(sid)).toBeGreaterThanOrEqual(9_000_000);
        for (const sid of sids) expect(Number(sid)).toBeLessThan(2 ** 32);
        expect(used.length + leftOut.length).toBe(all.records.length);
      }),
      runs,
    );
  });

  it("cannot make a line of a hosts file that is more than a name", () => {
    fc.assert(
      fc.property(gathered, (all) => {
        const { text } = hostsList(all, times, []);
        for (const line of text.split("\n"))
          expect(line).toMatch(
            /^$|^# [ -~]*$|^0\.0\.0\.0 [a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)+$/,
          );
      }),
      runs,
    );
  });

  it("cannot make a line or a cell of their own, nor a formula", () => {
    fc.assert(
      fc.property(gathered, (all) => {
        const { text } = csv(all);
        const rows = rowsOf(text);
        expect(rows).toHaveLength(all.records.length + 1);
        for (const cells of rows) {
          expect(cells).toHaveLength(9);
          for (const cell of cells) {
            expect(cell).not.toMatch(/^\s*[=+\-@\t\r\u{ff1d}]/u);
            expect(cell).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
          }
        }
      }),
      runs,
    );
  });

  it("make an event that is JSON, with the value as it is", () => {
    fc.assert(
      fc.property(gathered, (all) => {
        const { text, used } = mispEvent(all, times);
        const { Event: event } = JSON.parse(text) as {
          readonly Event: {
            readonly Attribute: readonly { readonly value: string }[];
          };
        };
        expect(event.Attribute.slice(0, -1).map(({ value }) => value)).toEqual(
          used.map(({ value, pattern }) =>
            (value ?? pattern ?? "").toWellFormed(),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** RFC 4180, read strictly. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const form = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (let at = 0; at < text.length; at = form.lastIndex) {
    const [, cell = "", end] = form.exec(text) ?? [];
    if (end === undefined) throw new Error(`No cell at ${at}.`);
    cells.push(
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    );
    if (end === ",") continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}
