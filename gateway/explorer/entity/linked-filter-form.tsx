import { MemberOptions } from "./member-options.tsx";
import { words } from "../words.ts";
import { stanceOf } from "./linked-filter.ts";
import type { LinkedFilter } from "./linked-filter.ts";

/** What to show of the connections that have come. */
export function LinkedFilterForm({
  filter,
  change,
}: {
  readonly filter: LinkedFilter;
  readonly change: (filter: LinkedFilter) => void;
}) {
  const told = words.entity.filter;
  return (
    <form className="filter" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{told.text}</span>
        <input
          type="search"
          value={filter.text}
          onChange={({ target }) => change({ ...filter, text: target.value })}
        />
      </label>
      <label>
        <span>{told.member}</span>
        <select
          value={filter.member}
          onChange={({ target }) => change({ ...filter, member: target.value })}
        >
          <option value="">{told.whoever}</option>
          <MemberOptions />
        </select>
      </label>
      <label>
        <span>{told.stance}</span>
        <select
          value={filter.stance}
          onChange={({ target }) =>
            change({ ...filter, stance: stanceOf(target.value) })
          }
        >
          <option value="">{told.both}</option>
          <option value="ASSERTS">{told.asserts}</option>
          <option value="DISPUTES">{told.disputes}</option>
        </select>
      </label>
    </form>
  );
}
