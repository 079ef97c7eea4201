import { readFile } from "node:fs/promises";

import { describe, expect, it, jest } from "@jest/globals";

import { generatedSupergraph } from "../../../gateway/command-line/generate-supergraph.ts";
import { composeSupergraph } from "../../../gateway/registry/supergraph.ts";
import { registryOf, slugsOf } from "./alliance-of.ts";

// Composition is synchronous work of seconds where the machine is busy.
jest.setTimeout(600_000);

describe("the supergraph", () => {
  it("of the demonstration is the committed one, to the letter (npm run generate)", async () => {
    const [file, sdl] = generatedSupergraph();
    expect(sdl === (await readFile(file, "utf8"))).toBe(true);
  });

  it.each([2, 5, 30])(
    "of %d members composes, with no hint but that members' interfaces say more than the alliance's",
    (count) => {
      expect(composeSupergraph(registryOf(slugsOf(count))).hints).toEqual([
        "INCONSISTENT_INTERFACE_VALUE_TYPE_FIELD",
      ]);
    },
  );

  it("changes the alliance's address with its members, since Apollo keeps a data source while its address stays", () => {
    expect(addressOf(["att", "singtel"])).not.toBe(addressOf(["att", "sfr"]));
  });
});

function addressOf(slugs: readonly string[]): string | undefined {
  const { sdl } = composeSupergraph(registryOf(slugs));
  return /http:\/\/alliance\.invalid\/\w+/.exec(sdl)?.[0];
}
