/** The analyst who made an event, by address: a person, so an identity of its own that its owner keeps, and no property of the report. */
import type { Fields } from "../stix21/fields.ts";
import { textOf } from "../stix21/fields.ts";
import type { Frame } from "./frame.ts";
import { objectOf } from "./frame.ts";
import { madeId } from "./misp-id.ts";

export function eventCreator(event: Fields, frame: Frame): readonly Fields[] {
  const mailbox = textOf(event, "event_creator_email");
  if (mailbox === null) return [];
  const id = madeId("identity", frame.eventUuid, mailbox);
  return [
    objectOf(frame, "identity", id, {
      name: mailbox,
      identity_class: "individual",
      roles: ["misp-event-creator"],
      x_misp_event_uuid: frame.eventUuid,
    }),
  ];
}
