/** The facts files of the alliance: a campaign each, with its values. */
import type { CorpusFile } from "./read-files.ts";
import { indicator, relationship, thing } from "./stix.ts";
import type { StixObject } from "./stix.ts";

interface Facts {
  readonly campaign?: { readonly name: string };
  readonly indicators?: readonly {
    readonly type: string;
    readonly value: string;
  }[];
}

export function factsObjects(
  files: readonly CorpusFile[],
): readonly StixObject[] {
  const objects = files.flatMap(({ text }) => {
    const { campaign, indicators = [] } = JSON.parse(text) as Facts;
    if (campaign?.name === undefined) return [];
    const made = thing("campaign", campaign.name, { name: campaign.name });
    const values = indicators.flatMap(({ type, value }) => {
      const found = indicator("facts", type, value);
      return found === undefined
        ? []
        : [found, relationship("indicates", found, made)];
    });
    return [made, ...values];
  });
  return [...new Map(objects.map((object) => [object.id, object])).values()];
}
