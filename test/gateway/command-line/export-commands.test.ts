/** What the commands that export say beside the export, and what `withdrawn` makes of several answers. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "@jest/globals";

import { formatOf } from "../../../gateway/command-line/questions/ask-export.ts";
import { exportWords } from "../../../gateway/command-line/questions/export-words.ts";
import type { Answer } from "../../../gateway/command-line/questions/put-question.ts";
import { together } from "../../../gateway/command-line/questions/withdrawn-answer.ts";
import type { WithdrawnData } from "../../../gateway/command-line/questions/withdrawn-answer.ts";
import { recordIdsIn } from "../../../gateway/command-line/questions/withdrawn-in-file.ts";
import { exported } from "../../subgraphs/alliance/export/ask-export.ts";
import { worldOf } from "../../subgraphs/alliance/support/world.ts";

const options = { gateway: "http://127.0.0.1:4000/graphql", json: false };

describe("the format of an export", () => {
  it("is one option, or none", () => {
    expect(formatOf({ ...options, suricata: true })).toBe("SURICATA");
    expect(formatOf(options)).toBeUndefined();
  });

  it("is not two, and a file needs one", () => {
    expect(() => formatOf({ ...options, stix: true, csv: true })).toThrow(
      "Give one format, but got --stix and --csv.",
    );
    expect(() => formatOf({ ...options, out: "x" })).toThrow(
      "--out needs a format, such as --stix.",
    );
  });
});

describe("what is said beside an export", () => {
  it("names what was left out by reason, without a member's line ends", () => {
    const leftOut = Array.from({ length: 6 }, (_, n) => ({
      id: `att/own/${n}`,
      member: null,
      reason: "PAP",
      detail: n === 0 ? "a\nb\u{1b}[31m" : null,
    }));
    const words = exportWords(
      {
        text: "",
        mediaType: "",
        validUntil: "2026-01-01T00:00:00.000Z",
        records: 1,
        leftOut,
        answer: { complete: true },
      },
      { beyond: true, answers: [] },
    );
    expect(words.split("\n")).toEqual([
      "1 record is in it, to be used until 2026-01-01T00:00:00.000Z.",
      expect.stringMatching(/^More is connected/),
      "Left out, PAP: 6. att/own/0 (a b\u{fffd}[31m), att/own/1, att/own/2, att/own/3, att/own/4, and 1 more",
      "",
    ]);
  });
});

describe("what is withdrawn", () => {
  it("is told once, with the worst that became of each member", () => {
    const all = together([
      answer("att", "ANSWERED"),
      answer("att", "TIMED_OUT"),
      answer("singtel", "ANSWERED"),
    ]);
    expect(all.data?.withdrawn).toHaveLength(1);
    expect(all.extensions?.answer).toMatchObject({
      complete: false,
      members: [
        { member: "att", status: "TIMED_OUT" },
        { member: "singtel", status: "ANSWERED" },
      ],
    });
  });

  it("is looked for by the records that an exported bundle names", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tessera-bundle-"));
    try {
      const world = worldOf(
        ["att"],
        [{ owner: "att", kind: "CAMPAIGN", names: ["Night Dragon"] }],
      );
      const ids = world.records.map(({ id }) => id);
      const { export: bundle } = await exported(world, ids, "STIX");
      const file = join(folder, "bundle.json");
      await writeFile(file, bundle?.text ?? "");
      expect(await recordIdsIn(file)).toEqual(ids);
      await writeFile(file, '{"type":"bundle","objects":[{}]}');
      await expect(recordIdsIn(file)).rejects.toThrow(
        /must be a STIX bundle of `tessera ask … --stix`/,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

function answer(member: string, status: string): Answer<WithdrawnData> {
  return {
    data: {
      withdrawn: [
        {
          id: "att/own/x",
          member: "att",
          name: null,
          what: "REVOKED",
          modified: null,
        },
      ],
    },
    extensions: {
      answer: { complete: true, members: [{ member, status, tookMs: 1 }] },
    },
  };
}
