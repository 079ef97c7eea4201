/**
 * The resolvers of record types: made from the table of kinds, equal for every
 * kind. A parent is the row of the store; a field that has the name of a
 * property needs no resolver.
 */
import type { GraphQLFieldResolver } from "graphql";

import type { EdgeToRow, RecordRow } from "../../../cypher/rows.ts";
import { kindOf, kinds, sightingFields } from "../../contract/kinds.ts";
import type { Kind, RecordField } from "../../contract/kinds.ts";
import { commonRecordFields } from "../../contract/sdl/record-fields.ts";
import { typePrefix } from "../../contract/slug.ts";
import type { MemberContext } from "../context.ts";
import { pageSize } from "../../serving/page-size.ts";
import { openPosition, sealPosition } from "../paging.ts";
import { bounded } from "./scatter/bounded.ts";
import { referencesOf } from "./citations-of.ts";
import { markingOf } from "./marking-of.ts";

type Field<Args = object> = GraphQLFieldResolver<
  RecordRow,
  MemberContext,
  Args
>;

interface EdgeArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly relationshipTypes?: readonly string[] | null;
}

/** Resolvers of all record types of a member, and of the interfaces that they implement. */
export function recordResolvers(slug: string): Record<string, object> {
  const prefix = typePrefix(slug);
  const typeOf = (row: RecordRow) => `${prefix}${recordType(row.kind)}`;
  const interfaces = [
    "Record",
    ...kinds.map((kind) => `${kind.type}Record`),
    "SightingRecord",
  ];
  const concrete = [
    ...kinds.map(
      (kind) => [recordType(kind.name), fieldsOf(kind.fields, kind)] as const,
    ),
    ["SightingRecord", fieldsOf(sightingFields)] as const,
  ];
  return {
    ...Object.fromEntries(
      interfaces.map((name) => [name, { __resolveType: typeOf }]),
    ),
    ...Object.fromEntries(
      concrete.map(([type, fields]) => [
        `${prefix}${type}`,
        { ...fields, __resolveReference: referenceResolver(type) },
      ]),
    ),
  };
}

/** `CAMPAIGN` → `CampaignRecord`. */
function recordType(kindName: string): string {
  return `${kinds.find((kind) => kind.name === kindName)?.type ?? "Sighting"}Record`;
}

/** A reference to a record of another type, or to one that the viewer may not see, is null. */
function referenceResolver(type: string) {
  return async (
    { id }: { readonly id: string },
    { loaders }: MemberContext,
  ) => {
    const row = await loaders.records.load(id);
    return row !== null && recordType(row.kind) === type ? row : null;
  };
}

function fieldsOf(
  fields: readonly RecordField[],
  kind?: Kind,
): Record<string, Field> {
  const lists = [...commonRecordFields, ...fields].filter(
    (field) => field.type === "[String!]!",
  );
  return {
    ...Object.fromEntries(lists.map(({ name }) => [name, listField(name)])),
    ...sharedFields,
    ...(kind === undefined ? {} : kindFields(kind)),
  };
}

/** Absent lists are empty, since a store keeps no empty lists. */
function listField(name: string): Field {
  return (row) => row[name] ?? [];
}

const sharedFields: Record<string, Field> = {
  member: (_, __, { member }) => member,
  marking: (row) => markingOf(row),
  revoked: (row) => row.revoked ?? false,
  externalReferences: (row) => referencesOf(row.externalReferences),
  stix: (row, _, { loaders }) => loaders.originals.load(row.id),
  falsePositive: (row) => row["falsePositive"] === true,
  detect: (row) => row["detect"] !== false,
};

function kindFields(kind: Kind): Record<string, Field> {
  const edges = kind.edgesTo
    .map(kindOf)
    .map((target) => [target.many, edgesField(target.name)] as const);
  return {
    ...Object.fromEntries(edges),
    sightings: edgesField("SIGHTING"),
    targetedSectors: async (row, _, { loaders }) =>
      (await loaders.targets.load(row.id))
        .filter(({ type }) => type === "sector")
        .map(({ name }) => name),
    targetedCountries: async (row, _, { loaders }) =>
      (await loaders.targets.load(row.id))
        .filter(({ type }) => type === "country")
        .map(({ code, name }) => ({ code, asStated: name })),
  };
}

function edgesField(to: string): Field {
  return async (row, args: EdgeArgs, { loaders, cursors }) => {
    const first = pageSize(args.first);
    const after = openPosition(cursors, args.after);
    bounded("relationshipTypes", args.relationshipTypes);
    const types = args.relationshipTypes ?? null;
    const found = await loaders.edges(row.id, { to, types, after, first });
    const cursorOf = ({ edge, record }: EdgeToRow) =>
      sealPosition(cursors, { sort: record.sortName, id: edge.id });
    const edges = found.slice(0, first).map((row_) => ({
      ...row_.edge,
      cursor: () => cursorOf(row_),
      node: row_.record,
      revoked: row_.edge.revoked ?? false,
      references: referencesOf(row_.edge.externalReferences),
      marking: markingOf(row_.edge),
    }));
    return {
      edges,
      pageInfo: {
        hasNextPage: found.length > first,
        hasPreviousPage: after !== null,
        startCursor: () => edges[0]?.cursor() ?? null,
        endCursor: () => edges.at(-1)?.cursor() ?? null,
      },
    };
  };
}
