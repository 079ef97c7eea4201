import { useTitle } from "../use-title.ts";
import { words } from "../words.ts";

/** The graph around entities. */
export function GraphView({ ids }: { readonly ids: readonly string[] }) {
  useTitle(words.graph.title);
  return (
    <>
      <h1>{words.graph.title}</h1>
      <p>{ids.join(", ")}</p>
    </>
  );
}
