import { QuestionShown } from "../../answered/question-shown.tsx";
import { edgeCountsDocument } from "../../api/generated.ts";
import { useQuestion } from "../../api/use-question.ts";
import { words } from "../../words.ts";
import type { NodeDrawn } from "../picture/piece.ts";
import type { Picture } from "../picture/picture.ts";
import { open } from "../state/change-shown.ts";
import { PAGE } from "../state/edge-documents.ts";
import type { GraphShown } from "../state/shown.ts";
import type { GraphActions } from "./actions.ts";
import { drawnBeside, kindCounts } from "./counts.ts";
import type { KindCount } from "./counts.ts";

/** What is connected with a thing, counted by kind before anything of it is drawn. */
export function KindCounts({
  node,
  picture,
  shown,
  actions,
}: {
  readonly node: NodeDrawn;
  readonly picture: Picture;
  readonly shown: GraphShown;
  readonly actions: GraphActions;
}) {
  const question = useQuestion(edgeCountsDocument, { id: node.id });
  const says = words.graph;
  return (
    <section className="kind-counts">
      <h3>{says.around}</h3>
      <QuestionShown question={question}>
        {({ entity }, { answer }) => {
          const counts = kindCounts(entity).filter(
            ({ atLeast }) => atLeast > 0,
          );
          return (
            <>
              {answer?.complete === false && (
                <p className="fault">{says.countsIncomplete}</p>
              )}
              {counts.length === 0 ? (
                <p className="quiet">{says.nothingAround}</p>
              ) : (
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{words.ask.kind}</th>
                      <th scope="col">{says.thereAre}</th>
                      <th scope="col">{says.drawn}</th>
                      <th scope="col">
                        <span className="visually-hidden">{says.drawMore}</span>
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {counts.map((count) => (
                      <CountRow
                        key={count.field}
                        count={count}
                        drawn={drawnBeside(picture, node.id, count.field)}
                        pages={pagesOf(shown, node.id, count.field)}
                        onOpen={() =>
                          actions.change(open(node.id, count.field))
                        }
                      />
                    ))}
                  </tbody>
                </table>
              )}
            </>
          );
        }}
      </QuestionShown>
    </section>
  );
}

function CountRow({
  count: { field, total, atLeast },
  drawn,
  pages,
  onOpen,
}: {
  readonly count: KindCount;
  readonly drawn: number;
  readonly pages: number;
  readonly onOpen: () => void;
}) {
  const says = words.graph;
  const next = Math.min((total ?? Infinity) - pages * PAGE, PAGE);
  return (
    <tr>
      <th scope="row">{says.kinds(field)}</th>
      <td>{total ?? says.moreThan(atLeast)}</td>
      <td>{drawn}</td>
      <td>
        {(total === null || drawn < total) && next > 0 && (
          <button
            type="button"
            className="small"
            aria-label={says.draw(next, field, pages > 0)}
            onClick={onOpen}
          >
            {says.drawShort(next, pages > 0)}
          </button>
        )}
      </td>
    </tr>
  );
}

function pagesOf(
  { opened }: GraphShown,
  id: string,
  field: KindCount["field"],
): number {
  return (
    opened.find((each) => each.id === id && each.field === field)?.pages ?? 0
  );
}
