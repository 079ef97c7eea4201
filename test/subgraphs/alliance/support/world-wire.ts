/**
 * Members in memory behind the port of `wire`: each answers the alliance's own
 * documents by the real template of a member's SDL, over a small world. What is
 * asked is recorded, and a member can be made to fail.
 */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { execute, parse, validate } from "graphql";
import type { DocumentNode, GraphQLSchema } from "graphql";

import { memberSdl } from "../../../../subgraphs/contract/sdl/member-sdl.ts";
import { CURRENT_CONTRACT } from "../../../../subgraphs/contract/sdl/version.ts";
import { typePrefix } from "../../../../subgraphs/contract/slug.ts";
import { observablesOf } from "../../../../subgraphs/contract/observable.ts";
import type { KeyOf } from "../../../../subgraphs/contract/keys.ts";
import { kindOf } from "../../../../subgraphs/contract/kinds.ts";
import type { SubgraphResolvers } from "../../../../subgraphs/serving/subgraph-resolvers.ts";
import { errorOfStatus } from "../../../../subgraphs/wire/failure.ts";
import type { FailedStatus } from "../../../../subgraphs/wire/failure.ts";
import type { Question } from "../../../../subgraphs/wire/question.ts";
import type { Reply } from "../../../../subgraphs/wire/reply.ts";
import type { Ask, Wire } from "../../../../subgraphs/wire/wire.ts";
import { bornBy, countedBy, listed, meets, pagedBy } from "./world-lists.ts";
import type {
  CountArgs,
  ListArgs,
  PageArgs,
  PageLimits,
} from "./world-lists.ts";
import { lookedUpBy, ownListOf, searchedBy } from "./world-search.ts";
import type { LookupArgs, SearchArgs } from "./world-search.ts";
import { originalsAt } from "./world-originals.ts";
import { restsOf, saidOf, sightingsAt } from "./world-corroboration.ts";
import { seenOf, sortOf } from "./world.ts";
import type { World, WorldEdge, WorldRecord } from "./world.ts";

/** One request, as it went to a member. */
export interface Asked {
  readonly member: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** 1 for the first wave of requests, 2 for what was asked only after answers came. */
  readonly round: number;
}

/** From which of its requests on (1: the first) a member fails, and how. */
export interface Failing {
  readonly from: number;
  readonly status: FailedStatus;
}

export interface WorldWire extends Wire {
  readonly asked: readonly Asked[];
  rounds(): number;
  /** Lets a member fail from now on, or from one of its requests on. */
  fail(member: string, how: Failing): void;
  /** Forgets what was asked so far. */
  forget(): void;
}

export function worldWire(
  world: World,
  failing: Readonly<Record<string, Failing>> = {},
  limits: PageLimits = {},
): WorldWire {
  const seen = seenOf(world);
  const asked: Asked[] = [];
  const faults = new Map(Object.entries(failing));
  const requests = new Map<string, number>();
  let round = 0;
  let underWay = 0;

  async function ask(question: Question, request: Ask): Promise<Reply> {
    const { member } = request;
    if (!question.asked.includes(member)) return failed("NOT_ASKED");
    if (underWay === 0) round += 1;
    underWay += 1;
    const variables: Readonly<Record<string, unknown>> = JSON.parse(
      JSON.stringify(request.variables ?? {}),
    );
    const operation = request.operationName ?? "";
    asked.push({ member, operation, variables, round });
    const nth = (requests.get(member) ?? 0) + 1;
    requests.set(member, nth);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    underWay -= 1;
    const how = faults.get(member);
    const status =
      how !== undefined && nth >= how.from ? how.status : "ANSWERED";
    question.ledger.note({ member, status, tookMs: 1, asOf: 0 });
    return status === "ANSWERED"
      ? answered({ seen, slug: member, limits }, request.query, variables)
      : failed(status);
  }

  return {
    ask,
    close: () => Promise.resolve(),
    asked,
    rounds: () => round,
    fail: (member, how) => void faults.set(member, how),
    forget: () => {
      asked.length = 0;
      round = 0;
    },
  };
}

interface Store {
  readonly seen: World;
  readonly slug: string;
  readonly limits: PageLimits;
}

