/**
 * Who may see what a pulse says: its TLP, its groups as sharing groups of the
 * owner's policy, and markings that a tag names, since OTX has no statements.
 */
import { audienceFault, GROUP } from "../../../contract/audience.ts";
import { slugOfName } from "../../../contract/names.ts";
import type { Stamp } from "../made/made-objects.ts";
import { statedTlp } from "../made/stated.ts";
import { shown } from "../shown.ts";
import type { Fields } from "../stix21/fields.ts";
import { listOf, textOf, textsOf } from "../stix21/fields.ts";

/** The marking of all that a pulse makes, or the fault in one sentence. */
export function pulseMarking(
  pulse: Fields,
): Pick<Stamp, "markings" | "audience"> | { readonly fault: string } {
  const word = textOf(pulse, "TLP") ?? textOf(pulse, "tlp");
  const level = word === null ? undefined : statedTlp(word);
  // Unread, it would pass as unmarked.
  if (word !== null && level === undefined)
    return { fault: `"TLP" must be a TLP level, but got ${shown(word)}.` };
  const named = textsOf(pulse, "tags").filter((tag) => saysMarking(tag));
  const groups = listOf(pulse, "groups");
  return {
    markings: [...(level === undefined ? [] : [level]), ...named],
    ...(groups.length === 0 ? {} : { audience: groups.flatMap(groupOf) }),
  };
}

/** A tag that is the id of a marking definition (STIX 2.1 section 7.2.1), which another file holds. */
export function saysMarking(tag: string): boolean {
  return /^marking-definition--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(
    tag,
  );
}

/** Who is in a group of OTX's only the owner's policy says. A name that cannot be a group's is nobody's. */
function groupOf(group: Fields): readonly string[] {
  const name = `${GROUP}${slugOfName(textOf(group, "name") ?? "")}`;
  return audienceFault(name) === undefined ? [name] : [];
}
