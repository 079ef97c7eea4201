import { useCallback, useEffect, useMemo, useState } from "react";

import type { Piece } from "../picture/piece.ts";
import { pictureOf } from "../picture/picture.ts";
import type { Picture } from "../picture/picture.ts";
import type { GraphAsk } from "./asks.ts";
import type { GraphShown } from "./shown.ts";

/** What an answer brought. */
export interface Arrival {
  readonly piece: Piece;
  /** Where the next page begins; null: there is none. */
  readonly cursor: string | null;
}

export type Arrivals = ReadonlyMap<string, Arrival>;

/** null: the question is not asked any more. */
export type PutArrival = (key: string, arrival: Arrival | null) => void;

/** The answers that have come, by the keys of their questions. */
export function useArrivals(): readonly [Arrivals, PutArrival] {
  const [arrivals, setArrivals] = useState<Arrivals>(new Map());
  const put = useCallback<PutArrival>(
    (key, arrival) =>
      setArrivals((before) => {
        const next = new Map(before);
        if (arrival === null) next.delete(key);
        else next.set(key, arrival);
        return next;
      }),
    [],
  );
  return [arrivals, put];
}

/** Hands over what a question has brought, while it is asked; undefined: nothing yet. */
export function useArrival(
  key: string,
  arrival: Arrival | undefined,
  put: PutArrival,
): void {
  useEffect(() => {
    if (arrival !== undefined) put(key, arrival);
  }, [key, arrival, put]);
  useEffect(() => () => put(key, null), [key, put]);
}

/** The picture of all that has come, in the order of the questions. */
export function usePicture(
  asks: readonly GraphAsk[],
  arrivals: Arrivals,
  { without, hidden }: GraphShown,
): Picture {
  return useMemo(
    () =>
      pictureOf(
        asks.flatMap(({ key }) => arrivals.get(key)?.piece ?? []),
        { without, hidden },
      ),
    [asks, arrivals, without, hidden],
  );
}