async function answered(
  store: Store,
  query: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<Reply> {
  const schema = schemaOf(store.slug);
  const document = documentOf(schema, query);
  const { data, errors } = await execute({
    schema,
    document,
    variableValues,
    contextValue: store,
  });
  if (errors !== undefined)
    throw new Error(`The member could not answer: ${errors.join("; ")}`);
  return {
    kind: "answered",
    data: JSON.parse(JSON.stringify(data)),
    errors: [],
    tookMs: 1,
  };
}

function failed(status: FailedStatus): Reply {
  const error = errorOfStatus(status);
  return {
    kind: "failed",
    status,
    error,
    tookMs: 1,
    reason: "as the test says",
  };
}

const schemas = new Map<string, GraphQLSchema>();
const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode>>();

/** The schema of a member, made once: it takes tens of milliseconds. */
function schemaOf(slug: string): GraphQLSchema {
  const known = schemas.get(slug);
  if (known !== undefined) return known;
  const sdl = memberSdl({ slug, version: CURRENT_CONTRACT });
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: resolvers as unknown as SubgraphResolvers,
  });
  schemas.set(slug, schema);
  return schema;
}

/** The document, parsed and checked against the contract once. */
function documentOf(schema: GraphQLSchema, text: string): DocumentNode {
  const known = documents.get(schema) ?? new Map<string, DocumentNode>();
  documents.set(schema, known);
  const found = known.get(text);
  if (found !== undefined) return found;
  const document = parse(text);
  const faults = validate(schema, document);
  if (faults.length > 0)
    throw new Error(`The contract has no such question: ${faults.join("; ")}`);
  known.set(text, document);
  return document;
}

interface MatchArgs extends ListArgs {
  readonly kinds: readonly string[];
  readonly keys?: readonly string[] | null;
  readonly ids?: readonly string[] | null;
  readonly among: readonly string[];
}

interface EdgesArgs extends Pick<ListArgs, "filter"> {
  readonly ids: readonly string[];
  readonly to: string;
  readonly targets?: readonly string[] | null;
  readonly relationshipTypes?: readonly string[] | null;
  readonly among: readonly string[];
  readonly after?: EdgePlace | null;
  readonly first: number;
}

/** A place in a member's list of edges; the third key is the record at the other end. */
interface EdgePlace {
  readonly sort: string;
  readonly id: string;
  readonly to: string;
}

interface FrontierArgs {
  readonly ids: readonly string[];
  readonly to: readonly string[];
  readonly most: number;
  readonly inAll?: number | null;
  readonly among: readonly string[];
}

const resolvers = {
  Query: { scatter: () => ({}) },
  Scatter: {
    contract: () => CURRENT_CONTRACT,
    match: (_: unknown, args: MatchArgs, store: Store) =>
      own(store)
        .filter(
          (record) =>
            args.kinds.includes(record.kind) &&
            bornBy(record, args.asOf) &&
            ((args.ids ?? []).includes(record.id) ||
              foundBy(record).some(({ key }) =>
                (args.keys ?? []).includes(key),
              )),
        )
        .map((record) => summaryOf(record, args.among, store, args)),
    page: (_: unknown, args: PageArgs, store: Store) => {
      const { items, ...rest } = pagedBy(own(store), args, store.limits);
      return {
        ...rest,
        items: items.map((record) =>
          summaryOf(record, args.among, store, args),
        ),
      };
    },
    count: (_: unknown, args: CountArgs, store: Store) =>
      countedBy(own(store), args),
    edges: (_: unknown, args: EdgesArgs, store: Store) => {
      const { after = null, targets = null, among } = args;
      const rest = unitsOf(args, store).filter(
        (unit) =>
          (after === null || byPlace(placeOf(unit), after) > 0) &&
          (targets !== null || meets(unit.to, args.filter)),
      );
      const size = targets === null ? args.first : 5_000;
      return {
        items: rest
          .slice(0, size)
          .map((unit) => edgeSummaryOf(unit, among, store, args)),
        more: rest.length > size,
      };
    },
    search: (
      _: unknown,
      args: SearchArgs & Pick<MatchArgs, "among">,
      store: Store,
    ) =>
      searchedBy(own(store), args, (record) =>
        summaryOf(record, args.among, store, {}),
      ),
    lookup: (_: unknown, args: LookupArgs, store: Store) =>
      lookedUpBy(own(store), args, ownListOf(store.seen, store.slug)),
    originals: (
      _: unknown,
      args: { readonly ids: string[]; readonly ends: string[] },
      store: Store,
    ) => originalsAt(args, store),
    sightings: (_: unknown, args: { readonly ids: string[] }, store: Store) =>
      sightingsAt(args, store),
    frontier: (
      _: unknown,
      { ids, to, most, inAll, among }: FrontierArgs,
      store: Store,
    ) => {
      let edges = 0;
      return own(store)
        .filter(({ id }) => ids.includes(id))
        .map(({ id }) => {
          const units = to
            .flatMap((kind) => unitsOf({ ids: [id], to: kind }, store))
            .toSorted((a, b) => (a.id < b.id ? -1 : 1));
          const degree = units.length;
          if (degree <= most) edges += degree;
          const later =
            degree > 0 && degree <= most && edges > (inAll ?? edges);
          return {
            from: id,
            degree,
            later,
            edges:
              degree > most || later
                ? []
                : units.map((unit) => edgeSummaryOf(unit, among, store)),
          };
        });
    },
  },
  Record: {
    __resolveType: (record: WorldRecord) =>
      `${typePrefix(record.owner)}${kindOf(record.kind).type}Record`,
  },
};

