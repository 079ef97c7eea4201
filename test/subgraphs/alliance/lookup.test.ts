/** Lookup as analysts use it: a paste in, a line for each value out. */
import { describe, expect, it, jest } from "@jest/globals";

import { ask } from "./support/ask-alliance.ts";
import type { AskOptions } from "./support/ask-alliance.ts";
import { worldOf } from "./support/world.ts";
import type { World } from "./support/world.ts";

jest.setTimeout(600_000);

const members = ["att", "singtel", "telefonica"];
const KILL_SWITCH = "iuqerfsodp9ifjaposdfjhgosurijfaewrwergwea.com";
const plain = worldOf(members, [
  { owner: "att", kind: "INDICATOR", names: ["194.38.20.31"] },
  { owner: "singtel", kind: "INDICATOR", names: ["194.38.20.31"] },
  { owner: "singtel", kind: "INDICATOR", names: [KILL_SWITCH] },
  {
    owner: "telefonica",
    kind: "INDICATOR",
    names: ["asyspy256.ddns.net"],
    warningLists: ["tranco10k"],
  },
  { owner: "telefonica", kind: "INDICATOR", names: ["some mutex"] },
  {
    owner: "telefonica",
    kind: "INDICATOR",
    names: ["hidden.example"],
    hidden: true,
  },
]);
const world: World = {
  ...plain,
  records: plain.records.map((record) =>
    record.names[0] === KILL_SWITCH
      ? { ...record, role: "kill-switch" }
      : record,
  ),
  ownLists: { att: ["8.8.8.8", "asyspy256.ddns.net"] },
};

const LOOKUP = `query ($values: [String!]!) { lookup(values: $values) {
  asTyped value valueType status members { slug } roles { value members { slug } } killSwitch detect
  registeredDomain addressRange warningLists { name matched member { slug } } } }`;

interface Line {
  readonly value: string | null;
  readonly status: string;
}

async function lookup(values: readonly string[], options: AskOptions = {}) {
  const told = await ask(world, LOOKUP, { ...options, variables: { values } });
  return { ...told, lines: (told.data?.["lookup"] ?? []) as readonly Line[] };
}

