import { Link } from "../address/link.tsx";
import { QuestionShown } from "../answered/question-shown.tsx";
import { searchDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { defanged } from "../shown/defanged.ts";
import { words } from "../words.ts";
import { EntityList } from "./entity-list.tsx";
import { hostOf } from "./host-of.ts";

/** What a text is part of, where it is no name; or that there is nothing, and what to do then. */
export function SearchResults({
  text,
  complete,
}: {
  readonly text: string;
  /** Whether everybody answered that it is no name; null: nobody was asked. */
  readonly complete: boolean | null;
}) {
  const question = useQuestion(searchDocument, { text });
  return (
    <QuestionShown question={question} heading={text}>
      {({ search: { edges, pageInfo } }, { answer }) => {
        const whole = complete !== false && (answer?.complete ?? true);
        if (edges.length === 0) return <Nothing text={text} whole={whole} />;
        return (
          <>
            <h1>{words.ask.similar(text)}</h1>
            <EntityList
              entities={edges.map(({ node }) => node)}
              caption={words.ask.similar(text)}
            />
            {pageInfo.hasNextPage && <p className="quiet">{words.ask.more}</p>}
          </>
        );
      }}
    </QuestionShown>
  );
}

function Nothing({
  text,
  whole,
}: {
  readonly text: string;
  readonly whole: boolean;
}) {
  const host = hostOf(text);
  const shown = host === null ? null : defanged(host);
  return (
    <>
      <h1>{whole ? words.ask.nothing(text) : words.ask.nothingYet(text)}</h1>
      <p>{whole ? words.ask.nothingNext : words.ask.nothingIncomplete}</p>
      {shown !== null && (
        <p>
          {words.ask.hostInstead}{" "}
          <Link to={{ view: "ask", key: shown }}>{shown}</Link>
        </p>
      )}
    </>
  );
}
