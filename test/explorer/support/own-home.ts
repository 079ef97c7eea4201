/** A home whose gateway the demonstration does not run, with the page: for what needs a third home, or a gateway to stop. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { explorerFolder } from "../../../gateway/command-line/build-explorer.ts";
import { readGatewayConfig } from "../../../gateway/read-config.ts";
import { gatewayWith } from "../../support/gateway-with.ts";
import type { GatewayWith } from "../../support/gateway-with.ts";
import { runningDemo } from "../../support/running-demo.ts";

/** At the port of its configuration, always the same one: the home's issuer sends people back to no other. */
export async function ownHome(home: string): Promise<GatewayWith> {
  const file = join(runningDemo().folder, home, "gateway.json");
  const config = readGatewayConfig(
    JSON.parse(readFileSync(file, "utf8")) as unknown,
    file,
  );
  return gatewayWith(
    home,
    {},
    {
      port: config.port,
      explorer: { folder: explorerFolder(), signIn: config.page },
    },
  );
}