describe("a lookup", () => {
  it("tells of a value who holds it, however it is written", async () => {
    const { lines, wire } = await lookup(['"194[.]38[.]20[.]31:443",']);
    expect(lines).toEqual([
      {
        asTyped: '"194[.]38[.]20[.]31:443"',
        value: "194.38.20.31",
        valueType: "ipv4-addr",
        status: "KNOWN",
        members: [{ slug: "att" }, { slug: "singtel" }],
        roles: [],
        killSwitch: false,
        detect: true,
        registeredDomain: null,
        addressRange: null,
        warningLists: [],
      },
    ]);
    expect(wire.asked).toHaveLength(3);
    expect(wire.rounds()).toBe(1);
  });

  it("warns of a kill switch, which must not be blocked", async () => {
    const { lines } = await lookup([`hxxp://www.${KILL_SWITCH}`, KILL_SWITCH]);
    expect(lines[1]).toMatchObject({
      status: "KNOWN",
      killSwitch: true,
      detect: false,
      roles: [{ value: "kill-switch", members: [{ slug: "singtel" }] }],
    });
    expect(lines[0]).toMatchObject({
      status: "UNKNOWN",
      registeredDomain: KILL_SWITCH,
    });
  });

  it("flags what is on a warning list, known or not, and says whose list it is", async () => {
    const { lines } = await lookup(["8.8.8.8", "asyspy256.ddns.net"]);
    expect(lines).toMatchObject([
      {
        status: "UNKNOWN",
        members: [],
        warningLists: [
          { name: "own-list", matched: "8.8.8.8", member: { slug: "att" } },
        ],
      },
      {
        status: "KNOWN",
        members: [{ slug: "telefonica" }],
        registeredDomain: "ddns.net",
        warningLists: [
          { name: "own-list", member: { slug: "att" } },
          { name: "tranco10k", matched: null, member: { slug: "telefonica" } },
        ],
      },
    ]);
  });

  it("takes a word for what its holder says that it is, and else for nothing", async () => {
    const { lines } = await lookup(["some mutex", "any other words", "..."]);
    expect(lines.map(({ value, status }) => ({ value, status }))).toEqual([
      { value: "some mutex", status: "KNOWN" },
      { value: null, status: "UNKNOWN" },
      { value: null, status: "UNKNOWN" },
    ]);
  });

  it("says what an address is set aside for", async () => {
    const { data } = await ask(
      world,
      `{ lookup(values: ["192.168.1.1", "127.0.0.1", "http://[fe80::1]/x", "10.0.0.0/8", "9.9.9.9"]) { addressRange } }`,
    );
    expect(data).toEqual({
      lookup: ["private", "loopback", "linkLocal", "private", null].map(
        (addressRange) => ({ addressRange }),
      ),
    });
  });

  it("leaves open what nobody knows while somebody did not answer or was not asked", async () => {
    const values = ["194.38.20.31", "unknown.example", "hidden.example"];
    const statuses = async (options: AskOptions) =>
      (await lookup(values, options)).lines.map(({ status }) => status);
    expect(await statuses({})).toEqual(["KNOWN", "UNKNOWN", "UNKNOWN"]);
    for (const options of [
      { asked: ["att"] },
      { failing: { telefonica: { from: 1, status: "TIMED_OUT" as const } } },
    ])
      expect(await statuses(options)).toEqual([
        "KNOWN",
        "UNDETERMINED",
        "UNDETERMINED",
      ]);
  });

  it("asks nobody but those of x-tessera-members", async () => {
    const { wire } = await lookup(["194.38.20.31"], { asked: ["singtel"] });
    expect(wire.asked.map(({ member }) => member)).toEqual(["singtel"]);
  });

  it("of a pasted report gives its values in order, and costs one request a member", async () => {
    const report = `Indicators of compromise in this report are:\n- 194[.]38[.]20[.]31 (C2)\n- asyspy256[.]ddns[.]net, and again 194.38.20.31\n`;
    const { lines, wire } = await lookup([report]);
    expect(lines.map(({ value }) => value)).toEqual([
      "194.38.20.31",
      "asyspy256.ddns.net",
      "194.38.20.31",
    ]);
    expect(wire.asked).toHaveLength(3);
  });

  it("closes indicators only where they are asked for", async () => {
    const { data, wire } = await ask(
      world,
      `{ lookup(values: ["194.38.20.31", "unknown.example"]) { indicator { id members { slug } } indicators { id } } }`,
    );
    const id = "indicator/ipv4-addr/194.38.20.31";
    expect(data).toEqual({
      lookup: [
        {
          indicator: { id, members: [{ slug: "att" }, { slug: "singtel" }] },
          indicators: [{ id }],
        },
        { indicator: null, indicators: [] },
      ],
    });
    expect(wire.asked.some(({ operation }) => operation === "Match")).toBe(
      true,
    );
  });

  it("of nothing is nothing, and asks nobody", async () => {
    const { lines, codes, wire } = await lookup([]);
    expect([lines, codes, wire.asked]).toEqual([[], [], []]);
  });

  it.each([
    ["1,001 values", Array.from({ length: 1_001 }, (_, n) => `a${n}.com`)],
    ["100,000 lines", ["a.com\n".repeat(100_000)]],
    ["a value of 1 MB", ["x".repeat(1_048_576)]],
    ["a NUL", ["evil\0.com"]],
    ["a lone surrogate", ["evil\ud800.com"]],
  ])("of %s is BAD_ARGUMENT, and nobody is asked", async (_, values) => {
    const { codes, errors, wire } = await lookup(values);
    expect(codes).toEqual(["BAD_ARGUMENT"]);
    expect(errors[0]?.message).toMatch(/1000|4096|500000/);
    expect(wire.asked).toEqual([]);
  });

  it("of 1,000 values is one request a member", async () => {
    const values = Array.from({ length: 1_000 }, (_, n) => `${n}.example`);
    const { lines, wire } = await lookup(values);
    expect(lines).toHaveLength(1_000);
    expect(wire.asked).toHaveLength(3);
  });
});
