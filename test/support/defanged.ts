/** Ways in which reports write a value so that nobody clicks on it. */

/** The value itself, and four defanged spellings of it with what may stand around them. */
export function spellings(value: string): readonly string[] {
  // In a path of Windows nobody defangs anything: only quotes come with it.
  if (value.includes("\\"))
    return [value, `"${value}"`, `${value} `, `"${value}",`, ` ${value}`];
  const withDots = (dot: string) => value.replaceAll(".", dot);
  return [
    value,
    withDots("[.]").replace(/^http/, "hxxp").replace("@", "[at]"),
    withDots("(dot)")
      .replace(/^http(s?):/, "hXXp$1[:]")
      .replace("@", "(at)"),
    `"${value.replace(".", "[.]").replace(/^http(s?):\/\//, "hxxp$1[://]")}",`,
    `• ${withDots("{.}").replace(/^http/, "h**p")};`,
  ];
}
