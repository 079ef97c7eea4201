import { composeServices } from "@apollo/composition";
import { describe, expect, it, jest } from "@jest/globals";
import { buildSchema, isObjectType, parse } from "graphql";

import { kinds } from "../../../../subgraphs/contract/kinds.ts";
import { allianceSdl } from "../../../../subgraphs/contract/sdl/alliance-sdl.ts";
import { memberSdl } from "../../../../subgraphs/contract/sdl/member-sdl.ts";
import {
  commonRecordFields,
  contractTable,
} from "../../../../subgraphs/contract/sdl/record-fields.ts";
import type { ContractTable } from "../../../../subgraphs/contract/sdl/record-fields.ts";
import {
  CURRENT_CONTRACT,
  compareVersions,
  contractVersions,
  lowestVersion,
  stands,
} from "../../../../subgraphs/contract/sdl/version.ts";

// Composition is synchronous work of seconds where the machine is busy.
jest.setTimeout(600_000);

/** A version to come: campaigns get a field, and so does every record. */
const next: ContractTable = {
  common: [
    ...commonRecordFields,
    {
      name: "lang",
      type: "String",
      description: "The language of its text.",
      since: "1.1",
    },
  ],
  kinds: kinds.map((kind) =>
    kind.name === "CAMPAIGN"
      ? {
          ...kind,
          fields: [
            ...kind.fields,
            {
              name: "impact",
              type: "String",
              description: "What the campaign did.",
              since: "1.1",
            },
          ],
        }
      : kind,
  ),
};

describe("members of two contract versions", () => {
  it("live in one alliance, each with the fields of its own version", () => {
    const { errors, fields } = composed({ interfaceVersion: "1.0" });
    expect(errors).toEqual([]);
    expect(fields("AttCampaignRecord")).toEqual(
      expect.arrayContaining(["impact", "lang"]),
    );
    expect(fields("AttSightingRecord")).toContain("lang");
    expect(fields("SingtelCampaignRecord")).not.toContain("impact");
    expect(fields("SingtelCampaignRecord")).not.toContain("lang");
  });

  it("could not, if the newer one put its fields on the common interface already", () => {
    const { errors } = composed({ interfaceVersion: "1.1" });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.join("\n")).toMatch(/CampaignRecord\.impact|impact/);
  });

  it("show a new field on the interface once everybody speaks the version", () => {
    const sdl = memberSdl({ slug: "att", version: "1.1", table: next });
    expect(sdl.match(/^ {2}impact: String$/gm)).toHaveLength(2);
    // Record, and an interface and a type for each kind and for sightings.
    expect(sdl.match(/^ {2}lang: String$/gm)).toHaveLength(
      1 + 2 * (kinds.length + 1),
    );
  });
});

describe("the template", () => {
  it("at the present version is not touched by what is to come", () => {
    const options = { slug: "att", version: "1.0" };
    expect(memberSdl({ ...options, table: next })).toBe(memberSdl(options));
    expect(allianceSdl(["att"], next)).toBe(allianceSdl(["att"]));
  });

  it("is the same for every member but for the prefix of its types", () => {
    const att = memberSdl({ slug: "att", version: "1.0" });
    const jp = memberSdl({ slug: "softbank-jp", version: "1.0" });
    expect(jp.replaceAll("SoftbankJp", "Att")).toBe(att);
  });

  it("stands on versions that are in the table", () => {
    expect(contractVersions).toContain(CURRENT_CONTRACT);
    const since = [
      ...contractTable.common,
      ...kinds.flatMap(({ fields }) => fields),
    ].flatMap((field) => field.since ?? []);
    expect(
      since.filter(
        (version) => !contractVersions.some((known) => known === version),
      ),
    ).toEqual([]);
  });
});

describe("contract versions", () => {
  it("are compared as numbers, not as text", () => {
    expect(["1.10", "1.2", "0.9", "2.0"].toSorted(compareVersions)).toEqual([
      "0.9",
      "1.2",
      "1.10",
      "2.0",
    ]);
  });

  it("have a lowest one; of nobody it is the current one", () => {
    expect(lowestVersion(["1.10", "1.2"])).toBe("1.2");
    expect(lowestVersion([])).toBe(CURRENT_CONTRACT);
  });

  it("tell since when a field stands", () => {
    expect(stands(undefined, "1.0")).toBe(true);
    expect(stands("1.1", "1.0")).toBe(false);
    expect(stands("1.1", "1.1")).toBe(true);
    expect(stands("1.2", "1.10")).toBe(true);
  });
});

/** AT&T speaks 1.1, Singtel 1.0; AT&T's interfaces are rendered at the version given. */
function composed({ interfaceVersion }: { readonly interfaceVersion: string }) {
  const subgraphs = {
    alliance: allianceSdl(["att", "singtel"], next),
    att: memberSdl({
      slug: "att",
      version: "1.1",
      interfaceVersion,
      table: next,
    }),
    singtel: memberSdl({ slug: "singtel", version: "1.0" }),
  };
  const { errors = [], supergraphSdl } = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      url: `http://${name}.example`,
      typeDefs: parse(sdl),
    })),
  );
  return {
    errors: errors.map(({ message }) => message),
    fields: (name: string) => {
      const type = buildSchema(supergraphSdl ?? "", {
        assumeValid: true,
      }).getType(name);
      return isObjectType(type) ? Object.keys(type.getFields()) : [];
    },
  };
}
