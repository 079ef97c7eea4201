/** Everybody who asks: people of every sort at Singtel's and AT&T's gateways of the demonstration, and at gateways of the test's own. */
import { gatewayOf } from "../../support/running-demo.ts";
import type { Person } from "./ask-as.ts";

/** The addresses of the test's own gateways. */
export interface OwnGateways {
  readonly att: string;
  readonly etisalat: string;
  readonly softbank: string;
}

export function peopleOf(own: OwnGateways): readonly Person[] {
  return [
    { name: "singtel", url: gatewayOf("singtel"), as: undefined },
    lead("singtel", gatewayOf("singtel")),
    ...others("singtel"),
    { name: "att", url: own.att, as: undefined },
    lead("att", gatewayOf("att")),
    ...others("att"),
    { name: "etisalat", url: own.etisalat, as: undefined },
    lead("etisalat", own.etisalat),
    { name: "etisalat-client", url: own.etisalat, as: "etisalat-client" },
    { name: "softbank", url: own.softbank, as: undefined },
  ];
}

/** The lead, who lets owners know the agreed name. */
function lead(home: string, url: string): Person {
  return { name: `${home}-lead`, url, as: `${home}-lead`, identified: true };
}

function others(home: string): readonly Person[] {
  const url = gatewayOf(home);
  return [
    { name: `${home}-client`, url, as: `${home}-client` },
    { name: `${home}-service`, url, as: `${home}-service` },
    { name: `outsider at ${home}`, url, as: "outsider" },
    { name: `nobody at ${home}`, url, as: null },
  ];
}
