/** What records are laid side by side in, for all kinds. */
import { Confidence } from "../shown/confidence.tsx";
import { defanged } from "../shown/defanged.ts";
import { MarkingChip } from "../shown/marking-chip.tsx";
import { References } from "../shown/references.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { Value } from "../shown/value.tsx";
import { words } from "../words.ts";
import { countryName } from "./country-name.ts";
import { stated } from "./entity.ts";
import type { KnownRecord } from "./entity.ts";
import {
  dateProperty,
  listProperty,
  textProperty,
} from "./property-makers.tsx";
import type { PropertyName } from "./property-makers.tsx";
import type { RecordProperty } from "./record-rows.ts";

export const recordProperties: readonly RecordProperty<PropertyName>[] = [
  textProperty("name", nameShown, "compared"),
  listProperty("aliases", (record) => stated(record, "aliases")),
  {
    name: "value",
    compared: true,
    text: (record) => stated(record, "value"),
    shown: (record) => <Value value={stated(record, "value") ?? ""} />,
  },
  textProperty(
    "valueType",
    (record) => stated(record, "valueType"),
    "compared",
  ),
  textProperty("type", ({ stixType }) => stixType, "compared"),
  {
    name: "marking",
    compared: true,
    text: ({ marking }) => marking.tlp ?? "",
    shown: ({ marking }) => (
      <>
        <MarkingChip tlp={marking.tlp} />
        {marking.pap !== null && (
          <span className="chip">{words.entity.pap(marking.pap)}</span>
        )}
        {marking.statements.map((text) => (
          <div key={text} className="quiet small">
            <SafeText text={text} most={100} />
          </div>
        ))}
      </>
    ),
  },
  {
    name: "confidence",
    compared: true,
    text: ({ confidence }) => confidence?.toString() ?? null,
    shown: ({ confidence }) => <Confidence confidence={confidence} />,
  },
  textProperty("basis", ({ basis }) => basis),
  textProperty("author", ({ author }) => author),
  dateProperty("firstSeen", (record) => stated(record, "firstSeen"), {
    compared: true,
    precision: (record) => stated(record, "firstSeenPrecision"),
  }),
  dateProperty("lastSeen", (record) => stated(record, "lastSeen"), {
    compared: true,
  }),
  dateProperty("published", (record) => stated(record, "published"), {
    compared: true,
  }),
  dateProperty("validFrom", (record) => stated(record, "validFrom"), {
    compared: true,
  }),
  dateProperty("validUntil", (record) => stated(record, "validUntil"), {
    compared: true,
  }),
  textProperty(
    "objective",
    (record) => stated(record, "objective"),
    "compared",
  ),
  listProperty("goals", (record) => stated(record, "goals")),
  listProperty("sectors", (record) => stated(record, "targetedSectors")),
  listProperty(
    "countries",
    (record) =>
      stated(record, "targetedCountries")?.map(
        ({ code, asStated }) => code ?? asStated,
      ) ?? null,
    { shown: countryName, inLine: true },
  ),
  listProperty("phases", (record) => stated(record, "killChainPhases")),
  listProperty("indicatorTypes", (record) => stated(record, "indicatorTypes")),
  textProperty("role", (record) => stated(record, "role"), "compared"),
  {
    name: "detect",
    compared: true,
    text: (record) => stated(record, "detect")?.toString() ?? null,
    shown: (record) => words.entity.detect(stated(record, "detect") === true),
  },
  listProperty("warningLists", (record) => stated(record, "warningLists")),
  textProperty("pattern", (record) => stated(record, "pattern")),
  listProperty("labels", ({ labels }) => labels),
  textProperty("description", ({ description }) => description),
  {
    name: "sources",
    text: ({ externalReferences }) =>
      externalReferences.length === 0 ? null : "stated",
    shown: ({ externalReferences }) => (
      <References references={externalReferences} most={4} />
    ),
  },
  dateProperty("created", ({ created }) => created),
  dateProperty("modified", ({ modified }) => modified),
  dateProperty("recordedAt", ({ recordedAt }) => recordedAt),
  {
    name: "stixId",
    text: ({ stixId }) => stixId,
    shown: ({ stixId }) => (
      <code>
        <SafeText text={stixId} most={80} />
      </code>
    ),
  },
];

/** An indicator's name is mostly its value. */
function nameShown(record: KnownRecord): string {
  return "value" in record ? defanged(record.name) : record.name;
}
