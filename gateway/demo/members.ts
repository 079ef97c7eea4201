/** The five members of the demonstration (DESIGN 12): names and ports. Their data is in folders of their names. */
export interface DemoMember {
  /** Also the folder of gateway/demo/data with its files. */
  readonly slug: string;
  readonly name: string;
  readonly port: number;
  readonly boltPort: number;
}

export const demoMembers: readonly DemoMember[] = [
  {
    slug: "att",
    name: "AT&T",
    port: 4101,
    boltPort: 7701,
  },
  {
    slug: "etisalat",
    name: "Etisalat",
    port: 4102,
    boltPort: 7702,
  },
  {
    slug: "singtel",
    name: "Singtel",
    port: 4103,
    boltPort: 7703,
  },
  {
    slug: "softbank",
    name: "SoftBank",
    port: 4104,
    boltPort: 7704,
  },
  {
    slug: "telefonica",
    name: "Telefónica",
    port: 4105,
    boltPort: 7705,
  },
];

/** The port of the first home's gateway; each further home is ten higher. */
export const GATEWAY_PORT = 4000;
