import { meaningsDocument, thingDocument } from "../api/generated.ts";
import type { EntityNamedFragment } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import type { Question } from "../api/use-question.ts";
import { chosenThing, isThingId } from "./chosen-thing.ts";

export interface ThingAsked {
  readonly question: Question<unknown>;
  /** What goes by the text, as far as was answered. */
  readonly entities: readonly EntityNamedFragment[];
  /** Whether everybody has answered who was asked. */
  readonly complete: boolean;
  /** The one thing that is meant; null: not known yet, or not one. */
  readonly chosen: EntityNamedFragment | null;
}

/** A name, a value or an id, and what it means; null: nothing is asked. */
export function useThing(text: string | null): ThingAsked {
  const byId = text !== null && isThingId(text);
  const meanings = useQuestion(
    meaningsDocument,
    { key: text ?? "" },
    { wanted: text !== null && !byId },
  );
  const thing = useQuestion(
    thingDocument,
    { id: text ?? "" },
    { wanted: byId },
  );
  const found = thing.answer?.data?.entity ?? null;
  const entities = byId
    ? [found].filter((entity) => entity !== null)
    : (meanings.answer?.data?.entities ?? []);
  const complete = (byId ? thing : meanings).answer?.answer?.complete ?? false;
  return {
    question: byId ? thing : meanings,
    entities,
    complete,
    chosen: byId ? found : chosenThing(entities, complete),
  };
}
