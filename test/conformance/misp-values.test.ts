/**
 * The values of our indicators against those that PyMISP and misp-stix see in the
 * 66 public events. Each difference is in a list here, with its number and why.
 */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { fileURLToPath } from "node:url";

import type { RecordClaim } from "../../subgraphs/member/intake/claims.ts";
import { parsePattern } from "../../subgraphs/member/intake/pattern/parse-pattern.ts";
import type {
  ComparisonTree,
  ObservationTree,
} from "../../subgraphs/member/intake/pattern/pattern-tree.ts";
import { equalitiesOf } from "../../subgraphs/member/intake/pattern/pattern-values.ts";
import { eventsOf, hasMispFiles, mispFiles } from "../support/misp-files.ts";
import { readMisp } from "../support/misp-read.ts";
import { pythonWith } from "../support/python.ts";

const python = hasMispFiles
  ? pythonWith([
      "pymisp==2.5.34.4",
      "misp-stix==2026.10.12",
      "jsonschema==4.26.0",
    ])
  : { missing: "no ../shared/data" };
const suite = "run" in python ? describe : describe.skip;

// A suite that is skipped is not printed with its reason.
if ("missing" in python)
  it(`values of public MISP events are not compared: ${python.missing}`, () =>
    expect(python.missing).not.toBe(""));

interface Seen {
  readonly uuid: string;
  readonly toIds: readonly { readonly type: string; readonly value: string }[];
  readonly patterns: readonly {
    readonly type: string;
    readonly pattern: string;
  }[];
}

suite("values to be detected in public MISP events", () => {
  let events: readonly Compared[] = [];
  beforeAll(async () => {
    events = await compared();
  }, 180_000);

  it("are those of PyMISP, but for texts of which no pattern can ask", () => {
    const missing = events.flatMap(({ pymisp, ours }) =>
      without(pymisp, ours, ({ value }) => value).map(({ type }) => type),
    );
    // 41 names of anti-virus signatures, 5 names of YARA rules.
    expect(counted(missing)).toEqual({ text: 46 });
  });

  it("are no others", () => {
    const extra = events.flatMap(({ pymisp, ours }) =>
      without(
        ours,
        pymisp.map(({ value }) => value),
        (value) => value,
      ),
    );
    expect(extra).toEqual([]);
  });

  it("hold more than those of misp-stix", () => {
    const unseen = events.flatMap(({ pymisp, theirs }) =>
      pymisp.flatMap(({ type, value }) =>
        theirs.includes(value) ? [] : [type],
      ),
    );
    expect(counted(unseen)).toEqual({
      text: 46,
      // Of sections, and names within executables: its patterns for `pe` leave them out.
      md5: 16,
      filename: 8,
      // It puts the sample itself into the pattern, which is longer than we parse.
      "malware-sample": 1,
      // It writes a backslash before each `%`, so that the value is another one.
      "regkey|value": 1,
    });
  });
});

interface Compared {
  readonly uuid: string;
  /** Values with `to_ids`, composites in their parts. */
  readonly pymisp: readonly Value[];
  /** Values that the patterns of misp-stix and of ours ask for. */
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
}

interface Value {
  readonly type: string;
  readonly value: string;
}

const publicFiles = () => [...mispFiles("circl-pymisp"), ...mispFiles("eset")];

async function compared(): Promise<readonly Compared[]> {
  if (!("run" in python)) return [];
  const script = fileURLToPath(new URL("misp_values.py", import.meta.url));
  const files = publicFiles().filter(({ text }) => eventsOf(text).length > 0);
  const seen = JSON.parse(
    python.run(script, JSON.stringify(files)),
  ) as readonly Seen[];
  const ours = new Map<string, string[]>();
  for (const { name, text } of files)
    for (const record of (await readMisp(text, name)).records) {
      if (record.kind !== "INDICATOR") continue;
      const uuid = eventOf(record);
      ours.set(uuid, [
        ...(ours.get(uuid) ?? []),
        ...valuesOf(patternIn(record)),
      ]);
    }
  return seen.map(({ uuid, toIds, patterns }) => ({
    uuid,
    pymisp: toIds.flatMap(partsOf),
    theirs: patterns.flatMap(valuesOf),
    ours: ours.get(uuid) ?? [],
  }));
}

function eventOf({ original }: RecordClaim): string {
  const { x_misp_event_uuid: uuid } = JSON.parse(original.json) as {
    readonly x_misp_event_uuid: string;
  };
  return uuid;
}

function patternIn({ properties }: RecordClaim): Seen["patterns"][number] {
  return {
    type: String(properties["patternType"]),
    pattern: String(properties["pattern"]),
  };
}

/** The parts of a composite value that a detection looks for; a port is none. */
function partsOf({ type, value }: Value): readonly Value[] {
  const isPair = type.includes("|") || type === "malware-sample";
  const bar = type.startsWith("regkey")
    ? value.indexOf("|")
    : value.lastIndexOf("|");
  const parts =
    isPair && bar !== -1
      ? [value.slice(0, bar), value.slice(bar + 1)]
      : [value];
  return (type.endsWith("|port") ? parts.slice(0, 1) : parts).map((part) => ({
    type,
    value: normal(part),
  }));
}

/** What a pattern asks for, leaving out types and ports of addresses. */
function valuesOf({
  type,
  pattern,
}: Seen["patterns"][number]): readonly string[] {
  const tree = type === "stix" ? parsePattern(pattern) : undefined;
  return tree === undefined
    ? []
    : observationsOf(tree)
        .flatMap(equalitiesOf)
        .filter(({ path }) => !/_ref\.type$|_port$/.test(path))
        .map(({ value }) => normal(value));
}

function observationsOf(tree: ObservationTree): readonly ComparisonTree[] {
  switch (tree.kind) {
    case "observation":
      return [tree.comparison];
    case "qualified":
      return observationsOf(tree.observation);
    default:
      return tree.parts.flatMap(observationsOf);
  }
}

function normal(value: string): string {
  return value.trim().toLowerCase().replace(/\.$/, "");
}

/** The members of a multiset that another does not have as often. */
function without<One>(
  many: readonly One[],
  others: readonly string[],
  valueIn: (one: One) => string,
): readonly One[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return many.filter((one) => {
    const count = left.get(valueIn(one)) ?? 0;
    left.set(valueIn(one), count - 1);
    return count <= 0;
  });
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
