/** Objects of STIX 2.1 and 2.0 in the shapes of real files, to be mutated. */
import { readFileSync } from "node:fs";

type Json = Readonly<Record<string, unknown>>;

const GREEN = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";

const demonstration = JSON.parse(
  readFileSync("test/fixtures/intake/operation-parliament.stix.json", "utf8"),
) as { readonly objects: readonly Json[] };

const dates = {
  created: "2018-04-12T10:00:00.000Z",
  modified: "2018-04-12T10:00:00.000Z",
};

function made(type: string, more: Json): Json {
  return {
    type,
    spec_version: "2.1",
    id: `${type}--33333333-3333-4333-8333-333333333333`,
    ...more,
  };
}

const report = made("report", {
  ...dates,
  name: "Parliaments under attack",
  published: "2018-04-12T10:00:00Z",
  labels: ["campaign:Operation Parliament"],
  // One that names itself, and an author who is no identity.
  object_refs: ["report--33333333-3333-4333-8333-333333333333"],
  created_by_ref: "identity--33333333-3333-4333-8333-333333333333",
  granular_markings: [{ marking_ref: GREEN, selectors: ["name"] }],
});

const others: readonly Json[] = [
  report,
  made("identity", {
    ...dates,
    name: "Somebody",
    identity_class: "individual",
    created_by_ref: "identity--33333333-3333-4333-8333-333333333333",
  }),
  made("marking-definition", {
    created: dates.created,
    definition_type: "statement",
    definition: { statement: "Ours." },
    // A marking that is marked by itself.
    object_marking_refs: [
      "marking-definition--33333333-3333-4333-8333-333333333333",
    ],
  }),
  made("sighting", {
    ...dates,
    sighting_of_ref: "malware--33333333-3333-4333-8333-333333333333",
    where_sighted_refs: ["identity--33333333-3333-4333-8333-333333333333"],
    first_seen: "2018-04-01T00:00:00Z",
    last_seen: "2018-04-02T00:00:00Z",
    count: 3,
  }),
  made("attack-pattern", {
    ...dates,
    name: "Phishing",
    external_references: [
      {
        source_name: "mitre-attack",
        external_id: "T1566",
        url: "https://attack.mitre.org/techniques/T1566",
      },
    ],
    kill_chain_phases: [
      { kill_chain_name: "mitre-attack", phase_name: "initial-access" },
    ],
  }),
  made("vulnerability", {
    ...dates,
    name: "CVE-2018-0802",
    external_references: [{ source_name: "cve", external_id: "CVE-2018-0802" }],
  }),
  made("file", { hashes: { MD5: "0".repeat(32) }, name: "a.exe", size: 7 }),
  made("network-traffic", {
    dst_ref: "ipv4-addr--33333333-3333-4333-8333-333333333333",
    dst_port: 443,
    protocols: ["tcp"],
  }),
  made("email-addr", { value: "x@a.example", display_name: "Somebody" }),
  made("x-msisdn-record", { value: "15550100" }),
  {
    type: "indicator",
    id: "indicator--33333333-3333-4333-8333-333333333333",
    ...dates,
    labels: ["malicious-activity"],
    pattern: "[domain-name:value = 'a.example']",
    valid_from: "2018-04-12T10:00:00Z",
  },
  {
    type: "observed-data",
    id: "observed-data--33333333-3333-4333-8333-333333333333",
    ...dates,
    first_observed: "2018-04-12T10:00:00Z",
    last_observed: "2018-04-12T10:00:00Z",
    number_observed: 1,
    objects: { "0": { type: "domain-name", value: "a.example" } },
  },
];

export const stixObjects: readonly Json[] = [
  ...demonstration.objects,
  ...others,
];

/** Three objects that name each other in a circle, with two relationships that do. */
export const circle: readonly Json[] = [
  report,
  made("relationship", {
    ...dates,
    relationship_type: "related-to",
    source_ref: "report--33333333-3333-4333-8333-333333333333",
    target_ref: "grouping--33333333-3333-4333-8333-333333333333",
  }),
  made("grouping", {
    ...dates,
    context: "suspicious-activity",
    object_refs: [
      "report--33333333-3333-4333-8333-333333333333",
      "grouping--33333333-3333-4333-8333-333333333333",
    ],
  }),
];

export const indicator = made("indicator", {
  ...dates,
  pattern_type: "stix",
  valid_from: "2018-04-12T10:00:00Z",
});
