/**
 * The STIX pattern (STIX 2.1 section 9) that asks for a value. An equality is a
 * key by which others' records of the value are found; a path of a URL is none,
 * since LIKE asks for any host.
 */
import { hashAlgorithm } from "../../../contract/observable.ts";
import { quoted } from "../pattern/quoted.ts";
import type { Meant } from "./meant.ts";

/** `undefined` for what no pattern asks for. */
export function patternOf(meant: Meant): string | undefined {
  switch (meant.kind) {
    case "observable":
      return `[${comparisonOf(meant.type, meant.value, meant.ports)}]`;
    case "url-path":
      return `[url:value LIKE ${quoted(`%${meant.path}`)}]`;
    case "file-path":
      return filePath(meant.path);
    case "command-line":
      return `[process:command_line = ${quoted(meant.text)}]`;
    case "cve":
      return undefined;
    default:
      return unreachable(meant);
  }
}

/** Any of the hashes of one file, which makes them one thing's. */
export function fileOf(
  hashes: readonly { readonly type: string; readonly value: string }[],
): string {
  const any = hashes.map(({ type, value }) => comparisonOf(type, value, []));
  return `[${any.join(" OR ")}]`;
}

function comparisonOf(
  type: string,
  value: string,
  ports: readonly number[],
): string {
  const algorithm = hashAlgorithm(type);
  if (algorithm !== undefined) {
    const key = algorithm.includes("-") ? quoted(algorithm) : algorithm;
    return `file:hashes.${key} = ${quoted(value)}`;
  }
  if (ports.length === 0)
    return `${PATHS.get(type) ?? `${type}:value`} = ${quoted(value)}`;
  const [port] = ports;
  return [
    `network-traffic:dst_ref.type = ${quoted(type)}`,
    `network-traffic:dst_ref.value = ${quoted(value)}`,
    ports.length === 1
      ? `network-traffic:dst_port = ${port}`
      : `network-traffic:dst_port IN (${ports.join(", ")})`,
  ].join(" AND ");
}

/** Types whose value does not stand in `value`. */
const PATHS: ReadonlyMap<string, string> = new Map([
  ["file-name", "file:name"],
  ["mutex", "mutex:name"],
  ["directory", "directory:path"],
  ["windows-registry-key", "windows-registry-key:key"],
  ["user-account", "user-account:account_login"],
]);

/** A file's name is no path (STIX 2.1 section 6.7), so the folder is asked for beside it. */
function filePath(path: string): string {
  const [, folder = "", name = path] = /^(.*)[\\/]([^\\/]*)$/s.exec(path) ?? [];
  if (folder === "") return `[file:name = ${quoted(name)}]`;
  if (name === "") return `[directory:path = ${quoted(folder)}]`;
  return `[file:name = ${quoted(name)} AND file:parent_directory_ref.path = ${quoted(folder)}]`;
}

function unreachable(value: never): never {
  throw new Error(`No value means ${JSON.stringify(value)}.`);
}
