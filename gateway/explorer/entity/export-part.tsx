import { useState } from "react";

import { QuestionShown } from "../answered/question-shown.tsx";
import { exportDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { words } from "../words.ts";
import { exportFormats } from "./export-formats.ts";
import type { Format } from "./export-formats.ts";
import { ExportResult } from "./export-result.tsx";

/** The thing as a file, for those who work with other tools; what is not in it is said before it is saved. */
export function ExportPart({ id }: { readonly id: string }) {
  const [format, setFormat] = useState<Format | null>(null);
  const question = useQuestion(
    exportDocument,
    { ids: [id], format: format ?? "STIX" },
    { wanted: format !== null },
  );
  return (
    <>
      <p className="quiet">{words.entity.export.why}</p>
      <p className="buttons">
        {exportFormats.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === format}
            onClick={() => setFormat(each)}
          >
            {words.entity.export.formats[each]}
          </button>
        ))}
      </p>
      {format !== null && (
        <QuestionShown question={question}>
          {({ export: made }) => (
            <ExportResult id={id} format={format} made={made} />
          )}
        </QuestionShown>
      )}
    </>
  );
}
