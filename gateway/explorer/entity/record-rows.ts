/** The records side by side, property by property. Pure. */
import type { ReactNode } from "react";

import { differ } from "./differ.ts";
import type { KnownRecord } from "./entity.ts";

/** One of the properties that records are laid side by side in. */
export interface RecordProperty<Name extends string = string> {
  readonly name: Name;
  /** Whether it means something that two members state it differently. */
  readonly compared?: true;
  /** What is compared; null: not stated. */
  readonly text: (record: KnownRecord) => string | null;
  readonly shown: (record: KnownRecord) => ReactNode;
}

export interface RecordRow<Name extends string = string> {
  readonly property: RecordProperty<Name>;
  readonly differs: boolean;
  /** By record: whether it states the property. */
  readonly states: readonly boolean[];
}

/** One row for each property that any of the records states. */
export function recordRows<Name extends string>(
  properties: readonly RecordProperty<Name>[],
  records: readonly KnownRecord[],
): readonly RecordRow<Name>[] {
  return properties.flatMap((property) => {
    const texts = records.map(property.text);
    if (texts.every((text) => text === null)) return [];
    return {
      property,
      differs: property.compared === true && differ(texts),
      states: texts.map((text) => text !== null),
    };
  });
}
