/**
 * The alliance as the gateway's executor sees it, in the same process. Apollo's
 * own local data source parses and validates each time; here a text of a plan is
 * read once. Members that failed while the alliance asked them become errors, so
 * that nothing is silently missing.
 */
import type {
  GraphQLDataSource,
  GraphQLDataSourceProcessOptions,
} from "@apollo/gateway";
import { execute, Kind, parse, validate } from "graphql";
import type {
  DocumentNode,
  GraphQLError,
  GraphQLFormattedError,
  GraphQLSchema,
} from "graphql";

import { codeOf, INTERNAL } from "../../subgraphs/contract/errors.ts";
import type { Log } from "../../subgraphs/serving/log.ts";
import { BoundedCache } from "../../subgraphs/wire/bounded-cache.ts";
import { errorOfStatus } from "../../subgraphs/wire/failure.ts";
import type { Question } from "../../subgraphs/wire/question.ts";
import { questionOf } from "./gateway-context.ts";
import { memberError } from "./member-error.ts";
import type { NamedMember } from "./member-error.ts";

export interface AllianceDataSourceOptions {
  readonly alliance: ExecutableAlliance;
  readonly members: readonly NamedMember[];
  /** Told of every error that has no code of the table, and so is masked. */
  readonly log: Pick<Log, "error">;
}

/** What is needed of the alliance: its schema, and the context of its resolvers. */
export interface ExecutableAlliance {
  readonly schema: GraphQLSchema;
  contextOf(question: Question, document: DocumentNode): unknown;
}

/** A text of a plan, ready to be executed. */
interface ReadText {
  readonly document: DocumentNode;
  /** Where members' failures are shown: the first root field, or nothing for `_entities`. */
  readonly path: readonly string[];
}

type Answer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** The data source of the alliance in this process. */
export function createAllianceDataSource(
  options: AllianceDataSourceOptions,
): GraphQLDataSource {
  const texts = new BoundedCache<ReadText>(1_000);
  return {
    process: ({ request, context }) => {
      const { query = "" } = request;
      const text = texts.get(query, () =>
        readText(options.alliance.schema, query),
      );
      return answer(options, text, request, questionOf(context));
    },
  };
}

function readText(schema: GraphQLSchema, query: string): ReadText {
  const document = parse(query, { noLocation: true });
  const [fault] = validate(schema, document, undefined, { maxErrors: 1 });
  if (fault !== undefined)
    throw new Error(
      `A plan's query must fit the alliance's schema, but: ${fault.message}`,
    );
  return { document, path: rootPath(document) };
}

function rootPath(document: DocumentNode): readonly string[] {
  const operation = document.definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  const field = operation?.selectionSet.selections.find(
    (node) => node.kind === Kind.FIELD,
  );
  const name = field?.alias?.value ?? field?.name.value;
  return name === undefined || name === "_entities" ? [] : [name];
}

async function answer(
  { alliance, members, log }: AllianceDataSourceOptions,
  { document, path }: ReadText,
  request: GraphQLDataSourceProcessOptions["request"],
  question: Question,
): Promise<Answer> {
  const { data = null, errors = [] } = await execute({
    schema: alliance.schema,
    document,
    variableValues: request.variables,
    operationName: request.operationName,
    contextValue: alliance.contextOf(question, document),
  });
  const told = errors.map((error) => shown(error, question, log));
  const all = [...told, ...failures(members, question, path, told)];
  return all.length === 0 ? { data } : { data, errors: all };
}

/** An error of the table as it is; any other one by its place alone. */
function shown(
  error: GraphQLError,
  question: Question,
  log: AllianceDataSourceOptions["log"],
): GraphQLFormattedError {
  if (codeOf(error) !== undefined) return error.toJSON();
  const { message, stack } = error.originalError ?? error;
  log.error(
    { questionId: question.id, path: error.path, error: message, stack },
    "the alliance failed",
  );
  return {
    message: INTERNAL.meaning,
    path: error.path ?? [],
    extensions: { code: INTERNAL.code, requestId: question.id },
  };
}

/** One error for each member that failed and that no error tells of yet. */
function failures(
  members: readonly NamedMember[],
  question: Question,
  path: readonly string[],
  told: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  const named = new Set(told.map(({ extensions }) => extensions?.["member"]));
  return question.ledger
    .failures()
    .filter(
      ({ member, status }) => status !== "NOT_ASKED" && !named.has(member),
    )
    .map(({ member: slug, status }) =>
      memberError(
        errorOfStatus(status),
        members.find((member) => member.slug === slug) ?? { slug, name: slug },
        path,
      ),
    );
}
