/**
 * The registry on disk: its file, and beside it `approved/` with the texts that
 * serve and `proposed/` with those that wait. The file is replaced as a whole, so
 * that a gateway that watches it never reads half of it.
 */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { parseRegistry } from "./registry.ts";
import type { RegisteredMember, Registry, RegistryEntry } from "./registry.ts";
import { checkSdl } from "./sdl/check-sdl.ts";
import { faultLine } from "./sdl/sdl-fault.ts";
import { shortHash } from "./sdl/sdl-hash.ts";

export type SdlFolder = "approved" | "proposed";

/** The registry of a file with what was approved; throws one sentence for each fault. */
export async function readRegistry(file: string): Promise<Registry> {
  const text = await readFile(file, "utf8").catch(
    ({ code, message }: NodeJS.ErrnoException) => {
      throw new Error(
        `The registry ${file} cannot be read: ${code === "ENOENT" ? "there is no such file" : message}.`,
      );
    },
  );
  return registryOfText(text, file);
}

/** The same of a text that was read from the file already. */
export async function registryOfText(
  text: string,
  file: string,
): Promise<Registry> {
  const { members } = parseRegistry(jsonOf(text, file), file);
  const slugs = members.map(({ slug }) => slug);
  return {
    members: await Promise.all(
      members.map((member) => withAdditions(member, slugs, file)),
    ),
  };
}

/** Replaces the file with one of these entries; throws before it writes if they are not valid. */
export async function writeRegistry(
  file: string,
  entries: readonly RegistryEntry[],
): Promise<void> {
  const members = entries.map(inFile);
  parseRegistry({ members }, file);
  const written = `${file}.${process.pid}.new`;
  await writeFile(written, `${JSON.stringify({ members }, null, 2)}\n`);
  await rename(written, file);
}

/** Where the text of a hash lies: `approved/singtel.0123456789ab.graphql`. */
export function sdlFile(
  file: string,
  folder: SdlFolder,
  slug: string,
  hash: string,
): string {
  return join(dirname(file), folder, `${slug}.${shortHash(hash)}.graphql`);
}

/** Keeps a text under its hash. */
export async function writeSdl(
  file: string,
  folder: SdlFolder,
  { slug, hash, text }: { slug: string; hash: string; text: string },
): Promise<void> {
  const to = sdlFile(file, folder, slug, hash);
  await mkdir(dirname(to), { recursive: true });
  await writeFile(`${to}.${process.pid}.new`, text);
  await rename(`${to}.${process.pid}.new`, to);
}

export async function readSdl(
  file: string,
  folder: SdlFolder,
  slug: string,
  hash: string,
): Promise<string | undefined> {
  return readFile(sdlFile(file, folder, slug, hash), "utf8").catch(
    () => undefined,
  );
}

export async function removeSdl(
  file: string,
  folder: SdlFolder,
  slug: string,
  hash: string,
): Promise<void> {
  await rm(sdlFile(file, folder, slug, hash), { force: true });
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The registry ${file} is not JSON.`);
  }
}

/** The approved text, checked once more: the file may have been edited, or the contract have moved on. */
async function withAdditions(
  member: RegistryEntry,
  slugs: readonly string[],
  file: string,
): Promise<RegisteredMember> {
  const { slug, contract, sdl, status } = member;
  if (sdl === undefined || status === "pending") return member;
  const at = sdlFile(file, "approved", slug, sdl.hash);
  const fault = (reason: string) =>
    new Error(
      `The registry ${file} is not valid:\nmembers (${JSON.stringify(slug)}).sdl: ${reason}`,
    );
  const text = await readSdl(file, "approved", slug, sdl.hash);
  if (text === undefined) throw fault(`the approved SDL ${at} cannot be read.`);
  const others = slugs.filter((other) => other !== slug);
  const checked = checkSdl(text, { slug, contract, others });
  if (checked.kind === "refused")
    throw fault(
      `the approved SDL ${at} does not fit the contract:\n${checked.faults.map(faultLine).join("\n")}`,
    );
  if (checked.hash !== sdl.hash)
    throw fault(
      `the SDL ${at} has the hash ${checked.hash}, but ${sdl.hash} was approved.`,
    );
  return { ...member, additions: checked.additions };
}

/** An entry as it is written: what is usual is left out, and old files stay as they were. */
function inFile({
  slug,
  name,
  url,
  contract,
  status,
  sdl,
  proposed,
}: RegistryEntry): Omit<RegistryEntry, "status"> & {
  readonly status?: RegistryEntry["status"];
} {
  return {
    slug,
    name,
    url,
    contract,
    ...(status === "active" ? {} : { status }),
    ...(sdl === undefined ? {} : { sdl }),
    ...(proposed === undefined ? {} : { proposed }),
  };
}
