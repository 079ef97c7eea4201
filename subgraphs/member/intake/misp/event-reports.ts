/** Reports within an event (MISP's EventReport, Markdown): notes on the event's report. */
import type { Fields } from "../stix21/fields.ts";
import { listOf, textOf } from "../stix21/fields.ts";
import { datedWithin } from "./attributes.ts";
import { beyondStix } from "./beyond-stix.ts";
import type { Collected } from "./collected.ts";
import type { Frame } from "./frame.ts";
import { objectOf } from "./frame.ts";
import { definitionsOf } from "./marking-fields.ts";
import { idOf } from "./misp-id.ts";

export function readEventReports(
  all: Collected,
  event: Fields,
  report: string,
  frame: Frame,
): void {
  for (const [at, text] of listOf(event, "EventReport").entries()) {
    const place = `${frame.place}.EventReport[${at}]`;
    const own = datedWithin(frame, text, place);
    const { content, name } = {
      content: textOf(text, "content"),
      name: textOf(text, "name"),
    };
    all.add(place, definitionsOf(own.marking));
    all.add(place, [
      objectOf(own, "note", idOf("note", text, frame.eventUuid, place), {
        ...(name === null ? {} : { abstract: name }),
        content: content ?? "",
        ...without(beyondStix(text), "x_misp_content", "x_misp_name"),
        object_refs: [report],
      }),
    ]);
  }
}

function without(fields: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !names.includes(name)),
  );
}
