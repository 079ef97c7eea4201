/**
 * Apollo Server adds plugins that nobody here uses: cache control wraps every
 * resolver, inline traces tell timings to whoever sends a header, and the
 * reporting ones look for an account. All of them off, but for traces where a
 * server is told to give them.
 */
import type { ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginInlineTrace } from "@apollo/server/plugin/inlineTrace";

export function leanPlugins({
  inlineTrace = false,
}: { readonly inlineTrace?: boolean } = {}): ApolloServerPlugin[] {
  return [
    ApolloServerPluginCacheControlDisabled(),
    inlineTrace
      ? ApolloServerPluginInlineTrace()
      : ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}
