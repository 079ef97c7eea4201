/**
 * Versions of the contract. Members upgrade at different times and composition
 * is strict, so every template is rendered for a version: concrete types at the
 * member's own, interfaces and shared types at the lowest that is active.
 */

/** The versions that this code speaks, oldest first. */
export const contractVersions = ["1.0"] as const;

/** The version of a member that runs this code. */
export const CURRENT_CONTRACT = "1.0";

/** Whether something that came with `since` stands in the contract of `version`. */
export function stands(since: string | undefined, version: string): boolean {
  return since === undefined || compareVersions(since, version) <= 0;
}

/** The lowest of some versions; the current one of none. */
export function lowestVersion(versions: readonly string[]): string {
  return versions.toSorted(compareVersions)[0] ?? CURRENT_CONTRACT;
}

/** Negative, zero or positive, as for `sort`; versions are `<major>.<minor>`. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split(".").map(Number));
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}
