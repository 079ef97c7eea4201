/**
 * Writes what the members and homes of the demonstration are configured with:
 * a registry, and for each member a configuration, a policy, and the keys, the
 * secret and the issuer of its home. Keys and secrets are made once and kept;
 * everything else follows the options.
 */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { CURRENT_CONTRACT } from "../../subgraphs/contract/sdl/version.ts";
import { issuerOf } from "../../subgraphs/contract/token-claims.ts";
import { keysIn, newKey, publishedKeys } from "../home-keys/key-file.ts";
import { PAGE_CLIENT, SCOPE } from "./issuer/issuer-config.ts";
import type { DemoMember } from "./members.ts";
import { setUpIssuer, signInOf } from "./set-up-issuer.ts";
import type { HomePorts } from "./set-up-issuer.ts";

export type DemoHome = HomePorts;

export interface SetUp {
  readonly folder: string;
  /** The folder with the demonstration's data, warning lists among them. */
  readonly dataFolder: string;
  readonly members: readonly DemoMember[];
  readonly homes: readonly DemoHome[];
  /** Milliseconds for a whole question; absent: the gateway's own default. */
  readonly deadlineMs?: number;
}

interface PublicKey {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
}

/** Writes the files; gives nothing, since whoever needs them reads them. */
export async function setUpDemo({
  folder,
  dataFolder,
  members,
  homes,
  deadlineMs,
}: SetUp): Promise<void> {
  const keys = new Map<string, PublicKey>();
  for (const { slug } of members) {
    await mkdir(join(folder, slug), { recursive: true });
    keys.set(slug, await homeKey(join(folder, slug, "home-key.json")));
    await homeSecret(join(folder, slug, "home-secret"));
  }
  await writeJson(join(folder, "registry.json"), {
    members: members.map(({ slug, name, port }) => ({
      slug,
      name,
      url: `http://127.0.0.1:${port}/graphql`,
      contract: CURRENT_CONTRACT,
    })),
  });
  for (const member of members) {
    await writeJson(
      join(folder, member.slug, "member.json"),
      memberConfig(member, resolve(dataFolder, "warning-lists")),
    );
    await writeJson(
      join(folder, member.slug, "policy.json"),
      policy(member.slug, keys, homes),
    );
  }
  for (const home of withSpareHomes(members, homes)) {
    await setUpIssuer(folder, home);
    await writeJson(join(folder, home.slug, "gateway.json"), {
      home: home.slug,
      port: home.port,
      registry: "../registry.json",
      key: "home-key.json",
      audit: { folder: "audit/gateway" },
      secret: "home-secret",
      signIn: signInOf(home),
      page: { clientId: PAGE_CLIENT, scope: `openid ${SCOPE}` },
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
    });
  }
}

/** Every member can run a gateway: those that do not yet get the ports after the others'. */
function withSpareHomes(
  members: readonly DemoMember[],
  homes: readonly DemoHome[],
): readonly DemoHome[] {
  const last = Math.max(...homes.map(({ port }) => port));
  const spare = members.filter(
    ({ slug }) => !homes.some((home) => home.slug === slug),
  );
  return [
    ...homes,
    ...spare.map(({ slug }, index) => ({
      slug,
      port: last + 10 * (index + 1),
    })),
  ];
}

function memberConfig(
  { slug, name, port, boltPort }: DemoMember,
  warningLists: string,
) {
  return {
    slug,
    name,
    port,
    policy: "policy.json",
    secret: "home-secret",
    store: { home: "store", boltPort },
    warningLists,
    audit: { folder: "audit/member" },
  };
}

/**
 * Everybody lists everybody: the alliance of the demonstration is one community.
 * Keys are looked up where a home publishes them, so that they can be rotated
 * (`tessera keys`) while all runs; those of a home that does not run stand here.
 */
function policy(
  slug: string,
  keys: ReadonlyMap<string, PublicKey>,
  homes: readonly DemoHome[],
) {
  const organisations = [...keys].map(([organisation, key]) => {
    const home = homes.find((each) => each.slug === organisation);
    return [
      organisation,
      {
        issuer: issuerOf(organisation),
        ...(home === undefined
          ? { key }
          : { jwks: `http://127.0.0.1:${home.port}/.well-known/jwks.json` }),
        clients: false,
      },
    ];
  });
  return {
    member: slug,
    organisations: Object.fromEntries(organisations),
    community: [...keys.keys()],
    ...(slug === "att" ? { groups: groupsOfAtt(keys) } : {}),
    // Each lets its own lead see the note that names him, through the gateway.
    red: "named",
  };
}

/** A pulse of AT&T's is released to a group of OTX, and only AT&T knows who is in it. */
function groupsOfAtt(members: ReadonlyMap<string, unknown>) {
  const readers = ["singtel", "telefonica"].filter((slug) => members.has(slug));
  return readers.length === 0 ? {} : { "talos-pulse-readers": readers };
}

/** The public half of the key that a home signs with; the pair is made at the first start, in a file that only its owner reads. */
async function homeKey(file: string): Promise<PublicKey> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  const keys = text === undefined ? [newKey()] : keysIn(JSON.parse(text));
  if (text === undefined)
    await writeFile(file, `${JSON.stringify({ keys }, null, 2)}\n`, {
      mode: 0o600,
    });
  const signs = publishedKeys(keys.filter(({ d }) => d !== undefined))[0];
  if (signs === undefined) throw new Error(`${file} holds no private key.`);
  const { kty, crv, x } = signs;
  return { kty, crv, x };
}

async function homeSecret(file: string): Promise<void> {
  const known = await readFile(file, "utf8").catch(() => undefined);
  if (known === undefined)
    await writeFile(file, `${randomBytes(32).toString("base64")}\n`, {
      mode: 0o600,
    });
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
