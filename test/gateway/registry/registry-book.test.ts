/** The round trip of an operator: propose, approve, suspend, resume, remove, on files in a folder. */
import { generateKeyPairSync } from "node:crypto";
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  writeFile,
} from "node:fs/promises";
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

import { BadUse } from "../../../gateway/command-line/common.ts";
import {
  runAdd,
  runApprove,
  runList,
  runRemove,
  runSetStatus,
} from "../../../gateway/command-line/registry.ts";
import { readRegistry } from "../../../gateway/registry/registry-file.ts";
import { hashOfTemplate } from "../../../gateway/registry/sdl/sdl-hash.ts";
import { memberSdl } from "../../../subgraphs/contract/sdl/member-sdl.ts";
import { someSecret, someTrust } from "../../support/signed-in.ts";
import { smallMember } from "../../support/small-member.ts";
import type { SmallMember } from "../../support/small-member.ts";

// Composition is synchronous work of seconds where the machine is busy.
jest.setTimeout(600_000);

let folder: string;
let file: string;
let att: SmallMember;
let softbank: SmallMember;
let home: { readonly config: string; readonly json: true };
let printed: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-registry-"));
  file = join(folder, "registry.json");
  att = await smallMember("att");
  softbank = await smallMember("softbank");
  await mkdir(join(folder, "att"));
  home = { config: join(folder, "att", "gateway.json"), json: true };
  const { privateKey } = generateKeyPairSync("ed25519");
  await write("att/home-key.json", privateKey.export({ format: "jwk" }));
  await write("att/gateway.json", {
    home: "att",
    port: 0,
    registry: "../registry.json",
    key: "home-key.json",
    ...someTrust,
  });
  await writeFile(
    join(folder, "att", "home-secret"),
    someSecret.toString("base64"),
  );
  await write("registry.json", {
    members: [{ slug: "att", name: "Att", url: att.url, contract: "1.0" }],
  });
  printed = [];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.push(JSON.parse(String(text)));
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await att.stop();
  await softbank.stop();
  await rm(folder, { recursive: true, force: true });
});

const additions =
  "extend type SoftbankCampaignRecord { softbankCase: SoftbankCase } type SoftbankCase { state: String }";

