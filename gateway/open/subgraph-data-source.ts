/**
 * A subgraph of any federation as the gateway's executor sees it: the wire, the
 * pruning and the single representations of a member's data source, without what
 * is the alliance's own. Errors pass as the subgraph said them.
 */
import type {
  GraphQLDataSource,
  GraphQLDataSourceProcessOptions,
} from "@apollo/gateway";
import type { GraphQLFormattedError } from "graphql";

import { MEMBER_UNREACHABLE } from "../../subgraphs/contract/errors.ts";
import type { MemberError } from "../../subgraphs/wire/read-answer.ts";
import type { Reply } from "../../subgraphs/wire/reply.ts";
import type { CheckedData } from "../../subgraphs/wire/line.ts";
import type { Wire } from "../../subgraphs/wire/wire.ts";
import { questionOf } from "../data-source/gateway-context.ts";
import { once } from "../data-source/once.ts";

/** The data source of the subgraph of this name. */
export function createSubgraphDataSource(
  name: string,
  wire: Wire,
): GraphQLDataSource {
  return { process: (fetch) => processFetch(name, wire, fetch) };
}

async function processFetch(
  name: string,
  wire: Wire,
  { request, context }: GraphQLDataSourceProcessOptions,
): ReturnType<GraphQLDataSource["process"]> {
  const { query = "", operationName, variables = {} } = request;
  const { representations } = variables;
  const single = Array.isArray(representations)
    ? once(representations)
    : undefined;
  const reply = await wire.ask(questionOf(context), {
    member: name,
    query,
    operationName,
    variables:
      single === undefined
        ? variables
        : { ...variables, representations: single.distinct },
    check: single && ((data) => faultOfCount(data, single.distinct.length)),
  });
  const errors = errorsOf(reply, name, single?.places);
  const data = reply.kind === "answered" ? reply.data : null;
  return {
    data: single === undefined ? data : spread(data, single.places),
    ...(errors.length === 0 ? {} : { errors }),
  };
}

/** Entities are told apart by position alone. */
function faultOfCount(data: CheckedData, expected: number): string | undefined {
  const entities = data["_entities"];
  return !Array.isArray(entities) || entities.length === expected
    ? undefined
    : `_entities must hold ${expected} entities, but holds ${entities.length}`;
}

/** Each entity at every place where its representation stood. */
function spread(
  data: CheckedData | null,
  places: readonly number[],
): CheckedData | null {
  const entities = data?.["_entities"];
  if (!Array.isArray(entities)) return data;
  return { ...data, _entities: places.map((at) => entities[at] as unknown) };
}

function errorsOf(
  reply: Reply,
  name: string,
  places: readonly number[] = [],
): readonly GraphQLFormattedError[] {
  if (reply.kind === "answered")
    return reply.errors.map((error) => passed(error, places));
  const { code } = reply.error;
  const message = `${name}: ${reply.error.meaning}`;
  return [{ message, extensions: { code, member: name } }];
}

function passed(
  { path, said, code }: MemberError,
  places: readonly number[],
): GraphQLFormattedError {
  const { message = MEMBER_UNREACHABLE.meaning, extensions = { code } } =
    said ?? {};
  return {
    message,
    ...(path === undefined ? {} : { path: atFirstPlace(path, places) }),
    extensions,
  };
}

/** `_entities.2` is the third that was sent: the gateway knows it by the first place where it stood. */
function atFirstPlace(
  path: readonly (string | number)[],
  places: readonly number[],
): readonly (string | number)[] {
  const [root, number, ...rest] = path;
  if (root !== "_entities" || typeof number !== "number") return path;
  return [root, Math.max(places.indexOf(number), 0), ...rest];
}
