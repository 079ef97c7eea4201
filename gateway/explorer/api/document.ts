/** A question as text, with the types of its variables and of its answer (generated.ts). */
export interface Document<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** For the types alone; never there. */
  readonly types?: (variables: Variables) => Result;
}