describe("a registry that its operators keep", () => {
  it("takes a member in by its SDL's hash, and serves what was approved", async () => {
    softbank.speak(additions);
    await runAdd(asMember(softbank));
    expect(printed.at(-1)).toMatchObject({
      slug: "softbank",
      status: "proposed",
      added: [
        "SoftbankCampaignRecord.softbankCase",
        "SoftbankCase",
        "SoftbankCase.state",
      ],
    });
    const { hash } = printed.at(-1) as { hash: string };
    expect((await readRegistry(file)).members[1]).toMatchObject({
      status: "pending",
      proposed: { hash },
    });
    await expect(
      runApprove("softbank", { ...home, hash: "0123456789ab" }),
    ).rejects.toThrow(/hash 0123456789ab waits for approval.*known are/);
    await runApprove("softbank", {
      ...home,
      hash: hash.slice(0, 12),
      by: "Ana",
    });
    const [, member] = (await readRegistry(file)).members;
    expect(member).toMatchObject({
      status: "active",
      sdl: { hash, approvedBy: "Ana", approvedAt: expect.any(String) },
      additions: expect.stringContaining("type SoftbankCase"),
    });
    expect(member?.proposed).toBeUndefined();
    expect(await readdir(join(folder, "approved"))).toEqual([
      `softbank.${hash.slice(0, 12)}.graphql`,
    ]);
    expect(await readdir(join(folder, "proposed"))).toEqual([]);
  });

  it("shows who is a member, and whether each still says what was approved", async () => {
    softbank.speak(additions);
    await runAdd(asMember(softbank));
    expect(await listed()).toEqual({
      att: "active, approved",
      softbank: "pending, waits for approval",
    });
    await runApprove("softbank", home);
    expect(await listed()).toEqual({
      att: "active, approved",
      softbank: "active, approved",
    });
    softbank.speak("extend type Query { all: String }");
    expect((await listed())["softbank"]).toMatch(/^active, changed: \w{12}$/);
    await runSetStatus("softbank", "suspended", home);
    softbank.asked.length = 0;
    expect((await listed())["softbank"]).toBe("suspended, not asked");
    expect(softbank.asked).toEqual([]);
    await softbank.stop();
    await runSetStatus("softbank", "active", home);
    expect((await listed())["softbank"]).toMatch(
      /^active, unknown: MEMBER_UNREACHABLE/,
    );
  });

  it("keeps the approved SDL while a new one waits, and goes back to it by its hash", async () => {
    const plain = hashOfTemplate("softbank", "1.0");
    await runAdd(asMember(softbank));
    await runApprove("softbank", home);
    await runAdd(asMember(softbank));
    expect(printed.at(-1)).toMatchObject({ changed: false, hash: plain });
    softbank.speak(additions);
    await runAdd(asMember(softbank));
    const [, waiting] = (await readRegistry(file)).members;
    expect(waiting).toMatchObject({ status: "active", sdl: { hash: plain } });
    expect(waiting?.proposed?.hash).not.toBe(plain);
    expect(waiting?.additions).toBe("");
    await runApprove("softbank", home);
    expect((await readRegistry(file)).members[1]?.additions).not.toBe("");
    await runApprove("softbank", { ...home, hash: plain });
    expect((await readRegistry(file)).members[1]).toMatchObject({
      sdl: { hash: plain },
      additions: "",
    });
  });

  it("suspends, resumes and removes, and leaves an old file as it was", async () => {
    const before: unknown = JSON.parse(await readFile(file, "utf8"));
    await runAdd(asMember(softbank));
    await runApprove("softbank", home);
    await runSetStatus("softbank", "suspended", home);
    expect((await readRegistry(file)).members[1]?.status).toBe("suspended");
    await runSetStatus("softbank", "suspended", home);
    expect(printed.at(-1)).toMatchObject({ changed: false });
    await runSetStatus("softbank", "active", home);
    expect((await readRegistry(file)).members[1]?.status).toBe("active");
    await runRemove("softbank", home);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(before);
  });

  it("takes an SDL from a file, and names every fault of it", async () => {
    await writeFile(
      join(folder, "bad.graphql"),
      `${memberSdl({ slug: "softbank", version: "1.0" })}
type AttCase { id: ID! }
type SoftbankCase { id: ID! @override(from: "att") }`,
    );
    const adding = runAdd({
      ...asMember(softbank),
      sdl: join(folder, "bad.graphql"),
    });
    await expect(adding).rejects.toThrow(BadUse);
    await expect(adding).rejects.toThrow(
      /FOREIGN_TYPE at AttCase: [^]*FORBIDDEN_DIRECTIVE at SoftbankCase\.id: /,
    );
    expect(softbank.asked).toEqual([]);
    expect((await readRegistry(file)).members).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    [
      "a bad slug",
      () => runAdd({ ...asMember(softbank), slug: "Soft Bank" }),
      'but got "Soft Bank"',
    ],
    [
      "an address that is none",
      () => runAdd({ ...asMember(softbank), url: "softbank" }),
      'members[1] ("softbank").url: An address begins with https:// or http://',
    ],
    [
      "a contract that nobody speaks",
      () => runAdd({ ...asMember(softbank), contract: "9.0" }),
      'members[1] ("softbank").contract',
    ],
    [
      "another address of a member",
      () => runAdd({ ...asMember(softbank), slug: "att", name: "Att" }),
      '"att" is a member already, with the url',
    ],
    [
      "the approval of what nobody proposed",
      () => runApprove("att", home),
      'No SDL of "att" waits for approval',
    ],
    [
      "a hash that is none",
      () => runApprove("att", { ...home, hash: "../../etc" }),
      "--hash takes",
    ],
    [
      "somebody who is not there",
      () => runSetStatus("nobody", "suspended", home),
      'has no member "nobody" (att)',
    ],
    ["its home's removal", () => runRemove("att", home), "is the home itself"],
    ["nobody's registry", () => runList({ json: true }), "--home SLUG"],
  ])(
    "refuses %s in one plain sentence, and changes nothing",
    async (_, act, words) => {
      const before = await readFile(file, "utf8");
      const refused = act();
      await expect(refused).rejects.toThrow(BadUse);
      await expect(refused).rejects.toThrow(words);
      expect(await readFile(file, "utf8")).toBe(before);
    },
  );

  it("with an approved text that was altered is not served: the file, the entry and both hashes are named", async () => {
    await runAdd(asMember(softbank));
    await runApprove("softbank", home);
    const hash = hashOfTemplate("softbank", "1.0");
    const approved = join(
      folder,
      "approved",
      `softbank.${hash.slice(0, 12)}.graphql`,
    );
    const text = await readFile(approved, "utf8");
    await writeFile(approved, `${text}\n${additions}`);
    await expect(readRegistry(file)).rejects.toThrow(
      new RegExp(
        `\\("softbank"\\)\\.sdl: the SDL .* has the hash .*, but ${hash} was approved`,
      ),
    );
    await writeFile(approved, `${text}\ntype Case { id: ID! }`);
    await expect(readRegistry(file)).rejects.toThrow("FOREIGN_TYPE at Case");
    await rm(approved);
    await expect(readRegistry(file)).rejects.toThrow("cannot be read");
  });

  it("that is not there is named", async () => {
    const none = join(folder, "none.json");
    await expect(readRegistry(none)).rejects.toThrow(
      `The registry ${none} cannot be read: there is no such file.`,
    );
  });
});

function asMember({ slug, name, url }: SmallMember) {
  return { ...home, slug, name, url };
}

/** What `registry list` tells of each. */
async function listed(): Promise<Readonly<Record<string, string>>> {
  await runList(home);
  const { members } = printed.at(-1) as {
    members: readonly { slug: string; status: string; sdl: string }[];
  };
  return Object.fromEntries(
    members.map(({ slug, status, sdl }) => [slug, `${status}, ${sdl}`]),
  );
}

async function write(name: string, value: unknown): Promise<void> {
  await writeFile(join(folder, name), JSON.stringify(value));
}
