/** What the document of a question and its variables may be at most, on whatever server. */

export interface QuestionLimits {
  /** Lexical tokens. */
  readonly tokens: number;
  /** Levels of fields, fragments followed. */
  readonly depth: number;
  /** Fields that lead to members' records, fragments followed: to a gateway, each is one request to every member. */
  readonly recordPaths: number;
  /** Fields in all, fragments followed: a small question can hold a large one. */
  readonly fields: number;
  /** Aliases in the document. */
  readonly aliases: number;
  /** Directives in the document. */
  readonly directives: number;
  /** Items of any list in arguments or variables. */
  readonly listItems: number;
  /** Entities of one request to `_entities`; a gateway's own graph has none of these. */
  readonly representations: number;
  /** Objects that the answer may hold, by an estimate that knows the variables (cost.ts). */
  readonly cost: number;
}
