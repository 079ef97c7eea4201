/**
 * What a home's operators do with the registry: propose, approve, suspend,
 * resume, remove. Each step leaves files that are valid, or changes nothing; a
 * gateway that watches them follows.
 */
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

import { parseRegistry } from "./registry.ts";
import type { RegisteredMember, Registry, RegistryEntry } from "./registry.ts";
import {
  readRegistry,
  readSdl,
  removeSdl,
  writeRegistry,
  writeSdl,
} from "./registry-file.ts";
import { RegistryRefusal } from "./registry-refusal.ts";
import { checkSdl } from "./sdl/check-sdl.ts";
import { faultLine } from "./sdl/sdl-fault.ts";
import { composeSupergraph } from "./supergraph.ts";
import { approvedHash } from "./watch-sdl.ts";

/** Who a member is, as its operators say. */
export type Candidate = Pick<
  RegistryEntry,
  "slug" | "name" | "url" | "contract"
>;

export interface Proposed {
  readonly slug: string;
  readonly hash: string;
  /** What it adds to the contract's template: coordinates. */
  readonly added: readonly string[];
  /** `false`: this is what was approved already. */
  readonly changed: boolean;
}

/** The entries as they stand, whatever was approved; throws one sentence for each fault. */
export async function readEntries(
  file: string,
): Promise<readonly RegistryEntry[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new RegistryRefusal(`The registry ${file} cannot be read.`);
  });
  try {
    return parseRegistry(JSON.parse(text), file).members;
  } catch (error) {
    throw error instanceof SyntaxError
      ? new RegistryRefusal(`The registry ${file} is not JSON.`)
      : refusal(error);
  }
}

/** Who would be added is checked before anybody is asked; throws one sentence for each fault. */
export async function checkCandidate(
  file: string,
  candidate: Candidate,
): Promise<void> {
  const entries = await readEntries(file);
  const known = entries.find(({ slug }) => slug === candidate.slug);
  if (known !== undefined && known.status !== "pending")
    for (const what of ["name", "url", "contract"] as const)
      if (known[what] !== candidate[what])
        throw new RegistryRefusal(
          `"${candidate.slug}" is a member already, with the ${what} ${JSON.stringify(known[what])}; to change that, remove it and add it again.`,
        );
  const others = entries.filter(({ slug }) => slug !== candidate.slug);
  const members = [...others, { ...candidate, status: "pending" }];
  try {
    parseRegistry({ members }, file);
  } catch (error) {
    throw refusal(error);
  }
}

/** Keeps a member's SDL as proposed: a new member is pending, of an old one the approved SDL serves on. */
export async function propose(
  file: string,
  candidate: Candidate,
  text: string,
  now: Date,
): Promise<Proposed> {
  await checkCandidate(file, candidate);
  const entries = await readEntries(file);
  const known = entries.find(({ slug }) => slug === candidate.slug);
  const { hash, added } = await accepted(file, candidate, text);
  const { slug } = candidate;
  if (known?.proposed !== undefined && known.proposed.hash !== hash)
    await removeSdl(file, "proposed", slug, known.proposed.hash);
  if (known !== undefined && isInGraph(known) && approvedHash(known) === hash) {
    const { proposed: _, ...rest } = known;
    await writeRegistry(file, replaced(entries, rest));
    return { slug, hash, added, changed: false };
  }
  await writeSdl(file, "proposed", { slug, hash, text });
  await writeRegistry(
    file,
    replaced(entries, {
      ...(known ?? { status: "pending" }),
      ...candidate,
      proposed: { hash, proposedAt: now.toISOString() },
    }),
  );
  return { slug, hash, added, changed: true };
}

export interface Approval {
  /** The hash that was looked at, or its first 12 digits or more; absent: whatever waits. */
  readonly hash?: string | undefined;
  readonly by?: string | undefined;
}

/** Pins what is proposed, or with its hash an SDL that was approved before. */
export async function approve(
  file: string,
  slug: string,
  { hash, by }: Approval,
  now: Date,
): Promise<Proposed> {
  const entries = await readEntries(file);
  const entry = entryOf(entries, slug, file);
  const { text, proposed } = await wantedSdl(file, entry, hash);
  const { hash: whole, added } = await accepted(file, entry, text);
  if (!whole.startsWith(hash ?? entry.proposed?.hash ?? ""))
    throw new RegistryRefusal(
      `The SDL of "${slug}" that lies here has the hash ${whole}, but ${hash ?? entry.proposed?.hash} was to be approved; add it again.`,
    );
  await writeSdl(file, "approved", { slug, hash: whole, text });
  const { proposed: waiting, ...rest } = entry;
  await writeRegistry(
    file,
    replaced(entries, {
      ...rest,
      ...(proposed || waiting === undefined ? {} : { proposed: waiting }),
      status: entry.status === "pending" ? "active" : entry.status,
      sdl: {
        hash: whole,
        approvedAt: now.toISOString(),
        ...(by === undefined ? {} : { approvedBy: by }),
      },
    }),
  );
  if (proposed) await removeSdl(file, "proposed", slug, whole);
  return { slug, hash: whole, added, changed: true };
}

