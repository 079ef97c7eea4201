/**
 * Who may see what of a honey store, by plain JavaScript: TLP 2.0 and DESIGN 9 as a
 * reader would apply them by hand. The definition that the owner's Cypher is held
 * against.
 */
import {
  UNMARKED_RANK,
  tlpRank,
} from "../../../../subgraphs/contract/marking.ts";
import type { Tlp } from "../../../../subgraphs/contract/marking.ts";
import type { Affiliation } from "../../../../subgraphs/contract/principal.ts";
import { OWNER } from "./honey-world.ts";
import type { HoneyRecord, HoneyWorld, Marked } from "./honey-world.ts";

export interface HoneyViewer {
  readonly organisation: string;
  readonly affiliation: Affiliation;
  /** The agreed name, where the person asks to be identified. */
  readonly name: string | null;
  readonly ceiling: Tlp;
}

/** The rules of the owner, which grants nobody's clients anything: see `honeyRules`. */
const COMMUNITY = ["singtel", "att", "etisalat"];
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  gulf: ["etisalat", "softbank"],
  nobody: [],
};
const FEED_OPENED_TO = ["att"];

/** The same rules as the owner's policy file states them. */
export const honeyRules = {
  community: COMMUNITY,
  groups: GROUPS,
  feeds: { open: { audience: FEED_OPENED_TO } },
  red: "named",
  personalData: "withhold",
} as const;

/** The part of a world that the viewer may see: an edge only with both ends. */
export function seenPlainly(
  world: HoneyWorld,
  viewer: HoneyViewer,
): HoneyWorld {
  const records = world.records.filter((record) => seesRecord(record, viewer));
  return {
    records,
    edges: world.edges.filter(
      ({ marked, from, to }) =>
        sees(marked, null, viewer) &&
        records.includes(from) &&
        records.includes(to),
    ),
  };
}

function seesRecord(record: HoneyRecord, viewer: HoneyViewer): boolean {
  if (record.personal && !isOwn(viewer)) return false;
  return sees(record.marked, record.feed, viewer);
}

function sees(
  { tlp, audience, people }: Marked,
  feed: string | null,
  viewer: HoneyViewer,
): boolean {
  const { organisation, affiliation, name, ceiling } = viewer;
  const level = tlp === null ? UNMARKED_RANK : tlpRank(tlp);
  if (level > tlpRank(ceiling)) return false;
  const own = isOwn(viewer);
  const staff = affiliation === "staff" || affiliation === "service";
  const named = audience.some(
    (each) =>
      each === organisation ||
      (each.startsWith("group:") &&
        (GROUPS[each.slice("group:".length)] ?? []).includes(organisation)),
  );
  switch (tlp) {
    case "CLEAR":
      return true;
    case "GREEN":
      return own || (staff && COMMUNITY.includes(organisation));
    case "AMBER":
      return own || (staff && named);
    case "AMBER_STRICT":
      return own || (staff && named);
    case "RED":
      return people.length === 0
        ? own
        : affiliation === "staff" &&
            namesOf(organisation, name).some((each) => people.includes(each));
    case null:
      return (
        own ||
        (staff && feed === "open" && FEED_OPENED_TO.includes(organisation))
      );
    default:
      throw new Error(`No level is called ${String(tlp)}.`);
  }
}

/** The owner's own staff and programs. */
function isOwn({ organisation, affiliation }: HoneyViewer): boolean {
  return (
    organisation === OWNER &&
    (affiliation === "staff" || affiliation === "service")
  );
}

/** A bare name is the owner's own person; a partner's is named with the organisation. */
function namesOf(organisation: string, name: string | null): readonly string[] {
  if (name === null) return [];
  const full = `${organisation}/${name}`;
  return organisation === OWNER ? [name, full] : [full];
}
