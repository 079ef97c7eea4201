/** `tessera audit …` over a log that a server wrote, by what it prints and how it ends. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
} from "@jest/globals";

import {
  runErase,
  runHead,
  runVerify,
  runWho,
} from "../../../gateway/command-line/audit.ts";
import { EXIT } from "../../../gateway/command-line/common.ts";
import { termForms } from "../../../subgraphs/serving/audit/term-forms.ts";
import { someSecret, someTrust } from "../../support/signed-in.ts";
import {
  filesOf,
  openLog,
  removed,
  tempFolder,
} from "../../subgraphs/serving/audit/audit-folder.ts";

const secret = someSecret;
let data: string;
let folder: string;

beforeAll(async () => {
  data = await tempFolder();
  folder = join(data, "att", "audit", "gateway");
  const days = ["2026-11-26T10:00:00Z", "2026-11-27T10:00:00Z"];
  for (const [index, day] of days.entries()) {
    const log = await openLog(folder, { secret, now: () => new Date(day) });
    await log.append({
      event: "question",
      requestId: `question-${index}`,
      organisation: "att",
      subject: log.hashes.hash("subject", "alice"),
      affiliation: "staff",
      purpose: "hunting",
      fields: ["lookup"],
      salt: log.hashes.day,
      terms: termForms("hxxp://evil[.]example/x").map((form) =>
        log.hashes.hash("term", form),
      ),
    });
    await log.close();
  }
  await writeFile(
    join(data, "att", "gateway.json"),
    JSON.stringify({
      home: "att",
      port: 4000,
      registry: "registry.json",
      key: "home-key.json",
      ...someTrust,
    }),
  );
  await writeFile(join(data, "att", "home-secret"), secret.toString("base64"));
});

afterAll(() => removed(data));

let printed = "";
const write = process.stdout.write.bind(process.stdout);
afterEach(() => {
  process.stdout.write = write;
});

/** What a command printed, and how it ended. */
async function run(command: () => Promise<number>) {
  printed = "";
  process.stdout.write = (text) => {
    printed += String(text);
    return true;
  };
  const code = await command().finally(() => {
    process.stdout.write = write;
  });
  return { code, out: printed };
}

const home = () => ({ home: "att", data, json: false });

describe("tessera audit who", () => {
  it.each(["http://evil.example/x", "hxxp[:]//evil[.]example/x"])(
    "finds who asked about %s, in every spelling",
    async (value) => {
      const { code, out } = await run(() => runWho({ ...home(), value }));
      expect(code).toBe(EXIT.ok);
      expect(
        out.match(/att {2}\S{16} {2}staff, hunting {2}lookup/g),
      ).toHaveLength(2);
      expect(out).toContain("question question-0");
    },
  );

  it("finds what a person asked, from an instant on, as JSON", async () => {
    const { code, out } = await run(() =>
      runWho({
        ...home(),
        subject: "alice",
        since: "2026-11-27",
        json: true,
      }),
    );
    expect(code).toBe(EXIT.ok);
    expect(JSON.parse(out)).toMatchObject({
      found: [{ requestId: "question-1", organisation: "att" }],
      erased: 0,
    });
  });

  it("ends with 1 where nobody asked", async () => {
    const { code, out } = await run(() =>
      runWho({ ...home(), value: "198.51.100.3" }),
    );
    expect(code).toBe(EXIT.nothingFound);
    expect(out).toContain("Nobody");
  });

  it("refuses to look for nothing, and for nobody's log", async () => {
    await expect(runWho(home())).rejects.toThrow("--value VALUE, or --subject");
    await expect(runWho({ value: "x", data, json: false })).rejects.toThrow(
      "--member SLUG, --home SLUG",
    );
    await expect(
      runWho({ ...home(), value: "x", since: "soon" }),
    ).rejects.toThrow("--since takes a day or an instant");
  });
});

describe("tessera audit verify and head", () => {
  it("end with 0 over lines as they were written, head kept elsewhere and all", async () => {
    const { code, out } = await run(() => runHead(undefined, home()));
    expect(code).toBe(EXIT.ok);
    expect(out).toMatch(/^6:[0-9a-f]{64}\n$/);
    const verified = await run(() =>
      runVerify(folder, { json: false, head: out.trim() }),
    );
    expect(verified.code).toBe(EXIT.ok);
    expect(verified.out).toContain("6 lines in 2 files, as they were written.");
  });

  it("end with 4 where the end was cut off, and where a line was altered, and name the place", async () => {
    const cut = await run(() =>
      runVerify(folder, { json: false, head: `9:${"0".repeat(64)}` }),
    );
    expect(cut.code).toBe(EXIT.failed);
    expect(cut.out).toContain("what followed was cut off");
    const [file] = await filesOf(folder);
    const path = file?.path ?? "";
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"hunting"', '"research"'));
    const altered = await run(() => runVerify(folder, { json: true }));
    await writeFile(path, text);
    expect(altered.code).toBe(EXIT.failed);
    expect(JSON.parse(altered.out)).toMatchObject({
      ok: false,
      faults: [{ file: "audit-000000000001-2026-11-26.jsonl", line: 2 }, {}],
    });
  });

  it("refuse a folder that is none, and a head that is none", async () => {
    await expect(
      runVerify(join(data, "nowhere"), { json: false }),
    ).rejects.toThrow("There is no audit folder");
    await expect(runVerify(folder, { json: false, head: "7" })).rejects.toThrow(
      "--head takes what `tessera audit head` prints",
    );
  });
});

describe("tessera audit erase", () => {
  it("takes from everybody what was asked before a day, and leaves the chain whole", async () => {
    const erased = await run(() =>
      runErase(undefined, { ...home(), before: "2026-11-27" }),
    );
    expect(erased.code).toBe(EXIT.ok);
    expect(erased.out).toContain("Erased 1 days, 2026-11-26 to 2026-11-26");
    const { out } = await run(() =>
      runWho({ ...home(), value: "http://evil.example/x", json: true }),
    );
    expect(JSON.parse(out)).toMatchObject({
      found: [{ requestId: "question-1" }],
      erased: 1,
    });
    const verified = await run(() => runVerify(folder, { json: false }));
    expect(verified.code).toBe(EXIT.ok);
  });

  it("refuses a day to come: today's salt is in use", async () => {
    await expect(
      runErase(folder, { json: false, before: "2999-01-01" }),
    ).rejects.toThrow("today or an earlier day");
  });
});
