/** What a line tells of the question itself: its shape, and with which terms, as hashes. */
import type { AuditLog } from "./audit-log.ts";
import { askedTexts, rootFields } from "./asked-texts.ts";
import type { Asked } from "./asked-texts.ts";
import { operationHash } from "./operation-hash.ts";
import { termForms } from "./term-forms.ts";

export interface QuestionAsked extends Asked {
  /** The question as it was sent. */
  readonly source: string | undefined;
}

/** Hashes in one line; a paste of a thousand values stays below. */
const MOST_TERMS = 8_000;

export function questionFields(
  { hashes, plainTerms }: Pick<AuditLog, "hashes" | "plainTerms">,
  asked: QuestionAsked,
): Readonly<Record<string, unknown>> {
  const { document, operation, source } = asked;
  const understood = document !== undefined && operation !== undefined;
  const name = operation?.name?.value;
  const texts = askedTexts(asked);
  const forms = new Set(texts.flatMap(termForms));
  return {
    // Which day's salt the hashes of this line are made with.
    salt: hashes.day,
    // What the schema does not allow may hold any word: its hash is a salted one.
    operation: understood
      ? operationHash(document)
      : hashes.hash("operation", source ?? ""),
    ...(name === undefined
      ? {}
      : { operationName: hashes.hash("operation", name) }),
    fields: rootFields(document, operation),
    terms: [...forms]
      .slice(0, MOST_TERMS)
      .map((form) => hashes.hash("term", form)),
    ...(forms.size > MOST_TERMS ? { moreTerms: forms.size - MOST_TERMS } : {}),
    ...(plainTerms ? { plain: texts.map((text) => text.toWellFormed()) } : {}),
  };
}

/** The codes of a response's errors, each once. */
export function codesOf(errors: readonly unknown[] = []): readonly string[] {
  return [...new Set(errors.map(codeIn))].toSorted();
}

/** The code that an error's extensions hold; `none` where there is no such thing. */
export function codeIn(error: unknown): string {
  const code = propertyOf(propertyOf(error, "extensions"), "code");
  return typeof code === "string" && /^[A-Z_]{1,60}$/.test(code)
    ? code
    : "none";
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
