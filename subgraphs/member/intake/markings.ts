/**
 * Markings into one level and one audience (STIX 2.1 section 7.2, TLP 2.0).
 * STIX gives no rule for several markings; ours: the strictest level, the
 * intersection of audiences, and a marking of a part raises the whole. What
 * nobody can read is shown to its owner alone.
 */
import type { Tlp } from "../../contract/marking.ts";
import { stricter, tlpRank, UNMARKED_RANK } from "../../contract/marking.ts";
import { tlpOfMarking } from "../../contract/tlp-markings.ts";
import type { MarkingClaim, MarkingMeaning } from "./claims.ts";

export { tlpOfMarking } from "../../contract/tlp-markings.ts";

/** What the loader gives to objects that bear no level. */
export interface DefaultMarking {
  readonly tlp: Tlp | null;
  readonly audience: readonly string[];
}

/** A marking as records and edges hold it; `level` is the rank of the store model, 3 when unmarked. */
export interface Marking {
  readonly tlp: Tlp | null;
  readonly level: number;
  readonly audience: readonly string[];
  readonly people: readonly string[];
  /** Whether nothing at all is said of who may see it: only then may the owner's policy open its feed. */
  readonly bare: boolean;
  readonly statements: readonly string[];
  readonly pap: string | null;
  /** Markings that nobody could read. */
  readonly unknown: readonly string[];
  /** Whether the level is the loader's default. */
  readonly byDefault: boolean;
}

/** The marking of an object, as far as the meanings of its markings are known. */
export function resolveMarking(
  claim: MarkingClaim,
  meanings: ReadonlyMap<string, MarkingMeaning>,
  otherwise: DefaultMarking,
): Marking {
  const known = new Map(
    [...new Set([...claim.refs, ...claim.partRefs])].map((ref) => [
      ref,
      meaningOf(ref, meanings),
    ]),
  );
  const unknown = [...known].flatMap(([ref, meaning]) =>
    meaning === undefined ? [ref] : [],
  );
  const of = (refs: readonly string[]) =>
    refs.flatMap((ref) => known.get(ref) ?? []);
  const whole = of(claim.refs);
  const parts = of(claim.partRefs);
  const ofWhole = strictest(whole);
  const ofPart = strictest(parts);
  const byDefault =
    ofWhole === null && unknown.length === 0 && otherwise.tlp !== null;
  // A marked part raises the loader's default, too.
  const tlp = tightened(byDefault ? otherwise.tlp : ofWhole, ofPart);
  const all = [...whole, ...parts];
  const audiences = [claim.audience, ...all.map(({ audience }) => audience)];
  const people = [claim.people, ...all.map((meaning) => meaning.people)];
  const released = {
    tlp,
    audience: intersection(
      audiences,
      ofWhole === null ? otherwise.audience : [],
    ),
    people: intersection(people, []),
  };
  const bare =
    tlp === null &&
    ofPart === null &&
    unknown.length === 0 &&
    otherwise.audience.length === 0 &&
    [...audiences, ...people].every((list) => list === null);
  const { tlp: level, ...rest } =
    unknown.length === 0 ? released : ownerOnly(released);
  return {
    tlp: level,
    level: level === null ? UNMARKED_RANK : tlpRank(level),
    ...rest,
    bare,
    statements: [...new Set(all.flatMap((meaning) => meaning.statement ?? []))],
    pap: strictestPap(all.flatMap((meaning) => meaning.pap ?? [])),
    unknown,
    byDefault,
  };
}

/** The canonical TLP ids mean what TLP says, whatever a file says that they mean. */
function meaningOf(
  ref: string,
  meanings: ReadonlyMap<string, MarkingMeaning>,
): MarkingMeaning | undefined {
  const tlp = tlpOfMarking.get(ref);
  if (tlp === undefined) return meanings.get(ref);
  return { tlp, statement: null, pap: null, audience: null, people: null };
}

function strictest(meanings: readonly MarkingMeaning[]): Tlp | null {
  return meanings
    .flatMap((meaning) => meaning.tlp ?? [])
    .reduce<Tlp | null>(
      (found, tlp) => (found === null ? tlp : stricter(found, tlp)),
      null,
    );
}

/** A part raises the whole. An unmarked whole is its owner's already, so only RED is stricter. */
function tightened(whole: Tlp | null, part: Tlp | null): Tlp | null {
  if (part === null) return whole;
  if (whole === null) return part === "RED" ? part : null;
  return stricter(whole, part);
}

/** Those in all stated lists; `otherwise` where none is stated. */
function intersection(
  lists: readonly (readonly string[] | null)[],
  otherwise: readonly string[],
): readonly string[] {
  const [first, ...more] = lists.filter((list) => list !== null);
  if (first === undefined) return otherwise;
  return [...new Set(first)].filter((one) =>
    more.every((list) => list.includes(one)),
  );
}

/** RED with named people is narrower than "the owner alone", so it stays. */
function ownerOnly<
  R extends {
    readonly tlp: Tlp | null;
    readonly people: readonly string[];
  },
>(released: R): R {
  return released.tlp === "RED"
    ? { ...released, audience: [] }
    : { ...released, tlp: null, audience: [], people: [] };
}

const papLevels = ["clear", "white", "green", "amber", "red"];

function strictestPap(paps: readonly string[]): string | null {
  return (
    paps
      .toSorted(
        (left, right) => papLevels.indexOf(left) - papLevels.indexOf(right),
      )
      .at(-1) ?? null
  );
}
