/** What a command takes for a member's or a home's configuration. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { BadUse } from "../../../gateway/command-line/common.ts";
import { configurationFile } from "../../../gateway/command-line/configuration-file.ts";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "tessera-data-"));
  for (const slug of ["singtel", "att"]) {
    await mkdir(join(data, slug));
    await writeFile(join(data, slug, "member.json"), "{}");
  }
  await writeFile(join(data, "singtel", "gateway.json"), "{}");
});
afterAll(() => rm(data, { recursive: true }));

describe("the configuration of a command", () => {
  it("is the file that is named, whatever else is said", async () => {
    const named = { config: "my.json", slug: "att", data };
    expect(await configurationFile("member.json", named)).toBe("my.json");
  });

  it("is that of a member, or of a home, in the data folder", async () => {
    const slug = "singtel";
    expect(await configurationFile("member.json", { slug, data })).toBe(
      join(data, "singtel", "member.json"),
    );
    expect(await configurationFile("gateway.json", { slug, data })).toBe(
      join(data, "singtel", "gateway.json"),
    );
  });

  it.each([
    [
      "a member that is not there",
      "member.json",
      "nobody",
      'no member "nobody"; there are att, singtel.',
    ],
    [
      "a member that is no home",
      "gateway.json",
      "att",
      'no home "att"; there are singtel.',
    ],
    [
      "nobody",
      "member.json",
      undefined,
      "Which member it is must be said: --member SLUG or --config FILE.",
    ],
  ] as const)(
    "is none for %s, in one plain line",
    async (_, name, slug, words) => {
      const refused = configurationFile(name, { slug, data });
      await expect(refused).rejects.toThrow(BadUse);
      await expect(refused).rejects.toThrow(words);
    },
  );

  it("is none in a folder without any, which says how to have some", async () => {
    const nowhere = { slug: "att", data: join(data, "nowhere") };
    await expect(configurationFile("member.json", nowhere)).rejects.toThrow(
      /no member at all: there is no such file as .*member\.json\. `npm start` makes/,
    );
  });
});
