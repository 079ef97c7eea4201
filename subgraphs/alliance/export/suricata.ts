/**
 * Rules for Suricata (7 and later) that alert on names, addresses and URLs. What
 * comes from a member stands as bytes in hexadecimal, as an address that was read
 * and written again, or as letters and digits: no value can end its option.
 */
import { createHash } from "node:crypto";

import type { ExportRecord, Gathered, Times, Written } from "./exported.ts";
import { forSensors } from "./for-sensors.ts";
import type { SensorValue } from "./for-sensors.ts";
import { listHead } from "./list-head.ts";
import { harmless } from "./plain-text.ts";
import { isMatchable, matchOf } from "./suricata-match.ts";
import type { Match } from "./suricata-match.ts";

/** Signatures of one's own begin at 1,000,000, and rule sets in use end below this. */
const FIRST_SID = 9_000_000;
const SIDS = 2_000_000_000;
/** Records that a rule names; the export's own list has them all. */
const MOST_NAMED = 10;

export function suricataRules(
  gathered: Gathered,
  times: Times,
  ownRanges: readonly string[],
): Written {
  const { values, leftOut } = forSensors(gathered, {
    deed: "watch",
    now: times.now,
    ownRanges,
    takes: (type) => TYPES.has(type),
    fits: isMatchable,
  });
  const used = values.flatMap(({ records }) => records);
  const { missing } = gathered;
  const taken = new Set<number>();
  const rules = values.flatMap((value) => {
    const match = matchOf(value.type, value.value);
    return match === undefined
      ? []
      : [ruleOf(value, match, sidOf(value, taken))];
  });
  const head = listHead("Rules for Suricata", used, { times, missing });
  return { text: [...head, ...rules, ""].join("\n"), used, leftOut };
}

const TYPES: ReadonlySet<string> = new Set([
  "domain-name",
  "ipv4-addr",
  "ipv6-addr",
  "url",
]);

function ruleOf(
  { type, records }: SensorValue,
  { protocol, flow, options }: Match,
  sid: number,
): string {
  const owners = [...new Set(records.map(({ owner }) => owner))].toSorted();
  const [name = ""] = records.map((record) => record.name);
  const msg = harmless(`Tessera ${type} of ${owners.join(" ")} - ${name}`, 160);
  const metadata = records.slice(0, MOST_NAMED).map(recordWords);
  return `alert ${protocol} ${flow} (msg:"${msg}"; ${options.map((option) => `${option}; `).join("")}metadata:${metadata.join(", ")}; sid:${sid}; rev:1;)`;
}

/** The reference to a record; its parts have no spaces or commas. */
function recordWords({ id, tlp }: ExportRecord): string {
  const name = harmless(id, 300).replaceAll(" ", "_");
  return `tessera_record ${name}, tlp ${tlp ?? "unmarked"}`;
}

/** The same for the same value wherever it is exported; where two meet in one list the later one moves on. */
function sidOf({ type, value }: SensorValue, taken: Set<number>): number {
  const hash = createHash("sha256").update(`${type} ${value}`).digest();
  let sid = FIRST_SID + (hash.readUInt32BE(0) % SIDS);
  while (taken.has(sid)) sid += 1;
  taken.add(sid);
  return sid;
}
