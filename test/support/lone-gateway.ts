/**
 * A gateway in the test's own process without a store behind it: its members are
 * a stand-in that refuses everything, so that an honest question has an answer
 * that is the same every time.
 */
import { demoMembers } from "../../gateway/demo/members.ts";
import { parseRegistry } from "../../gateway/registry/registry.ts";
import { startGateway } from "../../gateway/server.ts";
import type { GatewayOptions } from "../../gateway/server.ts";
import { silentLog } from "../../subgraphs/serving/log.ts";
import { everybodyIsAnalystOf } from "./signed-in.ts";
import { standIn } from "./stand-in.ts";

export interface LoneGateway {
  /** The GraphQL address. */
  readonly url: string;
  stop(): Promise<void>;
}

export async function loneGateway(
  options: Partial<GatewayOptions> = {},
): Promise<LoneGateway> {
  const refusing = await standIn((_, response) => {
    response.writeHead(401, { "content-type": "application/json" });
    response.end('{"errors":[{"message":"no"}]}');
  });
  const server = await startGateway({
    home: "singtel",
    registry: parseRegistry({
      members: demoMembers.map(({ slug, name }) => ({
        slug,
        name,
        url: refusing.url,
        contract: "1.0",
      })),
    }),
    host: "127.0.0.1",
    port: 0,
    ...everybodyIsAnalystOf("singtel"),
    deadlineMs: 3_000,
    log: silentLog,
    ...options,
  });
  return {
    url: `${server.url}/graphql`,
    stop: async () => {
      await server.stop(500);
      await refusing.stop();
    },
  };
}
