import { describe, expect, it } from "@jest/globals";

import { readMemberConfig } from "../../../subgraphs/member/read-config.ts";

const file = "/etc/tessera/singtel/member.json";
const good = {
  slug: "singtel",
  name: "Singtel",
  port: 4103,
  policy: "policy.json",
  secret: "home-secret",
  store: { home: "store", boltPort: 7703 },
};

describe("the configuration of a member", () => {
  it("listens on this machine alone unless it says otherwise, and its paths are relative to it", () => {
    expect(readMemberConfig(good, file)).toEqual({
      ...good,
      host: "127.0.0.1",
      policy: "/etc/tessera/singtel/policy.json",
      secret: "/etc/tessera/singtel/home-secret",
      audit: {
        folder: "/etc/tessera/singtel/audit/member",
        terms: "hashed",
        onFailure: "refuse",
        configFile: file,
      },
      metrics: true,
      limits: {},
      store: { home: "/etc/tessera/singtel/store", boltPort: 7703 },
    });
  });

  it("may name a Neo4j that is there already, and texts of the member's own", () => {
    const store = {
      uri: "neo4j+s://graph.example:7687",
      user: "tessera",
      passwordFile: "../password",
    };
    expect(
      readMemberConfig({ ...good, store, cypher: "cypher" }, file),
    ).toMatchObject({
      store: { ...store, passwordFile: "/etc/tessera/password" },
      cypher: "/etc/tessera/singtel/cypher",
    });
  });

  it("may ask for certificates, by files beside it", () => {
    const tls = { cert: "c.pem", key: "k.pem", ca: "ca.pem" };
    const read = (clients: string) =>
      readMemberConfig({ ...good, tls: { ...tls, clients } }, file).tls;
    expect(read("required")).toEqual({
      cert: "/etc/tessera/singtel/c.pem",
      key: "/etc/tessera/singtel/k.pem",
      ca: "/etc/tessera/singtel/ca.pem",
      clients: "required",
    });
  });

  it.each<[string, object]>([
    ["tls", { tls: { cert: "c.pem", key: "k.pem", clients: "required" } }],
    ["slug", { slug: "Sing Tel" }],
    ["name", { name: "" }],
    ["port", { port: -1 }],
    ["policy", { policy: undefined }],
    ["secret", { secret: undefined }],
    [
      "store",
      { store: { uri: "http://graph.example", user: "x", passwordFile: "y" } },
    ],
    ["store", { store: { home: "store" } }],
    ["password", { password: "secret" }],
  ])(
    "with a bad %s says which file, what is wrong, and how a good one looks",
    (field, change) => {
      const read = () => readMemberConfig({ ...good, ...change }, file);
      expect(read).toThrow(`The configuration ${file} is not valid:`);
      expect(read).toThrow(field);
      expect(read).toThrow('Example: {"slug": "singtel"');
    },
  );
});
