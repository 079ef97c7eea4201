/** Why a token is refused: for the log alone, since an answer would tell a forger what to mend. */
export class InvalidToken extends Error {}
