/** `tessera token`: an access token of one of the demonstration's people, and nothing else on standard output. */
import { BadUse, EXIT, printJson } from "./common.ts";
import { namesOf, runningHomes, tokenOf } from "./sign-in.ts";

export interface TokenOptions {
  readonly as?: string;
  readonly home?: string;
  readonly data?: string;
  readonly json: boolean;
}

export async function runToken(options: TokenOptions): Promise<number> {
  const { as, home, data, json } = options;
  const running = (await runningHomes(data)).filter(
    ({ told }) => home === undefined || told.home === home,
  );
  if (running.length === 0)
    throw new BadUse(
      home === undefined
        ? "No issuer of the demonstration runs. Start it with `npm start`."
        : `The issuer of ${JSON.stringify(home)} does not run. Start it with \`npx tessera issuer --home ${home}\`, or all with \`npm start\`.`,
    );
  const chosen = running.find(
    ({ told }) =>
      as === undefined || told.people.some(({ login }) => login === as),
  );
  if (chosen === undefined)
    throw new BadUse(
      `Nobody is called ${JSON.stringify(as)}. ${namesOf(running.map(({ told }) => told))}`,
    );
  const token = await tokenOf(chosen, as, data);
  if (json) printJson({ token, home: chosen.told.home, issuer: chosen.issuer });
  else process.stdout.write(`${token}\n`);
  return EXIT.ok;
}
