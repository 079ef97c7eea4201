/**
 * The campaigns that an event is tagged with (`campaign:NAME`), beside those of
 * its attributes: campaigns of its author, so that all events of one author speak
 * of one. Its indicators indicate them, since the event says that they belong to it.
 */
import { normalName } from "../../../contract/names.ts";
import type { Fields } from "../stix21/fields.ts";
import type { Collected } from "./collected.ts";
import type { Frame } from "./frame.ts";
import { objectOf } from "./frame.ts";
import { linkOf } from "./link.ts";
import { madeId } from "./misp-id.ts";
import { campaignsOf } from "./tags.ts";

export function readCampaigns(
  all: Collected,
  event: Fields,
  frame: Frame,
): void {
  const known = new Set(
    all
      .placed()
      .flatMap(({ object }) =>
        object["type"] === "campaign"
          ? [normalName(String(object["name"]))]
          : [],
      ),
  );
  const tagged = campaignsOf(event).filter(
    (name) => !known.has(normalName(name)),
  );
  all.add(
    frame.place,
    tagged.map((name) =>
      objectOf(
        frame,
        "campaign",
        madeId("campaign", frame.authorId ?? frame.eventUuid, normalName(name)),
        { name, x_misp_event_uuid: frame.eventUuid },
        { basis: "The MISP event is tagged with the campaign." },
      ),
    ),
  );
  for (const campaign of all.idsOf("campaign"))
    linkIndicators(all, campaign, frame);
}

/** An edge is seen by those alone who may see both ends, so the event's marking is enough for it. */
function linkIndicators(all: Collected, campaign: string, frame: Frame): void {
  const basis = "Both stand in one MISP event.";
  all.add(
    frame.place,
    all
      .idsOf("indicator")
      .map((id) => linkOf(frame, "indicates", [id, campaign], basis)),
  );
}
