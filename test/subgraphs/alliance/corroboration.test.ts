/** Corroboration, sightings and timelines as an analyst reads them. */
import { describe, expect, it } from "@jest/globals";

import { ask } from "./support/ask-alliance.ts";
import type { Rests, WorldSighting } from "./support/world-corroboration.ts";
import { worldOf } from "./support/world.ts";
import type { World } from "./support/world.ts";

const members = ["att", "etisalat", "singtel"];
const of2018 = "https://securelist.example/operation-parliament/85237/";
const of2019 = "https://kaspersky.example/gaza-cybergang/26363/";

describe("corroboration", () => {
  it("counts two members that cite one page as one source, which the second one echoes", async () => {
    expect(
      await corroboration([{ cites: [of2018] }, { cites: [of2018] }]),
    ).toEqual({
      members: 2,
      sources: 1,
      echoes: 1,
      sourceList: [
        {
          name: "securelist.example",
          members: slugs("att", "etisalat"),
          records: 2,
          urls: [of2018],
        },
      ],
    });
  });

  it("takes records for one source over a third one that cites the pages of both", async () => {
    const told = await corroboration([
      { cites: [of2018] },
      { cites: [of2018, of2019] },
      { cites: [of2019] },
    ]);
    expect(told).toMatchObject({ members: 3, sources: 1, echoes: 2 });
    expect(told.sourceList[0]?.urls).toEqual([of2019, of2018]);
  });

  it("takes a record that cites nothing for the word of its author, however the name is written", async () => {
    const told = await corroboration([
      { author: "Cisco Talos" },
      { author: "CISCO-TALOS" },
      { author: "Kaspersky" },
    ]);
    expect(told.sourceList).toEqual([
      {
        name: "CISCO-TALOS",
        members: slugs("att", "etisalat"),
        records: 2,
        urls: [],
      },
      { name: "Kaspersky", members: slugs("singtel"), records: 1, urls: [] },
    ]);
  });

  it("does not count what its author took back", async () => {
    expect(
      await corroboration([
        { cites: [of2018] },
        { cites: [of2019], revoked: true },
      ]),
    ).toMatchObject({ members: 1, sources: 1, echoes: 0 });
  });

  it("finds the echo in reports that name the records, too", async () => {
    const world = worldOf(
      members,
      [
        campaignOf("att"),
        campaignOf("etisalat"),
        { owner: "att", kind: "REPORT", names: ["Pulse"] },
        { owner: "etisalat", kind: "REPORT", names: ["Event"] },
      ],
      [
        { from: 2, to: 0, type: "object-refs" },
        { from: 3, to: 1, type: "object-refs" },
      ],
    );
    const cites = [of2018];
    const told = await answerOn(
      withRests(world, [{}, {}, { cites }, { cites }]),
    );
    expect(told.corroboration).toMatchObject({ sources: 1, echoes: 1 });
  });
});

describe("sightings", () => {
  const records = [
    campaignOf("att"),
    campaignOf("etisalat"),
    campaignOf("singtel"),
  ];
  const world = worldOf(members, records);

  it("are added up: how often, when, and by whom", async () => {
    const told = await answerOn({
      ...world,
      sightings: [
        seen(world, 0, {
          count: 3,
          firstSeen: "2020-05-04T06:12:00.000Z",
          lastSeen: "2020-05-18T21:40:00.000Z",
        }),
        seen(world, 1, { count: 2, firstSeen: "2020-05-01T00:00:00.000Z" }),
      ],
    });
    expect(told.sightings).toEqual({
      count: 5,
      organisations: 2,
      members: slugs("att", "etisalat"),
      firstSeen: "2020-05-01T00:00:00.000Z",
      lastSeen: "2020-05-18T21:40:00.000Z",
      negative: 0,
      falsePositives: 0,
      records: [
        { id: sightingId("att", 0) },
        { id: sightingId("etisalat", 1) },
      ],
      truncated: false,
    });
    expect(told.corroboration.sightedBy).toBe(2);
  });

  it("count nobody who looked and did not see, or saw something harmless", async () => {
    const told = await answerOn({
      ...world,
      sightings: [
        seen(world, 0, { count: 0 }),
        seen(world, 1, { count: 7, falsePositive: true }),
        seen(world, 2, { count: null }),
      ],
    });
    expect(told.sightings).toMatchObject({
      count: null,
      organisations: 1,
      members: slugs("singtel"),
      negative: 1,
      falsePositives: 1,
    });
  });

  it("of a member that only lets them be counted are a number without a name", async () => {
    const told = await answerOn({
      ...world,
      counted: ["etisalat"],
      sightings: [
        seen(world, 0, { count: 3 }),
        seen(world, 1, { count: 2, firstSeen: "2020-05-01T00:00:00.000Z" }),
      ],
    });
    expect(told.sightings).toMatchObject({
      count: 5,
      organisations: 2,
      members: slugs("att"),
      firstSeen: "2020-05-01T00:00:00.000Z",
      records: [{ id: sightingId("att", 0) }],
      truncated: false,
    });
    expect(told.timeline.items).toContainEqual({
      at: "2020-05-01T00:00:00.000Z",
      what: "SIGHTING",
      member: null,
      claim: null,
      record: null,
      target: null,
    });
  });
});

