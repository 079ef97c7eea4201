/**
 * How the commands get a token: the caller's own, or one of the demonstration's
 * people, signed in over HTTP at the issuer that the gateway names.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import {
  peopleAt,
  personsToken,
  servicesToken,
} from "../demo/issuer/get-token.ts";
import type { HomePeople } from "../demo/issuer/get-token.ts";
import type {
  IssuerConfig,
  ServiceSecret,
} from "../demo/issuer/issuer-config.ts";
import { serviceOf } from "../demo/issuer/people.ts";
import { RESOURCE_PATH } from "../well-known.ts";
import { BadUse, readJson, usualDataFolder } from "./common.ts";

/** As whom a command asks. */
export interface AskerOptions {
  /** A token; `-` is standard input. */
  readonly token?: string;
  /** One of the demonstration's people. */
  readonly as?: string;
  /** Where the demonstration is kept: a program's secret lies there. */
  readonly data?: string;
}

/** An issuer of the demonstration that runs, and who signs in there. */
export interface RunningHome {
  readonly issuer: string;
  readonly told: HomePeople;
}

/**
 * The token for a gateway: the one given, the one at hand (of the environment)
 * where nobody is named, or a demonstration's person's; undefined where the
 * gateway's issuer is none of the demonstration's.
 */
export async function tokenFor(
  gateway: string,
  { token, as, data }: AskerOptions,
  atHand: string | undefined,
): Promise<string | undefined> {
  const given = token ?? (as === undefined ? atHand : undefined);
  if (given !== undefined) return readToken(given);
  const issuer = await issuerOfGateway(gateway);
  const told = issuer === undefined ? undefined : await peopleAt(issuer);
  if (issuer !== undefined && told !== undefined)
    return tokenOf({ issuer, told }, as, data);
  if (as !== undefined)
    throw new BadUse(
      `--as names people of the demonstration, but the issuer of ${gateway} is not one of its, or does not run. Give a token with --token or TESSERA_TOKEN.`,
    );
  return undefined;
}

/** A token of one of the people of a home; of the first one if nobody is named. */
export async function tokenOf(
  { issuer, told }: RunningHome,
  as: string | undefined,
  data = usualDataFolder(),
): Promise<string> {
  const login = as ?? told.people[0]?.login ?? "";
  if (!told.people.some((person) => person.login === login))
    throw new BadUse(
      `Nobody is called ${JSON.stringify(login)}. ${namesOf([told])}`,
    );
  if (login !== serviceOf(told.home).login) return personsToken(issuer, login);
  const secret = await readJson(join(data, told.home, "service.json"));
  return servicesToken(issuer, secret as ServiceSecret);
}

/** The issuers of a data folder that run, the first home's first. */
export async function runningHomes(
  data = usualDataFolder(),
): Promise<readonly RunningHome[]> {
  const folders = await readdir(data).catch(() => []);
  const configs = await Promise.all(
    folders.map((folder) =>
      readJson(join(data, folder, "issuer.json")).catch(() => undefined),
    ),
  );
  const homes = await Promise.all(
    configs
      .filter((config) => config !== undefined)
      .map((config) => config as IssuerConfig)
      .toSorted((a, b) => a.port - b.port)
      .map(async ({ home, issuer }) => ({
        home,
        issuer,
        told: await peopleAt(issuer),
      })),
  );
  return homes.flatMap(({ home, issuer, told }) =>
    // Another demonstration may run on the ports that this folder knows.
    told?.home === home ? [{ issuer, told }] : [],
  );
}

/** Everybody's name, in one sentence. */
export function namesOf(homes: readonly HomePeople[]): string {
  const names = homes.flatMap(({ people }) => people.map(({ login }) => login));
  return `There are ${[...new Set(names)].join(", ")}.`;
}

async function readToken(given: string): Promise<string> {
  const token = (given === "-" ? await text(process.stdin) : given).trim();
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new BadUse(
      "The token is empty, or no token: it is one word, as the issuer gave it.",
    );
  return token;
}

/** Whose tokens a gateway takes, as it says itself (RFC 9728); undefined if it does not. */
export async function issuerOfGateway(
  gateway: string,
): Promise<string | undefined> {
  if (!URL.canParse(gateway)) return undefined;
  const response = await fetch(new URL(RESOURCE_PATH, gateway)).catch(
    () => undefined,
  );
  if (response?.ok !== true) return undefined;
  const told = (await response.json().catch(() => ({}))) as {
    readonly authorization_servers?: readonly string[];
  };
  return told.authorization_servers?.[0];
}
