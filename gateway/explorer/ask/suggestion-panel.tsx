import { useAskedNames } from "../answered/asked-names.ts";
import { EntityName } from "../shown/entity-name.tsx";
import { KindChip } from "../shown/kind-chip.tsx";
import { MemberBadges } from "../shown/member-badge.tsx";
import { usePage } from "../state/page-context.ts";
import { useStore } from "../state/use-store.ts";
import { words } from "../words.ts";
import { suggestStore } from "./suggest-switch.ts";
import { LEAST_LETTERS } from "./use-suggestions.ts";
import type { Suggestions } from "./use-suggestions.ts";

/** Below the box while one types: to whom that goes, the switch, and what was found. */
export function SuggestionPanel({
  id,
  suggestions: { entities, state, complete },
  active,
  choose,
}: {
  /** Of the list; options have the same with their place. */
  readonly id: string;
  readonly suggestions: Suggestions;
  /** The place of the option that Enter would take; -1: none. */
  readonly active: number;
  readonly choose: (entity: string) => void;
}) {
  return (
    <div className="suggest">
      <div
        id={id}
        role="listbox"
        aria-label={words.ask.suggestions}
        className="suggestions"
        hidden={entities.length === 0}
      >
        {entities.map(({ __typename, id: entity, name, members }, place) => (
          <div
            key={entity}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className="suggestion"
            // The box keeps the focus, and with it the keys.
            onMouseDown={(event) => event.preventDefault()}
            onPointerUp={() => choose(entity)}
          >
            <EntityName typename={__typename} name={name} />
            <KindChip typename={__typename} />
            <MemberBadges slugs={members.map(({ slug }) => slug)} />
          </div>
        ))}
      </div>
      <output className="suggest-state">
        {state === "asking" && words.ask.suggestAsking}
        {state === "given" && words.ask.suggestCount(entities.length)}{" "}
        {state === "given" && !complete && words.ask.suggestHole}
      </output>
      <SuggestSwitch />
    </div>
  );
}

function SuggestSwitch() {
  const { session, purpose } = usePage();
  const names = useAskedNames();
  const on = useStore(suggestStore);
  const who = useStore(session);
  const chosen = useStore(purpose);
  const waits = who.kind !== "signed-in" || chosen === null;
  return (
    <p className="suggest-switch">
      <span id="suggest-goes">
        {!on
          ? words.ask.suggestOff(names)
          : waits
            ? words.ask.suggestWaits
            : words.ask.suggestGoes(LEAST_LETTERS, names)}
      </span>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => suggestStore.set(event.target.checked)}
        />
        {words.ask.suggestSwitch}
      </label>
    </p>
  );
}
