import { CopyButton } from "../shown/copy-button.tsx";
import { saveText } from "../shown/save-file.ts";
import { words } from "../words.ts";
import { lookupCsv } from "./lookup-csv.ts";
import { rowShown } from "./lookup-row.ts";
import type { LookupRow } from "./lookup-row.ts";

/** What the filter lets through, for other tools. */
export function LookupExport({
  rows,
  all,
}: {
  readonly rows: readonly LookupRow[];
  readonly all: number;
}) {
  const values = () => rows.map(({ value, asTyped }) => value ?? asTyped);
  return (
    <p className="row lookup-export">
      <span className="quiet">{words.lookup.inSight(rows.length, all)}</span>
      <button
        type="button"
        onClick={() => saveText("look-up.csv", lookupCsv(rows), "text/csv")}
      >
        {words.lookup.csv}
      </button>
      <CopyButton
        text={() => rows.map(rowShown).join("\n")}
        label={words.lookup.copyDefanged}
      />
      <CopyButton
        text={() => values().join("\n")}
        label={words.lookup.copyPlain}
      />
    </p>
  );
}
