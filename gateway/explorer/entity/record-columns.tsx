import type { Answer } from "../api/answer.ts";
import { MemberBadge } from "../shown/member-badge.tsx";
import { NotStated } from "../shown/date-shown.tsx";
import { Wide } from "../shown/wide.tsx";
import { words } from "../words.ts";
import type { KnownRecord, RecordShown } from "./entity.ts";
import { HoleCell } from "./hole-cell.tsx";
import { recordGaps } from "./record-holes.ts";
import { recordProperties } from "./record-properties.tsx";
import { RecordsSummary } from "./records-summary.tsx";
import { recordRows } from "./record-rows.ts";

/** The records side by side, one column each; a row in which they differ says so, and who did not answer is a column that is a hole. */
export function RecordColumns({
  records,
  answer,
  askAgain,
  label,
}: {
  readonly records: readonly RecordShown[];
  readonly answer: Answer<unknown>["answer"];
  readonly askAgain: () => void;
  readonly label: string;
}) {
  const known = records.filter((record) => record !== null);
  const gaps = recordGaps(
    answer?.members ?? [],
    known.map(({ member }) => member.slug),
  );
  const rows = recordRows(recordProperties, known);
  return (
    <>
      <RecordsSummary
        known={known}
        missing={records.length - known.length}
        gaps={gaps}
        differing={rows.filter(({ differs }) => differs).length}
      />
      <Wide label={words.entity.table(label)}>
        <table className="records">
          <thead>
            <tr>
              <th scope="col">{words.entity.property}</th>
              {known.map((record) => (
                <th key={record.id} scope="col">
                  <RecordHead record={record} />
                </th>
              ))}
              {gaps.holes.map(({ slug }) => (
                <th key={slug} scope="col" className="hole-column">
                  <MemberBadge slug={slug} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ property, differs, states }, index) => (
              <tr key={property.name} className={differs ? "differs" : ""}>
                <th scope="row">
                  {words.entity.rows[property.name]}
                  {differs && (
                    <span className="differs-mark">{words.entity.differs}</span>
                  )}
                </th>
                {known.map((record, column) => (
                  <td key={record.id}>
                    {states[column] === true ? (
                      property.shown(record)
                    ) : (
                      <NotStated />
                    )}
                  </td>
                ))}
                {index === 0 &&
                  gaps.holes.map((hole) => (
                    <HoleCell
                      key={hole.slug}
                      hole={hole}
                      rows={rows.length}
                      askAgain={askAgain}
                    />
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  );
}

function RecordHead({ record }: { readonly record: KnownRecord }) {
  return (
    <>
      <MemberBadge slug={record.member.slug} />
      {record.revoked && (
        <span className="chip denies">{words.entity.revoked}</span>
      )}
    </>
  );
}
