/** The events of a file of MISP, whatever they are wrapped in: `{"Event": …}`, `{"response": …}`, lists of either, bare events. */
import type { Fields } from "../stix21/fields.ts";
import { isFields } from "../stix21/fields.ts";

export interface Found {
  /** Such as `response[3]`; `the event` for the only one. */
  readonly place: string;
  /** Null: what stands there is no event. */
  readonly event: Fields | null;
}

export function eventsIn(value: unknown): readonly Found[] {
  if (isFields(value) && Object.hasOwn(value, "response"))
    return listed(value["response"], "response");
  return listed(value, "");
}

function listed(value: unknown, name: string): readonly Found[] {
  if (!Array.isArray(value))
    return [{ place: "the event", event: eventOf(value) }];
  return value.map((one: unknown, at) => ({
    place: `${name}[${at}]`,
    event: eventOf(one),
  }));
}

function eventOf(value: unknown): Fields | null {
  if (!isFields(value)) return null;
  if (Object.hasOwn(value, "Event")) {
    const inner = value["Event"];
    return isFields(inner) ? inner : null;
  }
  const isEvent =
    Object.hasOwn(value, "info") &&
    ["Attribute", "Object", "Orgc", "uuid"].some((name) =>
      Object.hasOwn(value, name),
    );
  return isEvent ? value : null;
}
