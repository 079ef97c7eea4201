import { CopyButton } from "../shown/copy-button.tsx";
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
      <button type="button" onClick={() => download(lookupCsv(rows))}>
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

/** As a file of the browser's: it goes nowhere else. */
function download(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "look-up.csv";
  link.click();
  // Not at once: some browsers have not begun to read it then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
