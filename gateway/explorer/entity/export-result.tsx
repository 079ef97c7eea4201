import type { ExportQuery } from "../api/generated.ts";
import { DateShown } from "../shown/date-shown.tsx";
import { NotExported } from "../shown/not-exported.tsx";
import { saveText } from "../shown/save-file.ts";
import { words } from "../words.ts";
import { exportFileName } from "./export-file-name.ts";
import type { Format } from "./export-formats.ts";

/** What was exported, what was left out and why, and the button that saves it. */
export function ExportResult({
  id,
  format,
  made,
}: {
  readonly id: string;
  readonly format: Format;
  readonly made: ExportQuery["export"];
}) {
  const told = words.entity.export;
  const { text, mediaType, records, validUntil, leftOut } = made;
  return (
    <section className="exported" aria-label={told.made(format)}>
      <p>
        {told.records(records)} {told.until} <DateShown date={validUntil} />.
      </p>
      {leftOut.length === 0 ? (
        <p className="quiet">{told.nothingLeftOut}</p>
      ) : (
        <>
          <h3>{told.leftOut(leftOut.length)}</h3>
          <NotExported leftOut={leftOut} />
        </>
      )}
      <p>
        <button
          type="button"
          className="main"
          disabled={records === 0}
          onClick={() => saveText(exportFileName(id, format), text, mediaType)}
        >
          {told.save(exportFileName(id, format))}
        </button>
      </p>
    </section>
  );
}
