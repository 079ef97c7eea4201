/** What the gateway tells the page before anybody has signed in (`/explorer.json`). */
import type { PageTold } from "../../explorer-files/page-told.ts";

export type Told = PageTold;

export async function readTold(): Promise<Told> {
  const response = await fetch("/explorer.json");
  if (!response.ok)
    throw new Error(`/explorer.json answered with ${response.status}.`);
  return (await response.json()) as Told;
}
