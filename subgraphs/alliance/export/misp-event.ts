/** An event of MISP (core format) with an attribute for each record that has a place in one. */
import { isTlp } from "../../contract/marking.ts";
import { ownUuid } from "./alliance-objects.ts";
import { without } from "./exported.ts";
import type {
  ExportRecord,
  Gathered,
  LeftOut,
  Times,
  Written,
} from "./exported.ts";
import { missingWords, strictest } from "./grouping.ts";
import { papAllows } from "./pap.ts";
import { placeInMisp } from "./misp-types.ts";
import { oneLine } from "./plain-text.ts";
import { valueKey, warningsOf } from "./warnings.ts";
import type { Warning } from "./warnings.ts";

/** MISP's words for "your organisation only" and "as the event": whoever imports it decides anew. */
const OWN_ORGANISATION = "0";
const AS_THE_EVENT = "5";
const UNDEFINED_THREAT = "4";
const ONGOING = "1";

export function mispEvent(gathered: Gathered, times: Times): Written {
  const { records, groups, missing } = gathered;
  const warnings = warningsOf(gathered);
  const placed = records.map((record) => ({ record, fault: faultOf(record) }));
  const used = placed.flatMap(({ record, fault }) =>
    fault === undefined ? [record] : [],
  );
  const stamp = String(Math.floor(times.now.getTime() / 1_000));
  const names = groups.flatMap(({ entity }) => entity?.name ?? []);
  const title = names.length === 0 ? "Records" : names.slice(0, 5).join(", ");
  const words = missingWords(missing);
  const event = {
    uuid: ownUuid("misp-event", ...used.map(({ id }) => id)),
    info: oneLine(words === undefined ? title : `${title}. ${words}`),
    date: times.now.toISOString().slice(0, 10),
    timestamp: stamp,
    published: false,
    threat_level_id: UNDEFINED_THREAT,
    analysis: ONGOING,
    distribution: OWN_ORGANISATION,
    Orgc: { name: "Tessera", uuid: ownUuid("misp-organisation") },
    Tag: [{ name: tagOf(strictest(used)) }],
    Attribute: [
      ...used.map((record) =>
        attributeOf(record, stamp, isDetected(record, warnings, times)),
      ),
      {
        uuid: ownUuid("misp-valid-until", ...used.map(({ id }) => id)),
        type: "text",
        category: "Internal reference",
        value: `To be used until ${times.validUntil.toISOString()}`,
        to_ids: false,
        distribution: AS_THE_EVENT,
        timestamp: stamp,
      },
    ],
  };
  return {
    text: `${JSON.stringify({ Event: event }, null, 1)}\n`,
    used,
    leftOut: placed.flatMap(({ fault }) => fault ?? []),
  };
}

function faultOf(record: ExportRecord): LeftOut | undefined {
  if (record.revoked) return without(record, "REVOKED");
  return placeInMisp(record) === undefined
    ? without(record, "NO_PLACE", record.valueType ?? record.kind)
    : undefined;
}

/** The attribute has a UUID of Tessera's own: it says less than the record, so it is not the record. */
function attributeOf(record: ExportRecord, stamp: string, toIds: boolean) {
  const { type = "", category = "", value = "" } = placeInMisp(record) ?? {};
  return {
    uuid: ownUuid("misp-attribute", record.id),
    type,
    category,
    value,
    to_ids: toIds && type !== "text",
    comment: oneLine(`${record.id}: ${record.name}`),
    distribution: AS_THE_EVENT,
    timestamp: stamp,
    ...(isTlp(record.tlp) ? { Tag: [{ name: tagOf(record.tlp) }] } : {}),
  };
}

/** Whether machines may look for it: it holds, no member speaks against it, and its owner lets readers watch. */
function isDetected(
  record: ExportRecord,
  warnings: ReadonlyMap<string, Warning>,
  { now }: Times,
): boolean {
  const { kind, detect, pap, validUntil } = record;
  return (
    kind === "INDICATOR" &&
    detect &&
    papAllows(pap, "watch") &&
    !warnings.has(valueKey(record)) &&
    (validUntil === null || Date.parse(validUntil) > now.getTime())
  );
}

/** `AMBER_STRICT` → `tlp:amber+strict`, as in MISP's taxonomy. */
function tagOf(tlp: string): string {
  return `tlp:${tlp.toLowerCase().replace("_", "+")}`;
}
