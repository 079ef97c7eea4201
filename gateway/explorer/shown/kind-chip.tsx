import { words } from "../words.ts";

/** What kind of thing it is, by its type in the API. */
export function KindChip({ typename }: { readonly typename: string }) {
  return <span className="chip kind">{words.shown.kind(typename)}</span>;
}
