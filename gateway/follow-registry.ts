/** How a gateway follows its registry, and what members say of themselves, while it serves. */
import type { LiveGraph } from "./federation/live-graph.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { fetchSdl } from "./registry/fetch-sdl.ts";
import { membersInGraph } from "./registry/registry.ts";
import type { Registry } from "./registry/registry.ts";
import { watchRegistry } from "./registry/watch-registry.ts";
import { watchSdl } from "./registry/watch-sdl.ts";
import type { SdlWatch } from "./registry/watch-sdl.ts";

/** Throws a sentence unless the registry holds the home. */
export function mustBeMember(home: string, registry: Registry): void {
  const slugs = membersInGraph(registry).map(({ slug }) => slug);
  if (!slugs.includes(home))
    throw new Error(
      `The home must be a member of the registry (${slugs.join(", ")}), but is "${home}".`,
    );
}

/** Compares members' SDL with what was approved, from time to time; undefined: never. */
export function watchedSdl(
  live: LiveGraph,
  { home, sdlEveryMs = 0, log }: GatewayOptions,
): SdlWatch | undefined {
  if (sdlEveryMs === 0) return undefined;
  return watchSdl({
    members: () =>
      live.current().members.filter(({ status }) => status === "active"),
    fetch: (member) => fetchSdl(live.current().wire, home, member),
    everyMs: sdlEveryMs,
    log,
  });
}

/** What `/ready` says of the registry. */
type RegistryState = "current" | "last good one kept";

/** Serves each good state of the registry's file; `state` tells whether the file is one. */
export function followRegistry(live: LiveGraph, options: GatewayOptions) {
  const { home, log, registryFile: file } = options;
  let state: RegistryState = "current";
  if (file === undefined)
    return { state: () => state, stop: async () => undefined };
  const watch = watchRegistry({
    file,
    everyMs: options.registryEveryMs ?? 1_000,
    onChange: async (registry) => {
      mustBeMember(home, registry);
      if (!(await live.change(registry))) return;
      const members = live.current().members.map(({ slug }) => slug);
      log.info({ members }, "the registry has changed");
    },
    onFault: (fault) => {
      state = fault === undefined ? "current" : "last good one kept";
      if (fault !== undefined)
        log.error(
          { fault },
          "the registry has a fault; the last good one serves",
        );
    },
  });
  return { state: () => state, stop: () => watch.stop() };
}
