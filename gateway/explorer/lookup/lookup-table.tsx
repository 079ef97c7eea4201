import { Link } from "../address/link.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { SafeText } from "../shown/safe-text.tsx";
import { Wide } from "../shown/wide.tsx";
import { words } from "../words.ts";
import { columns } from "./lookup-filter.ts";
import type { Column, LookupFilter } from "./lookup-filter.ts";
import { LookupFlags } from "./lookup-flags.tsx";
import { rowShown } from "./lookup-row.ts";
import type { LookupRow } from "./lookup-row.ts";

/** The rows of one page. */
export function LookupTable({
  rows,
  filter: { sort, descending },
  show,
}: {
  readonly rows: readonly LookupRow[];
  readonly filter: LookupFilter;
  readonly show: (changed: Partial<LookupFilter>) => void;
}) {
  return (
    <Wide label={words.lookup.table}>
      <table className="list lookup">
        <caption className="visually-hidden">{words.lookup.table}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading
                key={column}
                column={column}
                order={
                  sort !== column
                    ? "none"
                    : descending
                      ? "descending"
                      : "ascending"
                }
                show={show}
              />
            ))}
            <th scope="col">{words.lookup.mind}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // Equal values may stand there twice; a row has no state of its own but a text laid open.
            <Row key={`${place} ${row.asTyped}`} row={row} />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** A click sorts by it; the second one the other way; the third one as it was pasted. */
function Heading({
  column,
  order,
  show,
}: {
  readonly column: Column;
  readonly order: "none" | "ascending" | "descending";
  readonly show: (changed: Partial<LookupFilter>) => void;
}) {
  return (
    <th scope="col" aria-sort={order}>
      <button
        type="button"
        className="sort"
        onClick={() =>
          show({
            sort: order === "descending" ? null : column,
            descending: order === "ascending",
          })
        }
      >
        {words.lookup.columns[column]}
        <span aria-hidden="true">{words.lookup.arrows[order]}</span>
      </button>
    </th>
  );
}

function Row({ row }: { readonly row: LookupRow }) {
  const { status, value, asTyped, valueType, members } = row;
  const text = (
    <code>
      <SafeText text={rowShown(row)} most={120} />
    </code>
  );
  return (
    <tr className={`lookup-${status.toLowerCase().replace("_", "-")}`}>
      <th scope="row">
        {status === "PENDING" || status === "NO_VALUE" ? (
          text
        ) : (
          <Link to={{ view: "ask", key: value ?? asTyped }}>{text}</Link>
        )}
      </th>
      <td className="quiet">{valueType}</td>
      <td>
        <span className="lookup-status">{words.lookup.status(status)}</span>
      </td>
      <td>
        <MemberBadges slugs={members} />
      </td>
      <td>
        <LookupFlags row={row} />
      </td>
    </tr>
  );
}