interface WorldUnit {
  readonly id: string;
  readonly edge: WorldEdge;
  readonly from: WorldRecord;
  readonly to: WorldRecord;
  readonly sort: string;
}

function edgeSummaryOf(
  { edge, from, to, sort }: WorldUnit,
  among: readonly string[],
  store: Store,
  list: ListArgs = {},
) {
  return {
    ...edge,
    ...saidOf(edge),
    relationshipType: edge.type,
    stance: edge.stance ?? "ASSERTS",
    revoked: edge.revoked ?? false,
    from: from.id,
    to: summaryOf(to, among, store, list),
    forward: edge.from === from.id,
    marking: { tlp: edge.tlp, statements: [] },
    releasableTo: releasedTo(edge, store.seen.members, among),
    sort,
  };
}

/** Edges in both directions, in the store's order (cypher/edges/edges-page.cypher). */
function unitsOf(
  args: Pick<EdgesArgs, "ids" | "to" | "targets" | "relationshipTypes">,
  store: Store,
): readonly WorldUnit[] {
  const records = new Map(own(store).map((record) => [record.id, record]));
  return store.seen.edges
    .filter(({ owner }) => owner === store.slug)
    .flatMap((edge) => [
      { edge, from: records.get(edge.from), to: records.get(edge.to) },
      { edge, from: records.get(edge.to), to: records.get(edge.from) },
    ])
    .flatMap(({ edge, from, to }) =>
      from !== undefined &&
      to !== undefined &&
      args.ids.includes(from.id) &&
      to.kind === args.to &&
      (args.targets?.includes(to.id) ?? true) &&
      (args.relationshipTypes?.includes(edge.type) ?? true)
        ? { id: edge.id, edge, from, to, sort: sortOf(to) }
        : [],
    )
    .toSorted((a, b) => byPlace(placeOf(a), placeOf(b)));
}

function placeOf({ sort, id, to }: WorldUnit): EdgePlace {
  return { sort, id, to: to.id };
}

function byPlace(a: EdgePlace, b: EdgePlace): number {
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.to < b.to ? -1 : Number(a.to > b.to);
}

function own({ seen, slug }: Store): readonly WorldRecord[] {
  return seen.records.filter(({ owner }) => owner === slug);
}

function summaryOf(
  record: WorldRecord,
  among: readonly string[],
  { seen }: Store,
  list: ListArgs,
) {
  const { id, kind, feed, names } = record;
  return {
    id,
    kind,
    feed,
    names,
    ...listed(record, list),
    valueType:
      kind === "INDICATOR" ? observablesOf(names[0] ?? "")[0]?.type : null,
    keys: foundBy(record),
    replacedBy: record.replacedBy,
    statements: record.statements ?? [],
    releasableTo: releasedTo(record, seen.members, among),
    facts:
      kindOf(kind).knownBy === "names"
        ? [
            {
              field: "firstSeen",
              value: `20${id.slice(-2)}-01-01T00:00:00.000Z`,
            },
          ]
        : (record.warningLists ?? []).map((value) => ({
            field: "warningLists",
            value,
          })),
    ...restsOf(record, seen),
    record,
  };
}

/** The keys that a record bears, and those under which it is only found. */
function foundBy({
  keys,
  replacedBy,
  statements = [],
}: WorldRecord): readonly KeyOf[] {
  return [
    ...keys,
    ...(replacedBy === undefined
      ? []
      : [{ key: replacedBy, as: "REPLACED_BY" } as const]),
    ...statements.map(({ key }) => ({ key, as: "SAYS" }) as const),
  ];
}

/** To whom the owner releases; here every member is of everybody's community. */
function releasedTo(
  { tlp, audience }: WorldRecord | WorldEdge,
  community: readonly string[],
  among: readonly string[],
): readonly string[] {
  const free = tlp === "CLEAR" || tlp === "GREEN";
  const named = tlp === "AMBER" || tlp === "AMBER_STRICT";
  return among.filter((slug) =>
    free ? community.includes(slug) : named && audience.includes(slug),
  );
}
