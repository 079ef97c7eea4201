/** What is stated of a thing as a whole, by kind. Pure. */
import type { ClaimedShownFragment } from "../api/generated.ts";
import type { ValueShape } from "./claimed-values.tsx";
import type { EntityShown } from "./entity.ts";

const SHAPES = {
  published: "date",
  firstSeen: "date",
  lastSeen: "date",
  validUntil: "date",
  objective: "text",
  goals: "text",
  role: "text",
  warningLists: "text",
  killChainPhases: "text",
  targetedSectors: "text",
  targetedCountries: "country",
} as const satisfies Readonly<Record<string, ValueShape>>;

export type ClaimedProperty = keyof typeof SHAPES;

/** Those that at least one member states. */
export function claimedProperties(entity: EntityShown): readonly {
  readonly property: ClaimedProperty;
  readonly shape: ValueShape;
  readonly values: readonly ClaimedShownFragment[];
}[] {
  const stated = entity as EntityShown &
    Partial<Record<ClaimedProperty, readonly ClaimedShownFragment[]>>;
  return (Object.keys(SHAPES) as ClaimedProperty[]).flatMap((property) => {
    const values = stated[property] ?? [];
    return values.length === 0
      ? []
      : [{ property, shape: SHAPES[property], values }];
  });
}
