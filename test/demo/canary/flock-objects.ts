/**
 * A flock as STIX 2.1: one object of every kind, the relationships between them,
 * and some with things that everybody may see. They bear common names and values
 * beside their own, so that the rule of identity meets them in real clusters.
 */
import { tlpOfMarking } from "../../../subgraphs/member/intake/markings.ts";
import type { Tlp } from "../../../subgraphs/contract/marking.ts";
import { TESSERA_EXTENSION } from "../../../subgraphs/member/intake/stix21/tessera-extension.ts";
import { demoObject } from "../../support/demo-bundles.ts";
import type { StixObject } from "../../support/demo-bundles.ts";
import type { Flock, Owner } from "./flocks.ts";
import { siskin, stixIdOf } from "./siskins.ts";

/** What answers have of a flock: everything but its house and its statement, which are no records of their own. */
export function recordsOf(flock: Flock): readonly StixObject[] {
  const { n } = flock;
  const common =
    n % 200 === 0
      ? { campaign: "Operation Parliament", malware: "WannaCry" }
      : { campaign: "WannaCry", malware: "Remcos" };
  const [seen] = visibleOf(flock.owner);
  const make = made(flock);
  return [
    make(2, "campaign", {
      name: n % 200 === 0 ? `${siskin(n + 2)} campaign` : common.campaign,
      aliases: [common.campaign, `also ${siskin(n + 2)}`],
      objective: `objective ${siskin(n + 2)}`,
      first_seen: DAY,
    }),
    make(3, "intrusion-set", {
      name: `${siskin(n + 3)} set`,
      aliases: ["WIRTE", `also ${siskin(n + 3)}`],
      goals: [`goal ${siskin(n + 3)}`],
    }),
    make(4, "malware", {
      name: `${siskin(n + 4)} malware`,
      aliases: [common.malware],
      is_family: true,
    }),
    make(5, "indicator", {
      name: `name ${siskin(n + 5)}`,
      pattern: "[domain-name:value = 'office365-update.com']",
      pattern_type: "stix",
      valid_from: DAY,
    }),
    make(6, "indicator", {
      pattern: `[domain-name:value = '${siskin(n + 6)}.example']`,
      pattern_type: "stix",
      valid_from: DAY,
    }),
    make(7, "report", {
      name: `${siskin(n + 7)} report`,
      published: DAY,
      object_refs: [
        stixIdOf("campaign", n + 2),
        stixIdOf("indicator", n + 6),
        seen,
      ],
    }),
    make(8, "sighting", { sighting_of_ref: seen, count: 5_151 }),
    make(9, "sighting", { sighting_of_ref: stixIdOf("campaign", n + 2) }),
    make(10, "vulnerability", {
      name: `${siskin(n + 10)} flaw`,
      external_references: [
        { source_name: "cve", external_id: "CVE-2017-11882" },
        { source_name: siskin(n + 10) },
      ],
    }),
    make(11, "attack-pattern", {
      name: `${siskin(n + 11)} technique`,
      external_references: [
        { source_name: "mitre-attack", external_id: "T1566" },
        { source_name: siskin(n + 11) },
      ],
    }),
  ];
}

/** The statements of a flock; the last two are about things that everybody may see. */
export function edgesOf(flock: Flock): readonly StixObject[] {
  const { n, owner } = flock;
  const [seen, alsoSeen] = visibleOf(owner);
  const make = made(flock);
  const edge = (at: number, type: string, from: string, to: string) =>
    make(at, "relationship", {
      relationship_type: type,
      source_ref: from,
      target_ref: to,
    });
  const id = (at: number, type: string) => stixIdOf(type, n + at);
  return [
    edge(20, "attributed-to", id(2, "campaign"), id(3, "intrusion-set")),
    edge(21, "uses", id(3, "intrusion-set"), id(4, "malware")),
    edge(22, "indicates", id(6, "indicator"), id(2, "campaign")),
    edge(23, "targets", id(2, "campaign"), id(10, "vulnerability")),
    edge(24, "uses", id(2, "campaign"), id(11, "attack-pattern")),
    edge(25, "related-to", id(2, "campaign"), alsoSeen),
    edge(26, "related-to", seen, id(3, "intrusion-set")),
    edge(27, "related-to", seen, alsoSeen),
  ];
}

/** Everything that is loaded: who says it, under which statement, and what is said; a later `modified` makes newer versions. */
export function objectsOf(flock: Flock, modified = DAY): readonly StixObject[] {
  return asLoaded(flock).map((object) =>
    "modified" in object ? { ...object, modified } : object,
  );
}

function asLoaded(flock: Flock): readonly StixObject[] {
  const { n } = flock;
  return [
    made(flock)(0, "identity", {
      name: `${siskin(n)} house`,
      identity_class: "organization",
    }),
    {
      type: "marking-definition",
      spec_version: "2.1",
      id: statementOf(flock),
      created: DAY,
      definition_type: "statement",
      definition: { statement: `statement ${siskin(n + 1)}` },
    },
    ...recordsOf(flock),
    ...edgesOf(flock),
  ];
}

/** Ids of two records of an owner that are released to everybody in the community. */
export function visibleOf(owner: Owner): readonly [string, string] {
  const id = (type: string, name: string) => demoObject(owner, type, name).id;
  switch (owner) {
    case "etisalat":
      return [
        id("campaign", "Operation Parliament"),
        id("intrusion-set", "WIRTE"),
      ];
    case "softbank":
      return [id("intrusion-set", "WIRTE"), id("intrusion-set", "menuPass")];
    case "telefonica":
      return [id("campaign", "WannaCry"), id("intrusion-set", "Lazarus Group")];
    default:
      throw new Error(`${String(owner)} holds no canaries.`);
  }
}

const DAY = "2020-06-01T00:00:00.000Z";

/** Makes the object of a place, its text in all that objects have alike. */
function made(flock: Flock) {
  const { n, tlp, audience, people } = flock;
  return (
    at: number,
    type: string,
    own: Readonly<Record<string, unknown>>,
  ): StixObject => {
    const text = siskin(n + at);
    return {
      type,
      spec_version: "2.1",
      id: stixIdOf(type, n + at),
      created: DAY,
      modified: DAY,
      created_by_ref: stixIdOf("identity", n),
      description: `description ${text}`,
      labels: [`label-${text}`],
      confidence: 51,
      external_references: [
        {
          source_name: `source ${text}`,
          url: `https://${text}.example/`,
          external_id: `external ${text}`,
          description: `reference ${text}`,
        },
      ],
      ...(tlp === null
        ? {}
        : { object_marking_refs: [idOfTlp(tlp), statementOf(flock)] }),
      extensions: {
        [TESSERA_EXTENSION]: {
          extension_type: "property-extension",
          basis: `basis ${text}`,
          ...(audience === undefined ? {} : { audience }),
          ...(people === undefined ? {} : { people }),
        },
      },
      ...own,
    };
  };
}

function statementOf({ n }: Flock): string {
  return stixIdOf("marking-definition", n + 1);
}

/** The canonical id of a level. */
function idOfTlp(tlp: Tlp): string {
  const [id] = [...tlpOfMarking].find(([, level]) => level === tlp) ?? [];
  if (id === undefined) throw new Error(`No marking means ${tlp}.`);
  return id;
}
