import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from "@jest/globals";

import { runPolicyCheck } from "../../../gateway/command-line/policy.ts";
import { policyFile } from "../../support/policies.ts";

let folder = "";
let file = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-policy-"));
  file = join(folder, "policy.json");
});
afterEach(() => rm(folder, { recursive: true }));

/** The exit code and what stands on the standard output. */
async function check(text: string, json = false) {
  await writeFile(file, text);
  const out = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    const code = await runPolicyCheck(file, { json });
    return [code, String(out.mock.calls[0]?.[0])] as const;
  } finally {
    out.mockRestore();
  }
}

describe("tessera policy check", () => {
  it("ends with 0 where the file holds, and lists what is worth a second look", async () => {
    const text = JSON.stringify(policyFile("att", { groups: { north: [] } }));
    expect(await check(text)).toEqual([
      0,
      `The policy ${file} holds.\nwarning: groups.north: The group is empty: it is closed to all.\n`,
    ]);
  });

  it("ends with 3 and names the file, and each fault by its key", async () => {
    const text = JSON.stringify(
      policyFile("att", { community: ["vodafone", "orange"] }),
    );
    const [code, said] = await check(text);
    expect(code).toBe(3);
    expect(said).toContain(file);
    expect(said).toContain("community.0: ");
    expect(said).toContain("community.1: ");
    const [, json] = await check(text, true);
    expect(JSON.parse(json)).toMatchObject({
      file,
      faults: [expect.any(String), expect.any(String)],
      warnings: [],
    });
  });

  it("wants to know whose policy it is", async () => {
    await expect(runPolicyCheck(undefined, { json: false })).rejects.toThrow(
      "Whose policy it is must be said",
    );
  });
});
