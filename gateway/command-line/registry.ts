/**
 * `tessera registry`: who is a member, as a home's operators keep it. A gateway
 * that runs follows within a second.
 */
import { readFile } from "node:fs/promises";

import { CURRENT_CONTRACT } from "../../subgraphs/contract/sdl/version.ts";
import { readSecret } from "../../subgraphs/serving/secret.ts";
import { createSigner } from "../../subgraphs/wire/signer.ts";
import { keysIn, signingKey } from "../home-keys/key-file.ts";
import { readGatewayConfig } from "../read-config.ts";
import type { GatewayConfig } from "../read-config.ts";
import { fetchSdlOf } from "../registry/fetch-sdl.ts";
import {
  approve,
  checkCandidate,
  propose,
  readEntries,
  removeMember,
  setStatus,
} from "../registry/registry-book.ts";
import type { Candidate, Proposed } from "../registry/registry-book.ts";
import { RegistryRefusal } from "../registry/registry-refusal.ts";
import type { RegistryEntry } from "../registry/registry.ts";
import { hashOfSdl } from "../registry/sdl/check-sdl.ts";
import { shortHash } from "../registry/sdl/sdl-hash.ts";
import { approvedHash } from "../registry/watch-sdl.ts";
import { BadUse, EXIT, printJson, readJson } from "./common.ts";
import { configurationFile } from "./configuration-file.ts";
import { table } from "./questions/tables.ts";

/** Whose registry it is. */
export interface RegistryOptions {
  readonly config?: string;
  readonly home?: string;
  readonly data?: string;
  readonly json: boolean;
}

export interface AddOptions extends RegistryOptions {
  readonly slug: string;
  readonly name: string;
  readonly url: string;
  readonly contract?: string;
  /** A file with the member's SDL; absent: the member is asked. */
  readonly sdl?: string;
}

export interface ApproveOptions extends RegistryOptions {
  readonly hash?: string;
  readonly by?: string;
}

/** `registry add`: a new member, or a new SDL of one. */
export async function runAdd(options: AddOptions): Promise<number> {
  const { slug, name, url } = options;
  const contract = options.contract ?? CURRENT_CONTRACT;
  return withRegistry(options, async (config) => {
    const candidate = { slug, name, url, contract } as Candidate;
    await checkCandidate(config.registry, candidate);
    const text = await sdlOf(candidate, options, config);
    const now = new Date();
    const proposed = await propose(config.registry, candidate, text, now);
    report(options, { ...proposed, status: "proposed" }, addedLines(proposed));
  });
}

/** `registry approve SLUG`. */
export async function runApprove(
  slug: string,
  options: ApproveOptions,
): Promise<number> {
  return withRegistry(options, async ({ registry }) => {
    const { hash, by } = options;
    const approved = await approve(registry, slug, { hash, by }, new Date());
    report(
      options,
      { ...approved, status: "approved" },
      `Approved: ${slug} with the SDL ${approved.hash}.\n${additionLines(approved)}`,
    );
  });
}

/** `registry suspend SLUG` and `registry resume SLUG`. */
export async function runSetStatus(
  slug: string,
  status: "active" | "suspended",
  options: RegistryOptions,
): Promise<number> {
  return withRegistry(options, async ({ registry }) => {
    const changed = await setStatus(registry, slug, status);
    const how = status === "active" ? "asked" : "suspended";
    report(
      options,
      { slug, status, changed },
      changed ? `${slug} is ${how} from now on.` : `${slug} is ${how} already.`,
    );
  });
}

/** `registry remove SLUG`. */
export async function runRemove(
  slug: string,
  options: RegistryOptions,
): Promise<number> {
  return withRegistry(options, async ({ registry, home }) => {
    if (slug === home)
      throw new BadUse(
        `"${slug}" is the home itself: without it no gateway of it can start.`,
      );
    await removeMember(registry, slug);
    report(options, { slug, removed: true }, `${slug} is no member any more.`);
  });
}

