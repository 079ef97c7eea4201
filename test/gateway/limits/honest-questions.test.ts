/**
 * The limits leave room: every question of the README and of the command line,
 * as costly as it can be asked, is well inside each of them.
 */
import { readFileSync } from "node:fs";

import { describe, expect, it, jest } from "@jest/globals";
import { Kind, parse } from "graphql";

import { askQuery } from "../../../gateway/command-line/questions/ask-query.ts";
import {
  exportQuery,
  meantQuery,
} from "../../../gateway/command-line/questions/export-query.ts";
import { lookupQuery } from "../../../gateway/command-line/questions/lookup.ts";
import { pathQuery } from "../../../gateway/command-line/questions/path.ts";
import { relatedQuery } from "../../../gateway/command-line/questions/related.ts";
import { searchQuery } from "../../../gateway/command-line/questions/search.ts";
import { stateQuery } from "../../../gateway/command-line/questions/withdrawn-in-file.ts";
import { revokedQuery } from "../../../gateway/command-line/questions/withdrawn-since.ts";
import { kindOf } from "../../../subgraphs/contract/kinds.ts";
import { costOf } from "../../../subgraphs/serving/limits/cost.ts";
import { defaultLimits } from "../../../gateway/limits/limits.ts";
import { measure } from "../../../subgraphs/serving/limits/measure.ts";
import { publicGraph } from "../registry/alliance-of.ts";

jest.setTimeout(600_000);

const { schema } = await publicGraph(
  readFileSync("test/fixtures/supergraph.graphql", "utf8"),
);

type Variables = Readonly<Record<string, unknown>>;

const readme = [
  ...readFileSync("README.md", "utf8").matchAll(/^```graphql\n([^]*?)^```/gm),
].map(([, query = ""]): [string, string, Variables] => [
  query.replaceAll(/\s+/g, " ").slice(0, 50),
  query,
  {},
]);

const commands: readonly [string, string, Variables][] = [
  ["tessera ask", askQuery, { key: "xenon" }],
  ["tessera ask --stix, first", meantQuery, { key: "xenon" }],
  [
    "tessera ask --stix of 100",
    exportQuery,
    { ids: Array(100).fill("x"), format: "STIX" },
  ],
  [
    "tessera withdrawn --since",
    revokedQuery(kindOf("INDICATOR")),
    { since: "2026-01-01T00:00:00.000Z", after: null },
  ],
  [
    "tessera withdrawn --in",
    stateQuery,
    { ids: Array(100).fill("att/own/campaign--1") },
  ],
  ["tessera lookup of 1,000", lookupQuery, { values: Array(1_000).fill("x") }],
  ["tessera path", pathQuery, { from: "a", to: "b", hops: 6, first: 10 }],
  ["tessera related", relatedQuery, { key: "xenon", first: 100 }],
  ["tessera search", searchQuery, { text: "x", first: 100 }],
];

describe("an honest question", () => {
  it.each([...readme, ...commands])(
    "has room under every limit: %s",
    (_, query, variables) => {
      const document = parse(query);
      const operation = document.definitions.find(
        (node) => node.kind === Kind.OPERATION_DEFINITION,
      );
      if (operation === undefined) throw new Error("No operation.");
      const { depth, recordPaths, fields, aliases, directives } = measure(
        document,
        schema,
        defaultLimits,
      );
      const cost = costOf({ document, schema, operation, variables });
      expect(cost).toBeGreaterThan(0);
      expect(cost * 2).toBeLessThan(defaultLimits.cost);
      expect(fields * 2).toBeLessThan(defaultLimits.fields);
      expect(aliases * 2).toBeLessThan(defaultLimits.aliases);
      expect(directives * 2).toBeLessThan(defaultLimits.directives);
      expect(depth).toBeLessThanOrEqual(defaultLimits.depth - 2);
      expect(recordPaths).toBeLessThanOrEqual(defaultLimits.recordPaths);
    },
  );
});
