/** Which properties of records are compared, and how each is shown. */
import type { ReactNode } from "react";

import { Confidence } from "../shown/confidence.tsx";
import { DateShown, NotStated } from "../shown/date-shown.tsx";
import { defanged } from "../shown/defanged.ts";
import { MarkingChip } from "../shown/marking-chip.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { words } from "../words.ts";
import { differ } from "./differ.ts";
import type { KnownRecord } from "./entity.ts";

export interface RecordRow {
  readonly name: string;
  readonly differs: boolean;
  readonly cells: readonly {
    /** The record's id. */
    readonly record: string;
    readonly shown: ReactNode;
  }[];
}

interface Property {
  readonly name: string;
  /** Whether it means something that two members state it differently. */
  readonly compared?: true;
  /** null: not stated. */
  readonly text: (record: KnownRecord) => string | null;
  readonly shown?: (record: KnownRecord) => ReactNode;
}

const rows = words.entity.rows;

const properties: readonly Property[] = [
  {
    name: rows.name,
    compared: true,
    text: (record) => ("name" in record ? nameShown(record) : null),
  },
  {
    name: rows.aliases,
    text: (record) =>
      "aliases" in record && record.aliases.length > 0
        ? record.aliases.join(", ")
        : null,
  },
  { name: rows.type, compared: true, text: ({ stixType }) => stixType },
  {
    name: rows.marking,
    compared: true,
    text: ({ marking }) => marking.tlp,
    shown: ({ marking }) => <MarkingChip tlp={marking.tlp} />,
  },
  {
    name: rows.confidence,
    compared: true,
    text: ({ confidence }) => confidence?.toString() ?? null,
    shown: ({ confidence }) => <Confidence confidence={confidence} />,
  },
  { name: rows.basis, text: ({ basis }) => basis },
  { name: rows.author, text: ({ author }) => author },
  {
    name: rows.firstSeen,
    compared: true,
    text: (record) => ("firstSeen" in record ? record.firstSeen : null),
    shown: (record) =>
      "firstSeen" in record ? (
        <DateShown
          date={record.firstSeen}
          precision={record.firstSeenPrecision}
        />
      ) : null,
  },
  {
    name: rows.lastSeen,
    compared: true,
    text: (record) => ("lastSeen" in record ? record.lastSeen : null),
    shown: (record) =>
      "lastSeen" in record ? <DateShown date={record.lastSeen} /> : null,
  },
  {
    name: rows.created,
    text: ({ created }) => created,
    shown: ({ created }) => <DateShown date={created} />,
  },
  {
    name: rows.modified,
    text: ({ modified }) => modified,
    shown: ({ modified }) => <DateShown date={modified} />,
  },
  {
    name: rows.description,
    text: (record) => ("description" in record ? record.description : null),
  },
];

/** One row for each property that any of the records states. */
export function recordRows(
  records: readonly KnownRecord[],
): readonly RecordRow[] {
  return properties.flatMap(({ name, compared = false, text, shown }) => {
    const texts = records.map(text);
    if (texts.every((each) => each === null)) return [];
    return {
      name,
      differs: compared && differ(texts),
      cells: records.map((record, index) => ({
        record: record.id,
        shown: shown?.(record) ?? textShown(texts[index] ?? null),
      })),
    };
  });
}

/** An indicator's name is mostly its value. */
function nameShown(record: KnownRecord & { readonly name: string }): string {
  return "value" in record ? defanged(record.name) : record.name;
}

function textShown(text: string | null): ReactNode {
  return text === null ? <NotStated /> : <SafeText text={text} />;
}
