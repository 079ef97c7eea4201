/** The five members of the demonstration (DESIGN 12): names, ports, and their data. */
export interface DemoMember {
  readonly slug: string;
  readonly name: string;
  readonly port: number;
  readonly boltPort: number;
  /** A file of gateway/demo/data. */
  readonly file: string;
}

export const demoMembers: readonly DemoMember[] = [
  {
    slug: "att",
    name: "AT&T",
    port: 4101,
    boltPort: 7701,
    file: "att.stix.json",
  },
  {
    slug: "etisalat",
    name: "Etisalat",
    port: 4102,
    boltPort: 7702,
    file: "etisalat.stix.json",
  },
  {
    slug: "singtel",
    name: "Singtel",
    port: 4103,
    boltPort: 7703,
    file: "singtel.stix.json",
  },
  {
    slug: "softbank",
    name: "SoftBank",
    port: 4104,
    boltPort: 7704,
    file: "softbank.stix.json",
  },
  {
    slug: "telefonica",
    name: "Telefónica",
    port: 4105,
    boltPort: 7705,
    file: "telefonica.stix.json",
  },
];

/** The port of the first home's gateway; each further home is ten higher. */
export const GATEWAY_PORT = 4000;
