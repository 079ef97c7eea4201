/**
 * The headers that Tessera reads and sends. In one place, since the gateway,
 * `wire` and the members must spell them alike.
 */

/** Whom to ask: slugs with commas. Absent: everybody. */
export const MEMBERS_HEADER = "x-tessera-members";
/** `true`: a member that does not answer fails the whole question. */
export const REQUIRE_ALL_HEADER = "x-tessera-require-all";
/** What the answer is for. */
export const PURPOSE_HEADER = "x-tessera-purpose";
/** `true`: tell owners the person's agreed name, for what is marked RED. */
export const IDENTIFY_HEADER = "x-tessera-identify";
/** The id of a question, the same at the gateway and at every member that it reaches. */
export const REQUEST_ID_HEADER = "x-tessera-request-id";
/** Milliseconds that a member has left to answer. */
export const DEADLINE_HEADER = "x-tessera-deadline-ms";
