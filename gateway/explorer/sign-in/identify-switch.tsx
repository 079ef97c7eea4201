import { usePage } from "../state/page-context.ts";
import { useStore } from "../state/use-store.ts";
import { words } from "../words.ts";

/**
 * Whether owners are told who asks by name: off, since a name that has left the
 * home does not come back; what is marked RED is released to names alone.
 */
export function IdentifySwitch() {
  const { identify } = usePage();
  return (
    <label className="identify">
      <input
        type="checkbox"
        checked={useStore(identify)}
        onChange={({ target }) => identify.set(target.checked)}
        aria-describedby="identify-why"
      />{" "}
      {words.header.identify}
      <span id="identify-why" className="quiet">
        {words.header.identifyWhy}
      </span>
    </label>
  );
}
