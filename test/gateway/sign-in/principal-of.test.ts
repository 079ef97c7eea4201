/** What claims make of their bearer, by the home's rules. */
import { describe, expect, it } from "@jest/globals";

import { nobody, principalOf } from "../../../gateway/sign-in/principal-of.ts";
import { createSignIn } from "../../../gateway/sign-in/sign-in.ts";
import { signInSchema } from "../../../gateway/sign-in/sign-in-config.ts";
import { silentLog } from "../../../subgraphs/serving/log.ts";

const config = signInSchema.parse({
  issuer: "https://login.singtel.example",
  audience: "tessera",
  algorithms: ["RS256"],
  name: "known_as",
  country: "c",
  principals: [
    {
      when: { groups: ["soc", "threat-intelligence"], level: "2" },
      affiliation: "staff",
    },
    { when: { groups: "soc" }, affiliation: "staff", ceiling: "AMBER" },
    { when: { groups: "customers" }, affiliation: "client" },
    {
      when: { client_id: "siem" },
      affiliation: "service",
      purposes: ["detection", "hunting"],
    },
    { when: { groups: "visitors" }, affiliation: "guest" },
  ],
});

const options = {
  asked: [],
  requireAll: false,
  purpose: "hunting",
  identify: false,
} as const;

const made = (claims: object, change: object = {}) =>
  principalOf({ sub: "rashid", ...claims }, "singtel", config, {
    ...options,
    ...change,
  });

describe("a principal", () => {
  it.each([
    [
      "all claims of a rule",
      { groups: ["x", "soc"], level: "2" },
      "staff",
      "RED",
    ],
    [
      "any value of a claim",
      { groups: ["threat-intelligence"], level: "2" },
      "staff",
      "RED",
    ],
    [
      "the first rule that fits",
      { groups: ["soc", "customers"] },
      "staff",
      "AMBER",
    ],
    ["a claim that is one text", { groups: "customers" }, "client", "RED"],
    ["another claim", { client_id: "siem" }, "service", "RED"],
    [
      "a guest, who sees what is CLEAR",
      { groups: ["visitors"] },
      "guest",
      "CLEAR",
    ],
  ])("is made by %s", (_, claims, affiliation, ceiling) => {
    expect(made(claims)).toEqual({
      subject: "rashid",
      name: null,
      country: null,
      organisation: "singtel",
      affiliation,
      purpose: "hunting",
      ceiling,
    });
  });

  it.each([
    ["nothing fits", { groups: ["nobody"] }],
    ["there are no claims", {}],
    [
      "only half of a rule fits",
      { groups: ["threat-intelligence"], level: "1" },
    ],
    ["the value is only alike", { groups: ["SOC"] }],
    ["the value is part of another", { groups: "soc customers" }],
    ["the claim is of another shape", { groups: { soc: true } }],
    ["the claim is what every object has", { constructor: "soc" }],
  ])("is nobody's where %s", (_, claims) => {
    expect(() => made(claims)).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: "NOT_PERMITTED" }),
      }),
    );
  });

  it("belongs to the home, whatever the token says of organisations", () => {
    expect(
      made({ groups: "soc", organisation: "att", affiliation: "guest" }),
    ).toMatchObject({ organisation: "singtel", affiliation: "staff" });
  });

  it("bears the agreed name only where the request says so", () => {
    const claims = { groups: "soc", known_as: "r.a" };
    expect(made(claims).name).toBeNull();
    expect(made(claims, { identify: true }).name).toBe("r.a");
    expect(made({ groups: "soc" }, { identify: true }).name).toBeNull();
    expect(
      made({ groups: "soc", known_as: ["r.a"] }, { identify: true }).name,
    ).toBeNull();
  });

  it("has the country of its claim, and is refused for one that is none", () => {
    expect(made({ groups: "soc", c: "sg" }).country).toBe("SG");
    for (const c of ["Singapore", "S", 7, ["SG"], ""])
      expect(() => made({ groups: "soc", c })).toThrow("country");
  });

  it("states its own purposes alone", () => {
    const bot = { client_id: "siem" };
    expect(made(bot, { purpose: "detection" }).purpose).toBe("detection");
    expect(() => made(bot, { purpose: "research" })).toThrow(
      "may ask for detection, hunting, but this is asked for research (x-tessera-purpose)",
    );
  });
});

/** Asks with this header, or none, of a home that has decided this about guests. */
const ask = (anonymous: "refuse" | "clear", authorization?: string) =>
  createSignIn({
    home: "singtel",
    config: { ...config, anonymous },
    log: silentLog,
  })({ authorization, options, requestId: "a-request" });

describe("somebody without a token", () => {
  it("is a guest who sees what is CLEAR, where the home lets them", async () => {
    expect(await ask("clear")).toEqual(nobody("singtel", options));
    expect(nobody("singtel", options)).toMatchObject({
      affiliation: "guest",
      ceiling: "CLEAR",
      name: null,
    });
  });

  it("is refused elsewhere", async () => {
    await expect(ask("refuse")).rejects.toMatchObject({
      extensions: { code: "SIGN_IN_REQUIRED" },
    });
  });

  it("is not who comes with a bad token: that one is refused everywhere", async () => {
    await expect(ask("clear", "Bearer garbage")).rejects.toMatchObject({
      extensions: { code: "SIGN_IN_INVALID" },
    });
    await expect(ask("clear", "")).rejects.toMatchObject({
      extensions: { code: "SIGN_IN_INVALID" },
    });
  });
});
