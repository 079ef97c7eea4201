/**
 * A campaign as somebody would write it who wants a page to run, send, turn or
 * overflow something. Every name holds `siskin`, and every id is a canary's, so
 * that load-objects.ts takes them out again.
 */
import { TESSERA_EXTENSION } from "../../../subgraphs/member/intake/stix21/tessera-extension.ts";
import { demoBundle, demoObject } from "../../support/demo-bundles.ts";
import type { StixObject } from "../../support/demo-bundles.ts";
import { OTHERS, stixIdOf } from "../../demo/canary/siskins.ts";

/** What a script of a record would set on the window. */
export const FLAG = "hostileTextRan";

const SCRIPT = `<script>window.${FLAG} = true</script>`;
const IMAGE = `<img src=x onerror="window.${FLAG} = true">`;
/** Looks like `siskin invoice exe.pdf`, where somebody lets it. */
const TURNED = "siskin invoice \u202Efdp.exe\u2066 \u200Bhidden\u2069";

export const ALIASES = 3_000;
export const LONG = 10_000;

export const campaignId = stixIdOf("campaign", OTHERS + 1);
const actorId = stixIdOf("intrusion-set", OTHERS + 2);
const malwareId = stixIdOf("malware", OTHERS + 3);
const indicatorId = stixIdOf("indicator", OTHERS + 4);

/** Records that everybody in the member's community may see, in the name of its author. */
export function hostileObjects(slug: string): readonly StixObject[] {
  const known = demoObject(slug, "intrusion-set", "WIRTE");
  const made = (id: string, rest: Readonly<Record<string, unknown>>) => ({
    type: id.split("--")[0] ?? "",
    spec_version: "2.1",
    id,
    created: DAY,
    modified: DAY,
    created_by_ref: known["created_by_ref"],
    object_marking_refs: known["object_marking_refs"],
    ...rest,
  });
  const edge = (n: number, type: string, from: string, to: string) =>
    made(stixIdOf("relationship", n), {
      relationship_type: type,
      source_ref: from,
      target_ref: to,
      description: `${SCRIPT}${IMAGE} ${TURNED}`,
      external_references: SOURCES,
    });
  return [
    ...demoBundle(slug).filter(
      ({ type, id }) =>
        type === "marking-definition" ||
        id === known["created_by_ref"] ||
        id === TESSERA_EXTENSION,
    ),
    made(campaignId, {
      name: `siskin ${SCRIPT}${TURNED}${"W".repeat(LONG)}`,
      aliases: Array.from(
        { length: ALIASES },
        (_, n) => `siskin alias ${n} ${n % 2 === 0 ? IMAGE : TURNED}`,
      ),
      description: `${SCRIPT}${IMAGE}<iframe src="javascript:window.${FLAG}=true"></iframe><a href="javascript:window.${FLAG}=true">siskin</a> <style>*{display:none}</style> ${TURNED}`,
      objective: `javascript:window.${FLAG}=true`,
      first_seen: DAY,
      labels: [SCRIPT, TURNED],
      external_references: SOURCES,
    }),
    made(actorId, {
      name: `siskin set ${TURNED}`,
      goals: [`${IMAGE} ${"g".repeat(LONG)}`],
    }),
    made(malwareId, {
      name: `siskin malware ${IMAGE}${"m".repeat(LONG)}`,
      is_family: true,
    }),
    made(indicatorId, {
      name: `siskin indicator ${SCRIPT}`,
      pattern: `[url:value = 'http://siskin.example/${SCRIPT}']`,
      pattern_type: "stix",
      valid_from: DAY,
    }),
    edge(OTHERS + 10, "attributed-to", campaignId, actorId),
    edge(OTHERS + 11, "uses", campaignId, malwareId),
    edge(OTHERS + 12, "indicates", indicatorId, campaignId),
  ];
}

const DAY = "2020-01-01T00:00:00.000Z";

const SOURCES = [
  { source_name: TURNED, url: `javascript:window.${FLAG}=true` },
  { source_name: SCRIPT, url: `data:text/html,${SCRIPT}` },
  { source_name: "siskin", url: "https://siskin.example/paper" },
];
