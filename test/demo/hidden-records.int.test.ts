/**
 * What a viewer may not see is in no byte of any answer, and what a viewer may
 * see is told to no member that may not: markings of the demonstration (point 9),
 * over a crawl of the whole public API and the requests that members get.
 */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";

import { askGateway } from "../support/ask-gateway.ts";
import {
  demoBundle,
  demoObject,
  demoSlugs,
  valueOf,
} from "../support/demo-bundles.ts";
import { gatewayWith, memberUrl } from "../support/gateway-with.ts";
import type { GatewayWith } from "../support/gateway-with.ts";
import { gatewayOf } from "../support/running-demo.ts";
import { passingTo, standIn } from "../support/stand-in.ts";
import type { StandIn } from "../support/stand-in.ts";

// Cold stores on a busy machine take seconds for what is asked first.
jest.setTimeout(600_000);

const pulse = demoObject(
  "att",
  "report",
  "Targeted Attacks in the Middle East",
);
const sighting = demoObject("softbank", "sighting");
const noteName =
  "Note for the named reader: Operation Parliament in our own network";
const notes = [
  demoObject("singtel", "report", noteName),
  demoObject("etisalat", "report", noteName),
];

/** Texts that are in these objects and nowhere else. */
const ofThePulse = [
  uuidOf(pulse.id),
  pulse.name ?? "",
  "A pulse of twelve values",
];
const ofTheSighting = [uuidOf(sighting.id), "three lookups of the name"];
const ofTheNotes = [
  ...notes.map(({ id }) => uuidOf(id)),
  "Note for the named reader",
  "Invented finding",
  "singtel-lead",
  "etisalat-lead",
];

const RECORD = `__typename id stixId stixType member { slug name } author feed marking { tlp statements pap } labels confidence basis revoked created modified recordedAt externalReferences { sourceName url externalId description } stix`;
const CLAIM = `claims { id member { slug } author relationshipType forward stance confidence basis description startTime stopTime marking { tlp statements } }`;
const EDGES = (kinds: readonly string[]) =>
  kinds
    .map(
      (kind) =>
        `${kind}(first: 100) { totalCount edges { cursor node { id name names { value } members { slug } } ${CLAIM} } pageInfo { hasNextPage } }`,
    )
    .join(" ");

/** The richest questions that the limits allow of one entity. */
const questions: readonly string[] = [
  `query ($key: String!) { entities(key: $key) { __typename id name names { value members { slug } } members { slug } sameName { id name } attached { id } identity { links { left right key } rejected { left right key reason } } records { ${RECORD}
    ... on CampaignRecord { name aliases description objective targetedCountries { code asStated } reports { edges { node { id name } } } }
    ... on ActorRecord { name aliases description goals reports { edges { node { id name } } } } } } }`,
  `query ($key: String!) { entities(key: $key) { id records { ${RECORD}
    ... on ReportRecord { name description published indicators { edges { node { id value } } } campaigns { edges { node { id name } } } }
    ... on IndicatorRecord { name description pattern value warningLists sightings { edges { node { id count description } } } reports { edges { node { id name } } } } } } }`,
  `query ($key: String!) { entities(key: $key) { id ... on Campaign { ${EDGES(["actors", "indicators", "malware", "techniques", "reports", "vulnerabilities"])} } } }`,
  `query ($key: String!) { entities(key: $key) { id ... on Actor { ${EDGES(["campaigns", "actors", "indicators", "malware", "techniques", "reports", "vulnerabilities"])} } } }`,
  `query ($key: String!) { entities(key: $key) { id ... on Indicator { ${EDGES(["campaigns", "actors", "malware", "techniques", "reports"])} } ... on Report { campaigns(first: 100) { edges { node { id name } ${CLAIM} } } indicators(first: 100) { edges { node { id name } ${CLAIM} } } } } }`,
];

/** Names of everything that bears one, the values of Operation Parliament, and the hidden ids themselves. */
const keys = [
  ...new Set([
    ...demoSlugs
      .flatMap(demoBundle)
      .filter(({ type }) => ["campaign", "report"].includes(type))
      .map(({ id, type, name }) => (type === "report" ? id : (name ?? id))),
    "Gaza Cybergang",
    "Gaza Cybergang Group3",
    "WIRTE",
    "Vendetta",
    ...pulseValues().slice(0, 3),
    "office365-update.com",
    "share2file.pro",
  ]),
];

/** The values that AT&T's pulse names. */
function pulseValues(): readonly string[] {
  const named = pulse["object_refs"] as readonly string[];
  return demoBundle("att")
    .filter(({ id }) => named.includes(id))
    .map(valueOf);
}

const hiddenIds = [
  `att/at-t-alien-labs-at-t/${pulse.id}`,
  `softbank/softbank/${sighting.id}`,
  `singtel/trustwave-spiderlabs-singtel/${notes[0]?.id}`,
  `etisalat/help-ag-etisalat/${notes[1]?.id}`,
];

let etisalat: GatewayWith;
const crawls = new Map<string, string>();

beforeAll(async () => {
  etisalat = await gatewayWith("etisalat");
  for (const [home, url] of [
    ["singtel", gatewayOf("singtel")],
    ["att", gatewayOf("att")],
    ["etisalat", etisalat.url],
  ] as const)
    crawls.set(home, await crawl(url));
}, 600_000);

afterAll(() => etisalat.stop());

