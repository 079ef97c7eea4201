import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "@jest/globals";
import { GraphQLError } from "graphql";

import * as table from "../../../subgraphs/contract/errors.ts";

const { BAD_OPTION, TOKEN_MISSING, codeOf, errors } = table;

describe("the table of errors", () => {
  it("has every code once, in capitals", () => {
    const codes = errors.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });

  it("holds every error that is defined, under the name of its code", () => {
    const defined = Object.entries(table).filter(
      ([, value]) =>
        typeof value === "object" && "code" in value && "remedy" in value,
    );
    expect(defined.map(([name]) => name).toSorted()).toEqual(
      errors.map(({ code }) => code).toSorted(),
    );
  });

  it("holds every code that a server writes into an answer", () => {
    const known = new Set(errors.map(({ code }) => code));
    const written = codesWrittenIn(["subgraphs/serving", "subgraphs/wire"])
      .concat(codesWrittenIn(["gateway/data-source", "subgraphs/alliance"]))
      .filter((code) => !ofOthers(code));
    // Servers name codes by the table's own values; a literal one would be found.
    expect(codesOf('extensions: { code: "MADE_UP" }')).toEqual(["MADE_UP"]);
    expect(written.filter((code) => !known.has(code))).toEqual([]);
  });

  it("says of each what it means and what to do, in a sentence each", () => {
    for (const { meaning, remedy } of errors) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("never holds an address, a path or a stack", () => {
    for (const { meaning, remedy } of errors)
      expect(`${meaning} ${remedy}`).not.toMatch(
        /:\/\/|localhost|\d+\.\d+\.\d+\.\d+|\bat .*:\d+|\.ts\b/,
      );
  });

  it("fits into a row of Markdown", () => {
    for (const { meaning, remedy } of errors)
      expect(meaning + remedy).not.toMatch(/[|\n]/);
  });
});

describe("an error of the table", () => {
  it("carries its code, the details of the case, and what came in its message", () => {
    const error = BAD_OPTION.of("x-tessera-purpose takes …", {
      header: "x-tessera-purpose",
    });
    expect(error.message).toBe("x-tessera-purpose takes …");
    expect(error.extensions).toMatchObject({
      code: "BAD_OPTION",
      header: "x-tessera-purpose",
    });
  });

  it("says its meaning where nothing more is known", () => {
    expect(TOKEN_MISSING.of().message).toBe(TOKEN_MISSING.meaning);
  });

  it("cannot lose its code to a detail of that name", () => {
    expect(BAD_OPTION.of("…", { code: "INTERNAL" }).extensions["code"]).toBe(
      "BAD_OPTION",
    );
  });

  it("ends a request before GraphQL with a status of HTTP", () => {
    expect(TOKEN_MISSING.of().extensions["http"]).toEqual({ status: 401 });
    expect(BAD_OPTION.of().extensions["http"]).toEqual({ status: 400 });
  });

  it("is known by its code; a foreign one is not", () => {
    expect(codeOf(BAD_OPTION.of())).toBe("BAD_OPTION");
    expect(codeOf(new Error("BAD_OPTION"))).toBeUndefined();
    expect(
      codeOf(new GraphQLError("x", { extensions: { code: "MADE_UP" } })),
    ).toBeUndefined();
  });
});

/** Codes in quotes on a line that speaks of a code, or below `const code =`. */
function codesWrittenIn(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith("generated.ts"))
      .flatMap((file) => codesOf(readFileSync(join(folder, file), "utf8"))),
  );
}

function codesOf(source: string): readonly string[] {
  const statements = source.match(/\bcode\b["\]]*\s*[:=]+[^;}]*/g) ?? [];
  return statements.flatMap((text) =>
    [...text.matchAll(/"([A-Z]+(?:_[A-Z]+)*)"/g)].map(([, code]) => code ?? ""),
  );
}

/** Codes of GraphQL, of the file system (`ENOENT`) and of Node's HTTP parser (`HPE_…`), which reach no answer. */
function ofOthers(code: string): boolean {
  return /^(GRAPHQL_|HPE_|E[A-Z]+$)/.test(code);
}
