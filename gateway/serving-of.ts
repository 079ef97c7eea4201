/** How every graph of a home is served: who asks, within which limits, and what is added to the answer. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

import type { ApolloServerPlugin } from "@apollo/server";

import { refuseWithoutAudit } from "../subgraphs/serving/audit/answered-only-with-a-line.ts";
import { leanPlugins } from "../subgraphs/serving/lean-plugins.ts";
import { maskError } from "../subgraphs/serving/mask-error.ts";
import { answerExtension } from "./answer-extension.ts";
import { auditLine } from "./audit-line.ts";
import { repairErrorPaths } from "./data-source/repair-error-paths.ts";
import type { Federation } from "./federation/federation.ts";
import type { Serving } from "./federation/served-graph.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import type { HomeContext } from "./home-context.ts";
import { defaultLimits } from "./limits/limits.ts";
import { limitsPlugin } from "./limits/limits-plugin.ts";
import { newQuestion } from "./new-question.ts";
import { requestOptions } from "./request-options.ts";
import { nobody } from "./sign-in/principal-of.ts";
import type { Watchers } from "./watchers.ts";

/** What has a memory is made here, once, and outlives any graph. */
export function servingOf(
  options: GatewayOptions,
  { audit, denials, metrics, ofMembers }: Watchers,
): Serving {
  const { home, signIn, log, deadlineMs } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const lasting: readonly ApolloServerPlugin<HomeContext>[] = [
    ...leanPlugins(),
    limitsPlugin(limits),
    repairErrorPaths(log),
  ];
  // The audit's line comes last: it tells what the others made of the answer.
  const pluginsOf = ({ members }: Federation) => [
    answerExtension(members),
    metrics.plugin,
    ofMembers.plugin,
    denials.plugin,
    auditLine(audit, () => members.map(({ slug }) => slug)),
  ];
  const contextOf = async (
    { headers }: IncomingMessage,
    signal: AbortSignal,
    { members }: Federation,
  ) => {
    refuseWithoutAudit(audit);
    const slugs = members.map(({ slug }) => slug);
    const asked = requestOptions(headers, slugs);
    const id = randomUUID();
    const principal = await signIn({
      authorization: headers.authorization,
      options: asked,
      requestId: id,
    });
    return {
      options: asked,
      question: newQuestion({
        id,
        principal,
        asked: asked.asked,
        deadlineMs,
        signal,
      }),
    };
  };
  return {
    log,
    nobodys: (asked, signal) =>
      newQuestion({
        principal: nobody(home, asked),
        asked: asked.asked,
        deadlineMs,
        signal,
      }),
    context: (request, signal, federation) =>
      denials.noted(
        () => contextOf(request, signal, federation),
        () => ({}),
      ),
    server: (federation) => ({
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: false,
      introspection: true,
      stopOnTerminationSignals: false,
      parseOptions: { maxTokens: limits.tokens },
      formatError: maskError(log),
      plugins: [...lasting, ...pluginsOf(federation)],
    }),
  };
}
