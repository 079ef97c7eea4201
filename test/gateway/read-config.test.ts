import { describe, expect, it } from "@jest/globals";

import { readGatewayConfig } from "../../gateway/read-config.ts";

const file = "/etc/tessera/singtel/gateway.json";
const good = {
  home: "singtel",
  port: 4000,
  registry: "../registry.json",
  key: "home-key.json",
};

describe("the configuration of a home's gateway", () => {
  it("needs a home, a port, a registry and a key; the rest has good values", () => {
    expect(readGatewayConfig(good, file)).toEqual({
      sdlCheckSeconds: 60,
      home: "singtel",
      host: "127.0.0.1",
      port: 4000,
      registry: "/etc/tessera/registry.json",
      key: "/etc/tessera/singtel/home-key.json",
      deadlineMs: 3_000,
      limits: {},
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
    ["colour", { colour: "red" }],
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
