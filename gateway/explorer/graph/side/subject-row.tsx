import { memo } from "react";
import type { ComponentType } from "react";

interface RowProps<Thing> {
  readonly subject: string;
  readonly selected: boolean;
  readonly select: (subject: string | null) => void;
  readonly of: Thing;
  readonly label?: string;
  readonly Body: ComponentType<{ readonly of: Thing; readonly label: string }>;
}

/** A row of the list: a button that selects. Made anew only where something of its own has changed. */
export const SubjectRow = memo(Row) as typeof Row;

function Row<Thing>({
  subject,
  selected,
  select,
  of,
  label = "",
  Body,
}: RowProps<Thing>) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={selected}
        onClick={() => select(selected ? null : subject)}
      >
        <Body of={of} label={label} />
      </button>
    </li>
  );
}
