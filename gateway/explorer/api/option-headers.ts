/** How it is asked, as the gateway takes it: headers, the same from the page and from its editor. */
export interface Options {
  /** null: the gateway's own. */
  readonly purpose: string | null;
  /** Slugs; null: all. */
  readonly members: readonly string[] | null;
  /** Owners are told the person's agreed name. */
  readonly identify: boolean;
}

export function optionHeaders({
  purpose,
  members,
  identify,
}: Options): Readonly<Record<string, string>> {
  return {
    ...(purpose === null ? {} : { "x-tessera-purpose": purpose }),
    ...(members === null ? {} : { "x-tessera-members": members.join(",") }),
    ...(identify ? { "x-tessera-identify": "true" } : {}),
  };
}
