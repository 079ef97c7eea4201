/**
 * An event of MISP as STIX objects: its author as an identity, its things, and
 * the report that refers to them all; a grouping as long as it is not published
 * (misp-stix; reference: stix 12).
 */
import type { Fields } from "../stix21/fields.ts";
import { fieldsOf, listOf, textOf } from "../stix21/fields.ts";
import { readAttributes } from "./attributes.ts";
import { beyondStix } from "./beyond-stix.ts";
import { readCampaigns } from "./campaigns.ts";
import { clustersOf } from "./cluster.ts";
import { aimsOf } from "./cluster-aims.ts";
import { Collected } from "./collected.ts";
import { eventCreator } from "./event-creator.ts";
import { readEventReports } from "./event-reports.ts";
import { objectOf, taggedWith } from "./frame.ts";
import { isTrue } from "./scalar.ts";
import type { Frame, Refusal } from "./frame.ts";
import { definitionsOf } from "./marking-fields.ts";
import { uuidIn } from "./misp-id.ts";
import { markingWithin, openMarking } from "./misp-marking.ts";
import { readObjects } from "./misp-object.ts";
import { dayInstant, unixInstant } from "./misp-times.ts";
import { organisationOf } from "./organisation.ts";
import { sightingsOf } from "./sightings.ts";

/** What an event at this place holds, or why it does not go in. */
export function readEvent(event: Fields, place: string): Collected | Refusal {
  const uuid = uuidIn(event);
  if (uuid === null)
    return {
      place,
      id: textOf(event, "uuid"),
      code: "BAD_ID",
      reason: `An event of MISP must have a UUID as its "uuid", but got ${JSON.stringify(event["uuid"])?.slice(0, 80) ?? "nothing"}.`,
    };
  const all = new Collected();
  const author = organisationOf(fieldsOf(event, "Orgc"));
  const frame = frameOf(event, uuid, author, place);
  if (author !== null) all.add(place, [author]);
  all.add(place, definitionsOf(frame.marking));
  readAttributes(all, event, frame, null);
  readObjects(all, event, frame);
  const clusters = clustersOf(event, frame);
  all.add(place, clusters);
  all.add(
    place,
    clusters.flatMap((cluster) => aimsOf(cluster, frame)),
  );
  readCampaigns(all, event, frame);
  all.add(place, eventCreator(event, frame));
  const report = reportOf(event, all, frame);
  all.add(place, [report]);
  all.add(place, sightingsOf(event, String(report["id"]), frame));
  readEventReports(all, event, String(report["id"]), frame);
  return all;
}

function frameOf(
  event: Fields,
  uuid: string,
  author: Fields | null,
  place: string,
): Frame {
  const day = dayInstant(textOf(event, "date"));
  const modified =
    unixInstant(event["timestamp"]) ??
    unixInstant(event["publish_timestamp"]) ??
    day;
  // An event may be dated ahead of its last change; nothing is made after it was changed.
  const isBefore =
    day !== undefined && modified !== undefined && day < modified;
  return {
    eventUuid: uuid,
    place,
    authorId: author === null ? null : String(author["id"]),
    created: isBefore ? day : modified,
    modified,
    marking: markingWithin(openMarking, event),
    isRevoked: isTrue(event, "deleted"),
    template: null,
  };
}

function reportOf(event: Fields, all: Collected, frame: Frame): Fields {
  const type = isTrue(event, "published") ? "report" : "grouping";
  const published = unixInstant(event["publish_timestamp"]) ?? frame.modified;
  const references = accountOf(event);
  return objectOf(frame, type, `${type}--${frame.eventUuid}`, {
    name: textOf(event, "info") ?? `MISP event ${frame.eventUuid}`,
    ...(type === "report"
      ? { published, report_types: ["threat-report"] }
      : { context: "suspicious-activity" }),
    ...(references.length > 0 ? { external_references: references } : {}),
    ...taggedWith(event),
    ...beyondStix(event),
    object_refs: all
      .placed()
      .map(({ object }) => object["id"])
      .filter((id) => !String(id).startsWith("marking-definition--")),
  });
}

/** The address of the account that an event retells: the one link that it gives as external analysis. Several are a reading list, and no report is known by it. */
function accountOf(event: Fields): readonly Fields[] {
  const links = listOf(event, "Attribute").filter(
    (attribute) =>
      textOf(attribute, "type") === "link" &&
      textOf(attribute, "category") === "External analysis" &&
      !isTrue(attribute, "deleted"),
  );
  const [only] = links;
  const url = only === undefined ? null : textOf(only, "value");
  return links.length === 1 && url !== null
    ? [{ source_name: "misp-external-analysis", url: url.trim() }]
    : [];
}
