/**
 * A member as the gateway's executor sees it (DESIGN 10). Each distinct record
 * is asked for once, or found in what came along with the alliance's requests;
 * a record without an answer becomes an item that the gateway turns to null,
 * and a failed fetch is one error that names the member.
 */
import type {
  GraphQLDataSource,
  GraphQLDataSourceProcessOptions,
} from "@apollo/gateway";
import type { GraphQLFormattedError } from "graphql";

import { errors } from "../../subgraphs/contract/errors.ts";
import type { Question } from "../../subgraphs/wire/question.ts";
import type { MemberError } from "../../subgraphs/wire/read-answer.ts";
import type { Reply } from "../../subgraphs/wire/reply.ts";
import type { Wire } from "../../subgraphs/wire/wire.ts";
import { questionOf } from "./gateway-context.ts";
import { memberError } from "./member-error.ts";
import type { NamedMember } from "./member-error.ts";
import { distinct, isPlain } from "./representations.ts";
import type { Representation } from "./representations.ts";
import { createFetchReader } from "./selections.ts";
import type { EntityFetch, ReadFetch } from "./selections.ts";

export interface MemberDataSourceOptions {
  /** The member's slug: the name of its subgraph. */
  readonly member: string;
  /** Every member of the registry. */
  readonly members: readonly NamedMember[];
  readonly wire: Wire;
}

/** What one data source holds for good. */
interface Source {
  readonly member: NamedMember;
  readonly wire: Wire;
  readonly readFetch: ReadFetch;
}

type Process = GraphQLDataSource["process"];
type Answer = Awaited<ReturnType<Process>>;
type Variables = Readonly<Record<string, unknown>>;

/** The data source of one member; throws if the registry has no such member. */
export function createMemberDataSource({
  member: slug,
  members,
  wire,
}: MemberDataSourceOptions): GraphQLDataSource {
  const member = members.find((each) => each.slug === slug);
  if (member === undefined)
    throw new Error(
      `A subgraph must be the alliance's or a registered member's, but got ${JSON.stringify(slug)}.`,
    );
  const source = { member, wire, readFetch: createFetchReader() };
  return { process: (fetch) => processFetch(source, fetch) };
}

async function processFetch(
  source: Source,
  { request, context }: GraphQLDataSourceProcessOptions,
): Promise<Answer> {
  const { query = "", operationName, variables = {} } = request;
  const question = questionOf(context);
  const fetch = source.readFetch(query);
  if (fetch !== undefined)
    return answerEntities(source, question, fetch, variables);
  const { member, wire } = source;
  const reply = await wire.ask(question, {
    member: member.slug,
    query,
    operationName,
    variables,
  });
  const data = reply.kind === "answered" ? reply.data : null;
  return { data, ...withErrors(errorsOf(reply, member)) };
}

/** What the gateway turns to null, whatever was selected: no type has this name. */
const UNANSWERED = "Unanswered";

async function answerEntities(
  source: Source,
  question: Question,
  fetch: EntityFetch,
  { representations: given, ...variables }: Variables,
): Promise<Answer> {
  const { representations, places } = distinct(given);
  const recalled = representations.map((representation) =>
    recall(source.member.slug, question, fetch, representation),
  );
  const missing = representations.filter(
    (_, number) => recalled[number] === undefined,
  );
  const asked =
    missing.length === 0
      ? nothingAsked
      : await askEntities(source, question, fetch, missing, variables);
  const fresh = asked.entities.values();
  const entities = recalled.map((entity) =>
    entity === undefined ? fresh.next().value : entity,
  );
  return {
    data: { _entities: places.map((number) => orUnanswered(entities[number])) },
    ...withErrors(asked.errors),
  };
}

/** `undefined`: it did not come along. */
function recall(
  slug: string,
  { lookAhead }: Question,
  { selections }: EntityFetch,
  representation: Representation,
): unknown {
  const selection = selections.get(representation.__typename);
  return selection !== undefined && isPlain(representation)
    ? lookAhead.recall(slug, representation.id, selection.text)
    : undefined;
}

interface AskedEntities {
  /** In the order of the representations, or empty. */
  readonly entities: readonly unknown[];
  readonly errors: readonly GraphQLFormattedError[];
}

const nothingAsked: AskedEntities = { entities: [], errors: [] };

async function askEntities(
  { member, wire }: Source,
  question: Question,
  { query }: EntityFetch,
  representations: readonly Representation[],
  variables: Variables,
): Promise<AskedEntities> {
  const reply = await wire.ask(question, {
    member: member.slug,
    query,
    variables: { ...variables, representations },
    check: (data) => faultOfEntities(data, representations),
  });
  const entities = reply.kind === "answered" ? entitiesOf(reply.data) : [];
  return { entities, errors: errorsOf(reply, member) };
}

/** One entity for each representation, of its type: they are told apart by position alone. */
function faultOfEntities(
  data: Variables,
  representations: readonly Representation[],
): string | undefined {
  const entities = entitiesOf(data);
  if (entities.length !== representations.length)
    return `_entities must hold ${representations.length} entities, but holds ${entities.length}`;
  const wrong = representations.findIndex(
    ({ __typename }, place) => !isOfType(entities[place], __typename),
  );
  return wrong < 0
    ? undefined
    : `_entities.${wrong} must be of type ${representations[wrong]?.__typename}`;
}

function entitiesOf(data: Variables | null): readonly unknown[] {
  const entities = data?.["_entities"];
  return Array.isArray(entities) ? entities : [];
}

function isOfType(entity: unknown, type: string): boolean {
  if (entity === null) return true;
  return (
    typeof entity === "object" &&
    "__typename" in entity &&
    entity.__typename === type
  );
}

function orUnanswered(entity: unknown): unknown {
  return entity ?? { __typename: UNANSWERED };
}

/** One for a failed fetch; one for each code about the caller's input. */
function errorsOf(
  reply: Reply,
  member: NamedMember,
): readonly GraphQLFormattedError[] {
  if (reply.kind === "failed") return [memberError(reply.error, member)];
  return kindsOf(reply.errors).map((kind) => memberError(kind, member));
}

function kindsOf(passed: readonly MemberError[]) {
  return errors.filter((kind) => passed.some(({ code }) => code === kind.code));
}

/** The gateway counts any list of errors, even an empty one, as failure in its traces. */
function withErrors(
  found: readonly GraphQLFormattedError[],
): Pick<Answer, "errors"> {
  return found.length === 0 ? {} : { errors: found };
}
