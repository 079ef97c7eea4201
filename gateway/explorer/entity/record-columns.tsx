import { MemberBadge } from "../shown/member-badge.tsx";
import { Wide } from "../shown/wide.tsx";
import { words } from "../words.ts";
import type { RecordShown } from "./entity.ts";
import { recordRows } from "./record-rows.tsx";

/** The records side by side, one column each; a row in which they differ says so. */
export function RecordColumns({
  records,
}: {
  readonly records: readonly RecordShown[];
}) {
  const known = records.filter((record) => record !== null);
  const missing = records.length - known.length;
  const members = new Set(known.map(({ member }) => member.slug)).size;
  return (
    <section>
      <h2>{words.entity.records}</h2>
      <p className="quiet">
        {words.entity.recordsCount(known.length, members)}
        {missing > 0 && ` ${words.entity.missing(missing)}`}
      </p>
      <Wide label={words.entity.records}>
        <table className="records">
          <thead>
            <tr>
              <th scope="col">{words.entity.property}</th>
              {known.map(({ id, member }) => (
                <th key={id} scope="col">
                  <MemberBadge slug={member.slug} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recordRows(known).map(({ name, differs, cells }) => (
              <tr key={name} className={differs ? "differs" : ""}>
                <th scope="row">
                  {name}
                  {differs && (
                    <span className="differs-mark">{words.entity.differs}</span>
                  )}
                </th>
                {cells.map(({ record, shown }) => (
                  <td key={record}>{shown}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
