/** The root field `export`: asks the owners, writes the format, and says what is not in it. */
import type { GraphQLFieldResolver } from "graphql";

import { BAD_ARGUMENT } from "../../contract/errors.ts";
import { exportFormats } from "../../contract/export-formats.ts";
import type { ExportFormat } from "../../contract/export-formats.ts";
import { MOST_EXPORT_IDS } from "../../contract/sdl/public/export.ts";
import { Ledger } from "../../wire/ledger.ts";
import { answerOf, noteAnswers } from "../answer.ts";
import type { AllianceContext } from "../context.ts";
import { refuseStrangers } from "../refuse-strangers.ts";
import { memberOf } from "../resolvers/member-of.ts";
import { csv } from "./csv.ts";
import type { ExportRecord, Gathered, Times, Written } from "./exported.ts";
import { gather } from "./gather.ts";
import { hostsList } from "./hosts.ts";
import { mispEvent } from "./misp-event.ts";
import { stixBundle } from "./stix-bundle.ts";
import { suricataRules } from "./suricata.ts";

type Format = ExportFormat["name"];

interface ExportArgs {
  readonly ids: readonly string[];
  readonly format: Format;
}

/** What was exported is asked for again after so many days, be it only to learn what was taken back. */
const DAYS = 30;

/** Formats that machines act by: there other members' records of a value have a say. */
const JUDGED: ReadonlySet<Format> = new Set(["MISP", "SURICATA", "HOSTS"]);

export const exportField: GraphQLFieldResolver<
  unknown,
  AllianceContext,
  ExportArgs
> = async (_, { ids, format }, context) => {
  const { question, members, ownRanges } = context;
  if (ids.length > MOST_EXPORT_IDS)
    throw BAD_ARGUMENT.of(
      `\`ids\` holds at most ${MOST_EXPORT_IDS} ids, but got ${ids.length}.`,
      { argument: "ids" },
    );
  for (const id of ids) refuseStrangers(members, id);
  const gathered = await gather(context, ids, JUDGED.has(format));
  const now = new Date();
  const written = writtenAs(format, gathered, ownRanges, {
    now,
    validUntil: validUntil(gathered.records, now),
  });
  const ledger = new Ledger();
  noteAnswers(question, ledger);
  const toMember = memberOf(members);
  return {
    text: written.text,
    mediaType: exportFormats.find(({ name }) => name === format)?.mediaType,
    validUntil: validUntil(gathered.records, now).toISOString(),
    records: written.used.length,
    leftOut: [...gathered.leftOut, ...written.leftOut]
      .toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
      .map((one) => ({
        ...one,
        member: one.member === null ? null : toMember(one.member),
      })),
    answer: {
      ...answerOf(ledger, context),
      complete: gathered.missing.length === 0,
    },
  };
};

function writtenAs(
  format: Format,
  gathered: Gathered,
  ownRanges: readonly string[],
  times: Times,
): Written {
  switch (format) {
    case "CSV":
      return csv(gathered);
    case "MISP":
      return mispEvent(gathered, times);
    case "SURICATA":
      return suricataRules(gathered, times, ownRanges);
    case "HOSTS":
      return hostsList(gathered, times, ownRanges);
    default:
      return stixBundle(gathered, times);
  }
}

/** The first moment at which something in it ceases to hold; what has ceased before says so itself. */
function validUntil(records: readonly ExportRecord[], now: Date): Date {
  const ends = records
    .map(({ validUntil: end }) => (end === null ? NaN : Date.parse(end)))
    .filter((end) => end > now.getTime());
  return new Date(Math.min(now.getTime() + DAYS * 86_400_000, ...ends));
}
