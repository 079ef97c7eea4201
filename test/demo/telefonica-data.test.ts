/** Telefónica's part of the demonstration: events of MISP, and beside them what MISP cannot say. */
import { describe, expect, it } from "@jest/globals";

import { filesToLoad } from "../../gateway/command-line/files-to-load.ts";
import type {
  EdgeClaim,
  RecordClaim,
} from "../../subgraphs/member/intake/claims.ts";
import { fileReads } from "../../subgraphs/member/intake/file-reads.ts";
import { readers } from "../../subgraphs/member/intake/readers.ts";

const EVENTS = "telefonica.misp.json";
const OPERATION_PARLIAMENT =
  "threat-actor--e20e8eb8-a6b4-11e8-8a92-6ba6e7540c6d";

const claims: (RecordClaim | EdgeClaim)[] = [];
for (const file of await filesToLoad(["gateway/demo/data/telefonica"]))
  for await (const read of fileReads(file, readers)) {
    if (read.kind === "rejected")
      throw new Error(`All must go in, but ${JSON.stringify(read.rejection)}.`);
    claims.push(read.claim);
  }

const records = claims.filter((claim) => "stixType" in claim);
const edges = claims.filter((claim) => "relationshipType" in claim);
const ofType = (type: string) =>
  records.filter(({ stixType }) => stixType === type);

/** The claim of an id that a store keeps. */
function newest(id: string): RecordClaim | undefined {
  return records
    .filter(({ stixId }) => stixId === id)
    .toSorted((left, right) =>
      (left.modified ?? "") < (right.modified ?? "") ? 1 : -1,
    )[0];
}

const meanings = new Map(
  records.flatMap(({ stixId, meaning }) =>
    meaning ? [[stixId, meaning] as const] : [],
  ),
);

describe("Telefónica's folder", () => {
  it("has its values, its reports and its actors as MISP has them", () => {
    const types = ["indicator", "report", "malware", "tool", "attack-pattern"];
    for (const { stixType, at } of records.filter((one) =>
      types.includes(one.stixType),
    ))
      expect({ stixType, file: at.file.split("/").at(-1) }).toEqual({
        stixType,
        file: EVENTS,
      });
    expect(ofType("indicator")).toHaveLength(24);
    expect(ofType("report")).toHaveLength(5);
    expect(newest(OPERATION_PARLIAMENT)).toMatchObject({
      name: "Operation Parliament",
      keys: expect.arrayContaining([
        {
          key: "ref:misp-galaxy:e20e8eb8-a6b4-11e8-8a92-6ba6e7540c6d",
          as: "OWN_ID",
        },
      ]),
      properties: { goals: ["espionage"], confidence: null },
    });
  });

  it("knows four kill switches by their tag, none of which is to be detected", () => {
    const switches = ofType("indicator").filter(
      ({ properties }) => properties["role"] === "kill-switch",
    );
    expect(switches).toHaveLength(4);
    for (const one of ofType("indicator"))
      expect(one.properties["detect"]).toBe(!switches.includes(one));
  });

  it("targets 27 countries and two sectors by what the cluster lists", () => {
    const aims = edges
      .filter(({ source }) => source === OPERATION_PARLIAMENT)
      .map(({ target }) => newest(target)?.properties);
    const countries = aims.flatMap((aim) => aim?.["country"] ?? []);
    expect(new Set(countries).size).toBe(27);
    expect(countries).toEqual(expect.arrayContaining(["PS", "LB", "US"]));
    expect(aims.flatMap((aim) => aim?.["sectors"] ?? [])).toEqual([
      "government-national",
      "non-profit",
    ]);
  });

  it("has newer versions beside the events of what MISP has no words for", () => {
    expect(
      newest("campaign--86ace39b-f4fd-599b-8202-cc904fb53fd9"),
    ).toMatchObject({
      properties: {
        aliases: ["WanaCry", "WanaCrypt", "WanaCrypt0r", "WCry"],
        firstSeenPrecision: "month",
      },
    });
    const authors = new Set(records.flatMap(({ authorId }) => authorId ?? []));
    for (const author of authors)
      expect(newest(author)?.marking.refs.length).toBeGreaterThan(0);
  });

  it("says on everything that has an author that it is fictional who holds it", () => {
    for (const { stixId, marking } of claims.filter(
      ({ authorId }) => authorId !== null,
    ))
      expect([
        stixId,
        ...marking.refs.map((ref) => meanings.get(ref)?.statement ?? ref),
      ]).toContain(
        "Demonstration data of Tessera: the facts are public, that this member holds them is fictional.",
      );
  });

  it("has both ends of every edge", () => {
    for (const { source, target } of edges)
      expect([newest(source), newest(target)]).not.toContain(undefined);
  });
});
