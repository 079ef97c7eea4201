/** What `tessera say` refuses before it opens a store; what the store says against it is tested with a store. */
import { describe, expect, it } from "@jest/globals";

import { BadUse } from "../../../gateway/command-line/common.ts";
import { runSay, runStatements } from "../../../gateway/command-line/say.ts";

const usual = { reason: "one toolset", json: false };

describe("tessera say", () => {
  it.each([
    ["a level that does not exist", { marking: "PURPLE" }, "--marking takes"],
    [
      "organisations without a level that names some",
      { audience: "att" },
      "--audience goes with --marking AMBER or AMBER_STRICT",
    ],
    [
      "organisations beside a level that names none",
      { audience: "att", marking: "GREEN" },
      "--audience goes with",
    ],
    [
      "an organisation that can be none",
      { audience: "AT&T", marking: "AMBER" },
      "--audience: A slug is",
    ],
    ["nobody's store", {}, "--member SLUG or --config FILE"],
    [
      "a member that is not there",
      { member: "nobody", data: "no-such-folder" },
      "no-such-folder has no member at all",
    ],
  ])("refuses %s, in one plain line", async (_, options, words) => {
    const refused = runSay("SAME", "left", "G0021", { ...usual, ...options });
    await expect(refused).rejects.toThrow(BadUse);
    await expect(refused).rejects.toThrow(words);
  });

  it("does not list statements of nobody", async () => {
    await expect(runStatements({ json: false })).rejects.toThrow(BadUse);
  });
});
