import { describe, expect, it } from "@jest/globals";

import { readGatewayConfig } from "../../gateway/read-config.ts";

const file = "/etc/tessera/singtel/gateway.json";
const good = {
  home: "singtel",
  port: 4000,
  registry: "../registry.json",
  key: "home-key.json",
  secret: "home-secret",
  signIn: {
    issuer: "https://login.singtel.example",
    audience: "https://tessera.singtel.example/graphql",
    algorithms: ["ES256"],
    principals: [{ when: { groups: ["intel"] }, affiliation: "staff" }],
  },
};

function withRule(rule: object) {
  return { ...good.signIn, principals: [rule] };
}

describe("the configuration of a home's gateway", () => {
  it("needs a home, a port, a registry and a key; the rest has good values", () => {
    expect(readGatewayConfig(good, file)).toEqual({
      sdlCheckSeconds: 60,
      home: "singtel",
      host: "127.0.0.1",
      port: 4000,
      registry: "/etc/tessera/registry.json",
      key: "/etc/tessera/singtel/home-key.json",
      secret: "/etc/tessera/singtel/home-secret",
      signIn: {
        ...good.signIn,
        typ: "at+jwt",
        clockToleranceS: 5,
        staleS: 3_600,
        anonymous: "refuse",
        subject: "sub",
      },
      ownRanges: [],
      deadlineMs: 3_000,
      breaker: {},
      limits: {},
      audit: {
        folder: "/etc/tessera/singtel/audit/gateway",
        terms: "hashed",
        onFailure: "refuse",
        configFile: file,
      },
      metrics: true,
    });
  });

  it("leaves absolute paths as they are", () => {
    const config = readGatewayConfig({ ...good, key: "/run/key.json" }, file);
    expect(config.key).toBe("/run/key.json");
  });

  it.each<[string, object]>([
    ["home", { home: undefined }],
    ["port", { port: 70_000 }],
    ["port", { port: "4000" }],
    ["registry", { registry: undefined }],
    ["key", { key: 7 }],
    ["deadlineMs", { deadlineMs: 0 }],
    ["limits", { limits: { depth: 0 } }],
    ["limits", { limits: { width: 3 } }],
    ["audit", { audit: { keepDays: 0 } }],
    ["audit", { audit: { onFailure: "ignore" } }],
    ["audit", { audit: true }],
    ["metrics", { metrics: { token: "" } }],
    ["colour", { colour: "red" }],
    ["secret", { secret: undefined }],
    ["signIn", { signIn: undefined }],
    ["issuer", { signIn: { ...good.signIn, issuer: "http://login.example" } }],
    ["jwks", { signIn: { ...good.signIn, jwks: "http://keys.example/jwks" } }],
    ["algorithms", { signIn: { ...good.signIn, algorithms: [] } }],
    ["algorithms", { signIn: { ...good.signIn, algorithms: ["none"] } }],
    ["algorithms", { signIn: { ...good.signIn, algorithms: ["HS256"] } }],
    ["audience", { signIn: { ...good.signIn, audience: "" } }],
    ["anonymous", { signIn: { ...good.signIn, anonymous: "yes" } }],
    ["anybody", { signIn: { ...good.signIn, anybody: true } }],
    ["principals", { signIn: { ...good.signIn, principals: [] } }],
    ["when", { signIn: withRule({ when: {}, affiliation: "staff" }) }],
    [
      "groups",
      { signIn: withRule({ when: { groups: [] }, affiliation: "staff" }) },
    ],
    [
      "affiliation",
      { signIn: withRule({ when: { a: "b" }, affiliation: "owner" }) },
    ],
    [
      "purposes",
      {
        signIn: withRule({
          when: { a: "b" },
          affiliation: "staff",
          purposes: [],
        }),
      },
    ],
    [
      "ceiling",
      {
        signIn: withRule({
          when: { a: "b" },
          affiliation: "guest",
          ceiling: "RED",
        }),
      },
    ],
  ])(
    "with a bad %s says which file, what is wrong, and how a good one looks",
    (field, change) => {
      const read = () => readGatewayConfig({ ...good, ...change }, file);
      expect(read).toThrow(`The configuration ${file} is not valid:`);
      expect(read).toThrow(field);
      expect(read).toThrow('Example: {"home": "singtel"');
    },
  );
});
