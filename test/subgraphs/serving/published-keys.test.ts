import { describe, expect, it } from "@jest/globals";

import { publishedKeys } from "../../../subgraphs/serving/published-keys.ts";
import { newKey } from "../../support/policies.ts";

const URL = "https://singtel.example/keys";
const MINUTE = 60_000;

/** A home that publishes these keys, and a clock. */
function home(kids: readonly string[]) {
  const state = { now: 0, kids, down: false, reads: 0 };
  const keys = publishedKeys({
    now: () => state.now,
    read: async () => {
      state.reads++;
      if (state.down) throw new Error("unreachable");
      return { keys: state.kids.map((kid) => ({ ...newKey(), kid })) };
    },
  });
  const kidsFor = async (kid: string) =>
    (await keys.of(URL, kid)).map((key) => key.kid);
  return { state, kidsFor };
}

describe("keys that a home publishes", () => {
  it("are fetched once for many questions, and again after ten minutes", async () => {
    const { state, kidsFor } = home(["a"]);
    await Promise.all([kidsFor("a"), kidsFor("a"), kidsFor("a")]);
    await kidsFor("a");
    expect(state.reads).toBe(1);
    state.now = 11 * MINUTE;
    await kidsFor("a");
    expect(state.reads).toBe(2);
  });

  it("are fetched again for a key that is not known, at most once in the cool-down", async () => {
    const { state, kidsFor } = home(["a"]);
    await kidsFor("a");
    state.kids = ["a", "b"];
    for (let asked = 0; asked < 20; asked++) await kidsFor("b");
    expect(state.reads).toBe(1);
    state.now = MINUTE;
    expect(await kidsFor("b")).toEqual(["a", "b"]);
    for (let asked = 0; asked < 20; asked++) await kidsFor("unheard-of");
    expect(state.reads).toBe(2);
  });

  it("are no longer those that were taken back", async () => {
    const { state, kidsFor } = home(["old", "new"]);
    expect(await kidsFor("old")).toContain("old");
    state.kids = ["new"];
    state.now = 11 * MINUTE;
    expect(await kidsFor("old")).toEqual(["new"]);
  });

  it("serve on for a day while the home cannot be reached, and no longer", async () => {
    const { state, kidsFor } = home(["a"]);
    await kidsFor("a");
    state.down = true;
    state.now = 23 * 60 * MINUTE;
    expect(await kidsFor("a")).toEqual(["a"]);
    state.now = 25 * 60 * MINUTE;
    expect(await kidsFor("a")).toEqual([]);
    state.down = false;
    state.now += MINUTE;
    expect(await kidsFor("a")).toEqual(["a"]);
  });

  it("are Ed25519 keys with a name alone, and none where the answer is no set", async () => {
    const answers = [
      null,
      "keys",
      { keys: "x" },
      { keys: [newKey(), null, { kty: "RSA", kid: "a" }] },
    ];
    for (const answer of answers) {
      const keys = publishedKeys({ read: async () => answer });
      expect(await keys.of(URL, "a")).toEqual([]);
    }
  });
});
