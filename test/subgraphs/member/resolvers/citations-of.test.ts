/** What a record is taken to rest on. */
import { describe, expect, it } from "@jest/globals";

import { citationsOf } from "../../../../subgraphs/member/resolvers/citations-of.ts";

const page =
  "https://securelist.com/operation-parliament-who-is-doing-what/85237/";

describe("the citations of a record", () => {
  it.each([
    page,
    page.replace("https:", "http:"),
    page.replace("securelist", "SecureList"),
    page.slice(0, -1),
    `${page}#attribution`,
  ])("are the page, written %s", (url) => {
    expect(keysOf([{ source_name: "Kaspersky", url }])).toEqual([
      "url:https://securelist.com/operation-parliament-who-is-doing-what/85237",
    ]);
  });

  it("leave out what only names the thing in a public catalogue", () => {
    expect(
      keysOf([
        {
          source_name: "mitre-attack",
          url: "https://attack.mitre.org/groups/G0021",
          external_id: "G0021",
        },
        {
          source_name: "misp-galaxy",
          external_id: "e20e8eb8-a6b4-11e8-8a92-6ba6e7540c6d",
        },
        { source_name: "cve", external_id: "CVE-2021-44228" },
      ]),
    ).toEqual([]);
  });

  it("hold a report that is known by its publisher's id alone", () => {
    expect(
      keysOf([
        {
          source_name: "misp-event",
          external_id: "5eb0775e-2780-4234-89b8-5e640a019371",
        },
        { source_name: "a book" },
      ]),
    ).toEqual(["ref:misp-event:5eb0775e-2780-4234-89b8-5e640a019371"]);
  });

  it("hold the reports that name it, and what these cite", () => {
    const report = {
      stixId: "report--2d22a5c8-26e0-5a8b-9b59-998143719267",
      name: "Operation Parliament",
      author: "AT&T Alien Labs",
      externalReferences: stored([{ source_name: "Kaspersky", url: page }]),
    };
    expect(citationsOf(record([]), [report])).toEqual([
      { key: report.stixId, source: "AT&T Alien Labs", url: null },
      {
        key: "url:https://securelist.com/operation-parliament-who-is-doing-what/85237",
        source: "Kaspersky",
        url: page,
      },
    ]);
  });

  it("of a report are the report itself as well", () => {
    expect(
      citationsOf({ ...record([]), kind: "REPORT" }, []).map(({ key }) => key),
    ).toEqual(["campaign--1"]);
  });
});

interface Written {
  readonly source_name: string;
  readonly url?: string;
  readonly external_id?: string;
}

function keysOf(references: readonly Written[]): readonly string[] {
  return citationsOf(record(references), []).map(({ key }) => key);
}

function record(references: readonly Written[]) {
  return {
    kind: "CAMPAIGN",
    stixId: "campaign--1",
    name: "Operation Parliament",
    author: null,
    externalReferences: stored(references),
  };
}

/** As the store keeps them. */
function stored(references: readonly Written[]): string {
  return JSON.stringify(
    references.map(({ source_name, url = null, external_id = null }) => ({
      sourceName: source_name,
      url,
      externalId: external_id,
      description: null,
      published: null,
    })),
  );
}