/** `registry list`: who is a member, and whether each still says what was approved. */
export async function runList(options: RegistryOptions): Promise<number> {
  return withRegistry(options, async (config) => {
    const entries = await readEntries(config.registry);
    const sign = await signerOf(config);
    const members = await Promise.all(
      entries.map(async (entry) => ({
        slug: entry.slug,
        name: entry.name,
        url: entry.url,
        contract: entry.contract,
        status: entry.status,
        approved: entry.status === "pending" ? null : approvedHash(entry),
        proposed: entry.proposed?.hash ?? null,
        sdl: await present(entry, config.home, sign),
      })),
    );
    const rows = members.map(
      ({ slug, status, contract, approved, proposed, sdl }) => [
        slug,
        status,
        contract,
        approved === null ? "" : shortHash(approved),
        proposed === null ? "" : shortHash(proposed),
        sdl,
      ],
    );
    const head = [
      "slug",
      "status",
      "contract",
      "approved",
      "waits",
      "its own SDL now",
    ];
    report(options, { members }, table(head, [20, 11, 10, 14, 14, 40], rows));
  });
}

async function withRegistry(
  options: RegistryOptions,
  work: (config: GatewayConfig) => Promise<void>,
): Promise<number> {
  const { config, home, data } = options;
  const file = await configurationFile("gateway.json", {
    config,
    slug: home,
    data,
  });
  try {
    await work(readGatewayConfig(await readJson(file), file));
    return EXIT.ok;
  } catch (error) {
    throw error instanceof RegistryRefusal ? new BadUse(error.message) : error;
  }
}

async function signerOf({ home, key, secret }: GatewayConfig) {
  const signing = signingKey(keysIn(await readJson(key)));
  return createSigner({
    home,
    privateKey: () => signing,
    secret: await readSecret(secret),
  });
}

async function sdlOf(
  candidate: Candidate,
  { sdl }: AddOptions,
  config: GatewayConfig,
): Promise<string> {
  if (sdl !== undefined)
    return readFile(sdl, "utf8").catch(() => {
      throw new BadUse(`The SDL ${sdl} cannot be read.`);
    });
  const sign = await signerOf(config);
  const fetched = await fetchSdlOf(candidate, config.home, sign);
  if ("text" in fetched) return fetched.text;
  throw new Error(
    `${candidate.slug} does not tell its SDL at ${candidate.url}: ${fetched.fault}. Does its policy list ${config.home}? A file will do as well: --sdl FILE.`,
  );
}

/** What the member says of itself now, against what was approved or waits. */
async function present(
  entry: RegistryEntry,
  home: string,
  sign: Awaited<ReturnType<typeof signerOf>>,
): Promise<string> {
  if (entry.status === "suspended") return "not asked";
  const fetched = await fetchSdlOf(entry, home, sign);
  if ("fault" in fetched) return `unknown: ${fetched.fault}`;
  const hash = hashOfSdl(fetched.text);
  if (hash === undefined) return "changed: no SDL";
  if (entry.status !== "pending" && hash === approvedHash(entry))
    return "approved";
  if (hash === entry.proposed?.hash) return "waits for approval";
  return `changed: ${shortHash(hash)}`;
}

function addedLines(proposed: Proposed): string {
  const { slug, hash, changed } = proposed;
  if (!changed)
    return `Nothing changed: ${slug} has this SDL already (${hash}).`;
  return `Proposed: ${slug} with the SDL ${hash}.\n${additionLines(proposed)}\nApprove it with: tessera registry approve ${slug} --hash ${shortHash(hash)}`;
}

function additionLines({ added }: Proposed): string {
  return added.length === 0
    ? "It adds nothing to the contract."
    : `It adds to the contract:\n${added.map((coordinate) => `  ${coordinate}`).join("\n")}`;
}

function report({ json }: RegistryOptions, found: object, text: string): void {
  if (json) printJson(found);
  else process.stdout.write(`${text}\n`);
}
