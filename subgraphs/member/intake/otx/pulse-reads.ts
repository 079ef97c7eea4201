/**
 * One pulse as a report with all that it names, its indicators, and, if a tag
 * `campaign:NAME` says so, the campaign beside the report. OTX has no
 * relationships, so only what a pulse itself says hangs together.
 */
import { shown } from "../shown.ts";
import type { Place } from "../claims.ts";
import { madeAs, madeEdge, readMade } from "../made/made-objects.ts";
import type { Stamp } from "../made/made-objects.ts";
import { statedInstant } from "../made/stated.ts";
import type { Read } from "../reader.ts";
import { rejected } from "../rejected.ts";
import type { Fields } from "../stix21/fields.ts";
import { has, textOf, textsOf } from "../stix21/fields.ts";
import { pulseIndicator } from "./pulse-indicator.ts";
import { contextOf } from "./pulse-context.ts";
import { pulseMarking, saysMarking } from "./pulse-marking.ts";
import { referencesOf } from "./pulse-references.ts";

/** All that a pulse makes, its report last; a pulse without an id or a date goes in not at all, a bad indicator costs only itself. */
export function* pulseReads(
  pulse: Fields,
  authorId: string | null,
  at: Place,
): Generator<Read> {
  const frame = frameOf(pulse, authorId);
  if ("fault" in frame) {
    yield rejected(at, textOf(pulse, "id"), "BAD_PROPERTY", frame.fault);
    return;
  }
  const { id, stamp } = frame;
  const context = contextOf(pulse, id, stamp);
  const refs = new Set<string>();
  const campaign = context.find(({ type }) => type === "campaign");
  for (const object of context) yield noted(readMade(object, at), refs);
  for (const edge of edgesOf(context, stamp)) yield readMade(edge, at);
  const indicators: unknown = pulse["indicators"] ?? [];
  for (const [place, found] of listed(indicators, at)) {
    const made = pulseIndicator(found, id, stamp);
    if ("fault" in made) {
      yield rejected(place, null, "BAD_VALUE", made.fault);
      continue;
    }
    const read = noted(readMade(made.object, place), refs);
    yield read;
    if (read.kind === "record" && campaign !== undefined)
      yield readMade(ofCampaign(stamp, made.object, campaign), place);
  }
  yield readMade(reportOf(pulse, id, stamp, [...refs]), at);
}

interface PulseFrame {
  readonly id: string;
  readonly stamp: Stamp;
}

function frameOf(
  pulse: Fields,
  authorId: string | null,
): PulseFrame | { readonly fault: string } {
  const id = textOf(pulse, "id")?.trim() ?? "";
  if (!/^[0-9a-z_-]{1,64}$/i.test(id))
    return {
      fault: `A pulse must have an "id", but got ${shown(pulse["id"])}.`,
    };
  const created = statedInstant(textOf(pulse, "created") ?? "");
  const modified = has(pulse, "modified")
    ? statedInstant(textOf(pulse, "modified") ?? "")
    : created;
  if (created === undefined || modified === undefined)
    return {
      fault: `"created" and "modified" of a pulse must be instants such as 2020-05-01T10:00:00, but got ${shown(pulse["created"])} and ${shown(pulse["modified"])}.`,
    };
  const marking = pulseMarking(pulse);
  if ("fault" in marking) return marking;
  return {
    id: id.toLowerCase(),
    stamp: { created, modified, authorId, ...marking },
  };
}

/** A value speaks of the campaign; a vulnerability is what the campaign is after. */
function ofCampaign(stamp: Stamp, found: Fields, campaign: Fields): Fields {
  return found["type"] === "vulnerability"
    ? madeEdge(stamp, "targets", campaign, found)
    : madeEdge(stamp, "indicates", found, campaign);
}

/** What a campaign does by its pulse's word. The adversary is a name that the pulse gives, and no attribution. */
function edgesOf(context: readonly Fields[], stamp: Stamp): readonly Fields[] {
  const of = (type: string) => context.filter((one) => one["type"] === type);
  const [adversary] = of("intrusion-set");
  return of("campaign").flatMap((campaign) => [
    ...(adversary === undefined
      ? []
      : [madeEdge(stamp, "related-to", campaign, adversary)]),
    ...[...of("malware"), ...of("attack-pattern")].map((one) =>
      madeEdge(stamp, "uses", campaign, one),
    ),
    ...[...of("location"), ...of("identity")].map((one) =>
      madeEdge(stamp, "targets", campaign, one),
    ),
  ]);
}

function reportOf(
  pulse: Fields,
  id: string,
  stamp: Stamp,
  refs: readonly string[],
): Fields {
  return madeAs("report", ["otx", id], stamp, {
    name: textOf(pulse, "name") ?? id,
    description: textOf(pulse, "description"),
    published: stamp.created,
    labels: textsOf(pulse, "tags").filter((tag) => !saysMarking(tag)),
    external_references: [
      { source_name: "alienvault-otx", external_id: id },
      ...referencesOf(pulse),
    ],
    object_refs: refs,
  });
}

function listed(
  list: unknown,
  { file, place }: Place,
): readonly (readonly [Place, unknown])[] {
  const whole = Array.isArray(list) ? list : [list];
  return whole.map((one: unknown, n) => [
    { file, place: `${place}.indicators[${n}]` },
    one,
  ]);
}

function noted(read: Read, refs: Set<string>): Read {
  if (read.kind === "record") refs.add(read.claim.stixId);
  return read;
}
