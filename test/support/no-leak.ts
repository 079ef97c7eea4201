/** What no answer may hold: where members are, and what the code looks like. */
import { expect } from "@jest/globals";

/** Fails if a text tells an address, a port, a path of the code or a stack; `ports` are the members'. */
export function expectNoLeak(text: string, urls: readonly string[]): void {
  expect(text).not.toMatch(
    /127\.0\.0\.1|localhost|::1|ECONN|EPIPE|undici|node_modules|\.[jt]s:\d|\n? +at .+:\d+:\d+|"stack|bolt:|neo4j/i,
  );
  // Times and ids hold digits too: a port counts where it stands alone.
  for (const url of urls)
    expect(text).not.toMatch(
      new RegExp(`(?<![\\w.-])${new URL(url).port}(?![\\w.-])`),
    );
}
