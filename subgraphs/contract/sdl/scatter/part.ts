/** One concern of `scatter`: its fields, and the types that only they use. */
export interface ScatterPart {
  /** Fields of the type `Scatter`, each with its description. */
  readonly fields: string;
  /** Types, inputs and enums, all `@inaccessible`, types `@shareable` too. */
  readonly types: string;
}
