/** A gateway that follows its registry while it serves, over members in small. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { ClientRequest, IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from "@jest/globals";

import {
  approve,
  propose,
  removeMember,
  setStatus,
} from "../../../gateway/registry/registry-book.ts";
import { readRegistry } from "../../../gateway/registry/registry-file.ts";
import { startGateway } from "../../../gateway/server.ts";
import { memberSdl } from "../../../subgraphs/contract/sdl/member-sdl.ts";
import type { RunningServer } from "../../../subgraphs/serving/http-server.ts";
import { everybodyIsAnalystOf } from "../../support/signed-in.ts";
import { CAMPAIGN, smallMember } from "../../support/small-member.ts";
import type { SmallMember } from "../../support/small-member.ts";

// Composition and planning are synchronous work of seconds where the machine is busy.
jest.setTimeout(600_000);

let folder: string;
let file: string;
let att: SmallMember;
let singtel: SmallMember;
let softbank: SmallMember;
let gateway: RunningServer;
const logged: { fields: Readonly<Record<string, unknown>>; message: string }[] =
  [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-registry-"));
  file = join(folder, "registry.json");
  att = await smallMember("att");
  singtel = await smallMember("singtel");
  softbank = await smallMember("softbank");
  await writeFile(file, JSON.stringify({ members: [att, singtel].map(entry) }));
  gateway = await startGateway({
    home: "singtel",
    registry: await readRegistry(file),
    registryFile: file,
    registryEveryMs: 50,
    sdlEveryMs: 100,
    host: "127.0.0.1",
    port: 0,
    ...everybodyIsAnalystOf("singtel"),
    deadlineMs: 600_000,
    log: { info: note, warn: note, error: note },
  });
});

afterAll(async () => {
  await gateway.stop(500);
  await Promise.all([att, singtel, softbank].map((each) => each.stop()));
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  for (const member of [att, singtel, softbank]) {
    member.asked.length = 0;
    member.hold = Promise.resolve();
  }
});

const question = `{ campaign(key: "${CAMPAIGN}") { records { id ... on CampaignRecord { description } } } }`;

describe("a gateway whose registry changes while it serves", () => {
  it("answers of the members that are in it", async () => {
    expect(heldBy(await ask(question))).toEqual(["att", "singtel"]);
    await expect(readiness()).resolves.toEqual({
      status: "ready",
      registry: "current",
    });
  });

  it("asks a member that was approved, from the next question on; one in flight ends with what it began with", async () => {
    const slow = await inFlight(att);
    const { hash } = await propose(
      file,
      candidate(softbank),
      memberSdl({ slug: "softbank", version: "1.0" }),
      new Date(),
    );
    await sleep(300);
    // Proposed is not approved.
    await expect(ask("{ members { member { slug } } }")).resolves.toMatchObject(
      { data: { members: [{}, {}] } },
    );
    await approve(file, "softbank", { hash, by: "the tests" }, new Date());
    await until(async () => (await slugs()).includes("softbank"));
    expect(heldBy(await ask(question))).toEqual(["att", "singtel", "softbank"]);
    expect(heldBy(await slow.end())).toEqual(["att", "singtel"]);
  });

  it("sends nothing to a member that was suspended, keeps its types, and says whose part is missing", async () => {
    const slow = await inFlight(att);
    await setStatus(file, "softbank", "suspended");
    await until(async () => (await statuses()).includes("softbank SUSPENDED"));
    softbank.asked.length = 0;
    const { data, errors, extensions } = await ask(
      `{ campaign(key: "${CAMPAIGN}") { records { id ... on SoftbankCampaignRecord { description } } } }`,
    );
    expect(data).toMatchObject({ campaign: { records: [{}, {}] } });
    expect(errors).toMatchObject([
      { extensions: { code: "MEMBER_SUSPENDED", member: "softbank" } },
    ]);
    expect(extensions?.answer.complete).toBe(false);
    expect(extensions?.answer.members).toContainEqual(
      expect.objectContaining({ member: "softbank", status: "SUSPENDED" }),
    );
    expect(dataAsked(softbank)).toEqual([]);
    expect(heldBy(await slow.end())).toEqual(["att", "singtel", "softbank"]);
  });

  it("keeps the last good graph while the file is broken, says so at /ready and in the log, and takes the next good one", async () => {
    const { members } = await readRegistry(file);
    logged.length = 0;
    await writeFile(file, '{"members": [{"slug": "att"');
    await until(async () => (await readiness()).registry !== "current");
    expect(heldBy(await ask(question))).toEqual(["att", "singtel"]);
    expect(await slugs()).toEqual(["att", "singtel", "softbank"]);
    expect(faults()).toEqual([`The registry ${file} is not JSON.`]);
    const renamed = members.map((member) => ({ ...member, url: "ftp://x" }));
    await writeFile(file, JSON.stringify({ members: renamed }));
    await until(async () => faults().length === 2);
    expect(faults()[1]).toContain('members[0] ("att").url');
    await writeFile(
      file,
      JSON.stringify({ members: [att, singtel, softbank].map(entry) }),
    );
    await until(async () => (await readiness()).registry === "current");
    expect(heldBy(await ask(question))).toEqual(["att", "singtel", "softbank"]);
  });

  it("does not change to a registry without the home", async () => {
    const good = { members: [att, singtel, softbank].map(entry) };
    logged.length = 0;
    await writeFile(file, JSON.stringify({ members: [att].map(entry) }));
    await until(async () => faults().length === 1);
    expect(faults()[0]).toContain("The home must be a member of the registry");
    expect(await slugs()).toEqual(["att", "singtel", "softbank"]);
    await writeFile(file, JSON.stringify(good));
    await until(async () => (await readiness()).registry === "current");
  });

  it("asks a member at its new address", async () => {
    const moved = await smallMember("softbank");
    const members = [att, singtel, moved].map(entry);
    await writeFile(file, JSON.stringify({ members }));
    await until(async () => {
      await ask(question);
      return moved.asked.some((query) => query.includes("Match"));
    });
    softbank.asked.length = 0;
    expect(heldBy(await ask(question))).toEqual(["att", "singtel", "softbank"]);
    expect(softbank.asked).toEqual([]);
    await writeFile(
      file,
      JSON.stringify({ members: [att, singtel, softbank].map(entry) }),
    );
    await until(async () => {
      await ask(question);
      return softbank.asked.some((query) => query.includes("Match"));
    });
    await moved.stop();
  });

  it("does not serve what a member adds to its SDL of its own accord, and reports it", async () => {
    logged.length = 0;
    softbank.speak(
      'extend type SoftbankCampaignRecord { softbankCase: String } extend type Member @key(fields: "slug")',
    );
    await until(async () => (await approvals()).includes("softbank false"));
    expect(await approvals()).toContain("att true");
    expect(logged.map(({ message }) => message)).toContain(
      "a member's SDL is not the approved one; the approved one serves",
    );
    const wanted = `{ campaign(key: "${CAMPAIGN}") { records { id ... on SoftbankCampaignRecord { softbankCase } } } }`;
    expect((await ask(wanted)).errors).toMatchObject([
      { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
    ]);
    expect(heldBy(await ask(question))).toEqual(["att", "singtel", "softbank"]);
    // Approved without what is forbidden, it serves.
    const additions =
      "extend type SoftbankCampaignRecord { softbankCase: String }";
    softbank.speak(additions);
    await propose(
      file,
      candidate(softbank),
      `${memberSdl({ slug: "softbank", version: "1.0" })}\n${additions}`,
      new Date(),
    );
    await approve(file, "softbank", {}, new Date());
    await until(async () => (await ask(wanted)).errors === undefined);
    expect(JSON.stringify((await ask(wanted)).data)).toContain(
      "a case of softbank",
    );
    await until(async () => (await approvals()).includes("softbank true"));
  });

  it("forgets a member that was removed; a question in flight still has its part", async () => {
    const slow = await inFlight(softbank);
    await removeMember(file, "softbank");
    await until(async () => !(await slugs()).includes("softbank"));
    expect(heldBy(await ask(question))).toEqual(["att", "singtel"]);
    const { errors } = await ask(question, { "x-tessera-members": "softbank" });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_OPTION" } }]);
    expect(heldBy(await slow.end())).toEqual(["att", "singtel", "softbank"]);
  });
});

function note(
  fields: Readonly<Record<string, unknown>>,
  message: string,
): void {
  logged.push({ fields, message });
}

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: {
    readonly answer: {
      readonly complete: boolean;
      readonly members: readonly unknown[];
    };
  };
}

/** On a connection of its own: a kept one may be closed just when it is used, where composition has blocked the loop. */
async function ask(
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Told> {
  const sent = request(`${gateway.url}/graphql`, {
    method: "POST",
    agent: false,
    headers: { "content-type": "application/json", ...headers },
  });
  sent.end(JSON.stringify({ query }));
  return json(await responseOf(sent));
}

async function responseOf(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once("response", resolve).once("error", reject);
  });
}

