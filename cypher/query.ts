/**
 * A statement with its types: what `generated.ts` is made of. The head of the
 * `.cypher` file (parameters, rows) is the contract with the store; the text
 * below it is not, and a partner may replace it.
 */

declare const rowType: unique symbol;
declare const paramsType: unique symbol;

export interface Query<Params, Row> {
  /** The file's name: `records-by-ids`. */
  readonly name: string;
  readonly mode: "read" | "write";
  readonly params: readonly string[];
  readonly columns: readonly string[];
  readonly text: string;
  /** Types only; never there at run time. */
  readonly [rowType]?: Row;
  readonly [paramsType]?: Params;
}

/** A query whose types are not known: for tools that treat all of them alike. */
export type AnyQuery = Omit<
  Query<unknown, unknown>,
  typeof rowType | typeof paramsType
>;
