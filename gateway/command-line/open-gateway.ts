/** `tessera gateway --open`: the gateway in front of any Federation 2 supergraph. */
import { readFile } from "node:fs/promises";

import { createLog } from "../../subgraphs/serving/log.ts";
import { startOpenGateway } from "../open/open-gateway.ts";
import { BadUse, printJson, whyUnreadable } from "./common.ts";
import { endAsked } from "./end-asked.ts";

export interface OpenGatewayCommandOptions {
  /** The file with the supergraph's SDL. */
  readonly supergraph?: string;
  /** Whoever asks is answered. */
  readonly open?: boolean;
  readonly port?: number;
  readonly json: boolean;
}

export async function runOpenGateway({
  supergraph: file,
  port = 4000,
  open = false,
  json,
}: OpenGatewayCommandOptions): Promise<number> {
  // Apollo reports metrics home unless told otherwise before it is constructed (reference: federation 1.7).
  process.env["APOLLO_TELEMETRY_DISABLED"] = "1";
  if (file === undefined || !open)
    throw new BadUse(
      "--supergraph FILE and --open go together: a supergraph that is not the alliance's is served to whoever asks.",
    );
  const supergraph = await readFile(file, "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      throw new BadUse(
        `Cannot read the supergraph ${file}: ${whyUnreadable(error)}.`,
      );
    },
  );
  const server = await startOpenGateway({
    supergraph,
    host: "127.0.0.1",
    port,
    log: createLog("open gateway"),
  });
  const url = `${server.url}/graphql`;
  if (json) printJson({ ready: true, url, pid: process.pid });
  else
    process.stderr.write(
      `The open gateway answers at ${url}, to whoever asks.\n`,
    );
  await endAsked();
  await server.stop();
  return 0;
}
