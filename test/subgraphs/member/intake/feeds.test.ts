import { describe, expect, it } from "@jest/globals";

import {
  feedFault,
  newFeeds,
} from "../../../../subgraphs/member/intake/feeds.ts";

const kaspersky = "identity--11111111-1111-4111-8111-111111111111";
const impostor = "identity--22222222-2222-4222-8222-222222222222";

function slugs(names: Readonly<Record<string, string>>, assigned = {}) {
  const authors = [impostor, kaspersky];
  return newFeeds(
    authors,
    new Map(Object.entries(names)),
    new Map(Object.entries(assigned)),
  ).map(({ slug }) => slug);
}

describe("the feed of an author", () => {
  it("is its name, in letters that an address can hold", () => {
    expect(
      slugs({ [kaspersky]: "Kaspersky Lab", [impostor]: "Télécom Ünion" }),
    ).toEqual(["kaspersky-lab", "telecom-union"]);
  });

  it("is its UUID where nobody knows its name or the name gives no letters", () => {
    expect(slugs({ [impostor]: "組織" })).toEqual([
      kaspersky.slice("identity--".length),
      impostor.slice("identity--".length),
    ]);
  });

  it("is its own even where two authors have one name, or one calls itself `own`", () => {
    expect(
      slugs({ [kaspersky]: "Kaspersky", [impostor]: "KASPERSKY" }),
    ).toEqual(["kaspersky", "kaspersky-22222222"]);
    expect(slugs({ [kaspersky]: "Own", [impostor]: "b" })).toEqual([
      "own-11111111",
      "b",
    ]);
  });

  it("stays what it was first", () => {
    expect(
      slugs(
        { [kaspersky]: "New Name", [impostor]: "x" },
        { [kaspersky]: "kaspersky" },
      ),
    ).toEqual(["x"]);
  });

  it("that somebody asks for must fit into an id", () => {
    expect(feedFault("talos-blog")).toBeUndefined();
    expect(feedFault("a/b")).toMatch(/^A feed is/);
  });
});
