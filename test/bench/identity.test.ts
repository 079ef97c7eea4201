import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { BadFile } from "../support/identity/read-labelled.ts";
import type { PublicActor } from "../support/identity/public-actors.ts";
import { benchIdentity, identityTable } from "./identity.ts";

const actor = (
  n: number,
  catalogue: string,
  name: string,
  more: Partial<PublicActor> = {},
) => ({
  n,
  catalogue,
  id: `${catalogue}-${n}`,
  name,
  aliases: [],
  ownIds: [],
  rawIds: [],
  statedIds: [],
  ...more,
});

const owning = (id: string) => ({
  ownIds: [`attack:${id}`],
  rawIds: [`attack:${id}`],
});

/** Two catalogues; Molerats is found by its name, Gaza Cybergang by its stated id alone. */
const actors = [
  actor(0, "attack", "Molerats", owning("G0021")),
  actor(1, "attack", "WIRTE", owning("G0090")),
  actor(2, "vendor", "Molerats"),
  actor(3, "vendor", "Gaza Hackers Team", {
    statedIds: [{ id: "attack:G0090", how: "group_attack_id" }],
  }),
];
const labels = { 0: "G0021", 2: "G0021", 1: "G0090", 3: "G0090" };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-bench-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("the measure of the rule of identity", () => {
  it("counts the pairs that it finds by names alone, and those that stated ids bring", async () => {
    const report = await benchIdentity({
      actors: await file("actors.json", JSON.stringify(actors)),
      labels: await file("labels.json", JSON.stringify(labels)),
    });
    expect(report).toMatchObject({
      precision: 1,
      recall: 0.5,
      twoIds: 0,
      largest: 2,
      clusters: 1,
      visible: { precision: 1, recall: 1, twoIds: 0, largest: 2, clusters: 2 },
      wide: { precision: 1, recall: 0.5, cases: 4 },
      startDependent: 0,
      cases: 4,
      records: 4,
      catalogues: 2,
    });
    expect(identityTable(report)).toContain("4 actors of 2 catalogues");
  });

  it("takes actors packed with gzip, and other labels for the same actors", async () => {
    const report = await benchIdentity({
      actors: await file("actors.json.gz", gzipSync(JSON.stringify(actors))),
      labels: await file("others.json", '{"0": "a", "2": "b", "77": "c"}'),
    });
    expect(report).toMatchObject({ precision: 0, recall: 1, cases: 2 });
  });
});

describe("a file that cannot be measured is named, with what is wrong,", () => {
  const packed = gzipSync(JSON.stringify(actors));
  const [first] = actors;

  it.each<[string, string | Buffer, string]>([
    ["where it is no JSON", "[{", "is not JSON."],
    ["where it is cut off", packed.subarray(0, 40), "cannot be unpacked"],
    ["where it is no list", "{}", "must hold a list of actors"],
    ["where it is empty", "[]", "must hold a list of actors"],
    [
      "where an actor has no name",
      JSON.stringify([{ ...first, name: 7 }]),
      "but 0.name is wrong",
    ],
    [
      "where two actors have one number",
      JSON.stringify([first, first]),
      "but 2 actors have 1",
    ],
  ])("%s", async (_, content, words) => {
    const measured = benchIdentity({
      actors: await file("bad-actors", content),
      labels: await file("labels.json", JSON.stringify(labels)),
    });
    await expect(measured).rejects.toThrow(BadFile);
    await expect(measured).rejects.toThrow(words);
    await expect(measured).rejects.toThrow("bad-actors");
  });

  it.each([
    [
      "where labels are no object",
      "[]",
      "must hold an object of record number",
    ],
    ["where there is no label", "{}", "must hold an object of record number"],
    ["where a number is none", '{"x": "a"}', "but x is wrong"],
    ["where a group is none", '{"0": 1}', "but 0 is wrong"],
    ["where they are of other records", '{"77": "a"}', "must belong together"],
  ])("%s", async (_, content, words) => {
    const measured = benchIdentity({
      actors: await file("actors.json", JSON.stringify(actors)),
      labels: await file("bad-labels", content),
    });
    await expect(measured).rejects.toThrow(BadFile);
    await expect(measured).rejects.toThrow(words);
  });

  it("where it is not there", async () => {
    const missing = join(folder, "no-such-file");
    await expect(
      benchIdentity({ actors: missing, labels: missing }),
    ).rejects.toThrow("there is no such file");
  });
});
