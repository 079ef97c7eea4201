/**
 * The groups, campaigns and attributions that are read from ATT&CK against
 * those that MITRE's own library sees in the same files, one of STIX 2.0 and
 * two of 2.1: every one, withdrawn ones too.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { beforeAll, describe, expect, it } from "@jest/globals";

import type {
  EdgeClaim,
  RecordClaim,
} from "../../subgraphs/member/intake/claims.ts";
import { diskFile } from "../../subgraphs/member/intake/disk-file.ts";
import { fileReads } from "../../subgraphs/member/intake/file-reads.ts";
import { readers } from "../../subgraphs/member/intake/readers.ts";
import { pythonWith } from "../support/python.ts";

const FOLDER = "../shared/data/mitre-attack";
const files = [
  "ics-attack-18.1.stix21.json.gz",
  "mobile-attack-17.1.stix21.json.gz",
  "enterprise-attack-18.1.stix20.json.gz",
].map((name) => resolve(FOLDER, name));

const python = existsSync(FOLDER)
  ? pythonWith(["mitreattack-python==6.3.1", "stix2==3.0.2"])
  : { missing: `no ${FOLDER}` };
const suite = "run" in python ? describe : describe.skip;

// A suite that is skipped is not printed with its reason.
if ("missing" in python)
  it(`groups of ATT&CK are not compared: ${python.missing}`, () =>
    expect(python.missing).not.toBe(""));

interface Named {
  readonly id: string;
  readonly name: string;
  /** Sorted, the name not among them. */
  readonly aliases: readonly string[];
  /** `G0021`, `C0023`. */
  readonly attackId: string;
  readonly revoked: boolean;
}

interface Seen {
  /** By id. */
  readonly groups: readonly Named[];
  readonly campaigns: readonly Named[];
  /** `campaign--… intrusion-set--…`, sorted. */
  readonly attributions: readonly string[];
}

suite("groups and campaigns of ATT&CK ICS, Mobile and Enterprise", () => {
  let theirs: readonly Seen[] = [];
  let ours: readonly Seen[] = [];
  beforeAll(async () => {
    theirs = seenByPython();
    ours = await Promise.all(files.map(seenByReader));
  }, 180_000);

  it("are so many, of which some are withdrawn", () => {
    const counted = theirs.map(({ groups, campaigns, attributions }) => ({
      groups: groups.length,
      withdrawn: groups.filter(({ revoked }) => revoked).length,
      campaigns: campaigns.length,
      attributions: attributions.length,
    }));
    expect(counted).toEqual([
      { groups: 16, withdrawn: 2, campaigns: 8, attributions: 5 },
      { groups: 15, withdrawn: 0, campaigns: 3, attributions: 1 },
      { groups: 187, withdrawn: 6, campaigns: 52, attributions: 25 },
    ]);
  });

  it("have the names, aliases and ids that mitreattack-python gives them", () => {
    expect(ours.map(({ groups }) => groups)).toEqual(
      theirs.map(({ groups }) => groups),
    );
    expect(ours.map(({ campaigns }) => campaigns)).toEqual(
      theirs.map(({ campaigns }) => campaigns),
    );
  });

  it("are attributed as mitreattack-python says, and no others are", () => {
    expect(ours.map(({ attributions }) => attributions)).toEqual(
      theirs.map(({ attributions }) => attributions),
    );
  });
});

function seenByPython(): readonly Seen[] {
  if (!("run" in python)) return [];
  const script = fileURLToPath(new URL("attack_groups.py", import.meta.url));
  const seen = JSON.parse(
    python.run(script, JSON.stringify(files)),
  ) as readonly {
    readonly groups: readonly Named[];
    readonly campaigns: readonly Named[];
    readonly attributions: readonly {
      readonly campaign: string;
      readonly group: string;
    }[];
  }[];
  return seen.map(({ groups, campaigns, attributions }) => ({
    groups: inOrder(groups),
    campaigns: inOrder(campaigns),
    attributions: attributions
      .map(({ campaign, group }) => `${campaign} ${group}`)
      .toSorted(),
  }));
}

async function seenByReader(path: string): Promise<Seen> {
  const records: RecordClaim[] = [];
  const edges: EdgeClaim[] = [];
  for await (const read of fileReads(await diskFile(path), readers)) {
    if (read.kind === "record") records.push(read.claim);
    if (read.kind === "edge") edges.push(read.claim);
  }
  const ofType = (type: string) =>
    records.filter(({ stixType }) => stixType === type);
  const standing = new Set(
    ofType("campaign")
      .filter(stands)
      .map(({ stixId }) => stixId),
  );
  return {
    groups: inOrder(ofType("intrusion-set").map(named)),
    campaigns: inOrder(ofType("campaign").map(named)),
    attributions: edges
      .filter(
        (edge) =>
          edge.relationshipType === "attributed-to" &&
          edge.target.startsWith("intrusion-set--") &&
          standing.has(edge.source) &&
          stands(edge),
      )
      .map(({ source, target }) => `${source} ${target}`)
      .toSorted(),
  };
}

/** The id of ATT&CK may be one that the object only states: some that are revoked do not name MITRE as their author. */
function named({ stixId, name, properties, keys }: RecordClaim): Named {
  const prefix = "ref:mitre-attack:";
  const key = keys.find((one) => one.key.startsWith(prefix))?.key ?? prefix;
  return {
    id: stixId,
    name: name ?? "",
    aliases: properties["aliases"] as readonly string[],
    attackId: key.slice(prefix.length),
    revoked: properties["revoked"] === true,
  };
}

/** The library passes over what is revoked or deprecated; the second is no property of ours. */
function stands({ properties, original }: RecordClaim | EdgeClaim): boolean {
  return (
    properties["revoked"] !== true &&
    !original.json.includes('"x_mitre_deprecated": true')
  );
}

/** By id; the library counts a group's name among its aliases. */
function inOrder(things: readonly Named[]): readonly Named[] {
  return things
    .map((thing) => ({
      ...thing,
      aliases: [...new Set(thing.aliases)]
        .filter((alias) => alias !== thing.name)
        .toSorted(),
    }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}
