/** MISP events (CIRCL, ESET): an event becomes a report that names a campaign, its attributes indicators of it. */
import type { CorpusFile } from "./read-files.ts";
import { indicator, relationship, thing } from "./stix.ts";
import type { StixObject } from "./stix.ts";

interface Attribute {
  readonly type: string;
  readonly value: string;
}

interface Event {
  readonly uuid: string;
  readonly info: string;
  readonly Attribute?: readonly Attribute[];
  readonly Object?: readonly { readonly Attribute?: readonly Attribute[] }[];
}

/** MISP attribute types that are one value of a type that we know. */
const TYPES: Readonly<Record<string, string>> = {
  domain: "domain-name",
  hostname: "domain-name",
  "ip-dst": "ipv4-addr",
  "ip-src": "ipv4-addr",
  url: "url",
  md5: "file-md5",
  sha1: "file-sha1",
  sha256: "file-sha256",
  "email-src": "email-addr",
};

export function mispObjects(
  files: readonly CorpusFile[],
): readonly StixObject[] {
  const events = files.flatMap(({ text }) => eventsOf(JSON.parse(text)));
  const objects = events.flatMap((event) => {
    const campaign = thing("campaign", event.uuid, { name: event.info });
    const seen = valuesOf(event).flatMap(([type, value]) => {
      const made = indicator("misp", type, value);
      return made === undefined
        ? []
        : [made, relationship("indicates", made, campaign)];
    });
    return [campaign, ...seen];
  });
  return [...new Map(objects.map((object) => [object.id, object])).values()];
}

/** MISP gives one event, a list of them, or `{"response": …}` around either. */
function eventsOf(json: unknown): readonly Event[] {
  if (Array.isArray(json)) return json.flatMap(eventsOf);
  if (typeof json !== "object" || json === null) return [];
  if ("response" in json) return eventsOf(json.response);
  if ("Event" in json) return eventsOf(json.Event);
  return "uuid" in json && "info" in json ? [json as Event] : [];
}

function valuesOf(event: Event): readonly (readonly [string, string])[] {
  const attributes = [
    ...(event.Attribute ?? []),
    ...(event.Object ?? []).flatMap((object) => object.Attribute ?? []),
  ];
  return attributes.flatMap(({ type, value }) => {
    const parts = type.split("|");
    const values = parts.length === 1 ? [value] : value.split("|");
    return parts.flatMap((part, n): (readonly [string, string])[] => {
      const known = TYPES[part];
      const text = values[n]?.trim();
      if (known === undefined || text === undefined || text === "") return [];
      const isVersion6 = known === "ipv4-addr" && text.includes(":");
      return [[isVersion6 ? "ipv6-addr" : known, text]];
    });
  });
}
