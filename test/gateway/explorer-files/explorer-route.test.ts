import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";

import { compressFiles } from "../../../gateway/command-line/compress-files.ts";
import { explorerRoute } from "../../../gateway/explorer-files/explorer-route.ts";
import { pageTold } from "../../../gateway/explorer-files/page-told.ts";
import { parseRegistry } from "../../../gateway/registry/registry.ts";
import { CURRENT_CONTRACT } from "../../../subgraphs/contract/sdl/version.ts";
import { startHttpServer } from "../../../subgraphs/serving/http-server.ts";
import type { RunningServer } from "../../../subgraphs/serving/http-server.ts";

const issuer = { issuer: "https://login.example/realm", audience: "tessera" };
const page = { clientId: "tessera-page", scope: "openid ask" };
const { members } = parseRegistry({
  members: [
    {
      slug: "singtel",
      name: "Singtel",
      url: "http://127.0.0.1:1/graphql",
      contract: CURRENT_CONTRACT,
    },
  ],
});

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tessera-page-"));
  server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    ready: async () => {},
    graphql: (_, response) => void response.json({}),
    routes: explorerRoute({
      folder: join(folder, "explorer"),
      issuer: issuer.issuer,
      told: () => pageTold({ home: "singtel", members, issuer, page }),
    }),
  });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}${path}`, { headers });
  return { response, text: await response.text() };
}

async function build() {
  await mkdir(join(folder, "explorer", "assets"), { recursive: true });
  for (const [file, text] of [
    ["index.html", "<title>Page</title>"],
    ["graphiql.html", "<title>Editor</title>"],
    ["assets/index-abc_1.js", "export {};"],
    [".built", ""],
  ] as const)
    await writeFile(join(folder, "explorer", file), text);
  await compressFiles(join(folder, "explorer"));
}

describe("the gateway's address for analysts", () => {
  it("says in one sentence that the page is not built, and serves it once it is", async () => {
    const before = await get("/");
    expect(before.response.status).toBe(503);
    expect(before.text).toMatch(/^The analyst's page is not built here: /);
    await build();
    expect((await get("/")).text).toBe("<title>Page</title>");
    expect((await get("/?view=entity&id=x")).text).toBe("<title>Page</title>");
    expect((await get("/signed-in?code=x")).text).toBe("<title>Page</title>");
  });

  it("lets the page run its own scripts and styles, and speak to itself and the issuer alone", async () => {
    const { headers } = (await get("/")).response;
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' https://login.example; worker-src 'self' blob:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  it("allows inline styles to the GraphQL editor, and scripts not even there", async () => {
    const { headers } = (await get("/graphiql.html")).response;
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("font-src 'self' data:;");
    expect(policy).toContain("script-src 'self';");
  });

  it.each(["br", "gzip", "identity"])(
    "gives what is named by its content for a year, as %s",
    async (encoding) => {
      const { response, text } = await get("/assets/index-abc_1.js", {
        "accept-encoding": encoding,
      });
      expect(text).toBe("export {};");
      expect(response.headers.get("content-encoding")).toBe(
        encoding === "identity" ? null : encoding,
      );
      expect(response.headers.get("content-type")).toMatch(/^text\/javascript/);
      expect(response.headers.get("vary")).toBe("accept-encoding");
      expect(response.headers.get("cache-control")).toBe(
        "public, max-age=31536000, immutable",
      );
    },
  );

  it.each([
    "/assets/gone.js",
    "/assets/..%2f.built",
    "/assets/%2e%2e/.built",
    "/.built",
    "/assets/.hidden.js",
    "/index.html.br",
    "/assets/",
  ])("has nothing at %s", async (path) => {
    const { response } = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("cache-control")).toBeNull();
  });

  it("tells the page whose home it is, where one signs in, and whom a question goes to", async () => {
    expect(JSON.parse((await get("/explorer.json")).text)).toEqual({
      home: { slug: "singtel", name: "Singtel" },
      members: [{ slug: "singtel", name: "Singtel", suspended: false }],
      purposes: ["incident-response", "hunting", "detection", "research"],
      signIn: { ...issuer, ...page },
    });
  });

  it("tells the page that nobody can sign in where the configuration does not say how", () => {
    expect(pageTold({ home: "singtel", members, issuer }).signIn).toBeNull();
  });
});
