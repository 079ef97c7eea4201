/** What a value in a list means, before it becomes a pattern. */
export type Meant =
  | {
      readonly kind: "observable";
      /** As `observable.ts` names types: `file-sha256`. */
      readonly type: string;
      readonly value: string;
      /** Of a host: what it was seen at. They narrow the pattern and do not hide the host. */
      readonly ports: readonly number[];
    }
  /** The path of a URL whose host is not known: not an observable. */
  | { readonly kind: "url-path"; readonly path: string }
  | { readonly kind: "file-path"; readonly path: string }
  | { readonly kind: "command-line"; readonly text: string }
  | { readonly kind: "cve"; readonly id: string };

/** A host with the ports behind it: `198.51.100.3:53`; `undefined` if it is none. */
export function hostMeant(
  text: string,
  typesOf: (host: string) => readonly string[],
): Meant | undefined {
  const [, host, v6, ports] =
    /^(?:([^\s:[\]|/]+)|\[([0-9a-f:.]+)\])((?:[:|]\d{1,5})*)$/i.exec(text) ??
    [];
  const value = host ?? v6 ?? text;
  const type = typesOf(value).find((one) => HOSTS.has(one));
  return type === undefined
    ? undefined
    : { kind: "observable", type, value, ports: portsIn(ports ?? "") };
}

const HOSTS: ReadonlySet<string> = new Set([
  "domain-name",
  "ipv4-addr",
  "ipv6-addr",
]);

function portsIn(text: string): readonly number[] {
  const ports = text.split(/[:|]/).slice(1).map(Number);
  return [...new Set(ports)].filter((port) => port <= 65_535);
}