describe("a crawl of the whole API", () => {
  it("sees the pulse as AT&T, which owns it, and as Singtel, to whom it is released", () => {
    for (const home of ["att", "singtel"])
      for (const text of ofThePulse) expect(crawled(home)).toContain(text);
  });

  it("sees SoftBank's sighting as Etisalat, to whom it is released", () => {
    for (const text of ofTheSighting)
      expect(crawled("etisalat")).toContain(text);
  });

  it.each(["singtel", "att"])(
    "has no byte of SoftBank's sighting for %s",
    (home) => {
      for (const text of ofTheSighting)
        expect(crawled(home)).not.toContain(text);
    },
  );

  it("has no byte of AT&T's pulse for Etisalat", () => {
    for (const text of ofThePulse)
      expect(crawled("etisalat")).not.toContain(text);
  });

  it.each(["singtel", "att", "etisalat"])(
    "has no byte of the notes for named readers, for %s",
    (home) => {
      for (const text of ofTheNotes) expect(crawled(home)).not.toContain(text);
    },
  );

  it.each(["singtel", "att"])(
    "finds nothing under the ids of hidden records, and says so as of an id that does not exist, for %s",
    async (home) => {
      const nodes = (ids: readonly string[]) =>
        askGateway(
          gatewayOf(home),
          "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on SightingRecord { count } ... on ReportRecord { name } } }",
          { variables: { ids } },
        );
      const hidden = hiddenIds.slice(1);
      const none = hidden.map((id) => id.replace(/.{12}$/, "000000000000"));
      const found = await nodes(hidden);
      expect(found.errors).toBeUndefined();
      expect(found.data).toEqual({ nodes: [null, null, null] });
      expect(found.data).toEqual((await nodes(none)).data);
    },
  );
});

describe("a record that a viewer may see", () => {
  it("shows its marking: AMBER for the pulse, GREEN or CLEAR for the campaign", async () => {
    const { data } = await askGateway<{
      report: { records: readonly unknown[] };
      campaign: { records: readonly { marking: { tlp: string } }[] };
    }>(
      gatewayOf("singtel"),
      `{ report(key: "${pulse.id}") { records { marking { tlp } } } campaign(key: "Operation Parliament") { records { marking { tlp } } } }`,
    );
    expect(data.report.records).toEqual([{ marking: { tlp: "AMBER" } }]);
    for (const { marking } of data.campaign.records)
      expect(["GREEN", "CLEAR"]).toContain(marking.tlp);
  });
});

describe("the keys of AT&T's AMBER pulse, asked about by AT&T", () => {
  const bodies = new Map<string, string[]>();
  const proxies: StandIn[] = [];
  let att: GatewayWith;

  beforeAll(async () => {
    const urls: Record<string, string> = {};
    for (const slug of demoSlugs) {
      const seen: string[] = [];
      bodies.set(slug, seen);
      const proxy = await standIn(
        passingTo(memberUrl(slug), (body) => seen.push(body)),
      );
      proxies.push(proxy);
      urls[slug] = proxy.url;
    }
    att = await gatewayWith("att", urls);
  }, 600_000);

  afterAll(async () => {
    await att.stop();
    for (const proxy of proxies) await proxy.stop();
  });

  it("travel to its audience, Singtel and Telefónica, and to nobody else", async () => {
    const [value] = pulseValues();
    // The value leads to the pulse; the pulse is then looked for at others.
    const { data, errors } = await askGateway<{
      indicator: { reports: { edges: readonly unknown[] } };
    }>(
      att.url,
      `query ($value: String!) { indicator(value: $value) { campaigns { edges { node { name records { id } } } } reports { edges { node { id name sameName { id } records { id ... on ReportRecord { name indicators { edges { node { id } } } } } } ${CLAIM} } } } }`,
      { variables: { value } },
    );
    expect(errors).toBeUndefined();
    expect(data.indicator.reports.edges).toMatchObject([
      { node: { name: pulse.name, records: [{ name: pulse.name }] } },
    ]);
    expect(told("att")).toContain(pulse.id);
    for (const slug of ["etisalat", "softbank"]) {
      expect(told(slug).length).toBeGreaterThan(0);
      for (const text of [...ofThePulse, "targeted-attacks-in-middle-east"])
        expect(told(slug)).not.toContain(text);
    }
    for (const slug of ["singtel", "telefonica"])
      expect(told(slug)).toContain(pulse.id);
  });

  function told(slug: string): string {
    return (bodies.get(slug) ?? []).join("\n");
  }
});

/** Every question about every key, and the hidden ids asked for directly; the bytes of all answers. */
async function crawl(url: string): Promise<string> {
  const texts: string[] = [];
  for (const key of keys) {
    const answers = await Promise.all(
      questions.map((query) => askGateway(url, query, { variables: { key } })),
    );
    for (const { text, errors } of answers) {
      expect({ key, errors }).toEqual({ key, errors: undefined });
      texts.push(text);
    }
  }
  const direct = await askGateway(
    url,
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Record { ${RECORD} } ... on ReportRecord { name description } ... on SightingRecord { count description } } }`,
    { variables: { ids: hiddenIds } },
  );
  texts.push(direct.text);
  return texts.join("\n");
}

function crawled(home: string): string {
  const text = crawls.get(home) ?? "";
  expect(text).toContain("campaign/operation-parliament");
  return text;
}

function uuidOf(id: string): string {
  return id.slice(id.indexOf("--") + 2);
}
