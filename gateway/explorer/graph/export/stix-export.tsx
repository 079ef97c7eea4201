import { useEffect, useRef } from "react";

import { QuestionShown } from "../../answered/question-shown.tsx";
import { exportDocument } from "../../api/generated.ts";
import type { ExportQuery } from "../../api/generated.ts";
import { useQuestion } from "../../api/use-question.ts";
import { NotExported } from "../../shown/not-exported.tsx";
import { saveText } from "../../shown/save-file.ts";
import { words } from "../../words.ts";

/** Ids that the API exports at once. */
const MOST_IDS = 100;

/** Asks for the records of what is drawn, gives them as a file, and says what is not in it. */
export function StixExport({
  ids,
  onClose,
}: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}) {
  const question = useQuestion(exportDocument, {
    ids: ids.slice(0, MOST_IDS),
    format: "STIX",
  });
  const says = words.graph.exports;
  const found = question.answer?.data?.export;
  const given = useRef<string | null>(null);
  useEffect(() => {
    if (found === undefined || given.current === found.text) return;
    given.current = found.text;
    saveText("graph.stix.json", found.text, found.mediaType);
  }, [found]);
  return (
    <section className="note stix-export" aria-label={says.stixTitle}>
      <QuestionShown question={question}>
        {({ export: { records, leftOut } }) => (
          <div aria-live="polite">
            <p>{says.stixGiven(records)}</p>
            {ids.length > MOST_IDS && (
              <p className="fault">{says.tooMany(ids.length, MOST_IDS)}</p>
            )}
            <LeftOut leftOut={leftOut} />
          </div>
        )}
      </QuestionShown>
      <button type="button" onClick={onClose}>
        {says.close}
      </button>
    </section>
  );
}

function LeftOut({ leftOut }: Pick<ExportQuery["export"], "leftOut">) {
  const says = words.graph.exports;
  if (leftOut.length === 0) return <p>{says.whole}</p>;
  return (
    <details>
      <summary>{says.leftOut(leftOut.length)}</summary>
      <NotExported leftOut={leftOut} />
    </details>
  );
}
