import type { EntityExportQuery } from "../api/generated.ts";
import { DateShown } from "../shown/date-shown.tsx";
import { MemberBadge } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { Folded } from "../shown/folded.tsx";
import { saveText } from "../shown/save-text.ts";
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
  readonly made: EntityExportQuery["export"];
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
          <Folded
            items={leftOut.map(
              ({ id: record, member, reason, detail }, index) => ({
                key: String(index),
                shown: (
                  <>
                    {member !== null && <MemberBadge slug={member.slug} />}{" "}
                    <code>
                      <SafeText text={record} most={90} />
                    </code>{" "}
                    {told.reasons[reason]}
                    {detail !== null && (
                      <>
                        {": "}
                        <SafeText text={detail} most={90} />
                      </>
                    )}
                  </>
                ),
              }),
            )}
          />
        </>
      )}
      <p>
        <button
          type="button"
          className="main"
          disabled={records === 0}
          onClick={() => saveText(text, mediaType, exportFileName(id, format))}
        >
          {told.save(exportFileName(id, format))}
        </button>
      </p>
    </section>
  );
}
