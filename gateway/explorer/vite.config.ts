/**
 * How the page is built: two pages, so that the GraphQL editor (Monaco, some
 * megabytes) is loaded by those alone who open it. React's plugin of Vite would
 * bring nothing but a development server.
 */
import { resolve } from "node:path";

import { defineConfig } from "vite";

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  publicDir: false,
  build: {
    target: ["chrome123", "firefox120", "safari17.5"],
    // A picture inside a style or script is one more thing that the policy must allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      input: [resolve(here, "index.html"), resolve(here, "graphiql.html")],
    },
  },
});
