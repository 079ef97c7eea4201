/**
 * A member that fails again and again is left alone for a while, and is heard as
 * soon as it is back. No clock is raced: a rest is either an hour or none.
 */
import { afterEach, describe, expect, it } from "@jest/globals";

import { createGuard, createGuards } from "../../../subgraphs/wire/guard.ts";
import { defaultLimits } from "../../../subgraphs/wire/limits.ts";
import type { WireLimits } from "../../../subgraphs/wire/limits.ts";
import type { Reply } from "../../../subgraphs/wire/reply.ts";
import { createWire } from "../../../subgraphs/wire/wire.ts";
import type { Wire } from "../../../subgraphs/wire/wire.ts";
import { answerJson, endpoint, questionTo, serve, sign } from "./fixture.ts";

const HOUR = 3_600_000;
const query = "{ scatter { contract } }";
const honest = { data: { scatter: { contract: "1.0" } } };
const invalid = { data: { scatter: { contract: 7 } } };
const refusal = {
  data: null,
  errors: [{ message: "no", extensions: { code: "PURPOSE_REFUSED" } }],
};

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

type Mood = "hang" | Readonly<Record<string, unknown>>;

/** A member in a mood that the test changes, and how many requests it saw. */
async function moody(limits: Partial<WireLimits> = {}) {
  const member = { mood: honest as Mood, requests: 0 };
  const server = await serve((_, response) => {
    member.requests++;
    if (member.mood !== "hang") answerJson(response, member.mood);
  });
  const guards = createGuards();
  const wire = createWire({
    members: [endpoint("att", server.url)],
    sign,
    guards,
    limits: { breakAfter: 3, restMs: HOUR, fairMs: 0, ...limits },
  });
  opened.push(wire, server);
  const ask = async (times = 1, ms = 5_000): Promise<readonly string[]> => {
    const statuses: string[] = [];
    for (let asked = 0; asked < times; asked++)
      statuses.push(statusOf(await put(wire, ms)));
    return statuses;
  };
  return { member, wire, guards, ask, url: server.url };
}

function put(wire: Wire, ms: number, signal?: AbortSignal): Promise<Reply> {
  return wire.ask(questionTo(["att"], ms, signal), { member: "att", query });
}

function statusOf(reply: Reply): string {
  return reply.kind === "answered" ? "ANSWERED" : reply.status;
}

describe("a member that fails many times in a row", () => {
  it("by answers that break the contract is left alone, and the error says so", async () => {
    const { member, wire, ask } = await moody();
    member.mood = invalid;
    expect(await ask(5)).toEqual([
      "INVALID_ANSWER",
      "INVALID_ANSWER",
      "INVALID_ANSWER",
      "BREAKER_OPEN",
      "BREAKER_OPEN",
    ]);
    expect(member.requests).toBe(3);
    expect(await put(wire, 5_000)).toMatchObject({
      error: { code: "MEMBER_BREAKER_OPEN" },
    });
  });

  it("by hanging is left alone, and costs the next question no time", async () => {
    const { member, ask } = await moody();
    member.mood = "hang";
    expect(await ask(4, 300)).toEqual([
      "TIMED_OUT",
      "TIMED_OUT",
      "TIMED_OUT",
      "BREAKER_OPEN",
    ]);
  });

  it("is tried by one request after its rest, and whole again if that is answered", async () => {
    const { member, guards, ask } = await moody({ restMs: 0 });
    member.mood = invalid;
    await ask(3);
    expect(guards.states().get("att")).toBe("open");
    member.mood = honest;
    expect(await ask(2)).toEqual(["ANSWERED", "ANSWERED"]);
    expect(guards.states().get("att")).toBe("closed");
  });

  it("is left alone again if the request that tries it fails, whatever came before", async () => {
    const { member, guards, ask } = await moody({ restMs: 0 });
    member.mood = invalid;
    expect(await ask(6)).toEqual(Array(6).fill("INVALID_ANSWER"));
    expect(guards.states().get("att")).toBe("open");
  });

  it("makes nobody wait while one request tries it", async () => {
    const { member, wire, ask } = await moody({ restMs: 0 });
    member.mood = invalid;
    await ask(3);
    member.mood = "hang";
    const trying = put(wire, 2_000);
    while (member.requests < 4) await new Promise(setImmediate);
    expect(statusOf(await put(wire, HOUR))).toBe("BREAKER_OPEN");
    expect(statusOf(await trying)).toBe("TIMED_OUT");
  });

  it("stays known when the registry makes a new wire", async () => {
    const { member, guards, ask, url } = await moody();
    member.mood = invalid;
    await ask(3);
    const next = createWire({ members: [endpoint("att", url)], sign, guards });
    opened.push(next);
    expect(statusOf(await put(next, 5_000))).toBe("BREAKER_OPEN");
  });
});

