/** Proxies before the members of the demonstration that keep what each home asked each of them, headers included. */
import { demoSlugs } from "../../support/demo-bundles.ts";
import { memberUrl } from "../../support/gateway-with.ts";
import { passingTo, standIn } from "../../support/stand-in.ts";
import type { StandIn } from "../../support/stand-in.ts";

export interface RecordedMembers {
  readonly requests: readonly {
    readonly home: string;
    readonly member: string;
    readonly text: string;
  }[];
  /** The members' addresses for a home's gateway. */
  urlsFor(home: string): Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function recordedMembers(
  homes: readonly string[],
): Promise<RecordedMembers> {
  const requests: RecordedMembers["requests"][number][] = [];
  const proxies: StandIn[] = [];
  const urls = new Map<string, Record<string, string>>();
  for (const home of homes) {
    const ofHome: Record<string, string> = {};
    for (const member of demoSlugs) {
      const pass = passingTo(memberUrl(member), () => {});
      const proxy = await standIn((body, response, request) => {
        const text = `${JSON.stringify(request.headers)}\n${body}`;
        requests.push({ home, member, text });
        return pass(body, response, request);
      });
      proxies.push(proxy);
      ofHome[member] = proxy.url;
    }
    urls.set(home, ofHome);
  }
  return {
    requests,
    urlsFor: (home) => urls.get(home) ?? {},
    stop: async () => {
      for (const proxy of proxies) await proxy.stop();
    },
  };
}
