/**
 * What a pattern asks for, as identity needs it (DESIGN 6): the one value, and
 * the keys under which that value is known. A pattern of several values joins
 * nothing through one of them, so it is known by its text alone.
 */
import type { Observable } from "../../../contract/observable.ts";
import {
  hashType,
  isObservableType,
  observable,
  observablesOf,
} from "../../../contract/observable.ts";
import { patternKey } from "../../../contract/keys.ts";
import { parsePattern } from "./parse-pattern.ts";
import type { Comparison, ComparisonTree } from "./pattern-tree.ts";

export interface PatternValues {
  /** The one value in normal form; null for every other pattern. */
  readonly value: string | null;
  readonly valueType: string | null;
  readonly keys: readonly string[];
}

/** An equality of a pattern as data: `file`, `hashes.MD5`, the text. */
export interface Equality {
  readonly object: string;
  /** Steps joined by `.`, indexes in brackets: `resolves_to_refs[*].value`. */
  readonly path: string;
  readonly value: string;
}

/** The values of a pattern of this language; only `stix` is understood, the others are known by their text. */
export function patternValues(
  pattern: string,
  patternType: string,
): PatternValues {
  const tree = patternType === "stix" ? parsePattern(pattern) : undefined;
  const found =
    tree?.kind === "observation" ? singleValue(tree.comparison) : undefined;
  const [first] = found ?? [];
  if (found === undefined || first === undefined)
    return { value: null, valueType: null, keys: [patternKey(pattern)] };
  return {
    value: first.value,
    valueType: first.type,
    keys: found.map((seen) => seen.key),
  };
}

/** All equalities and IN comparisons of a tree, negated ones left out. */
export function equalitiesOf(tree: ComparisonTree): readonly Equality[] {
  return comparisonsOf(tree).flatMap((comparison) =>
    isEquality(comparison)
      ? comparison.constants.map((constant) => ({
          object: comparison.object,
          path: pathText(comparison),
          value: constant.text,
        }))
      : [],
  );
}

/** The observables of the one thing that is asked for, most telling first; `undefined` if it is not one. */
function singleValue(tree: ComparisonTree): readonly Observable[] | undefined {
  const equalities = equalitiesOf(tree);
  const comparisons = comparisonsOf(tree);
  const hashes = equalities.flatMap(hashOf);
  if (hashes.length > 0) return oneFile(tree, comparisons, hashes);
  const values = equalities.flatMap(valueOf);
  const [only] = values;
  if (only === undefined || values.length !== 1) return undefined;
  return comparisons.length === 1 || isAddressWithPort(tree, comparisons)
    ? [only]
    : undefined;
}

/**
 * A hash tells the file whatever else is asked of it. Several algorithms are
 * hashes of one file; two of one algorithm are two files. IMPHASH and the fuzzy
 * hashes fuse different files: beside a real hash they say nothing.
 */
function oneFile(
  tree: ComparisonTree,
  comparisons: readonly Comparison[],
  hashes: readonly Observable[],
): readonly Observable[] | undefined {
  const exact = hashes.filter((hash) => exactHashes.includes(hash.type));
  const telling = exact.length > 0 ? exact : hashes;
  const twice = new Set(telling.map((hash) => hash.type)).size < telling.length;
  const ofOneFile = comparisons.every(
    (comparison) => comparison.object === "file" && !comparison.negated,
  );
  if (twice || !ofOneFile) return undefined;
  if (exact.length === 0 && comparisons.length > 1) return undefined;
  const allTelling = comparisons.length === telling.length;
  if (!allTelling && hasOr(tree)) return undefined;
  return telling.toSorted(
    (left, right) =>
      exactHashes.indexOf(left.type) - exactHashes.indexOf(right.type),
  );
}

const exactHashes: readonly string[] = [
  "file-sha256",
  "file-sha512",
  "file-sha1",
  "file-md5",
];

const hashLengths: ReadonlyMap<string, number> = new Map([
  ["file-md5", 32],
  ["file-sha1", 40],
  ["file-sha256", 64],
  ["file-sha512", 128],
]);

function hashOf({ object, path, value }: Equality): readonly Observable[] {
  if (object !== "file" || !path.startsWith("hashes.")) return [];
  const type = hashType(path.slice("hashes.".length));
  const found = type === undefined ? undefined : observable(type, value);
  if (found === undefined || found.value === "") return [];
  const length = hashLengths.get(found.type);
  const plausible =
    length === undefined ||
    (found.value.length === length && /^[0-9a-f]+$/.test(found.value));
  return plausible ? [found] : [];
}

function valueOf({ object, path, value }: Equality): readonly Observable[] {
  if (value.trim() === "") return [];
  if (isAddressPath(object, path)) return addressOf(value);
  const type = path === valueProperty(object) ? typeOf(object) : undefined;
  const found = type === undefined ? undefined : observable(type, value);
  return found === undefined ? [] : [found];
}

function valueProperty(object: string): string {
  return valueProperties.get(object) ?? "value";
}

/** Objects whose value stands in a property of another name. */
const valueProperties: ReadonlyMap<string, string> = new Map([
  ["file", "name"],
  ["mutex", "name"],
  ["directory", "path"],
  ["windows-registry-key", "key"],
  ["user-account", "account_login"],
]);

function typeOf(object: string): string | undefined {
  const type = object === "file" ? "file-name" : object;
  return isObservableType(type) ? type : undefined;
}

/** `network-traffic:dst_ref.value` is that address, and a sender is that mailbox. */
function isAddressPath(object: string, path: string): boolean {
  if (object === "network-traffic")
    return path === "dst_ref.value" || path === "src_ref.value";
  return (
    object === "email-message" &&
    (path === "from_ref.value" || path === "sender_ref.value")
  );
}

function addressOf(value: string): readonly Observable[] {
  const types = [
    "ipv4-addr",
    "ipv6-addr",
    "mac-addr",
    "domain-name",
    "email-addr",
  ];
  const guess = observablesOf(value).find((seen) => types.includes(seen.type));
  // Patterns are not refanged: what the guess changed beyond case was no plain address.
  const found = guess === undefined ? undefined : observable(guess.type, value);
  return found?.key === guess?.key && found !== undefined ? [found] : [];
}

/** An address with its type, ports and protocols, all of one connection. */
function isAddressWithPort(
  tree: ComparisonTree,
  comparisons: readonly Comparison[],
): boolean {
  const narrowing =
    /^((src|dst)_ref\.(value|type)|(src|dst)_port|protocols\[(\*|\d+)\])$/;
  return (
    !hasOr(tree) &&
    comparisons.every(
      (comparison) =>
        comparison.object === "network-traffic" &&
        !comparison.negated &&
        narrowing.test(pathText(comparison)),
    )
  );
}

function hasOr(tree: ComparisonTree): boolean {
  if (tree.kind === "comparison") return false;
  return tree.kind === "or" || tree.parts.some(hasOr);
}

function comparisonsOf(tree: ComparisonTree): readonly Comparison[] {
  return tree.kind === "comparison"
    ? [tree]
    : tree.parts.flatMap(comparisonsOf);
}

function isEquality({ operator, negated }: Comparison): boolean {
  return !negated && (operator === "=" || operator === "IN");
}

function pathText({ path }: Comparison): string {
  return path
    .map((step, at) =>
      step.kind === "index"
        ? `[${step.index}]`
        : `${at === 0 ? "" : "."}${step.name}`,
    )
    .join("");
}
