/** Puts a question to the home's gateway (GraphQL over HTTP), as any integrator would. */
import type { Answer, AnswerError, AnswerTold } from "./answer.ts";
import { AskFault, faultOf } from "./ask-fault.ts";
import type { Document } from "./document.ts";
import { optionHeaders } from "./option-headers.ts";
import type { Options } from "./option-headers.ts";

export interface Asking extends Options {
  readonly token: string;
  readonly signal?: AbortSignal;
}

/** The answer, whole or with holes; rejects with an `AskFault` where there is none. */
export async function ask<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { token, signal, ...options }: Asking,
): Promise<Answer<Result>> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      authorization: `Bearer ${token}`,
      ...optionHeaders(options),
    },
    body: JSON.stringify({
      query: document.text,
      operationName: document.name,
      variables,
    }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new AskFault("away", String(error));
  });
  const told = (await response.json().catch(() => ({}))) as {
    readonly data?: Result | null;
    readonly errors?: readonly AnswerError[];
    readonly extensions?: { readonly answer?: AnswerTold };
  };
  const errors = told.errors ?? [];
  if (told.data === undefined || (told.data === null && errors.length > 0))
    throw faultOf(response.status, errors, response.headers.get("retry-after"));
  return {
    data: told.data,
    errors,
    answer: told.extensions?.answer ?? null,
  };
}
