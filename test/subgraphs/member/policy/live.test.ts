import { mkdtemp, rename, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

import { followPolicy } from "../../../../subgraphs/member/policy/live.ts";
import type { LivePolicy } from "../../../../subgraphs/member/policy/live.ts";
import { policyFile } from "../../../support/policies.ts";

let folder = "";
let file = "";
let live: LivePolicy | undefined;
let lines: { readonly fields: object; readonly message: string }[] = [];
const note = (fields: object, message: string) =>
  void lines.push({ fields, message });
const log = { info: () => {}, warn: note, error: note };

const write = (rules: object) =>
  writeFile(file, JSON.stringify(policyFile("att", rules)));
const follow = () => {
  live = followPolicy({ file, member: "att", log });
  return live;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-policy-"));
  file = join(folder, "policy.json");
  lines = [];
});
afterEach(async () => {
  live?.close();
  await rm(folder, { recursive: true });
});

describe("a policy that changes while the member serves", () => {
  it("holds from the next question on, each time", async () => {
    await write({ community: ["att"] });
    const policy = follow();
    for (const slug of ["singtel", "softbank", "etisalat"]) {
      await write({ community: ["att", slug] });
      expect(policy.current().community).toEqual(["att", slug]);
    }
  });

  it("holds when it was moved into its place", async () => {
    await write({ community: ["att"] });
    const policy = follow();
    const other = join(folder, "new.json");
    await writeFile(other, JSON.stringify(policyFile("att", { red: "named" })));
    await rename(other, file);
    expect(policy.current().red).toBe("named");
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ["is no JSON", () => writeFile(file, "{"), /is not valid:\nit is not JSON/],
    ["is half written", () => writeFile(file, '{"member": "att",'), /not JSON/],
    ["is empty", () => writeFile(file, ""), /not JSON/],
    ["is gone", () => unlink(file), /ENOENT/],
    ["has a fault", () => write({ community: ["x"] }), /community\.0: /],
    [
      "is another member's",
      () => writeFile(file, JSON.stringify(policyFile("singtel"))),
      /member: This is the policy of singtel, but the member is att/,
    ],
  ])(
    "and %s leaves the last good one, and is said once",
    async (_, spoil, fault) => {
      await write({ red: "named", community: ["att"] });
      const policy = follow();
      await spoil();
      for (let asked = 0; asked < 3; asked++)
        expect(policy.current()).toMatchObject({
          red: "named",
          community: ["att"],
        });
      expect(lines).toHaveLength(1);
      expect(lines[0]?.fields).toMatchObject({
        file,
        fault: expect.stringMatching(fault),
      });
      await write({ red: "withhold" });
      expect(policy.current().red).toBe("withhold");
    },
  );

  it("does not let a member start with a broken one", async () => {
    await write({ community: ["x"] });
    expect(() => follow()).toThrow(
      /policy\.json is not valid:\ncommunity\.0: /,
    );
  });
});
