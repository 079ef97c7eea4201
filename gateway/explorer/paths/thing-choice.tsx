import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import type { EntityNamedFragment } from "../api/generated.ts";
import { words } from "../words.ts";

/** What a text may mean, to choose from; nothing is chosen silently. */
export function ThingChoice({
  text,
  entities,
  complete,
  onChosen,
}: {
  readonly text: string;
  readonly entities: readonly EntityNamedFragment[];
  readonly complete: boolean;
  readonly onChosen: (id: string) => void;
}) {
  if (entities.length === 0)
    return (
      <p className="note">
        {complete ? words.ask.nothing(text) : words.ask.nothingYet(text)}.{" "}
        {complete ? words.paths.nothingNext : words.ask.nothingIncomplete}
      </p>
    );
  return (
    <fieldset className="thing-choice">
      <legend>
        {entities.length === 1
          ? words.ask.one(text)
          : words.ask.meanings(entities.length, text)}
      </legend>
      {entities.map(({ __typename, id, name, members }) => (
        <button key={id} type="button" onClick={() => onChosen(id)}>
          <EntityName typename={__typename} name={name} />{" "}
          <KindChip typename={__typename} />{" "}
          <MemberBadges slugs={members.map(({ slug }) => slug)} />
        </button>
      ))}
    </fieldset>
  );
}