describe("a timeline", () => {
  const world = worldOf(
    members,
    [
      campaignOf("singtel"),
      { owner: "singtel", kind: "ACTOR", names: ["Gaza Cybergang"] },
      campaignOf("etisalat"),
      { owner: "etisalat", kind: "ACTOR", names: ["Gaza Cybergang Group3"] },
    ],
    [
      { from: 0, to: 1, type: "attributed-to", stance: "DISPUTES" },
      { from: 2, to: 3, type: "attributed-to" },
    ],
  );

  it("has the denial of 2018 before the attribution of 2019, each with its stance", async () => {
    const { timeline } = await answerOn({
      ...world,
      edges: world.edges.map((edge, n) => ({
        ...edge,
        said: {
          created:
            n === 0 ? "2018-04-16T00:00:00.000Z" : "2019-04-15T00:00:00.000Z",
        },
      })),
    });
    const statements = timeline.items.filter(
      ({ what }) => what === "STATEMENT",
    );
    expect(statements).toEqual([
      {
        at: "2018-04-16T00:00:00.000Z",
        what: "STATEMENT",
        member: { slug: "singtel" },
        claim: { stance: "DISPUTES" },
        record: null,
        target: { name: "Gaza Cybergang" },
      },
      {
        at: "2019-04-15T00:00:00.000Z",
        what: "STATEMENT",
        member: { slug: "etisalat" },
        claim: { stance: "ASSERTS" },
        record: null,
        target: { name: "Gaza Cybergang Group3" },
      },
    ]);
  });

  it("counts what has no date, and gives it none", async () => {
    const { timeline } = await answerOn(world);
    expect(timeline.items.map(({ what }) => what)).toEqual([
      "ACTIVITY_FIRST_SEEN",
      "ACTIVITY_FIRST_SEEN",
    ]);
    // Two statements and the making of two records.
    expect(timeline.undated).toBe(4);
  });

  it("says so where a record has more statements than are told", async () => {
    const techniques = Array.from({ length: 501 }, (_, n) => ({
      owner: "singtel",
      kind: "TECHNIQUE" as const,
      names: [`Technique number ${n}`],
    }));
    const big = worldOf(
      members,
      [campaignOf("singtel"), ...techniques],
      techniques.map((_, n) => ({ from: 0, to: n + 1 })),
    );
    const { timeline } = await answerOn(big);
    expect(timeline).toMatchObject({ bounded: true, undated: 1 });
  });

  it("refuses a cursor of another entity", async () => {
    const { data } = await ask(
      world,
      `{ campaign(key: "Operation Parliament") { timeline(first: 1) { pageInfo { endCursor } } } }`,
    );
    const after = (
      data as { campaign: { timeline: { pageInfo: { endCursor: string } } } }
    ).campaign.timeline.pageInfo.endCursor;
    const { codes } = await ask(
      world,
      `{ actor(key: "Gaza Cybergang") { timeline(after: "${after}") { undated } } }`,
    );
    expect(codes).toEqual(["BAD_CURSOR"]);
  });
});

const QUESTION = `{ campaign(key: "Operation Parliament") {
  corroboration { members sources echoes sightedBy sourceList { name members { slug } records urls } }
  sightings { count organisations members { slug } firstSeen lastSeen negative falsePositives records { id } truncated }
  timeline { undated bounded items { at what member { slug } claim { stance } record { id } target { name } } }
} }`;

interface Told {
  readonly corroboration: {
    readonly members: number;
    readonly sources: number;
    readonly echoes: number;
    readonly sightedBy: number;
    readonly sourceList: readonly { readonly urls: readonly string[] }[];
  };
  readonly sightings: object;
  readonly timeline: {
    readonly undated: number;
    readonly items: readonly { readonly what: string }[];
  };
}

async function answerOn(world: World): Promise<Told> {
  const { data, errors } = await ask(world, QUESTION);
  expect(errors).toEqual([]);
  return (data as unknown as { readonly campaign: Told }).campaign;
}

/** What is told of a campaign of which the first members hold a record each, resting on that. */
async function corroboration(rests: readonly Rests[]) {
  const world = worldOf(
    members,
    rests.map((_, n) => campaignOf(members[n] ?? "")),
  );
  const { sightedBy: _, ...told } = (await answerOn(withRests(world, rests)))
    .corroboration;
  return told;
}

function withRests(world: World, rests: readonly Rests[]): World {
  return {
    ...world,
    records: world.records.map((record, n) => ({
      ...record,
      rests: rests[n] ?? {},
    })),
  };
}

function campaignOf(owner: string) {
  return { owner, kind: "CAMPAIGN" as const, names: ["Operation Parliament"] };
}

function seen(
  { records }: World,
  n: number,
  told: Partial<WorldSighting>,
): WorldSighting {
  const of = records[n]?.id ?? "";
  return {
    id: sightingId(records[n]?.owner ?? "", n),
    of,
    count: 1,
    firstSeen: null,
    lastSeen: null,
    falsePositive: false,
    hidden: false,
    ...told,
  };
}

function sightingId(owner: string, n: number): string {
  return `${owner}/own/sighting--00000000-0000-4000-a000-00000000000${n}`;
}

function slugs(...all: readonly string[]) {
  return all.map((slug) => ({ slug }));
}
