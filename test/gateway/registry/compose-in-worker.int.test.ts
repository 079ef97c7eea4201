/** Composition in a thread of its own: a thread runs compiled code, so this lane's build is what is tested. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { describe, expect, it, jest } from "@jest/globals";

import type * as InWorker from "../../../gateway/registry/compose-in-worker.ts";
import { composeSupergraph } from "../../../gateway/registry/supergraph.ts";
import { registryOf } from "./alliance-of.ts";

jest.setTimeout(600_000);

const file = join("dist", "gateway", "registry", "compose-in-worker.js");
const { composeInWorker, usualCompose } = (await import(
  pathToFileURL(file).href
)) as typeof InWorker;

const registry = registryOf(["att", "singtel"]);

describe("a supergraph that is composed in a thread", () => {
  it("is the one that is composed here, and questions are answered meanwhile", async () => {
    expect(usualCompose).toBe(composeInWorker);
    let turns = 0;
    const meanwhile = setInterval(() => (turns += 1), 10);
    const { sdl } = await composeInWorker(registry);
    clearInterval(meanwhile);
    expect(sdl === composeSupergraph(registry).sdl).toBe(true);
    expect(turns).toBeGreaterThan(5);
  });

  it("that cannot be is refused with every fault that composition names", async () => {
    const [att, singtel] = registry.members;
    if (att === undefined || singtel === undefined) throw new Error("two");
    const forged = {
      ...singtel,
      additions: "type AttCampaignRecord { id: Int }",
    };
    await expect(composeInWorker({ members: [att, forged] })).rejects.toThrow(
      "AttCampaignRecord.id",
    );
  });
});
