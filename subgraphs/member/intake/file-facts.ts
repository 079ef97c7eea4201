/**
 * What a load must know of a whole file before it writes a first object of it:
 * identities and marking definitions may come after the objects that refer to
 * them, and newer versions after older ones. Claims themselves are not held.
 */
import type { MarkingClaim, MarkingMeaning, RecordClaim } from "./claims.ts";
import { FileVersions } from "./file-versions.ts";
import { Fingerprints } from "./fingerprints.ts";
import type { Read } from "./reader.ts";
import type { Rejection } from "./report.ts";

/** An identity of the file that has a name. */
export interface IdentityFact {
  readonly name: string;
  readonly personal: boolean;
  readonly modified: string | null;
  readonly marking: MarkingClaim;
}

export interface FileFacts {
  readonly records: number;
  readonly edges: number;
  /** By STIX id, each in its newest version. */
  readonly identities: ReadonlyMap<string, IdentityFact>;
  /** Of the file's own marking definitions; of several versions the last counts. */
  readonly meanings: ReadonlyMap<string, MarkingMeaning>;
  /** Every created_by_ref. */
  readonly authorIds: ReadonlySet<string>;
  /** Every marking that an object or a part of it refers to. */
  readonly markingRefs: ReadonlySet<string>;
  /** STIX ids of the records. */
  readonly recordIds: Fingerprints;
  readonly versions: FileVersions;
  /** Whether the file changed while it was gone through; it was told. */
  readonly hasChanged: boolean;
}

/** Goes through a file once; `rejected` is told of what does not go in. */
export async function fileFacts(
  reads: AsyncIterable<Read>,
  oneFeed: boolean,
  rejected: (rejection: Rejection) => void,
): Promise<FileFacts> {
  const identities = new Map<string, IdentityFact>();
  const meanings = new Map<string, MarkingMeaning>();
  const authorIds = new Set<string>();
  const markingRefs = new Set<string>();
  const recordIds = new Fingerprints();
  const versions = new FileVersions(oneFeed);
  let hasChanged = false;
  const count = { records: 0, edges: 0 };
  for await (const read of reads) {
    if (read.kind === "rejected") {
      rejected(read.rejection);
      if (read.rejection.code === "FILE_CHANGED") hasChanged = true;
      continue;
    }
    const { claim } = read;
    versions.note(claim);
    if (claim.authorId !== null) authorIds.add(claim.authorId);
    for (const ref of claim.marking.refs) markingRefs.add(ref);
    for (const ref of claim.marking.partRefs) markingRefs.add(ref);
    count[read.kind === "record" ? "records" : "edges"] += 1;
    if (read.kind === "edge") continue;
    recordIds.set(claim.stixId);
    noteIdentity(identities, read.claim);
    const { meaning = null } = read.claim;
    if (meaning !== null) meanings.set(claim.stixId, meaning);
  }
  return {
    ...count,
    identities,
    meanings,
    authorIds,
    markingRefs,
    recordIds,
    versions,
    hasChanged,
  };
}

function noteIdentity(
  identities: Map<string, IdentityFact>,
  { stixType, stixId, name, modified, marking, properties }: RecordClaim,
): void {
  if (stixType !== "identity" || name === null) return;
  const known = identities.get(stixId);
  if (known !== undefined && (known.modified ?? "") >= (modified ?? "")) return;
  const personal = properties["personal"] === true;
  identities.set(stixId, { name, personal, modified, marking });
}
