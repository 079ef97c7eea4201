/** Whom to ask after one member was switched on or off; null: everybody. Pure. */
export function narrowed(
  all: readonly string[],
  asked: readonly string[],
  switched: string,
): readonly string[] | null {
  const next = all.filter((slug) =>
    slug === switched ? !asked.includes(slug) : asked.includes(slug),
  );
  return next.length === all.length || next.length === 0 ? null : next;
}
