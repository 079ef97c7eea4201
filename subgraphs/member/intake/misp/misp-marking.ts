/**
 * To whom MISP releases a thing: its TLP and PAP tags, and its distribution, each
 * within those of what it stands in (reference: security). Several TLP tags: the
 * strictest. One that nobody knows: the owner alone. A statement goes with all of it.
 *
 * Distribution 0 (own organisation): the owner alone, whatever the tags say. 1 to
 * 3 (community, connected communities, all) speak of MISP instances and give no
 * level: untagged stays unmarked. 4: the sharing group as the audience
 * `group:NAME`, AMBER+STRICT at least; a group without a usable name reaches
 * nobody. 5: as what it stands in. Anything else: the owner alone.
 */
import { audienceFault, GROUP } from "../../../contract/audience.ts";
import type { Tlp } from "../../../contract/marking.ts";
import { stricter } from "../../../contract/marking.ts";
import { slugOfName } from "../../../contract/names.ts";
import type { Fields } from "../stix21/fields.ts";
import { fieldsOf, has, textOf } from "../stix21/fields.ts";
import { tlpWords } from "../stix21/marking-of.ts";
import { scalarOf } from "./scalar.ts";
import { afterScheme, statementsOf, tagsOf } from "./tags.ts";

export interface MispMarking {
  readonly tlp: Tlp | null;
  /** TLP tags that nobody knows. */
  readonly unknown: readonly string[];
  readonly pap: string | null;
  readonly statements: readonly string[];
  /** Null: no distribution narrows it. */
  readonly audience: readonly string[] | null;
}

export const openMarking: MispMarking = {
  tlp: null,
  unknown: [],
  pap: null,
  statements: [],
  audience: null,
};

/** The marking of a thing within the one that it stands in. */
export function markingWithin(outer: MispMarking, thing: Fields): MispMarking {
  const words = wordsOf("tlp", thing);
  const paps = wordsOf("pap", thing);
  const own = words.flatMap((word) => tlpWords.get(word) ?? []);
  return {
    tlp: [outer.tlp, ...own].reduce(strictest),
    unknown: [
      ...new Set([
        ...outer.unknown,
        ...words.filter((word) => !tlpWords.has(word)),
      ]),
    ],
    pap: [outer.pap, ...paps].reduce(stricterPap),
    statements: [...new Set([...outer.statements, ...statementsOf(thing)])],
    audience: narrower(outer.audience, audienceOf(thing)),
  };
}

/** The marking that satisfies all of them. */
export function strictestMarking(
  markings: readonly MispMarking[],
): MispMarking {
  return markings.reduce(
    (found, one) => ({
      tlp: strictest(found.tlp, one.tlp),
      unknown: [...new Set([...found.unknown, ...one.unknown])],
      pap: stricterPap(found.pap, one.pap),
      statements: [...new Set([...found.statements, ...one.statements])],
      audience: narrower(found.audience, one.audience),
    }),
    openMarking,
  );
}

/** The words of a thing's tags of one scheme: `tlp:amber+strict` → `amber+strict`. */
function wordsOf(scheme: string, thing: Fields): readonly string[] {
  return tagsOf(thing).flatMap(
    ({ name }) => afterScheme(scheme, name)?.toLowerCase() ?? [],
  );
}

function audienceOf(thing: Fields): readonly string[] | null {
  if (!has(thing, "distribution")) return null;
  const distribution = scalarOf(thing, "distribution") ?? "";
  if (["1", "2", "3", "5"].includes(distribution)) return null;
  if (distribution !== "4") return [];
  const name = textOf(fieldsOf(thing, "SharingGroup"), "name") ?? "";
  const group = `${GROUP}${slugOfName(name)}`;
  return audienceFault(group) === undefined ? [group] : [];
}

function narrower(
  outer: readonly string[] | null,
  own: readonly string[] | null,
): readonly string[] | null {
  if (outer === null || own === null) return own ?? outer;
  // Who is in both groups is not known here.
  return own.filter((name) => outer.includes(name));
}

function strictest(left: Tlp | null, right: Tlp | null): Tlp | null {
  if (left === null || right === null) return left ?? right;
  return stricter(left, right);
}

export const papLevels = ["clear", "white", "green", "amber", "red"];

function stricterPap(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return papRank(left) >= papRank(right) ? left : right;
}

/** A word that is no level counts as the strictest. */
function papRank(pap: string): number {
  const at = papLevels.indexOf(pap);
  return at === -1 ? papLevels.length : at;
}
