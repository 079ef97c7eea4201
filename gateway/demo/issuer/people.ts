/**
 * Who can sign in at a home of the demonstration: an analyst, a client, the lead
 * whom the owner's RED note names, a program, and a guest who belongs to no
 * member. A real home has its own issuer, which knows its own people.
 */

/** The claims about somebody that the issuer puts into access tokens. */
export interface PersonClaims {
  readonly role: "analyst" | "client" | "service" | "guest";
  /** The name that owners know the person by. */
  readonly agreed_name?: string;
  readonly country?: string;
}

export interface Person {
  readonly login: string;
  /** One line for the page on which a person is chosen. */
  readonly says: string;
  readonly claims: PersonClaims;
}

/** Where each member of the demonstration has its seat (ISO 3166-1 alpha-2). */
const SEATS: Readonly<Record<string, string>> = {
  att: "US",
  etisalat: "AE",
  singtel: "SG",
  softbank: "JP",
  telefonica: "ES",
};

/** The people of a home; the first one is who is meant where nobody is named. */
export function peopleOf(home: string): readonly Person[] {
  const country = SEATS[home];
  const at = country === undefined ? {} : { country };
  return [
    {
      login: home,
      says: `an analyst of ${home}`,
      claims: { role: "analyst", ...at },
    },
    {
      login: `${home}-lead`,
      says: `the lead analyst of ${home}, named on a record marked RED`,
      claims: { role: "analyst", agreed_name: `${home}-lead`, ...at },
    },
    {
      login: `${home}-client`,
      says: `somebody at a client of ${home}`,
      claims: { role: "client", ...at },
    },
    {
      login: "outsider",
      says: "somebody of no member, known to this home",
      claims: { role: "guest" },
    },
  ];
}

/** The program of a home, which signs in with a secret and no person. */
export function serviceOf(home: string): Person {
  const country = SEATS[home];
  return {
    login: `${home}-service`,
    says: `a program of ${home}`,
    claims: {
      role: "service",
      ...(country === undefined ? {} : { country }),
    },
  };
}
