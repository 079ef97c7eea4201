/** Properties of records by the shape of what stands in them. */
import { DateShown } from "../shown/date-shown.tsx";
import { Folded } from "../shown/folded.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import type { words } from "../words.ts";
import { listText } from "./differ.ts";
import type { KnownRecord } from "./entity.ts";
import type { RecordProperty } from "./record-rows.ts";

export type PropertyName = keyof typeof words.entity.rows;

type Property = RecordProperty<PropertyName>;

export function textProperty(
  name: PropertyName,
  text: (record: KnownRecord) => string | null,
  compared?: "compared",
): Property {
  return {
    name,
    ...(compared === undefined ? {} : { compared: true }),
    text,
    shown: (record) => <SafeText text={text(record) ?? ""} />,
  };
}

/** Dates differ as precisely as they are stated. */
export function dateProperty(
  name: PropertyName,
  date: (record: KnownRecord) => string | null,
  {
    compared,
    precision = () => null,
  }: {
    readonly compared?: true;
    readonly precision?: (record: KnownRecord) => string | null;
  } = {},
): Property {
  return {
    name,
    ...(compared === undefined ? {} : { compared }),
    text: date,
    shown: (record) => (
      <DateShown date={date(record)} precision={precision(record)} />
    ),
  };
}

export function listProperty(
  name: PropertyName,
  items: (record: KnownRecord) => readonly string[] | null,
  { shown = (item: string) => item, inLine = false } = {},
): Property {
  return {
    name,
    compared: true,
    text: (record) => listText(items(record) ?? []),
    shown: (record) => (
      <Folded
        most={inLine ? 24 : 12}
        className={inLine ? "folded in-line" : "folded"}
        items={(items(record) ?? []).map((item, index) => ({
          key: String(index),
          shown: <SafeText text={shown(item)} most={120} />,
        }))}
      />
    ),
  };
}
