/**
 * The chain of an audit log: each line holds the hash of the one before it, over
 * the canonical form of RFC 8785, so that a line that was altered, taken out, put
 * in or moved is found by whoever reads the lines. Only a cut at the end is not:
 * for that a head (number and hash of the last line) is kept elsewhere.
 */
import { createHash } from "node:crypto";

import canonicalize from "canonicalize";

/** What a line tells, before it has its place: JSON values alone, and never a text of the asker's. */
export interface AuditEntry {
  readonly event: string;
  readonly [field: string]: unknown;
}

/** A line in its place. */
export interface AuditLine extends AuditEntry {
  /** 1 for the first line that a folder ever had. */
  readonly seq: number;
  readonly at: string;
  /** The hash of the line before; of the first line sixty-four zeros. */
  readonly prev: string;
  /** SHA-256, in hex, of the canonical form of this line without `hash`. */
  readonly hash: string;
}

/** Where a chain stands: what is to be kept elsewhere. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Before the first line. */
export const GENESIS: Head = { seq: 0, hash: "0".repeat(64) };

/** The line that follows `head`, as text without its line feed. */
export function nextLine(
  head: Head,
  entry: AuditEntry,
  at: Date,
): { readonly text: string; readonly head: Head } {
  const seq = head.seq + 1;
  const line = { ...entry, seq, at: at.toISOString(), prev: head.hash };
  const hash = hashOf(line);
  return { text: canonical({ ...line, hash }), head: { seq, hash } };
}

/** A line out of its bytes, or what is wrong with it by itself. */
export function readLine(
  bytes: Uint8Array,
): { readonly line: AuditLine } | { readonly fault: string } {
  const text = Buffer.from(bytes).toString("utf8");
  const line = asLine(text);
  if (line === undefined) return { fault: "no line of an audit log" };
  // Another spelling of equal values is an alteration as well: bytes are compared.
  if (!Buffer.from(canonical(line)).equals(bytes))
    return { fault: "a line that is not in canonical form" };
  const { hash, ...hashed } = line;
  const own = hashOf(hashed);
  return own === hash
    ? { line }
    : { fault: `hash ${hash}, but its content has ${own}` };
}

/** `7:0ab1…`, as `tessera audit head` prints it; undefined: it is none. */
export function parseHead(text: string): Head | undefined {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  return seq === undefined || hash === undefined
    ? undefined
    : { seq: Number(seq), hash };
}

function asLine(text: string): AuditLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isLine(value: unknown): value is AuditLine {
  if (typeof value !== "object" || value === null) return false;
  const { event, seq, at, prev, hash } = value as Record<string, unknown>;
  return (
    Number.isSafeInteger(seq) &&
    [event, at, prev, hash].every((text) => typeof text === "string")
  );
}

function hashOf(line: object): string {
  return createHash("sha256").update(canonical(line)).digest("hex");
}

function canonical(value: object): string {
  return canonicalize(value) ?? "";
}
