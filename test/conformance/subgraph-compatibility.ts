/**
 * What Apollo's apollo-federation-subgraph-compatibility needs to run against our
 * factory and our gateway. The suite is not part of this tree: clone it, install
 * what its packages/compatibility and packages/subgraphs name, copy
 * implementations/_template_library_/products.graphql into packages/compatibility,
 * and set ROUTER_URL in its src/utils/client.ts to the address that is printed.
 *
 *     npm run build && node dist/test/conformance/subgraph-compatibility.js FOLDER
 *     (cd FOLDER/packages/compatibility && PRODUCTS_URL=… npx jest --config federation-jest.config.js)
 *
 * All of its 12 files and 25 tests must pass.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { composeServices } from "@apollo/composition";
import { parse } from "graphql";

import { startOpenGateway } from "../../gateway/open/open-gateway.ts";
import { silentLog } from "../../subgraphs/serving/log.ts";
import { productsSdl, startProducts } from "./products-subgraph.ts";

const [folder, portText = "14400"] = process.argv.slice(2);
if (folder === undefined)
  throw new Error(
    "Give the folder of the suite, for example ../apollo-federation-subgraph-compatibility.",
  );
const port = Number(portText);
const theirs = ["users", "inventory"].map((name, at) => ({
  name,
  folder: join(folder, "packages", "subgraphs", name),
  port: port + 2 + at,
}));
const children = theirs.map((each) =>
  spawn(process.execPath, ["index.js"], {
    cwd: each.folder,
    env: {
      ...process.env,
      [`${each.name.toUpperCase()}_PORT`]: String(each.port),
    },
    stdio: "inherit",
  }),
);
const products = await startProducts(port + 1, true);
const gateway = await startOpenGateway({
  supergraph: composed(),
  host: "127.0.0.1",
  port,
  log: silentLog,
});
process.stdout.write(
  `PRODUCTS_URL=${products.url}/graphql\nROUTER_URL=${gateway.url}/graphql\n`,
);
await new Promise((resolve) => {
  process.once("SIGINT", resolve).once("SIGTERM", resolve);
});
for (const child of children) child.kill();
await gateway.stop(100);
await products.stop(100);

function composed(): string {
  const { supergraphSdl, errors = [] } = composeServices([
    {
      name: "products",
      url: `${products.url}/graphql`,
      typeDefs: parse(productsSdl),
    },
    ...theirs.map((each) => ({
      name: each.name,
      url: `http://localhost:${each.port}`,
      typeDefs: parse(
        readFileSync(join(each.folder, `${each.name}.graphql`), "utf8"),
      ),
    })),
  ]);
  if (supergraphSdl === undefined)
    throw new Error(`The subgraphs do not compose: ${errors.join("; ")}`);
  return supergraphSdl;
}
