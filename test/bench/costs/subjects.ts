/** What the questions of the cost bench are about: picked from the corpus by what it holds, never by hand. */
import {
  nameKey,
  typedKeys,
  valueKeys,
} from "../../../subgraphs/contract/keys.ts";
import type { DataSet, Overlap } from "../corpus/corpus.ts";
import type { StixObject } from "../corpus/stix.ts";

export interface Subjects {
  /** The campaign with most indicators. */
  readonly bigCampaign: string;
  /** A campaign whose values stand in several data sets. */
  readonly sharedCampaign: string;
  /** An actor that several data sets name. */
  readonly actor: string;
  /** A value that most data sets hold. */
  readonly value: string;
  /** 1,000 values, half of them held by somebody. */
  readonly values: readonly string[];
}

export function subjectsOf(
  dataSets: readonly DataSet[],
  overlaps: readonly Overlap[],
): Subjects {
  const [widest] = overlaps.toSorted(
    (a, b) => Object.keys(b.in).length - Object.keys(a.in).length,
  );
  const held = overlaps.slice(0, 500).map(({ value }) => value);
  return {
    bigCampaign: biggest(dataSets),
    sharedCampaign: "TeamTNT cloud cryptojacking",
    actor: sharedActor(dataSets),
    value: widest?.value ?? "",
    values: [
      ...held,
      ...Array.from(
        { length: 1_000 - held.length },
        (_, n) => `unknown-${n}.example`,
      ),
    ],
  };
}

/** The keys of a name, a value or an id, as a hand-written statement is given them. */
export function keysOf(text: string): readonly string[] {
  return [...new Set([...valueKeys(text), ...typedKeys(text)])];
}

function biggest(dataSets: readonly DataSet[]): string {
  const counted = dataSets.flatMap(({ objects }) => {
    const degrees = new Map<string, number>();
    for (const { type, ...object } of objects)
      if (
        type === "relationship" &&
        String(object["source_ref"]).startsWith("indicator--")
      )
        degrees.set(
          String(object["target_ref"]),
          (degrees.get(String(object["target_ref"])) ?? 0) + 1,
        );
    return objects
      .filter(({ type }) => type === "campaign")
      .map((object) => ({ object, degree: degrees.get(object.id) ?? 0 }));
  });
  const [first] = counted.toSorted((a, b) => b.degree - a.degree);
  return String(first?.object["name"]);
}

/** The first name, by spelling, that actors of most data sets bear. */
function sharedActor(dataSets: readonly DataSet[]): string {
  const bearers = new Map<string, Set<string>>();
  for (const { name, objects } of dataSets)
    for (const object of objects)
      if (object.type === "intrusion-set")
        for (const own of namesOf(object))
          if (nameKey(own) !== undefined)
            bearers.set(own, (bearers.get(own) ?? new Set()).add(name));
  const [first] = [...bearers].toSorted(
    ([a, inA], [b, inB]) => inB.size - inA.size || (a < b ? -1 : 1),
  );
  return first?.[0] ?? "";
}

function namesOf(object: StixObject): readonly string[] {
  const aliases = object["aliases"];
  return [
    String(object["name"]),
    ...(Array.isArray(aliases) ? aliases : []),
  ].map((name) => String(name).toLowerCase());
}
