import { words } from "./words.ts";

/** Where the page could not begin: why, and one way on. */
export function StartFault({
  title,
  because,
}: {
  readonly title: string;
  readonly because: string;
}) {
  return (
    <main className="panel">
      <h1>{title}</h1>
      <p>{because}</p>
      <p>
        <a href="/">{words.page.reload}</a>
      </p>
    </main>
  );
}
