/**
 * What a browser gets instead of the gateway's answer, where a test needs a day
 * that cannot be ordered from the demonstration: an answer with a member that
 * failed, a refusal, no answer at all. Everything else in it is the gateway's own.
 */
import type { Page, Route } from "playwright-core";

const QUESTIONS = "**/graphql";

/** Until it is undone. */
export async function instead(
  page: Page,
  work: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> {
  await page.route(QUESTIONS, work);
  return () => page.unroute(QUESTIONS);
}

interface Told {
  readonly extensions?: {
    readonly answer?: {
      readonly members: readonly { readonly member: string }[];
    };
  };
}

/** The gateway's answer, as if this member had had no time for its part of it. */
export async function withTimedOut(
  route: Route,
  member: string,
): Promise<void> {
  const response = await route.fetch();
  const told = (await response.json()) as Told;
  const answer = told.extensions?.answer;
  if (answer === undefined) return route.fulfill({ response });
  const members = answer.members.map((each) =>
    each.member === member ? { ...each, status: "TIMED_OUT" } : each,
  );
  await route.fulfill({
    response,
    json: {
      ...told,
      extensions: {
        ...told.extensions,
        answer: { ...answer, complete: false, members },
      },
    },
  });
}

/** A refusal with this code, as the gateway makes them. */
export async function refused(
  route: Route,
  { status, code, headers = {} }: Refusal,
): Promise<void> {
  await route.fulfill({
    status,
    headers,
    json: { errors: [{ message: "Refused.", extensions: { code } }] },
  });
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly headers?: Readonly<Record<string, string>>;
}