async function json<Value>(response: IncomingMessage): Promise<Value> {
  let text = "";
  for await (const part of response.setEncoding("utf8")) text += String(part);
  return JSON.parse(text) as Value;
}

/** A question that waits at a member, which has it, until `end` is called. */
async function inFlight(member: SmallMember) {
  let release: (() => void) | undefined;
  member.hold = new Promise<void>((resolve) => {
    release = resolve;
  });
  const before = dataAsked(member).length;
  const answer = ask(question);
  await until(async () => dataAsked(member).length > before);
  member.hold = Promise.resolve();
  return {
    end: async () => {
      release?.();
      return answer;
    },
  };
}

/** What a member was asked, beside what it is. */
function dataAsked({ asked }: SmallMember): readonly string[] {
  return asked.filter((query) => !query.includes("_service"));
}

/** The members whose description of the campaign came, by slug. */
function heldBy({ data }: Told): readonly string[] {
  const held = JSON.stringify(data).matchAll(/what (\w+) holds/g);
  return [...held].map(([, slug]) => slug ?? "").toSorted();
}

interface Status {
  readonly member: { readonly slug: string };
  readonly status: string;
  readonly schemaApproved: boolean | null;
}

async function membersNow(): Promise<readonly Status[]> {
  const { data } = await ask(
    "{ members { member { slug } status schemaApproved } }",
  );
  return (data as { members: readonly Status[] }).members;
}

async function slugs(): Promise<readonly string[]> {
  return (await membersNow()).map(({ member }) => member.slug);
}

async function statuses(): Promise<readonly string[]> {
  return (await membersNow()).map(
    ({ member, status }) => `${member.slug} ${status}`,
  );
}

async function approvals(): Promise<readonly string[]> {
  return (await membersNow()).map(
    ({ member, schemaApproved }) => `${member.slug} ${schemaApproved}`,
  );
}

async function readiness(): Promise<{ readonly registry: string }> {
  const sent = request(`${gateway.url}/ready`, { agent: false });
  sent.end();
  return json(await responseOf(sent));
}

function faults(): readonly string[] {
  return logged
    .filter(({ message }) => message.startsWith("the registry has a fault"))
    .map(({ fields }) => String(fields["fault"]));
}

function entry({ slug, name, url }: SmallMember) {
  return { slug, name, url, contract: "1.0" };
}

function candidate(member: SmallMember) {
  return { ...entry(member), contract: "1.0" as const };
}

/** Patient, since a change of the graph takes seconds where the machine is busy. */
async function until(met: () => Promise<boolean>): Promise<void> {
  while (!(await met())) await sleep(250);
}
