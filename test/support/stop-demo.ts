/** Ends the demonstration of the store lane and removes its folder (jest's globalTeardown). */
import { rm } from "node:fs/promises";

export default async function stopDemo(): Promise<void> {
  const started = globalThis.tesseraDemoUnderTest;
  if (started === undefined) return;
  await started.demo.stop();
  await started.spareStore.release();
  started.keeper.close();
  await rm(started.folder, { recursive: true, force: true });
}
