import { useEffect, useState } from "react";

import { QuestionShown } from "../../answered/question-shown.tsx";
import { ThingChoice } from "../../paths/thing-choice.tsx";
import { useThing } from "../../paths/use-thing.ts";
import { words } from "../../words.ts";
import { add } from "../state/change-shown.ts";
import type { Change } from "../state/change-shown.ts";

/** Draws one more thing: what is known of both is drawn once, as one graph. */
export function AddThing({
  onAdd,
  none,
}: {
  readonly onAdd: (change: Change) => void;
  /** Whether nothing is drawn yet. */
  readonly none: boolean;
}) {
  const [text, setText] = useState("");
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <div className="add-thing">
      {none && <p>{words.graph.hello}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(text.trim() === "" ? null : text.trim());
        }}
      >
        <label>
          {words.graph.add}{" "}
          <input
            type="text"
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <button type="submit">{words.graph.addButton}</button>
      </form>
      {asked !== null && (
        <Candidates
          text={asked}
          onChosen={(id) => {
            setAsked(null);
            setText("");
            onAdd(add(id));
          }}
        />
      )}
    </div>
  );
}

function Candidates({
  text,
  onChosen,
}: {
  readonly text: string;
  readonly onChosen: (id: string) => void;
}) {
  const { question, entities, complete, chosen } = useThing(text);
  const only = chosen?.id ?? null;
  useEffect(() => {
    if (only !== null) onChosen(only);
  }, [only, onChosen]);
  return (
    <QuestionShown question={question}>
      {() =>
        only === null && (
          <ThingChoice
            text={text}
            entities={entities}
            complete={complete}
            onChosen={onChosen}
          />
        )
      }
    </QuestionShown>
  );
}
