/**
 * What stands in a file, read by the reader that is asked for or else by the
 * first that recognises it. What is wrong with the file itself is one more
 * rejection, and what was read before it counts.
 */
import type { Place } from "./claims.ts";
import { FileFault } from "./input/file-fault.ts";
import type { IntakeFile, Read, Reader } from "./reader.ts";
import { rejected } from "./rejected.ts";

/** Characters by which a file is recognised. */
const HEAD = 65_536;

/**
 * Types of relationships in one file. Each becomes a type in Neo4j, which has
 * room for 65,535 and never forgets one; the public data has 40.
 */
export const MOST_RELATIONSHIP_TYPES = 200;

/** `format` is the name of one of the readers; absent: the file tells. */
export async function* fileReads(
  file: IntakeFile,
  readers: readonly Reader[],
  format?: string,
): AsyncGenerator<Read> {
  const types = new Set<string>();
  let last = "";
  try {
    for await (const read of readsOf(file, readers, format)) {
      const found = withTypeIn(types, read);
      last = placeOf(found);
      yield found;
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { code, place, message } = error;
    const after =
      last === "" ? "" : ` What stands before it counts, up to ${last}.`;
    yield rejected({ file: file.name, place }, null, code, message + after);
  }
}

async function* readsOf(
  file: IntakeFile,
  readers: readonly Reader[],
  format: string | undefined,
): AsyncGenerator<Read> {
  const head = await headOf(file);
  if (head.trim() === "" && file.size <= HEAD) {
    const reason = "A file with objects was expected, but this one is empty.";
    yield rejected(wholeOf(file), null, "EMPTY_FILE", reason);
    return;
  }
  const reader = readerFor({ head, file }, readers, format);
  if (reader !== undefined) {
    yield* reader.read(file);
    return;
  }
  const names = readers.map(({ name }) => name).join(", ");
  const reason = `The file must be one of ${names}, but no reader recognises it.`;
  yield rejected(wholeOf(file), null, "UNKNOWN_FORMAT", reason);
}

/** The name of the reader that reads a file; null: none does, or it cannot be read at all. */
export async function formatOf(
  file: IntakeFile,
  readers: readonly Reader[],
  format?: string,
): Promise<string | null> {
  try {
    const head = await headOf(file);
    return readerFor({ head, file }, readers, format)?.name ?? null;
  } catch (error) {
    if (error instanceof FileFault) return null;
    throw error;
  }
}

function readerFor(
  { head, file }: { readonly head: string; readonly file: IntakeFile },
  readers: readonly Reader[],
  format: string | undefined,
): Reader | undefined {
  return readers.find(({ name, detect }) =>
    format === undefined ? detect(head, file) : name === format,
  );
}

async function headOf(file: IntakeFile): Promise<string> {
  let head = "";
  try {
    for await (const chunk of file.chunks()) {
      head += chunk;
      if (head.length >= HEAD) break;
    }
  } catch (error) {
    // The reader meets it again, after what stands before it.
    if (!(error instanceof FileFault) || head === "") throw error;
  }
  return head.slice(0, HEAD);
}

function withTypeIn(types: Set<string>, read: Read): Read {
  if (read.kind !== "edge") return read;
  const { at, stixId, relationshipType } = read.claim;
  if (types.has(relationshipType)) return read;
  if (types.size < MOST_RELATIONSHIP_TYPES) {
    types.add(relationshipType);
    return read;
  }
  const reason = `A file has at most ${MOST_RELATIONSHIP_TYPES} types of relationships, but "${relationshipType}" is one more.`;
  return rejected(at, stixId, "BAD_RELATIONSHIP_TYPE", reason);
}

function placeOf(read: Read): string {
  return read.kind === "rejected" ? read.rejection.place : read.claim.at.place;
}

function wholeOf({ name }: IntakeFile): Place {
  return { file: name, place: "the file" };
}