/** Suspends a member or asks it again; `false`: it was so already. */
export async function setStatus(
  file: string,
  slug: string,
  status: "active" | "suspended",
): Promise<boolean> {
  const entries = await readEntries(file);
  const entry = entryOf(entries, slug, file);
  if (entry.status === "pending")
    throw new RegistryRefusal(
      `"${slug}" waits for approval; approve it or remove it.`,
    );
  if (entry.status === status) return false;
  await writeRegistry(file, replaced(entries, { ...entry, status }));
  return true;
}

/** Takes a member out; what was approved of it stays on disk. */
export async function removeMember(file: string, slug: string): Promise<void> {
  const entries = await readEntries(file);
  const entry = entryOf(entries, slug, file);
  const others = entries.filter((each) => each !== entry);
  if (others.length === 0)
    throw new RegistryRefusal(
      `"${slug}" is the only member; a registry has one.`,
    );
  await writeRegistry(file, others);
  if (entry.proposed !== undefined)
    await removeSdl(file, "proposed", slug, entry.proposed.hash);
}

/** Fits the contract, and composes with everybody who is in the graph. */
async function accepted(
  file: string,
  candidate: Candidate,
  text: string,
): Promise<{ readonly hash: string; readonly added: readonly string[] }> {
  const { members } = await registryIn(file);
  const { slug, contract } = candidate;
  const rest = members.filter((member) => member.slug !== slug);
  const others = rest.map((member) => member.slug);
  const checked = checkSdl(text, { slug, contract, others });
  if (checked.kind === "refused")
    throw new RegistryRefusal(
      `The SDL of "${slug}" does not fit the contract:\n${checked.faults.map(faultLine).join("\n")}`,
    );
  const { hash, additions, added } = checked;
  const joining: RegisteredMember = {
    ...candidate,
    status: "active",
    additions,
  };
  try {
    composeSupergraph({ members: [...rest, joining] });
  } catch (error) {
    throw new RegistryRefusal(
      faultLine({
        code: "NOT_COMPOSABLE",
        at: slug,
        message: error instanceof Error ? error.message : String(error),
      }),
    );
  }
  return { hash, added };
}

async function registryIn(file: string): Promise<Registry> {
  try {
    return await readRegistry(file);
  } catch (error) {
    throw refusal(error);
  }
}

/** What waits; or by a hash what waits or was approved before. */
async function wantedSdl(
  file: string,
  { slug, proposed }: RegistryEntry,
  hash: string | undefined,
): Promise<{ readonly text: string; readonly proposed: boolean }> {
  if (hash !== undefined && !/^[0-9a-f]{12,64}$/.test(hash))
    throw new RegistryRefusal(
      `--hash takes the first 12 or more digits of a hash, but got ${JSON.stringify(hash.slice(0, 80))}.`,
    );
  if (proposed !== undefined && proposed.hash.startsWith(hash ?? "")) {
    const text = await readSdl(file, "proposed", slug, proposed.hash);
    if (text !== undefined) return { text, proposed: true };
  }
  const before =
    hash === undefined
      ? undefined
      : await readSdl(file, "approved", slug, hash);
  if (before !== undefined) return { text: before, proposed: false };
  throw new RegistryRefusal(
    hash === undefined
      ? `No SDL of "${slug}" waits for approval; propose one with \`registry add\`.`
      : `No SDL of "${slug}" with the hash ${hash} waits for approval or was approved before${await waitingOf(file, slug, proposed?.hash)}.`,
  );
}

async function waitingOf(
  file: string,
  slug: string,
  waiting: string | undefined,
): Promise<string> {
  const names = await readdir(join(dirname(file), "approved")).catch(() => []);
  const known = names
    .filter((name) => name.startsWith(`${slug}.`))
    .map((name) => name.split(".")[1]);
  const all = [...(waiting === undefined ? [] : [waiting]), ...known];
  return all.length === 0 ? "" : `; known are ${all.join(", ")}`;
}

function entryOf(
  entries: readonly RegistryEntry[],
  slug: string,
  file: string,
): RegistryEntry {
  const entry = entries.find((each) => each.slug === slug);
  if (entry === undefined)
    throw new RegistryRefusal(
      `The registry ${file} has no member ${JSON.stringify(slug.slice(0, 60))} (${entries.map((each) => each.slug).join(", ")}).`,
    );
  return entry;
}

/** Where it was, or at the end. */
function replaced(
  entries: readonly RegistryEntry[],
  entry: RegistryEntry,
): readonly RegistryEntry[] {
  return entries.some(({ slug }) => slug === entry.slug)
    ? entries.map((each) => (each.slug === entry.slug ? entry : each))
    : [...entries, entry];
}

function isInGraph({ status }: RegistryEntry): boolean {
  return status !== "pending";
}

function refusal(error: unknown): RegistryRefusal {
  return new RegistryRefusal(
    error instanceof Error ? error.message : String(error),
  );
}
