/** The context of one question at the home's gateway. */
import type { Question } from "../subgraphs/wire/question.ts";
import type { RequestOptions } from "./request-options.ts";

export interface HomeContext {
  readonly question: Question;
  readonly options: RequestOptions;
}
