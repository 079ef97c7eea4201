import { useMemo } from "react";

import { goInstead } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import { useStore } from "../state/use-store.ts";
import { words } from "../words.ts";
import { LookupCounts } from "./lookup-counts.tsx";
import { LookupExport } from "./lookup-export.tsx";
import {
  countsOf,
  filtered,
  printFilter,
  readFilter,
} from "./lookup-filter.ts";
import type { LookupFilter } from "./lookup-filter.ts";
import { LookupProgress } from "./lookup-progress.tsx";
import { LookupTable } from "./lookup-table.tsx";
import type { Lookup } from "./lookups.ts";
import { pageOf } from "./page-shown.ts";
import { Pages } from "./pages.tsx";
import { keepPasted } from "./pasted.ts";
import { useAnsweredOf } from "./use-lookup.ts";

/** A list that was read: how far it is asked, what came of it, and its rows. */
export function LookupResult({ lookup }: { readonly lookup: Lookup }) {
  const { list, run } = lookup;
  const state = useStore(run);
  useAnsweredOf(lookup, state);
  const address = useAddress();
  const filter = readFilter(address.shown);
  const filterText = JSON.stringify(filter);
  const counts = useMemo(() => countsOf(state.rows), [state.rows]);
  const rows = useMemo(
    () => filtered(state.rows, JSON.parse(filterText) as LookupFilter),
    [state.rows, filterText],
  );
  const page = pageOf(rows.length, Number(address.shown["page"]));
  const show = (changed: Partial<LookupFilter>) =>
    goInstead({ ...address, shown: printFilter({ ...filter, ...changed }) });
  return (
    <>
      <div className="lookup-head">
        <h1>{words.lookup.of(list.lines)}</h1>
        <button
          type="button"
          onClick={() => {
            keepPasted("");
            goInstead({ ...address, shown: {} });
          }}
        >
          {words.lookup.other}
        </button>
      </div>
      <LookupProgress list={list} state={state} run={run} />
      <LookupCounts counts={counts} filter={filter} show={show} />
      {counts.statuses.has("UNDETERMINED") && (
        <p className="quiet">{words.lookup.undetermined}</p>
      )}
      {rows.length === 0 ? (
        <p>{words.lookup.noneInSight}</p>
      ) : (
        <>
          <LookupExport rows={rows} all={state.rows.length} />
          <LookupTable
            rows={rows.slice(page.from, page.to)}
            filter={filter}
            show={show}
          />
          <Pages
            page={page}
            all={rows.length}
            go={(number) =>
              goInstead({
                ...address,
                shown: {
                  ...printFilter(filter),
                  ...(number === 1 ? {} : { page: String(number) }),
                },
              })
            }
          />
        </>
      )}
    </>
  );
}
