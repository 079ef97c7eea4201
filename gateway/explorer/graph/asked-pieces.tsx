import { useMemo } from "react";

import { QuestionShown } from "../answered/question-shown.tsx";
import { aroundDocument, pathsDocument } from "../api/generated.ts";
import { useQuestion } from "../api/use-question.ts";
import { MOST_PATHS } from "../paths/path-limits.ts";
import { pieceOfAround } from "./picture/piece-of-around.ts";
import { pageOf, pieceOfEdges } from "./picture/piece-of-edges.ts";
import { pieceOfPaths } from "./picture/piece-of-paths.ts";
import { pageKey } from "./state/asks.ts";
import type { GraphAsk } from "./state/asks.ts";
import { edgeDocuments, PAGE } from "./state/edge-documents.ts";
import { useArrival } from "./state/use-arrivals.ts";
import type { Arrivals, PutArrival } from "./state/use-arrivals.ts";

interface Asked<Kind extends GraphAsk["kind"]> {
  readonly ask: Extract<GraphAsk, { kind: Kind }>;
  readonly put: PutArrival;
}

/** Puts every question of a graph; what stands on the screen is what of them is under way, or has failed. */
export function AskedPieces({
  asks,
  arrivals,
  put,
}: {
  readonly asks: readonly GraphAsk[];
  readonly arrivals: Arrivals;
  readonly put: PutArrival;
}) {
  return asks.map((ask) => {
    switch (ask.kind) {
      case "around":
        return <AskedAround key={ask.key} ask={ask} put={put} />;
      case "path":
        return <AskedPath key={ask.key} ask={ask} put={put} />;
      case "edges": {
        const before = pageKey(ask.id, ask.field, ask.page - 1);
        const after =
          ask.page === 1 ? null : (arrivals.get(before)?.cursor ?? undefined);
        // The page before has not come, or is the last one.
        return after === undefined ? null : (
          <AskedEdges key={ask.key} ask={ask} put={put} after={after} />
        );
      }
    }
  });
}

function AskedAround({ ask, put }: Asked<"around">) {
  const { key, id, hops, first } = ask;
  const question = useQuestion(aroundDocument, { id, hops, first });
  const { answer } = question;
  const arrival = useMemo(
    () => answer && { piece: pieceOfAround(answer, hops), cursor: null },
    [answer, hops],
  );
  useArrival(key, arrival, put);
  return <QuestionShown question={question}>{() => null}</QuestionShown>;
}

function AskedEdges({
  ask,
  put,
  after,
}: Asked<"edges"> & { readonly after: string | null }) {
  const { key, id, field } = ask;
  const question = useQuestion(edgeDocuments[field], {
    id,
    first: PAGE,
    after,
  });
  const { answer } = question;
  const arrival = useMemo(() => {
    if (answer === undefined) return undefined;
    const info = pageOf(answer.data, field)?.pageInfo;
    const cursor = info?.hasNextPage === true ? info.endCursor : null;
    return { piece: pieceOfEdges(answer, field), cursor };
  }, [answer, field]);
  useArrival(key, arrival, put);
  return <QuestionShown question={question}>{() => null}</QuestionShown>;
}

function AskedPath({ ask, put }: Asked<"path">) {
  const { key, from, to, hops } = ask;
  const question = useQuestion(pathsDocument, {
    from,
    to,
    maxHops: hops,
    first: MOST_PATHS,
  });
  const { answer } = question;
  const arrival = useMemo(
    () => answer && { piece: pieceOfPaths(answer), cursor: null },
    [answer],
  );
  useArrival(key, arrival, put);
  return <QuestionShown question={question}>{() => null}</QuestionShown>;
}
