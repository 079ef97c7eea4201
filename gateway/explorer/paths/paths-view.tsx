import { useAddress } from "../address/use-address.ts";
import { useTitle } from "../use-title.ts";
import { words } from "../words.ts";
import { PathEnd } from "./path-end.tsx";
import { PathsForm } from "./paths-form.tsx";
import { PathsFound } from "./paths-found.tsx";
import { parseHops } from "./path-limits.ts";
import { useThing } from "./use-thing.ts";
import "./paths.css";

/** The ways between two things. */
export function PathsView({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}) {
  useTitle(words.paths.title);
  const { shown } = useAddress();
  const hops = parseHops(shown["hops"]);
  const start = useThing(from);
  const end = useThing(to);
  return (
    <div className="paths">
      <h1>{words.paths.title}</h1>
      <PathsForm key={`${from} ${to}`} from={from} to={to} hops={hops} />
      {from === null || to === null ? (
        <p className="quiet">{words.paths.hello}</p>
      ) : (
        <>
          <PathEnd which="from" text={from} end={start} />
          <PathEnd which="to" text={to} end={end} />
          {start.chosen !== null && end.chosen !== null && (
            <PathsFound from={start.chosen} to={end.chosen} hops={hops} />
          )}
        </>
      )}
    </div>
  );
}
