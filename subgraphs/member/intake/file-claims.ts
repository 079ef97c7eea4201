/**
 * What a whole file claims: all of it is held until the end of the file,
 * because markings and identities may come after the objects that refer to
 * them. Files are bounded, and one is held at a time.
 */
import type { EdgeClaim, MarkingMeaning, RecordClaim } from "./claims.ts";
import type { IntakeFile, Read, Reader } from "./reader.ts";
import type { Rejection, RejectionCode } from "./report.ts";

export interface FileClaims {
  readonly records: readonly RecordClaim[];
  readonly edges: readonly EdgeClaim[];
  readonly rejected: readonly Rejection[];
}

/** Bytes of one file: it is held in memory as a text, and node holds texts of up to 512 MiB. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * Types of relationships in one file. Each becomes a type in Neo4j, which has
 * room for 65,535 and never forgets one; the public data has 40.
 */
export const MOST_RELATIONSHIP_TYPES = 200;

/** Reads a file with the first reader that recognises it. */
export async function fileClaims(
  file: IntakeFile,
  readers: readonly Reader[],
): Promise<FileClaims> {
  const records: RecordClaim[] = [];
  const edges: EdgeClaim[] = [];
  const rejected: Rejection[] = [];
  const types = new Set<string>();
  for await (const read of readsOf(file, readers)) {
    if (read.kind === "record") records.push(read.claim);
    else if (read.kind === "rejected") rejected.push(read.rejection);
    else if (
      types.add(read.claim.relationshipType).size > MOST_RELATIONSHIP_TYPES
    )
      rejected.push(tooManyTypes(read.claim));
    else edges.push(read.claim);
  }
  return { records, edges, rejected };
}

/** The meanings of the file's own marking definitions; of several versions the last counts. */
export function meaningsIn(
  claims: FileClaims,
): ReadonlyMap<string, MarkingMeaning> {
  return new Map(
    claims.records.flatMap(({ stixId, meaning }) =>
      meaning === undefined || meaning === null
        ? []
        : [[stixId, meaning] as const],
    ),
  );
}

/** The file's own identities that have a name, by STIX id, each in its newest version. */
export function identitiesIn(
  claims: FileClaims,
): ReadonlyMap<string, RecordClaim> {
  const found = new Map<string, RecordClaim>();
  for (const claim of claims.records) {
    if (claim.stixType !== "identity" || claim.name === null) continue;
    const known = found.get(claim.stixId);
    if (known === undefined || (known.modified ?? "") < (claim.modified ?? ""))
      found.set(claim.stixId, claim);
  }
  return found;
}

async function* readsOf(
  file: IntakeFile,
  readers: readonly Reader[],
): AsyncGenerator<Read> {
  if (file.size > LARGEST_FILE) {
    const rejection = wholeFile(
      file,
      "FILE_TOO_LARGE",
      `A file has at most ${LARGEST_FILE} bytes, but this one has ${file.size}; load it in parts.`,
    );
    yield { kind: "rejected", rejection };
    return;
  }
  const text = (await file.text()).replace(/^\uFEFF/, "");
  const reader = readers.find(({ detect }) => detect(text.slice(0, 65_536)));
  if (reader === undefined) {
    const names = readers.map(({ name }) => name).join(", ");
    const reason = `The file must be one of ${names}, but no reader recognises it.`;
    const rejection = wholeFile(file, "UNKNOWN_FORMAT", reason);
    yield { kind: "rejected", rejection };
    return;
  }
  yield* reader.read({ ...file, text: () => Promise.resolve(text) });
}

function wholeFile(
  { name }: IntakeFile,
  code: RejectionCode,
  reason: string,
): Rejection {
  return { file: name, place: "the file", id: null, code, reason };
}

function tooManyTypes({ at, stixId, relationshipType }: EdgeClaim): Rejection {
  return {
    ...at,
    id: stixId,
    code: "BAD_RELATIONSHIP_TYPE",
    reason: `A file has at most ${MOST_RELATIONSHIP_TYPES} types of relationships, but "${relationshipType}" is one more.`,
  };
}
