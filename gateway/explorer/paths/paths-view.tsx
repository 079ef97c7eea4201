import { useTitle } from "../use-title.ts";
import { words } from "../words.ts";

/** The ways between two things. */
export function PathsView({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}) {
  useTitle(words.paths.title);
  return (
    <>
      <h1>{words.paths.title}</h1>
      <p>
        {from} {to}
      </p>
    </>
  );
}
