/** The page of the demonstration's issuers: one button for each person, no script. */
import type { Person } from "./people.ts";

export function choicePage(
  home: string,
  uid: string,
  people: readonly Person[],
): string {
  const buttons = people.map(
    ({ login, says }) =>
      `<p><button name="login" value="${escaped(login)}">${escaped(login)}</button> ${escaped(says)}</p>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sign in at ${escaped(home)}</title>
<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem } button { font: inherit; min-width: 11rem; padding: .3rem }</style>
<h1>Sign in at ${escaped(home)}</h1>
<p>This issuer belongs to the demonstration: choose as whom you ask. There are no passwords.</p>
<form method="post" action="/interaction/${escaped(uid)}">
${buttons.join("\n")}
</form>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
}
