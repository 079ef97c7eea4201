import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";
import { flags } from "./lookup-filter.ts";
import type { Flag, LookupFilter, countsOf } from "./lookup-filter.ts";
import { rowStatuses } from "./lookup-row.ts";

/** How many of each, every one of which is a filter. */
export function LookupCounts({
  counts,
  filter,
  show,
}: {
  readonly counts: ReturnType<typeof countsOf>;
  readonly filter: LookupFilter;
  readonly show: (changed: Partial<LookupFilter>) => void;
}) {
  const { told } = usePage();
  return (
    <div className="lookup-counts">
      <fieldset>
        <legend>{words.lookup.filterStatus}</legend>
        {rowStatuses.map((status) => (
          <CountButton
            key={status}
            name={words.lookup.status(status)}
            number={counts.statuses.get(status) ?? 0}
            pressed={filter.status === status}
            press={(on) => show({ status: on ? status : null })}
          />
        ))}
      </fieldset>
      <label>
        {words.lookup.filterBy}{" "}
        <select
          value={filter.by ?? ""}
          onChange={(event) => show({ by: event.target.value || null })}
        >
          <option value="">{words.lookup.anybody}</option>
          {told.members.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {words.lookup.counted(name, counts.by.get(slug) ?? 0)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.lookup.filterFlag}{" "}
        <select
          value={filter.flag ?? ""}
          onChange={(event) =>
            show({
              flag:
                flags.find((flag: Flag) => flag === event.target.value) ?? null,
            })
          }
        >
          <option value="">{words.lookup.anyFlag}</option>
          {flags.map((flag) => (
            <option key={flag} value={flag}>
              {words.lookup.counted(
                words.lookup.flag(flag),
                counts.flags.get(flag) ?? 0,
              )}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function CountButton({
  name,
  number,
  pressed,
  press,
}: {
  readonly name: string;
  readonly number: number;
  readonly pressed: boolean;
  readonly press: (on: boolean) => void;
}) {
  if (number === 0 && !pressed) return null;
  return (
    <button
      type="button"
      className="count"
      aria-pressed={pressed}
      onClick={() => press(!pressed)}
    >
      <strong>{number.toLocaleString("en")}</strong> {name}
    </button>
  );
}