describe("a member that is not to blame", () => {
  it("flaps, but answers now and then", async () => {
    const { member, ask } = await moody();
    for (let round = 0; round < 5; round++) {
      member.mood = invalid;
      await ask(2);
      member.mood = honest;
      expect(await ask()).toEqual(["ANSWERED"]);
    }
  });

  it("refuses: that is an answer", async () => {
    const { member, ask } = await moody();
    member.mood = refusal;
    expect(new Set(await ask(10))).toEqual(new Set(["REFUSED"]));
    member.mood = honest;
    expect(await ask()).toEqual(["ANSWERED"]);
  });

  it("had no time to answer", async () => {
    const { member, ask } = await moody({ fairMs: 1_000 });
    member.mood = "hang";
    expect(new Set(await ask(6, 20))).toEqual(new Set(["TIMED_OUT"]));
    member.mood = honest;
    expect(await ask()).toEqual(["ANSWERED"]);
  });

  it("is not down where callers go away", async () => {
    const { member, wire, ask } = await moody();
    member.mood = "hang";
    for (let caller = 0; caller < 6; caller++) {
      const gone = new AbortController();
      const asked = put(wire, 5_000, gone.signal);
      gone.abort();
      await asked;
    }
    member.mood = honest;
    expect(await ask()).toEqual(["ANSWERED"]);
  });

  it("is not there, which costs nothing, and is heard at once when it is back", async () => {
    const { wire } = await moody();
    const unreachable = createWire({
      members: [endpoint("att", "http://127.0.0.1:9/graphql")],
      sign,
      limits: { breakAfter: 3, restMs: HOUR },
    });
    opened.push(unreachable);
    for (let asked = 0; asked < 6; asked++)
      expect(statusOf(await put(unreachable, 5_000))).toBe("UNREACHABLE");
    expect(statusOf(await put(wire, 5_000))).toBe("ANSWERED");
  });
});

describe("requests that are many at once", () => {
  it("wait for a connection, as many as may, and no longer than their own deadline", async () => {
    const guard = createGuard({ ...defaultLimits, connections: 1, waiting: 1 });
    const patient = new AbortController().signal;
    const hurried = new AbortController();
    let begun = 0;
    const hang = () => {
      begun++;
      return new Promise<never>(() => undefined);
    };
    void guard.run(hang, patient);
    const waits = guard.run(hang, hurried.signal);
    expect(await guard.run(hang, patient)).toMatchObject({
      reason: "1 requests wait for it already",
    });
    hurried.abort();
    expect(await waits).toMatchObject({
      reason: "no connection was free before the deadline",
    });
    expect(begun).toBe(1);
  });

  it("leave a place behind, whatever became of them", async () => {
    const guard = createGuard({ ...defaultLimits, connections: 1 });
    const never = new AbortController().signal;
    await expect(
      guard.run(() => Promise.reject(new Error("ours")), never),
    ).rejects.toThrow("ours");
    expect(
      await guard.run(
        () => Promise.resolve({ outcome: "said", health: "well" }),
        never,
      ),
    ).toBe("said");
  });
});
