import { go } from "../address/history.ts";
import { useAddress } from "../address/use-address.ts";
import { usePage } from "../state/page-context.ts";
import { words } from "../words.ts";

/** Members that an address names and this home does not know; the gateway refuses such a question, and one click asks the others. */
export function Strangers() {
  const { told } = usePage();
  const address = useAddress();
  const asked = address.members ?? [];
  const known = told.members.filter(({ slug }) => asked.includes(slug));
  const strangers = asked.filter((slug) =>
    told.members.every((member) => member.slug !== slug),
  );
  if (strangers.length === 0) return null;
  return (
    <p role="alert" className="summary hole">
      {words.answered.strangers(strangers)}{" "}
      <button
        type="button"
        onClick={() =>
          go({
            ...address,
            members: known.length === 0 ? null : known.map(({ slug }) => slug),
          })
        }
      >
        {known.length === 0
          ? words.answered.askAll
          : words.answered.askKnown(known.map(({ name }) => name))}
      </button>
    </p>
  );
}
