/** Tables for people: what the commands that ask have in common. */
import Table from "cli-table3";

import { isRefused } from "./put-question.ts";
import type { Answer, MemberOutcome } from "./put-question.ts";

export interface Named {
  readonly slug: string;
  readonly name: string;
}

/** A claim as the commands ask for it (`saidFragment`). */
export interface SaidClaim {
  readonly member: Named;
  readonly author: string | null;
  readonly relationshipType: string;
  readonly stance: string;
  readonly confidence: number | null;
  readonly basis: string | null;
  readonly startTime: string | null;
}

/** The GraphQL fragment of a claim. */
export const saidFragment = `fragment Said on Claim { member { slug name } author relationshipType stance confidence basis startTime marking { tlp } }`;

/** Who says it, what, how sure, since when, on what ground. */
export const claimHead = ["member", "says", "sure", "since", "on what ground"];

export function claimCells({
  member,
  relationshipType,
  stance,
  confidence,
  basis,
  startTime,
}: SaidClaim): readonly string[] {
  return [
    member.name,
    stance === "DISPUTES" ? `NOT ${relationshipType}` : relationshipType,
    confidence === null ? "" : String(confidence),
    startTime?.slice(0, 10) ?? "",
    basis ?? "",
  ];
}

/** Values are shown so that no terminal makes a link of them. */
export function defanged(value: string): string {
  return value.replace(/^http/, "hxxp").replaceAll(".", "[.]");
}

/** A table; `widths` are the columns'. Texts of members are text: no escape sequence of theirs reaches the terminal. */
export function table(
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const made = new Table({
    head: [...head],
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [...widths],
  });
  made.push(...rows.map((row) => row.map(printable)));
  return made.toString();
}

/** What stands under every answer: who answered, where anybody was asked, and what went wrong. */
export function footer({ extensions, errors }: Answer<unknown>): string {
  const faults = (errors ?? []).map(
    ({ message, extensions: details }) =>
      `${details?.code ?? "ERROR"}: ${printable(message)}`,
  );
  const members = extensions?.answer.members ?? [];
  const anybody = members.some(({ status }) => status !== "NOT_ASKED");
  return [...(anybody ? [whoAnswered(members)] : []), ...faults].join("\n");
}

/** The sentence that nothing was found; nothing where the question was refused, since then nobody looked. */
export function nobodyKnows(
  answer: Answer<unknown>,
  sentence: string,
): readonly string[] {
  return isRefused(answer) ? [] : [sentence];
}

function whoAnswered(members: readonly MemberOutcome[]): string {
  const rows = members.map(({ member, status, tookMs }) => [
    member,
    status,
    tookMs === null ? "" : String(tookMs),
  ]);
  return `\nWho answered\n${table(["member", "status", "ms"], [16, 18, 8], rows)}`;
}

/**
 * A text of a member's for a terminal: without escape sequences, and without
 * the signs that turn the direction of writing, in which `exe.cod` reads `doc.exe`.
 */
export function printable(text: string): string {
  return text.replaceAll(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, "\u{fffd}");
}
