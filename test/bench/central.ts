/**
 * What Tessera is measured against: a central copy. One store with the union of
 * all members' records, plain Apollo Server, one Cypher statement a question.
 * Runs as a process of its own; its arguments are the store's address.
 */
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { GraphQLError } from "graphql";

import { recordsByKeys } from "../../cypher/generated.ts";
import { connectStore } from "../../cypher/neo4j.ts";
import { everything } from "./everything.ts";

const [uri = "", user = "", password = ""] = process.argv.slice(2);
const store = connectStore({ uri, user, password });

const server = new ApolloServer({
  typeDefs: `
    type Member { name: String! }
    type Record { name: String! description: String member: Member! }
    type Campaign { name: String! records: [Record!]! }
    type Query { campaign(key: String!): Campaign }
  `,
  resolvers: {
    Query: {
      campaign: async (_: unknown, { key }: { readonly key: string }) => {
        const graph = store.graph({ requestId: "bench", timeoutMs: 3_000 });
        const keys = [`name:${key.toLowerCase().replaceAll(" ", "")}`];
        const rows = await graph.read(recordsByKeys, {
          keys,
          kinds: ["CAMPAIGN"],
          asOf: null,
          viewer: everything,
        });
        if (rows.length === 0) throw new GraphQLError("nothing found");
        return {
          name: key,
          records: rows.map(({ record }) => ({
            ...record,
            member: { name: record.id.split("/")[0] },
          })),
        };
      },
    },
  },
});

const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
});
process.stdout.write(
  `${JSON.stringify({ ready: true, url, pid: process.pid })}\n`,
);
