/** What a member kept back is counted for its own audit, by marking, over a real store. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { recordsByIds } from "../../../cypher/generated.ts";
import type { Graph } from "../../../cypher/graph.ts";
import { load } from "../../../subgraphs/member/intake/load.ts";
import { textFile } from "../../../subgraphs/member/intake/disk-file.ts";
import { withheldFrom } from "../../../subgraphs/member/withheld.ts";
import { everything } from "../../bench/everything.ts";
import { withStore } from "../../support/store.ts";
import type { TestStore } from "../../support/store.ts";

const TLP = {
  clear: "94868c89-83c2-464b-929b-a1a8aa3c8487",
  red: "e828b379-4e03-4974-9ac4-e53a884c97c1",
} as const;

const campaigns = (["clear", "red", "red", null] as const).map((level, n) => ({
  type: "campaign",
  spec_version: "2.1",
  id: `campaign--0000000${n}-1111-4111-8111-111111111111`,
  created: "2018-04-12T10:00:00.000Z",
  modified: "2018-04-12T10:00:00.000Z",
  name: `Operation ${n}`,
  aliases: ["Night Parrot"],
  object_marking_refs:
    level === null ? [] : [`marking-definition--${TLP[level]}`],
}));
const ids = campaigns.map(({ id }) => `singtel/own/${id}`);
const stranger = {
  ...everything,
  own: false,
  organisation: "softbank",
  names: [],
  feeds: [],
};

let store: TestStore;

beforeAll(async () => {
  store = await withStore();
  await load({
    graph: store.graph,
    files: [textFile("campaigns.json", JSON.stringify(campaigns))],
    options: { slug: "singtel" },
    now: new Date("2020-03-01T12:00:00.000Z"),
  });
});
afterAll(() => store.stop());

describe("what an answer keeps back", () => {
  it("is counted by marking where it was asked for by id, each record once", async () => {
    const { graph, withheld } = withheldFrom(store.graph, stranger);
    const rows = await graph.read(recordsByIds, { ids, viewer: stranger });
    await graph.read(recordsByIds, { ids: ids.slice(0, 2), viewer: stranger });
    expect(rows).toHaveLength(1);
    expect(await withheld.counts()).toEqual({ RED: 2, UNMARKED: 1 });
  });

  it("is nothing for the owner's own staff but what is named to others", async () => {
    const { graph, withheld } = withheldFrom(store.graph, everything);
    await graph.read(recordsByIds, { ids, viewer: everything });
    expect(await withheld.counts()).toEqual({});
  });

  it("costs no statement where nothing was asked for by name, or all of it came", async () => {
    const nothing = withheldFrom(notCounting(), stranger);
    expect(await nothing.withheld.counts()).toEqual({});
    const all = withheldFrom(notCounting(), everything);
    await all.graph.read(recordsByIds, {
      ids: ids.slice(0, 1),
      viewer: everything,
    });
    expect(await all.withheld.counts()).toEqual({});
  });

  it("is unknown, and no error, where a store cannot tell", async () => {
    const { graph, withheld } = withheldFrom(notCounting(), stranger);
    await graph.read(recordsByIds, { ids, viewer: stranger });
    expect(await withheld.counts()).toBeNull();
  });
});

/** The store, which cannot count what it withheld. */
function notCounting(): Graph {
  return {
    read: (query, params) =>
      query.name === "withheld-by-marking"
        ? Promise.reject(new Error("no time"))
        : store.graph.read(query, params),
    write: (query, params) => store.graph.write(query, params),
  };
}
