/** Exports of the demonstration by the command line: what a customer's tools get, and what is said beside it. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { demoBundle } from "../support/demo-bundles.ts";
import { gatewayOf } from "../support/running-demo.ts";

jest.setTimeout(600_000);

const launcher = resolve("gateway/command-line/tessera.js");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-export-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("tessera ask with a format", () => {
  it("writes Operation Parliament as STIX, with what three members hold as they hold it", async () => {
    const file = join(folder, "parliament.json");
    const { code, err } = await run(
      "ask",
      "Operation Parliament",
      "--stix",
      "--out",
      file,
    );
    expect(err).toMatch(/^\d+ records are in it, to be used until /);
    expect(code).toBe(0);
    const { objects } = JSON.parse(await readFile(file, "utf8")) as {
      readonly objects: readonly {
        readonly id: string;
        readonly type: string;
      }[];
    };
    const counts = (type: string) =>
      objects.filter((object) => object.type === type).length;
    expect(counts("campaign")).toBe(3);
    expect(counts("grouping")).toBeGreaterThan(2);
    expect(counts("relationship")).toBeGreaterThan(5);
    const theirs = demoBundle("singtel");
    const campaign = objects.find(
      ({ id }) => id === "campaign--5b6ce9f8-551e-55e2-8ac8-38b039d0446c",
    );
    expect(campaign).toEqual(theirs.find(({ id }) => id === campaign?.id));
    const withdrawn = await run("withdrawn", "--in", file, "--json");
    expect(JSON.parse(withdrawn.out)).toMatchObject({
      data: { withdrawn: [] },
    });
    expect(withdrawn.code).toBe(1);
  });

  it.each([
    ["--csv", /^value,type,tlp,member,/],
    ["--misp", /^\{\s+"Event": /],
    ["--suricata", /\nalert dns \$HOME_NET any /],
    ["--hosts", /\n0\.0\.0\.0 [a-z0-9.-]+\n/],
  ])("%s goes to standard output", async (option, form) => {
    const { code, out } = await run("ask", "Operation Parliament", option);
    expect(out).toMatch(form);
    expect(code).toBe(0);
  });

  it("leaves WannaCry's kill switch out of a block list, and says so", async () => {
    const { out, err } = await run("ask", "WannaCry", "--hosts");
    expect(out).not.toContain("iuqerfsodp9ifjaposdfjhgosurijfaewrwergwea.com");
    expect(err).toContain("Left out, KILL_SWITCH");
  });

  it("tells what was revoked since a day", async () => {
    const { code, out } = await run("withdrawn", "--since", "2026-01-01");
    expect([0, 1]).toContain(code);
    expect(out).toContain("Who answered");
    expect((await run("withdrawn")).code).toBe(3);
    expect((await run("withdrawn", "--since", "never")).code).toBe(3);
  });
});

function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [
    launcher,
    ...args,
    "--gateway",
    gatewayOf("singtel"),
  ]);
  let [out, err] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
  return new Promise<{ code: number | null; out: string; err: string }>(
    (done) => child.on("close", (code) => done({ code, out, err })),
  );
}
