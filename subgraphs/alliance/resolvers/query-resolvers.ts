/** The root fields: by key, by id, and who the members are. */
import type { GraphQLFieldResolver } from "graphql";

import { BAD_ARGUMENT } from "../../contract/errors.ts";
import { kindOfStixType, kinds } from "../../contract/kinds.ts";
import { parseRecordId } from "../../contract/record-id.ts";
import { typePrefix } from "../../contract/slug.ts";
import type { AllianceContext } from "../context.ts";
import { parseEntityId } from "../entity-id.ts";
import { exportField } from "../export/export-field.ts";
import { listResolvers } from "../lists/list-resolvers.ts";
import { lookupField } from "../lookup/lookup-resolvers.ts";
import { refuseStrangers } from "../refuse-strangers.ts";
import {
  entitiesByText,
  entityById,
  entityByText,
  recordById,
} from "../resolve.ts";
import { referenceTo } from "./reference-to.ts";
import { searchField } from "../search/search-resolvers.ts";
import { walkResolvers } from "../walks/walk-resolvers.ts";

type Root<Args> = GraphQLFieldResolver<unknown, AllianceContext, Args>;

/** Ids that `nodes` takes at once. */
const MOST_NODES = 100;

export function queryResolvers(): Record<string, unknown> {
  const byKey = kinds.map((kind) => {
    const resolve: Root<{ readonly key?: string; readonly value?: string }> = (
      _,
      { key, value },
      { holdings, members: all },
    ) => {
      const text = key ?? value ?? "";
      // What is no id of this kind may be a name or a value, whatever it looks like.
      if (parseEntityId(text)?.kind === kind) refuseStrangers(all, text);
      return entityByText(holdings, kind, text);
    };
    return [kind.one, resolve] as const;
  });
  return {
    ...Object.fromEntries(byKey),
    ...listResolvers(),
    ...walkResolvers(),
    search: searchField,
    lookup: lookupField,
    export: exportField,
    entities,
    entity,
    node,
    nodes,
    members,
  };
}

const entities: Root<{ readonly key: string }> = (_, { key }, { holdings }) =>
  entitiesByText(holdings, key);

const entity: Root<{ readonly id: string }> = (
  _,
  { id },
  { holdings, members: all },
) => {
  refuseStrangers(all, id);
  return entityById(holdings, id);
};

const node: Root<{ readonly id: string }> = (_, { id }, context) =>
  nodeOf(id, context);

const nodes: Root<{ readonly ids: readonly string[] }> = (
  _,
  { ids },
  context,
) => {
  if (ids.length > MOST_NODES)
    throw BAD_ARGUMENT.of(
      `\`ids\` holds at most ${MOST_NODES} ids, but got ${ids.length}.`,
      { argument: "ids" },
    );
  return ids.map((id) => nodeOf(id, context));
};

/** An id alone proves nothing: the owner is asked whether the record is there for this viewer. */
async function nodeOf(id: string, { holdings, members }: AllianceContext) {
  refuseStrangers(members, id);
  const record = parseRecordId(id);
  if (record === undefined) return entityById(holdings, id);
  const kind = kindOfStixType(record.stixType);
  if (kind === undefined)
    return record.stixType === "sighting"
      ? { __typename: `${typePrefix(record.slug)}SightingRecord`, id }
      : null;
  const summary = await recordById(holdings, kind.name, record.slug, id);
  return summary === undefined ? null : referenceTo(summary);
}

const members: Root<object> = (_, __, context) =>
  Promise.all(context.members.map((member) => statusOf(member, context)));

async function statusOf(
  member: AllianceContext["members"][number],
  { wire, question, schemaApproved }: AllianceContext,
) {
  const schema = schemaApproved(member.slug);
  const reply = await wire.ask(question, {
    member: member.slug,
    query: "{ scatter { contract } }",
  });
  if (reply.kind === "failed")
    return {
      member,
      status: reply.status,
      tookMs: reply.tookMs,
      contract: null,
      schemaApproved: schema,
    };
  const { contract } = (reply.data as { scatter: { contract: string } })
    .scatter;
  return {
    member,
    status: "ANSWERED",
    tookMs: reply.tookMs,
    contract,
    schemaApproved: schema,
  };
}
