import type { Change } from "../state/change-shown.ts";

/** What one can do to a graph, from the picture, the panel and the list alike. */
export interface GraphActions {
  readonly change: (change: Change) => void;
  /** A subject (canvas/elements.ts); null: nothing. */
  readonly select: (subject: string | null) => void;
  /** Ids of the two things between which paths are wanted. */
  readonly picked: readonly string[];
  readonly pick: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly pin: (id: string) => void;
}
