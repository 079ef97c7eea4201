/** Lays out what it is sent, and says where everything goes. */
import { headlessLayout } from "./headless-layout.ts";
import type { ToLayOut } from "./headless-layout.ts";

addEventListener("message", ({ data }: MessageEvent<ToLayOut>) => {
  // A worker's takes no origin: it answers the page that started it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  postMessage(headlessLayout(data));
});
