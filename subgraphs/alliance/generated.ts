// Made by `npm run generate` from subgraphs/contract/sdl. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant (RFC 3339, UTC), with exactly three fractional digits. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** TLP 2.0 (FIRST, 2022), from the widest to the narrowest release. */
export type SdlTlp =
  /** No limit. */
  | 'CLEAR'
  /** The community that the owner lists. */
  | 'GREEN'
  /** The organisations of the audience, and their clients where the owner grants it. */
  | 'AMBER'
  /** The organisations of the audience, their own staff alone. */
  | 'AMBER_STRICT'
  /** The persons named on the record. */
  | 'RED';

/** An organisation of the alliance. */
export type SdlMember = {
  readonly __typename?: 'Member';
  /** The short name by which ids, headers and files know it. */
  readonly slug: Scalars['ID']['output'];
  /** The name in full. */
  readonly name: Scalars['String']['output'];
};

/** To whom the owner releases, and under which terms. */
export type SdlMarking = {
  readonly __typename?: 'Marking';
  /** The TLP level; null: unmarked, which the owner's own staff alone sees. */
  readonly tlp: Maybe<SdlTlp>;
  /** Statement markings, word for word: terms of use, copyright. */
  readonly statements: ReadonlyArray<Scalars['String']['output']>;
  /** What a reader may do with it (PAP), where stated. */
  readonly pap: Maybe<Scalars['String']['output']>;
};

/** A source outside of the graph (STIX 2.1 section 2.5). */
export type SdlExternalReference = {
  readonly __typename?: 'ExternalReference';
  /** Who published it. */
  readonly sourceName: Scalars['String']['output'];
  /** Where, as text: never a live link. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** The id that the source gives it. */
  readonly externalId: Maybe<Scalars['String']['output']>;
  /** The source, described. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** When it was published, where stated. */
  readonly published: Maybe<Scalars['DateTime']['output']>;
};

/** A country, as a member states it. */
export type SdlCountry = {
  readonly __typename?: 'Country';
  /** ISO 3166-1 alpha-2, where it is known. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The member's own spelling. */
  readonly asStated: Scalars['String']['output'];
};

/** The ends of a page (Relay cursor connections). */
export type SdlPageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is more behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page has predecessors; true where `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first edge. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor to pass as `after` for the next page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** Whatever has an id that `node(id:)` finds. */
export type SdlNode = {
  /** The id. */
  readonly id: Scalars['ID']['output'];
};

/** What one member holds about one thing. It belongs to that member for ever. */
export type SdlRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** A thing, as the cluster of those records that this viewer may see: computed for this question, stored nowhere. */
export type SdlEntity = {
  /** A readable id. It stays valid while any record bears its key. */
  readonly id: Scalars['ID']['output'];
  /** The name that most members use. */
  readonly name: Scalars['String']['output'];
  /** Every name, with the members that use it. */
  readonly names: ReadonlyArray<SdlName>;
  /** The members that hold a record of it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** What each member holds, in its own words. A record whose owner did not answer is null, with an error. */
  readonly records: ReadonlyArray<Maybe<SdlRecord>>;
  /** Records that may be of this thing, but whose owners do not release them to each other: shown, without effect on anything else here. */
  readonly attached: ReadonlyArray<Maybe<SdlRecord>>;
  /** Things of another kind with a name of this one: equality of names, never of things. */
  readonly sameName: ReadonlyArray<SdlEntity>;
  /** Who answered the question for this entity. */
  readonly answer: SdlAnswer;
  /** How the records were joined, and which links were refused. */
  readonly identity: SdlIdentity;
  /** How well it is borne out: by how many members, by how many independent sources, and who saw it. */
  readonly corroboration: SdlCorroboration;
  /** Who saw it, when, how often: the sightings of every member, merged. */
  readonly sightings: SdlSightings;
};

/** Who saw what, when, how often (STIX 2.1 section 5.2): a record without an entity. */
export type SdlSightingRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** Who saw what, when, how often (STIX 2.1 section 5.2): a record without an entity. */
export type SdlMemberSightingRecord = SdlSightingRecord & SdlRecord & SdlNode & {
  readonly __typename?: 'MemberSightingRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlMemberCampaignRecord = SdlCampaignRecord & SdlRecord & SdlNode & {
  readonly __typename?: 'MemberCampaignRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaign = SdlEntity & SdlNode & {
  readonly __typename?: 'Campaign';
  /** A readable id. It stays valid while any record bears its key. */
  readonly id: Scalars['ID']['output'];
  /** The name that most members use. */
  readonly name: Scalars['String']['output'];
  /** Every name, with the members that use it. */
  readonly names: ReadonlyArray<SdlName>;
  /** The members that hold a record of it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** What each member holds, in its own words. A record whose owner did not answer is null, with an error. */
  readonly records: ReadonlyArray<Maybe<SdlCampaignRecord>>;
  /** Records that may be of this thing, but whose owners do not release them to each other: shown, without effect on anything else here. */
  readonly attached: ReadonlyArray<Maybe<SdlCampaignRecord>>;
  /** Things of another kind with a name of this one: equality of names, never of things. */
  readonly sameName: ReadonlyArray<SdlEntity>;
  /** Who answered the question for this entity. */
  readonly answer: SdlAnswer;
  /** How the records were joined, and which links were refused. */
  readonly identity: SdlIdentity;
  /** How well it is borne out: by how many members, by how many independent sources, and who saw it. */
  readonly corroboration: SdlCorroboration;
  /** Who saw it, when, how often: the sightings of every member, merged. */
  readonly sightings: SdlSightings;
  /** When it was first seen, as this member states it. Each value with the members that state it. */
  readonly firstSeen: ReadonlyArray<SdlClaimedValue>;
  /** When it was last seen, as this member states it. Each value with the members that state it. */
  readonly lastSeen: ReadonlyArray<SdlClaimedValue>;
  /** What the campaign wants to reach. Each value with the members that state it. */
  readonly objective: ReadonlyArray<SdlClaimedValue>;
  /** Sectors that it targets (STIX open vocabulary industry-sector-ov). Each value with the members that state it. */
  readonly targetedSectors: ReadonlyArray<SdlClaimedValue>;
  /** Countries that it targets. Each value with the members that state it. */
  readonly targetedCountries: ReadonlyArray<SdlClaimedValue>;
  /** Actor entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly actors: SdlCampaignActorConnection;
  /** Indicator entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly indicators: SdlCampaignIndicatorConnection;
  /** Malware entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly malware: SdlCampaignMalwareConnection;
  /** Technique entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly techniques: SdlCampaignTechniqueConnection;
  /** Report entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly reports: SdlCampaignReportConnection;
  /** Vulnerability entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly vulnerabilities: SdlCampaignVulnerabilityConnection;
  /** Campaigns, and reports that do not name this campaign, that share evidence with it: something that members assert about both. The highest score first. What one piece of evidence weighs that only the two share: indicator 1, malware 0.5, vulnerability 0.25, technique 0.1, actor 1. `first` is 1 to 100. */
  readonly related: SdlRelatedConnection;
  /** Who stated what about it, and when: dated statements, reports, sightings and activity, the earliest first; `first` is 1 to 100. Connections with indicators are left out, since they would drown the rest. */
  readonly timeline: SdlTimeline;
};


/** A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlActorFilter>;
};


/** A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlIndicatorFilter>;
};


/** A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlMalwareFilter>;
};


/** A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlTechniqueFilter>;
};


/** A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlReportFilter>;
};


/** A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlVulnerabilityFilter>;
};


/** A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlCampaignActorConnection = {
  readonly __typename?: 'CampaignActorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlCampaignActorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlCampaignActorEdge = {
  readonly __typename?: 'CampaignActorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlActor;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlCampaignIndicatorConnection = {
  readonly __typename?: 'CampaignIndicatorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlCampaignIndicatorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlCampaignIndicatorEdge = {
  readonly __typename?: 'CampaignIndicatorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlIndicator;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlCampaignMalwareConnection = {
  readonly __typename?: 'CampaignMalwareConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlCampaignMalwareEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlCampaignMalwareEdge = {
  readonly __typename?: 'CampaignMalwareEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlMalware;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlCampaignTechniqueConnection = {
  readonly __typename?: 'CampaignTechniqueConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlCampaignTechniqueEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlCampaignTechniqueEdge = {
  readonly __typename?: 'CampaignTechniqueEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlTechnique;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlCampaignReportConnection = {
  readonly __typename?: 'CampaignReportConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlCampaignReportEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlCampaignReportEdge = {
  readonly __typename?: 'CampaignReportEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlReport;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlCampaignVulnerabilityConnection = {
  readonly __typename?: 'CampaignVulnerabilityConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlCampaignVulnerabilityEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlCampaignVulnerabilityEdge = {
  readonly __typename?: 'CampaignVulnerabilityEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlVulnerability;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecord = SdlActorRecord & SdlRecord & SdlNode & {
  readonly __typename?: 'MemberActorRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActor = SdlEntity & SdlNode & {
  readonly __typename?: 'Actor';
  /** A readable id. It stays valid while any record bears its key. */
  readonly id: Scalars['ID']['output'];
  /** The name that most members use. */
  readonly name: Scalars['String']['output'];
  /** Every name, with the members that use it. */
  readonly names: ReadonlyArray<SdlName>;
  /** The members that hold a record of it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** What each member holds, in its own words. A record whose owner did not answer is null, with an error. */
  readonly records: ReadonlyArray<Maybe<SdlActorRecord>>;
  /** Records that may be of this thing, but whose owners do not release them to each other: shown, without effect on anything else here. */
  readonly attached: ReadonlyArray<Maybe<SdlActorRecord>>;
  /** Things of another kind with a name of this one: equality of names, never of things. */
  readonly sameName: ReadonlyArray<SdlEntity>;
  /** Who answered the question for this entity. */
  readonly answer: SdlAnswer;
  /** How the records were joined, and which links were refused. */
  readonly identity: SdlIdentity;
  /** How well it is borne out: by how many members, by how many independent sources, and who saw it. */
  readonly corroboration: SdlCorroboration;
  /** Who saw it, when, how often: the sightings of every member, merged. */
  readonly sightings: SdlSightings;
  /** When it was first seen, as this member states it. Each value with the members that state it. */
  readonly firstSeen: ReadonlyArray<SdlClaimedValue>;
  /** When it was last seen, as this member states it. Each value with the members that state it. */
  readonly lastSeen: ReadonlyArray<SdlClaimedValue>;
  /** What the actor wants to reach. Each value with the members that state it. */
  readonly goals: ReadonlyArray<SdlClaimedValue>;
  /** Sectors that it targets (STIX open vocabulary industry-sector-ov). Each value with the members that state it. */
  readonly targetedSectors: ReadonlyArray<SdlClaimedValue>;
  /** Countries that it targets. Each value with the members that state it. */
  readonly targetedCountries: ReadonlyArray<SdlClaimedValue>;
  /** Campaign entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly campaigns: SdlActorCampaignConnection;
  /** Actor entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly actors: SdlActorActorConnection;
  /** Indicator entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly indicators: SdlActorIndicatorConnection;
  /** Malware entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly malware: SdlActorMalwareConnection;
  /** Technique entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly techniques: SdlActorTechniqueConnection;
  /** Report entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly reports: SdlActorReportConnection;
  /** Vulnerability entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly vulnerabilities: SdlActorVulnerabilityConnection;
  /** Actors that share evidence with it: something that members assert about both. The highest score first. What one piece of evidence weighs that only the two share: indicator 1, malware 0.5, vulnerability 0.25, technique 0.1, campaign 1. `first` is 1 to 100. */
  readonly related: SdlRelatedConnection;
  /** Who stated what about it, and when: dated statements, reports, sightings and activity, the earliest first; `first` is 1 to 100. Connections with indicators are left out, since they would drown the rest. */
  readonly timeline: SdlTimeline;
};


/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlCampaignFilter>;
};


/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlActorFilter>;
};


/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlIndicatorFilter>;
};


/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlMalwareFilter>;
};


/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlTechniqueFilter>;
};


/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlReportFilter>;
};


/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlVulnerabilityFilter>;
};


/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRelatedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlActorCampaignConnection = {
  readonly __typename?: 'ActorCampaignConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlActorCampaignEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlActorCampaignEdge = {
  readonly __typename?: 'ActorCampaignEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlCampaign;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlActorActorConnection = {
  readonly __typename?: 'ActorActorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlActorActorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlActorActorEdge = {
  readonly __typename?: 'ActorActorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlActor;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlActorIndicatorConnection = {
  readonly __typename?: 'ActorIndicatorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlActorIndicatorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlActorIndicatorEdge = {
  readonly __typename?: 'ActorIndicatorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlIndicator;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlActorMalwareConnection = {
  readonly __typename?: 'ActorMalwareConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlActorMalwareEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlActorMalwareEdge = {
  readonly __typename?: 'ActorMalwareEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlMalware;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlActorTechniqueConnection = {
  readonly __typename?: 'ActorTechniqueConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlActorTechniqueEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlActorTechniqueEdge = {
  readonly __typename?: 'ActorTechniqueEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlTechnique;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlActorReportConnection = {
  readonly __typename?: 'ActorReportConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlActorReportEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlActorReportEdge = {
  readonly __typename?: 'ActorReportEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlReport;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlActorVulnerabilityConnection = {
  readonly __typename?: 'ActorVulnerabilityConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlActorVulnerabilityEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlActorVulnerabilityEdge = {
  readonly __typename?: 'ActorVulnerabilityEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlVulnerability;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlMemberIndicatorRecord = SdlIndicatorRecord & SdlRecord & SdlNode & {
  readonly __typename?: 'MemberIndicatorRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicator = SdlEntity & SdlNode & {
  readonly __typename?: 'Indicator';
  /** A readable id. It stays valid while any record bears its key. */
  readonly id: Scalars['ID']['output'];
  /** The name that most members use. */
  readonly name: Scalars['String']['output'];
  /** Every name, with the members that use it. */
  readonly names: ReadonlyArray<SdlName>;
  /** The members that hold a record of it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** What each member holds, in its own words. A record whose owner did not answer is null, with an error. */
  readonly records: ReadonlyArray<Maybe<SdlIndicatorRecord>>;
  /** Records that may be of this thing, but whose owners do not release them to each other: shown, without effect on anything else here. */
  readonly attached: ReadonlyArray<Maybe<SdlIndicatorRecord>>;
  /** Things of another kind with a name of this one: equality of names, never of things. */
  readonly sameName: ReadonlyArray<SdlEntity>;
  /** Who answered the question for this entity. */
  readonly answer: SdlAnswer;
  /** How the records were joined, and which links were refused. */
  readonly identity: SdlIdentity;
  /** How well it is borne out: by how many members, by how many independent sources, and who saw it. */
  readonly corroboration: SdlCorroboration;
  /** Who saw it, when, how often: the sightings of every member, merged. */
  readonly sightings: SdlSightings;
  /** Until when the indicator holds. Each value with the members that state it. */
  readonly validUntil: ReadonlyArray<SdlClaimedValue>;
  /** A role of its own, such as `kill-switch`. Each value with the members that state it. */
  readonly role: ReadonlyArray<SdlClaimedValue>;
  /** Public warning lists (MISP) that the value is on: a flag, not a verdict. Each value with the members that state it. */
  readonly warningLists: ReadonlyArray<SdlClaimedValue>;
  /** Campaign entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly campaigns: SdlIndicatorCampaignConnection;
  /** Actor entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly actors: SdlIndicatorActorConnection;
  /** Malware entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly malware: SdlIndicatorMalwareConnection;
  /** Technique entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly techniques: SdlIndicatorTechniqueConnection;
  /** Report entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly reports: SdlIndicatorReportConnection;
};


/** A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlCampaignFilter>;
};


/** A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlActorFilter>;
};


/** A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlMalwareFilter>;
};


/** A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlTechniqueFilter>;
};


/** A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlReportFilter>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlIndicatorCampaignConnection = {
  readonly __typename?: 'IndicatorCampaignConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlIndicatorCampaignEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlIndicatorCampaignEdge = {
  readonly __typename?: 'IndicatorCampaignEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlCampaign;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlIndicatorActorConnection = {
  readonly __typename?: 'IndicatorActorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlIndicatorActorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlIndicatorActorEdge = {
  readonly __typename?: 'IndicatorActorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlActor;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlIndicatorMalwareConnection = {
  readonly __typename?: 'IndicatorMalwareConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlIndicatorMalwareEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlIndicatorMalwareEdge = {
  readonly __typename?: 'IndicatorMalwareEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlMalware;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlIndicatorTechniqueConnection = {
  readonly __typename?: 'IndicatorTechniqueConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlIndicatorTechniqueEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlIndicatorTechniqueEdge = {
  readonly __typename?: 'IndicatorTechniqueEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlTechnique;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlIndicatorReportConnection = {
  readonly __typename?: 'IndicatorReportConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlIndicatorReportEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlIndicatorReportEdge = {
  readonly __typename?: 'IndicatorReportEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlReport;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMemberMalwareRecord = SdlMalwareRecord & SdlRecord & SdlNode & {
  readonly __typename?: 'MemberMalwareRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalware = SdlEntity & SdlNode & {
  readonly __typename?: 'Malware';
  /** A readable id. It stays valid while any record bears its key. */
  readonly id: Scalars['ID']['output'];
  /** The name that most members use. */
  readonly name: Scalars['String']['output'];
  /** Every name, with the members that use it. */
  readonly names: ReadonlyArray<SdlName>;
  /** The members that hold a record of it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** What each member holds, in its own words. A record whose owner did not answer is null, with an error. */
  readonly records: ReadonlyArray<Maybe<SdlMalwareRecord>>;
  /** Records that may be of this thing, but whose owners do not release them to each other: shown, without effect on anything else here. */
  readonly attached: ReadonlyArray<Maybe<SdlMalwareRecord>>;
  /** Things of another kind with a name of this one: equality of names, never of things. */
  readonly sameName: ReadonlyArray<SdlEntity>;
  /** Who answered the question for this entity. */
  readonly answer: SdlAnswer;
  /** How the records were joined, and which links were refused. */
  readonly identity: SdlIdentity;
  /** How well it is borne out: by how many members, by how many independent sources, and who saw it. */
  readonly corroboration: SdlCorroboration;
  /** Who saw it, when, how often: the sightings of every member, merged. */
  readonly sightings: SdlSightings;
  /** When it was first seen, as this member states it. Each value with the members that state it. */
  readonly firstSeen: ReadonlyArray<SdlClaimedValue>;
  /** When it was last seen, as this member states it. Each value with the members that state it. */
  readonly lastSeen: ReadonlyArray<SdlClaimedValue>;
  /** Campaign entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly campaigns: SdlMalwareCampaignConnection;
  /** Actor entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly actors: SdlMalwareActorConnection;
  /** Indicator entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly indicators: SdlMalwareIndicatorConnection;
  /** Technique entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly techniques: SdlMalwareTechniqueConnection;
  /** Report entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly reports: SdlMalwareReportConnection;
  /** Vulnerability entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly vulnerabilities: SdlMalwareVulnerabilityConnection;
  /** Who stated what about it, and when: dated statements, reports, sightings and activity, the earliest first; `first` is 1 to 100. Connections with indicators are left out, since they would drown the rest. */
  readonly timeline: SdlTimeline;
};


/** Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlCampaignFilter>;
};


/** Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlActorFilter>;
};


/** Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlIndicatorFilter>;
};


/** Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlTechniqueFilter>;
};


/** Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlReportFilter>;
};


/** Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlVulnerabilityFilter>;
};


/** Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlMalwareCampaignConnection = {
  readonly __typename?: 'MalwareCampaignConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlMalwareCampaignEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlMalwareCampaignEdge = {
  readonly __typename?: 'MalwareCampaignEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlCampaign;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlMalwareActorConnection = {
  readonly __typename?: 'MalwareActorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlMalwareActorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlMalwareActorEdge = {
  readonly __typename?: 'MalwareActorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlActor;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlMalwareIndicatorConnection = {
  readonly __typename?: 'MalwareIndicatorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlMalwareIndicatorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlMalwareIndicatorEdge = {
  readonly __typename?: 'MalwareIndicatorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlIndicator;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlMalwareTechniqueConnection = {
  readonly __typename?: 'MalwareTechniqueConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlMalwareTechniqueEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlMalwareTechniqueEdge = {
  readonly __typename?: 'MalwareTechniqueEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlTechnique;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlMalwareReportConnection = {
  readonly __typename?: 'MalwareReportConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlMalwareReportEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlMalwareReportEdge = {
  readonly __typename?: 'MalwareReportEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlReport;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlMalwareVulnerabilityConnection = {
  readonly __typename?: 'MalwareVulnerabilityConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlMalwareVulnerabilityEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlMalwareVulnerabilityEdge = {
  readonly __typename?: 'MalwareVulnerabilityEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlVulnerability;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlMemberTechniqueRecord = SdlTechniqueRecord & SdlRecord & SdlNode & {
  readonly __typename?: 'MemberTechniqueRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechnique = SdlEntity & SdlNode & {
  readonly __typename?: 'Technique';
  /** A readable id. It stays valid while any record bears its key. */
  readonly id: Scalars['ID']['output'];
  /** The name that most members use. */
  readonly name: Scalars['String']['output'];
  /** Every name, with the members that use it. */
  readonly names: ReadonlyArray<SdlName>;
  /** The members that hold a record of it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** What each member holds, in its own words. A record whose owner did not answer is null, with an error. */
  readonly records: ReadonlyArray<Maybe<SdlTechniqueRecord>>;
  /** Records that may be of this thing, but whose owners do not release them to each other: shown, without effect on anything else here. */
  readonly attached: ReadonlyArray<Maybe<SdlTechniqueRecord>>;
  /** Things of another kind with a name of this one: equality of names, never of things. */
  readonly sameName: ReadonlyArray<SdlEntity>;
  /** Who answered the question for this entity. */
  readonly answer: SdlAnswer;
  /** How the records were joined, and which links were refused. */
  readonly identity: SdlIdentity;
  /** How well it is borne out: by how many members, by how many independent sources, and who saw it. */
  readonly corroboration: SdlCorroboration;
  /** Who saw it, when, how often: the sightings of every member, merged. */
  readonly sightings: SdlSightings;
  /** Phases as `<kill chain>:<phase>`, such as `mitre-attack:initial-access`. Each value with the members that state it. */
  readonly killChainPhases: ReadonlyArray<SdlClaimedValue>;
  /** Campaign entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly campaigns: SdlTechniqueCampaignConnection;
  /** Actor entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly actors: SdlTechniqueActorConnection;
  /** Indicator entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly indicators: SdlTechniqueIndicatorConnection;
  /** Malware entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly malware: SdlTechniqueMalwareConnection;
  /** Report entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly reports: SdlTechniqueReportConnection;
};


/** How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlCampaignFilter>;
};


/** How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlActorFilter>;
};


/** How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlIndicatorFilter>;
};


/** How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlMalwareFilter>;
};


/** How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlReportFilter>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlTechniqueCampaignConnection = {
  readonly __typename?: 'TechniqueCampaignConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlTechniqueCampaignEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlTechniqueCampaignEdge = {
  readonly __typename?: 'TechniqueCampaignEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlCampaign;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlTechniqueActorConnection = {
  readonly __typename?: 'TechniqueActorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlTechniqueActorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlTechniqueActorEdge = {
  readonly __typename?: 'TechniqueActorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlActor;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlTechniqueIndicatorConnection = {
  readonly __typename?: 'TechniqueIndicatorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlTechniqueIndicatorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlTechniqueIndicatorEdge = {
  readonly __typename?: 'TechniqueIndicatorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlIndicator;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlTechniqueMalwareConnection = {
  readonly __typename?: 'TechniqueMalwareConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlTechniqueMalwareEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlTechniqueMalwareEdge = {
  readonly __typename?: 'TechniqueMalwareEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlMalware;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlTechniqueReportConnection = {
  readonly __typename?: 'TechniqueReportConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlTechniqueReportEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlTechniqueReportEdge = {
  readonly __typename?: 'TechniqueReportEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlReport;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlMemberReportRecord = SdlReportRecord & SdlRecord & SdlNode & {
  readonly __typename?: 'MemberReportRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReport = SdlEntity & SdlNode & {
  readonly __typename?: 'Report';
  /** A readable id. It stays valid while any record bears its key. */
  readonly id: Scalars['ID']['output'];
  /** The name that most members use. */
  readonly name: Scalars['String']['output'];
  /** Every name, with the members that use it. */
  readonly names: ReadonlyArray<SdlName>;
  /** The members that hold a record of it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** What each member holds, in its own words. A record whose owner did not answer is null, with an error. */
  readonly records: ReadonlyArray<Maybe<SdlReportRecord>>;
  /** Records that may be of this thing, but whose owners do not release them to each other: shown, without effect on anything else here. */
  readonly attached: ReadonlyArray<Maybe<SdlReportRecord>>;
  /** Things of another kind with a name of this one: equality of names, never of things. */
  readonly sameName: ReadonlyArray<SdlEntity>;
  /** Who answered the question for this entity. */
  readonly answer: SdlAnswer;
  /** How the records were joined, and which links were refused. */
  readonly identity: SdlIdentity;
  /** How well it is borne out: by how many members, by how many independent sources, and who saw it. */
  readonly corroboration: SdlCorroboration;
  /** Who saw it, when, how often: the sightings of every member, merged. */
  readonly sightings: SdlSightings;
  /** When it was published. Each value with the members that state it. */
  readonly published: ReadonlyArray<SdlClaimedValue>;
  /** Campaign entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly campaigns: SdlReportCampaignConnection;
  /** Actor entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly actors: SdlReportActorConnection;
  /** Indicator entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly indicators: SdlReportIndicatorConnection;
  /** Malware entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly malware: SdlReportMalwareConnection;
  /** Technique entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly techniques: SdlReportTechniqueConnection;
  /** Vulnerability entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly vulnerabilities: SdlReportVulnerabilityConnection;
};


/** A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlCampaignFilter>;
};


/** A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlActorFilter>;
};


/** A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlIndicatorFilter>;
};


/** A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlMalwareFilter>;
};


/** A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlTechniqueFilter>;
};


/** A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlVulnerabilityFilter>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlReportCampaignConnection = {
  readonly __typename?: 'ReportCampaignConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlReportCampaignEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlReportCampaignEdge = {
  readonly __typename?: 'ReportCampaignEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlCampaign;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlReportActorConnection = {
  readonly __typename?: 'ReportActorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlReportActorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlReportActorEdge = {
  readonly __typename?: 'ReportActorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlActor;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlReportIndicatorConnection = {
  readonly __typename?: 'ReportIndicatorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlReportIndicatorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlReportIndicatorEdge = {
  readonly __typename?: 'ReportIndicatorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlIndicator;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlReportMalwareConnection = {
  readonly __typename?: 'ReportMalwareConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlReportMalwareEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlReportMalwareEdge = {
  readonly __typename?: 'ReportMalwareEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlMalware;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlReportTechniqueConnection = {
  readonly __typename?: 'ReportTechniqueConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlReportTechniqueEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlReportTechniqueEdge = {
  readonly __typename?: 'ReportTechniqueEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlTechnique;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlReportVulnerabilityConnection = {
  readonly __typename?: 'ReportVulnerabilityConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlReportVulnerabilityEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlReportVulnerabilityEdge = {
  readonly __typename?: 'ReportVulnerabilityEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlVulnerability;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlMemberVulnerabilityRecord = SdlVulnerabilityRecord & SdlRecord & SdlNode & {
  readonly __typename?: 'MemberVulnerabilityRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
};

/** A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerability = SdlEntity & SdlNode & {
  readonly __typename?: 'Vulnerability';
  /** A readable id. It stays valid while any record bears its key. */
  readonly id: Scalars['ID']['output'];
  /** The name that most members use. */
  readonly name: Scalars['String']['output'];
  /** Every name, with the members that use it. */
  readonly names: ReadonlyArray<SdlName>;
  /** The members that hold a record of it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** What each member holds, in its own words. A record whose owner did not answer is null, with an error. */
  readonly records: ReadonlyArray<Maybe<SdlVulnerabilityRecord>>;
  /** Records that may be of this thing, but whose owners do not release them to each other: shown, without effect on anything else here. */
  readonly attached: ReadonlyArray<Maybe<SdlVulnerabilityRecord>>;
  /** Things of another kind with a name of this one: equality of names, never of things. */
  readonly sameName: ReadonlyArray<SdlEntity>;
  /** Who answered the question for this entity. */
  readonly answer: SdlAnswer;
  /** How the records were joined, and which links were refused. */
  readonly identity: SdlIdentity;
  /** How well it is borne out: by how many members, by how many independent sources, and who saw it. */
  readonly corroboration: SdlCorroboration;
  /** Who saw it, when, how often: the sightings of every member, merged. */
  readonly sightings: SdlSightings;
  /** Campaign entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly campaigns: SdlVulnerabilityCampaignConnection;
  /** Actor entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly actors: SdlVulnerabilityActorConnection;
  /** Malware entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly malware: SdlVulnerabilityMalwareConnection;
  /** Report entities that members connect with it, by name, each with its claims; `first` is 1 to 100. With a filter those that a member connects with a record that meets it. */
  readonly reports: SdlVulnerabilityReportConnection;
};


/** A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlCampaignFilter>;
};


/** A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlActorFilter>;
};


/** A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlMalwareFilter>;
};


/** A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  filter?: InputMaybe<SdlReportFilter>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlVulnerabilityCampaignConnection = {
  readonly __typename?: 'VulnerabilityCampaignConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlVulnerabilityCampaignEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlVulnerabilityCampaignEdge = {
  readonly __typename?: 'VulnerabilityCampaignEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlCampaign;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlVulnerabilityActorConnection = {
  readonly __typename?: 'VulnerabilityActorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlVulnerabilityActorEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlVulnerabilityActorEdge = {
  readonly __typename?: 'VulnerabilityActorEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlActor;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlVulnerabilityMalwareConnection = {
  readonly __typename?: 'VulnerabilityMalwareConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlVulnerabilityMalwareEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlVulnerabilityMalwareEdge = {
  readonly __typename?: 'VulnerabilityMalwareEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlMalware;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A page of entities that members connect (Relay connection). */
export type SdlVulnerabilityReportConnection = {
  readonly __typename?: 'VulnerabilityReportConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlVulnerabilityReportEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity at the other end, with everything that members state about the connection. */
export type SdlVulnerabilityReportEdge = {
  readonly __typename?: 'VulnerabilityReportEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity at the other end. */
  readonly node: SdlReport;
  /** Who states what: contradicting claims stand side by side. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** A name and the members that use it. */
export type SdlName = {
  readonly __typename?: 'Name';
  /** The name, as they write it. */
  readonly value: Scalars['String']['output'];
  /** Who uses it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** Whether somebody uses it as the name of its record, not only as a further one. */
  readonly primary: Scalars['Boolean']['output'];
};

/** A value and the members that state it. */
export type SdlClaimedValue = {
  readonly __typename?: 'ClaimedValue';
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
  /** How precise it is, where stated: `year`, `month`, `day`. */
  readonly precision: Maybe<Scalars['String']['output']>;
  /** Who states it. */
  readonly members: ReadonlyArray<SdlMember>;
};

/** What became of the question to a member. */
export type SdlAnswerStatus =
  /** It answered, with something or with nothing. */
  | 'ANSWERED'
  /** It did not answer in time. */
  | 'TIMED_OUT'
  /** It, or its store, cannot be reached. */
  | 'UNREACHABLE'
  /** It refused the question. */
  | 'REFUSED'
  /** It failed so often of late that it is left alone for a moment. */
  | 'BREAKER_OPEN'
  /** Its answer broke the contract and was not used. */
  | 'INVALID_ANSWER'
  /** It was not asked, by the caller's choice or because the question may not be told to it. */
  | 'NOT_ASKED'
  /** The registry has suspended it. */
  | 'SUSPENDED';

/** How complete an answer is, member by member. */
export type SdlAnswer = {
  readonly __typename?: 'Answer';
  /** Whether every member answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** Each member of the alliance. */
  readonly members: ReadonlyArray<SdlMemberAnswer>;
};

/** What became of the question to one member. */
export type SdlMemberAnswer = {
  readonly __typename?: 'MemberAnswer';
  /** The member. */
  readonly member: SdlMember;
  /** What became of it. */
  readonly status: SdlAnswerStatus;
  /** How long its slowest answer took, in milliseconds. */
  readonly tookMs: Maybe<Scalars['Int']['output']>;
  /** When its store was read. */
  readonly asOf: Maybe<Scalars['DateTime']['output']>;
};

/** A member, and whether it answers now. */
export type SdlMemberStatus = {
  readonly __typename?: 'MemberStatus';
  /** The member. */
  readonly member: SdlMember;
  /** Whether it answers. */
  readonly status: SdlAnswerStatus;
  /** How long it took, in milliseconds. */
  readonly tookMs: Maybe<Scalars['Int']['output']>;
  /** The contract version that it speaks. */
  readonly contract: Maybe<Scalars['String']['output']>;
  /** Whether its own schema is still the one that this home approved, which serves either way; null: not compared yet. */
  readonly schemaApproved: Maybe<Scalars['Boolean']['output']>;
};

/** Whether a claim says that something is so, or that it is not. */
export type SdlStance =
  /** The author says that it is so. */
  | 'ASSERTS'
  /** The author says that it is not so. A denial is not a missing edge. */
  | 'DISPUTES';

/** One statement: an edge between two records of one member. Contradicting statements stand side by side, each with its stance and its date. */
export type SdlClaim = {
  readonly __typename?: 'Claim';
  /** The id of the statement in its owner's store. */
  readonly id: Scalars['ID']['output'];
  /** Who holds it. */
  readonly member: SdlMember;
  /** Who said it. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** The STIX relationship type; `object-refs` where a report names the thing. */
  readonly relationshipType: Scalars['String']['output'];
  /** Whether the statement goes from this entity to the other one, or back. */
  readonly forward: Scalars['Boolean']['output'];
  /** Asserted or disputed. */
  readonly stance: SdlStance;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** The author's words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Since when it holds, where stated. */
  readonly startTime: Maybe<Scalars['DateTime']['output']>;
  /** Until when it holds, where stated. */
  readonly stopTime: Maybe<Scalars['DateTime']['output']>;
  /** When the statement was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of it was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** Its sources; where a report names the thing, the report's. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** To whom the owner releases the statement. */
  readonly marking: SdlMarking;
  /** The record of this entity's that the statement is about. */
  readonly record: Maybe<SdlRecord>;
  /** The record of the other entity's that the statement is about. */
  readonly target: Maybe<SdlRecord>;
};

/** How the records of an entity were joined, and what was seen and refused. */
export type SdlIdentity = {
  readonly __typename?: 'Identity';
  /** The links that join its records, strongest first; at most 400. */
  readonly links: ReadonlyArray<SdlIdentityLink>;
  /** Links to records outside it that were seen and refused, each with the reason, strongest first; at most 400. The entity on the other side shows them, too. */
  readonly rejected: ReadonlyArray<SdlIdentityLink>;
  /** Members on whose word alone it rests: without the records of one of them, the rest would fall apart. */
  readonly dependsOn: ReadonlyArray<SdlMember>;
  /** Whether a bound was met while searching, or there are more links than are shown: the joins are then provisional. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Evidence that two records are one thing. */
export type SdlIdentityLink = {
  readonly __typename?: 'IdentityLink';
  /** One record's id. */
  readonly left: Scalars['ID']['output'];
  /** The other record's id. */
  readonly right: Scalars['ID']['output'];
  /** What they share: STATEMENT, OWN_ID, STATED_ID or NAME. */
  readonly by: Scalars['String']['output'];
  /** The identity key that they share; of several the first. */
  readonly key: Scalars['String']['output'];
  /** All identity keys that they share in that way. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  /** The kind of evidence, 0 to 4, strongest first (0 a member states that they are the same, 1 the same own id, 2 one states the other's, 3 both state the same, 4 names). */
  readonly strength: Scalars['Int']['output'];
  /** Of names: 4 for each that both know as the primary one, 3 where one does, 2 where both know it as an alias; 3 points join. Else 0. */
  readonly points: Scalars['Int']['output'];
  /** Why the link was refused: `weak` (too few points, or names that reach too much), `two-ids:<authority>` (the authority gave them two ids), `kept-apart:<member>/<feed>` (that catalogue has two things there, or says so), `contested` (it would join things that exclude each other, or members contradict each other), `chain` (the same over further records). Null: it joins. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What their members say of the two. */
  readonly statements: ReadonlyArray<SdlIdentityStatement>;
  /** Of a refused link the entity on the other side. It is looked up only where this is asked for; null: the link joins. */
  readonly other: Maybe<SdlEntity>;
};

/** A member's statement that two records are, or are not, the same thing. */
export type SdlIdentityStatement = {
  readonly __typename?: 'IdentityStatement';
  /** Who holds the statement. */
  readonly member: SdlMember;
  /** SAME or DIFFERENT. */
  readonly says: Scalars['String']['output'];
  /** The id of the other side, as the member names it. */
  readonly key: Scalars['String']['output'];
  /** Who said it. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** A span of time; an open end is left out. */
export type SdlTimeSpan = {
  /** From when on. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** By what a list is sorted. An entity stands where its first record that meets the filter stands; what lacks the value comes last, up and down. */
export type SdlRecordOrder =
  /** By name, in normal form. */
  | 'NAME'
  /** By the time at which the version was made. */
  | 'MODIFIED'
  /** By the time at which the version reached its owner's store. */
  | 'RECORDED_AT'
  /** By the time at which it was first seen; of an indicator, from which on it is valid; of a report, at which it was published. */
  | 'FIRST_SEEN'
  /** By the time at which it was last seen; of an indicator, until which it is valid. */
  | 'LAST_SEEN'
  /** By how sure its author is. */
  | 'CONFIDENCE';

/** Which Campaign entities a list holds: those with one record that meets every condition here. `and`, `or` and `not` join conditions on that one record. */
export type SdlCampaignFilter = {
  /** Every one of these. */
  readonly and?: InputMaybe<ReadonlyArray<SdlCampaignFilter>>;
  /** One of these at least. */
  readonly or?: InputMaybe<ReadonlyArray<SdlCampaignFilter>>;
  /** Not this. */
  readonly not?: InputMaybe<SdlCampaignFilter>;
  /** Versions that reached their owner's store at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seen, valid or published at some time of the span. What states no time at all is not. */
  readonly activeBetween?: InputMaybe<SdlTimeSpan>;
  /** Held by one of these members, by their slugs. */
  readonly membersAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said by one of these authors, by name. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Released at this level or a wider one; what is unmarked counts as AMBER_STRICT. */
  readonly tlpMax?: InputMaybe<SdlTlp>;
  /** At least this sure, 0 to 100. What states no confidence is not. */
  readonly confidenceMin?: InputMaybe<Scalars['Int']['input']>;
  /** Targets one of these sectors (STIX open vocabulary industry-sector-ov). */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Targets one of these countries: ISO 3166-1 alpha-2, or the name as a member writes it. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Connected by its owner with one of these techniques: ATT&CK ids or names. */
  readonly techniques?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Bears one of these labels. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether its author has taken it back. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its owner holds a sighting of it. */
  readonly hasSighting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Held by at least so many members: a condition on the entity and not on a record, so it stands at the top of a filter alone. */
  readonly minMembers?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list of Campaign entities is sorted. */
export type SdlCampaignOrder = {
  /** By what. */
  readonly by: SdlRecordOrder;
  /** The last first. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of Campaign entities (Relay connection). */
export type SdlCampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlCampaignListEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many entities the whole list holds, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Whether a bound was met: the page is then shorter than it was asked for, or an entity of very many records may come again. The list goes on at `endCursor`. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity in a list. */
export type SdlCampaignListEdge = {
  readonly __typename?: 'CampaignListEdge';
  /** The place behind this entity, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: SdlCampaign;
};

/** Which Actor entities a list holds: those with one record that meets every condition here. `and`, `or` and `not` join conditions on that one record. */
export type SdlActorFilter = {
  /** Every one of these. */
  readonly and?: InputMaybe<ReadonlyArray<SdlActorFilter>>;
  /** One of these at least. */
  readonly or?: InputMaybe<ReadonlyArray<SdlActorFilter>>;
  /** Not this. */
  readonly not?: InputMaybe<SdlActorFilter>;
  /** Versions that reached their owner's store at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seen, valid or published at some time of the span. What states no time at all is not. */
  readonly activeBetween?: InputMaybe<SdlTimeSpan>;
  /** Held by one of these members, by their slugs. */
  readonly membersAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said by one of these authors, by name. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Released at this level or a wider one; what is unmarked counts as AMBER_STRICT. */
  readonly tlpMax?: InputMaybe<SdlTlp>;
  /** At least this sure, 0 to 100. What states no confidence is not. */
  readonly confidenceMin?: InputMaybe<Scalars['Int']['input']>;
  /** Targets one of these sectors (STIX open vocabulary industry-sector-ov). */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Targets one of these countries: ISO 3166-1 alpha-2, or the name as a member writes it. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Connected by its owner with one of these techniques: ATT&CK ids or names. */
  readonly techniques?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Bears one of these labels. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether its author has taken it back. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its owner holds a sighting of it. */
  readonly hasSighting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Held by at least so many members: a condition on the entity and not on a record, so it stands at the top of a filter alone. */
  readonly minMembers?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list of Actor entities is sorted. */
export type SdlActorOrder = {
  /** By what. */
  readonly by: SdlRecordOrder;
  /** The last first. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of Actor entities (Relay connection). */
export type SdlActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlActorListEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many entities the whole list holds, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Whether a bound was met: the page is then shorter than it was asked for, or an entity of very many records may come again. The list goes on at `endCursor`. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity in a list. */
export type SdlActorListEdge = {
  readonly __typename?: 'ActorListEdge';
  /** The place behind this entity, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: SdlActor;
};

/** Which Indicator entities a list holds: those with one record that meets every condition here. `and`, `or` and `not` join conditions on that one record. */
export type SdlIndicatorFilter = {
  /** Every one of these. */
  readonly and?: InputMaybe<ReadonlyArray<SdlIndicatorFilter>>;
  /** One of these at least. */
  readonly or?: InputMaybe<ReadonlyArray<SdlIndicatorFilter>>;
  /** Not this. */
  readonly not?: InputMaybe<SdlIndicatorFilter>;
  /** Versions that reached their owner's store at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seen, valid or published at some time of the span. What states no time at all is not. */
  readonly activeBetween?: InputMaybe<SdlTimeSpan>;
  /** Held by one of these members, by their slugs. */
  readonly membersAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said by one of these authors, by name. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Released at this level or a wider one; what is unmarked counts as AMBER_STRICT. */
  readonly tlpMax?: InputMaybe<SdlTlp>;
  /** At least this sure, 0 to 100. What states no confidence is not. */
  readonly confidenceMin?: InputMaybe<Scalars['Int']['input']>;
  /** Connected by its owner with one of these techniques: ATT&CK ids or names. */
  readonly techniques?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Bears one of these labels. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Asks for a value of one of these types: domain-name, ipv4-addr, file-sha256, … */
  readonly valueTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the value is on a public warning list. */
  readonly onWarningList?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it may go to a detection or block list. */
  readonly detect?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its author has taken it back. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its owner holds a sighting of it. */
  readonly hasSighting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Held by at least so many members: a condition on the entity and not on a record, so it stands at the top of a filter alone. */
  readonly minMembers?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list of Indicator entities is sorted. */
export type SdlIndicatorOrder = {
  /** By what. */
  readonly by: SdlRecordOrder;
  /** The last first. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of Indicator entities (Relay connection). */
export type SdlIndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlIndicatorListEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many entities the whole list holds, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Whether a bound was met: the page is then shorter than it was asked for, or an entity of very many records may come again. The list goes on at `endCursor`. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity in a list. */
export type SdlIndicatorListEdge = {
  readonly __typename?: 'IndicatorListEdge';
  /** The place behind this entity, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: SdlIndicator;
};

/** Which Malware entities a list holds: those with one record that meets every condition here. `and`, `or` and `not` join conditions on that one record. */
export type SdlMalwareFilter = {
  /** Every one of these. */
  readonly and?: InputMaybe<ReadonlyArray<SdlMalwareFilter>>;
  /** One of these at least. */
  readonly or?: InputMaybe<ReadonlyArray<SdlMalwareFilter>>;
  /** Not this. */
  readonly not?: InputMaybe<SdlMalwareFilter>;
  /** Versions that reached their owner's store at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seen, valid or published at some time of the span. What states no time at all is not. */
  readonly activeBetween?: InputMaybe<SdlTimeSpan>;
  /** Held by one of these members, by their slugs. */
  readonly membersAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said by one of these authors, by name. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Released at this level or a wider one; what is unmarked counts as AMBER_STRICT. */
  readonly tlpMax?: InputMaybe<SdlTlp>;
  /** At least this sure, 0 to 100. What states no confidence is not. */
  readonly confidenceMin?: InputMaybe<Scalars['Int']['input']>;
  /** Connected by its owner with one of these techniques: ATT&CK ids or names. */
  readonly techniques?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Bears one of these labels. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether its author has taken it back. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its owner holds a sighting of it. */
  readonly hasSighting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Held by at least so many members: a condition on the entity and not on a record, so it stands at the top of a filter alone. */
  readonly minMembers?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list of Malware entities is sorted. */
export type SdlMalwareOrder = {
  /** By what. */
  readonly by: SdlRecordOrder;
  /** The last first. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of Malware entities (Relay connection). */
export type SdlMalwareConnection = {
  readonly __typename?: 'MalwareConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlMalwareListEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many entities the whole list holds, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Whether a bound was met: the page is then shorter than it was asked for, or an entity of very many records may come again. The list goes on at `endCursor`. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity in a list. */
export type SdlMalwareListEdge = {
  readonly __typename?: 'MalwareListEdge';
  /** The place behind this entity, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: SdlMalware;
};

/** Which Technique entities a list holds: those with one record that meets every condition here. `and`, `or` and `not` join conditions on that one record. */
export type SdlTechniqueFilter = {
  /** Every one of these. */
  readonly and?: InputMaybe<ReadonlyArray<SdlTechniqueFilter>>;
  /** One of these at least. */
  readonly or?: InputMaybe<ReadonlyArray<SdlTechniqueFilter>>;
  /** Not this. */
  readonly not?: InputMaybe<SdlTechniqueFilter>;
  /** Versions that reached their owner's store at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Held by one of these members, by their slugs. */
  readonly membersAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said by one of these authors, by name. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Released at this level or a wider one; what is unmarked counts as AMBER_STRICT. */
  readonly tlpMax?: InputMaybe<SdlTlp>;
  /** At least this sure, 0 to 100. What states no confidence is not. */
  readonly confidenceMin?: InputMaybe<Scalars['Int']['input']>;
  /** Bears one of these labels. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether its author has taken it back. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its owner holds a sighting of it. */
  readonly hasSighting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Held by at least so many members: a condition on the entity and not on a record, so it stands at the top of a filter alone. */
  readonly minMembers?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list of Technique entities is sorted. */
export type SdlTechniqueOrder = {
  /** By what. */
  readonly by: SdlRecordOrder;
  /** The last first. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of Technique entities (Relay connection). */
export type SdlTechniqueConnection = {
  readonly __typename?: 'TechniqueConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlTechniqueListEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many entities the whole list holds, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Whether a bound was met: the page is then shorter than it was asked for, or an entity of very many records may come again. The list goes on at `endCursor`. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity in a list. */
export type SdlTechniqueListEdge = {
  readonly __typename?: 'TechniqueListEdge';
  /** The place behind this entity, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: SdlTechnique;
};

/** Which Report entities a list holds: those with one record that meets every condition here. `and`, `or` and `not` join conditions on that one record. */
export type SdlReportFilter = {
  /** Every one of these. */
  readonly and?: InputMaybe<ReadonlyArray<SdlReportFilter>>;
  /** One of these at least. */
  readonly or?: InputMaybe<ReadonlyArray<SdlReportFilter>>;
  /** Not this. */
  readonly not?: InputMaybe<SdlReportFilter>;
  /** Versions that reached their owner's store at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seen, valid or published at some time of the span. What states no time at all is not. */
  readonly activeBetween?: InputMaybe<SdlTimeSpan>;
  /** Held by one of these members, by their slugs. */
  readonly membersAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said by one of these authors, by name. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Released at this level or a wider one; what is unmarked counts as AMBER_STRICT. */
  readonly tlpMax?: InputMaybe<SdlTlp>;
  /** At least this sure, 0 to 100. What states no confidence is not. */
  readonly confidenceMin?: InputMaybe<Scalars['Int']['input']>;
  /** Connected by its owner with one of these techniques: ATT&CK ids or names. */
  readonly techniques?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Bears one of these labels. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether its author has taken it back. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its owner holds a sighting of it. */
  readonly hasSighting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Held by at least so many members: a condition on the entity and not on a record, so it stands at the top of a filter alone. */
  readonly minMembers?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list of Report entities is sorted. */
export type SdlReportOrder = {
  /** By what. */
  readonly by: SdlRecordOrder;
  /** The last first. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of Report entities (Relay connection). */
export type SdlReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlReportListEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many entities the whole list holds, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Whether a bound was met: the page is then shorter than it was asked for, or an entity of very many records may come again. The list goes on at `endCursor`. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity in a list. */
export type SdlReportListEdge = {
  readonly __typename?: 'ReportListEdge';
  /** The place behind this entity, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: SdlReport;
};

/** Which Vulnerability entities a list holds: those with one record that meets every condition here. `and`, `or` and `not` join conditions on that one record. */
export type SdlVulnerabilityFilter = {
  /** Every one of these. */
  readonly and?: InputMaybe<ReadonlyArray<SdlVulnerabilityFilter>>;
  /** One of these at least. */
  readonly or?: InputMaybe<ReadonlyArray<SdlVulnerabilityFilter>>;
  /** Not this. */
  readonly not?: InputMaybe<SdlVulnerabilityFilter>;
  /** Versions that reached their owner's store at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Held by one of these members, by their slugs. */
  readonly membersAny?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Said by one of these authors, by name. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Released at this level or a wider one; what is unmarked counts as AMBER_STRICT. */
  readonly tlpMax?: InputMaybe<SdlTlp>;
  /** At least this sure, 0 to 100. What states no confidence is not. */
  readonly confidenceMin?: InputMaybe<Scalars['Int']['input']>;
  /** Bears one of these labels. */
  readonly labels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether its author has taken it back. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its owner holds a sighting of it. */
  readonly hasSighting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Held by at least so many members: a condition on the entity and not on a record, so it stands at the top of a filter alone. */
  readonly minMembers?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list of Vulnerability entities is sorted. */
export type SdlVulnerabilityOrder = {
  /** By what. */
  readonly by: SdlRecordOrder;
  /** The last first. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of Vulnerability entities (Relay connection). */
export type SdlVulnerabilityConnection = {
  readonly __typename?: 'VulnerabilityConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlVulnerabilityListEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many entities the whole list holds, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** Whether a bound was met: the page is then shorter than it was asked for, or an entity of very many records may come again. The list goes on at `endCursor`. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity in a list. */
export type SdlVulnerabilityListEdge = {
  readonly __typename?: 'VulnerabilityListEdge';
  /** The place behind this entity, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: SdlVulnerability;
};

/** A page of related entities (Relay connection). */
export type SdlRelatedConnection = {
  readonly __typename?: 'RelatedConnection';
  /** The related entities, the highest score first, then by id. */
  readonly edges: ReadonlyArray<SdlRelatedEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many there are, where that is exact; null otherwise. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** What is connected with this entity and was not counted as evidence, by name. */
  readonly leftOut: ReadonlyArray<SdlLeftOut>;
  /** Whether a bound was met: of each member at most 1,000 edges of this entity to a kind are looked at, the first by name. There may then be more evidence. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** An entity that shares evidence with this one. It is a lead and no link: nobody states that the two belong together. */
export type SdlRelatedEdge = {
  readonly __typename?: 'RelatedEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The related entity, as far as the way to it may be told. */
  readonly node: SdlEntity;
  /** The sum of the weights of all its evidence. Twelve values that nobody else holds make 12. */
  readonly score: Scalars['Float']['output'];
  /** What the two share, the heaviest first, then by id; `first` is 1 to 100. */
  readonly evidence: SdlRelatedEvidenceConnection;
};


/** An entity that shares evidence with this one. It is a lead and no link: nobody states that the two belong together. */
export type SdlRelatedEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of what two entities share (Relay connection). */
export type SdlRelatedEvidenceConnection = {
  readonly __typename?: 'RelatedEvidenceConnection';
  /** The evidence, in order. */
  readonly edges: ReadonlyArray<SdlRelatedEvidenceEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How much there is. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that both entities are connected with, and who says so. */
export type SdlRelatedEvidenceEdge = {
  readonly __typename?: 'RelatedEvidenceEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What is shared, as far as the way to it may be told. */
  readonly node: SdlEntity;
  /** What it adds to the score, rounded to four digits: the weight of its kind, divided by the binary logarithm of `holders`. A value of 2 holders weighs 1, of 4 holders 0.5, of 16 holders 0.25. */
  readonly weight: Scalars['Float']['output'];
  /** How many it is connected with by an assertion that stands, this entity and the related one among them, as far as you may see: for a campaign campaigns and reports, for an actor actors. Reports that name this campaign itself do not count. */
  readonly holders: Scalars['Int']['output'];
  /** Every claim that connects it with this entity; at least one asserts it and stands. */
  readonly claims: ReadonlyArray<SdlClaim>;
  /** Every claim that connects it with the related entity; `record` is then the shared thing's, `target` the related one's. */
  readonly otherClaims: ReadonlyArray<SdlClaim>;
};

/** Why something is no evidence. */
export type SdlLeftOutReason =
  /** More than 20 hold it: it says nothing about any two of them. */
  | 'OVER_CORRELATING'
  /** It is on a public warning list: a value that harmless traffic shows as well. */
  | 'WARNING_LIST'
  /** A member connects a record of it with more than 100 others, which were not looked at. */
  | 'TOO_MANY_EDGES';

/** Something that is connected with this entity and was not counted as evidence. */
export type SdlLeftOut = {
  readonly __typename?: 'LeftOut';
  /** What was left out. */
  readonly entity: SdlEntity;
  /** Why. */
  readonly reason: SdlLeftOutReason;
  /** How many hold it, where that was counted. */
  readonly holders: Maybe<Scalars['Int']['output']>;
};

/** How well an entity is borne out. Only what you may see counts, and no record that its author has taken back. Two records are ONE source if both cite the same page (its address without fragment; http and https, with and without a slash at the end are one) or the same report (its STIX id, or its id at its publisher), in their external references or by a report that names them; also over a third record that shares a citation with each. A reference by which a public catalogue names the thing (mitre-attack, misp-galaxy, cve, capec, with an id) is no citation. A record that cites nothing stands for its author (equal in letters and digits, whatever the case); without an author for the feed that its member has it from. */
export type SdlCorroboration = {
  readonly __typename?: 'Corroboration';
  /** The members with a record that stands. */
  readonly members: Scalars['Int']['output'];
  /** The independent sources: as many as `sourceList` holds. */
  readonly sources: Scalars['Int']['output'];
  /** Each independent source, those of most members first, then of most records. */
  readonly sourceList: ReadonlyArray<SdlSource>;
  /** Echoes: records that repeat a source for which another record stands already. Records that stand = sources + echoes. */
  readonly echoes: Scalars['Int']['output'];
  /** The members with sightings of their own that say that it was seen, each once; also those that do not let themselves be named. */
  readonly sightedBy: Scalars['Int']['output'];
  /** Who answered the question for this. */
  readonly answer: SdlAnswer;
};

/** One independent source, and who repeats it. */
export type SdlSource = {
  readonly __typename?: 'Source';
  /** The publisher that most of its records cite; where nothing is cited the author, or `<member>/<feed>`. */
  readonly name: Scalars['String']['output'];
  /** The members with a record that rests on it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** How many records rest on it. */
  readonly records: Scalars['Int']['output'];
  /** The pages that these records cite, as text: never live links. */
  readonly urls: ReadonlyArray<Scalars['String']['output']>;
};

/** Sightings of an entity, merged: those that you may see, and those that their owner lets be counted without its name. What its author has taken back does not count. */
export type SdlSightings = {
  readonly __typename?: 'Sightings';
  /** How often it was seen, added up over the sightings that state it (at most 2,147,483,647); null: none states it. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** How many members saw it, also those that do not let themselves be named. A sighting counts for the member that holds it. */
  readonly organisations: Scalars['Int']['output'];
  /** The members that saw it and let themselves be named. */
  readonly members: ReadonlyArray<SdlMember>;
  /** The first time at which it was seen, over the sightings that state one. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** The last time at which it was seen, over the sightings that state one. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** How many sightings say that it was looked for and not seen (a count of 0). */
  readonly negative: Scalars['Int']['output'];
  /** How many sightings say that what was seen was harmless. */
  readonly falsePositives: Scalars['Int']['output'];
  /** The sightings themselves, by member, the last seen first; of those alone whose owner shows them. At most 100 for each record. */
  readonly records: ReadonlyArray<Maybe<SdlSightingRecord>>;
  /** Whether a member that shows its sightings has more than are listed in `records`; they are counted all the same. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Who answered the question for this. */
  readonly answer: SdlAnswer;
};

/** Dated statements about an entity, in order of time: of those, and only those, that you may see. Nobody's date is corrected and none is made up. */
export type SdlTimeline = {
  readonly __typename?: 'Timeline';
  /** The items, the earliest first; at one time in an order of their own that never changes. */
  readonly items: ReadonlyArray<SdlTimelineItem>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** How many statements, reports, records and sightings bear no date; they are in no item. */
  readonly undated: Scalars['Int']['output'];
  /** Whether statements are missing because one record has more than 500 connections, apart from those with indicators: of such a record none is told. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question for this page. */
  readonly answer: SdlAnswer;
};

/** What happened, or was said, at a time. */
export type SdlTimelineEvent =
  /** A member states that the thing was first seen then. */
  | 'ACTIVITY_FIRST_SEEN'
  /** A member states that the thing was last seen then. */
  | 'ACTIVITY_LAST_SEEN'
  /** Somebody connected the thing with another one, or denied the connection: see `claim`. Dated by when the statement was made, else by when it begins to hold. */
  | 'STATEMENT'
  /** A report names the thing. Dated by its publication, else by when it was recorded. */
  | 'REPORT'
  /** A member's network saw the thing for the first time. */
  | 'SIGHTING'
  /** A member's author made its record of the thing. */
  | 'RECORD_CREATED';

/** One dated item. */
export type SdlTimelineItem = {
  readonly __typename?: 'TimelineItem';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** How precise that is, where stated: `year`, `month`, `day`; null: as written. */
  readonly precision: Maybe<Scalars['String']['output']>;
  /** What. */
  readonly what: SdlTimelineEvent;
  /** Whose word it is; null: a member that does not let itself be named. */
  readonly member: Maybe<SdlMember>;
  /** Who said it, by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** The statement, with its stance: a denial (DISPUTES) is an item like an assertion. Null for what is no connection. */
  readonly claim: Maybe<SdlClaim>;
  /** The record that states it; of a sighting the record that was seen. */
  readonly record: Maybe<SdlRecord>;
  /** What the statement connects the thing with. */
  readonly target: Maybe<SdlEntity>;
  /** The place of this item, for `after`. */
  readonly cursor: Scalars['String']['output'];
};

/** How two things are connected. */
export type SdlPaths = {
  readonly __typename?: 'Paths';
  /** The best paths; none: as far as was looked, nobody connects the two in so many hops. */
  readonly paths: ReadonlyArray<SdlPath>;
  /** What was met and is connected with so much that a way through it says nothing: more than 100 edges, or 1,000 where it is an end itself. The biggest first. */
  readonly notCrossed: ReadonlyArray<SdlNotCrossed>;
  /** Whether a bound of time or of size was met: there may then be more and shorter paths. Those given are right. */
  readonly partial: Scalars['Boolean']['output'];
  /** Which bound was met; null: none. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Who answered the question for the paths. */
  readonly answer: SdlAnswer;
};

/** One way from the first thing to the second. Nothing is on it twice. */
export type SdlPath = {
  readonly __typename?: 'Path';
  /** How many hops it has; to pass from one member's record of a thing to another's is none. */
  readonly length: Scalars['Int']['output'];
  /** The claim by which the least sure hop stands: the path is no surer than that. Null: it has no hop. */
  readonly weakest: Maybe<SdlClaim>;
  /** The way step by step: hops, and between them identity steps where a hop enters a thing by one member's record and the next leaves it by another's. */
  readonly steps: ReadonlyArray<SdlPathStep>;
  /** The things on it, the first and the last among them, each as far as the way to it may be told. */
  readonly nodes: ReadonlyArray<SdlEntity>;
};

/** A step of a path. */
export type SdlPathStep = SdlEdgeStep | SdlIdentityStep;

/** A hop: two things that a member connects. */
export type SdlEdgeStep = {
  readonly __typename?: 'EdgeStep';
  /** The nearer thing. */
  readonly from: SdlEntity;
  /** The farther thing. */
  readonly to: SdlEntity;
  /** Who states what about the connection, seen from `from`: at least one claim asserts it and stands; denials stand beside it. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** Two records that are one thing: here a path passes from one record to another, without a hop. */
export type SdlIdentityStep = {
  readonly __typename?: 'IdentityStep';
  /** The thing. */
  readonly entity: SdlEntity;
  /** The record by which the path comes: that of the surest claim. */
  readonly left: SdlRecord;
  /** The record by which the path goes on. */
  readonly right: SdlRecord;
  /** The evidence that joins the two, link by link. */
  readonly links: ReadonlyArray<SdlIdentityLink>;
};

/** Something that was met and not crossed. */
export type SdlNotCrossed = {
  readonly __typename?: 'NotCrossed';
  /** The thing. */
  readonly entity: SdlEntity;
  /** Edges of its records that you may see, of every kind, as far as they were counted; a record's are counted to 10,000. */
  readonly degree: Scalars['Int']['output'];
};

/** What lies around a thing. */
export type SdlNeighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** What is drawn: the thing itself, then the nearest, then that of which most claims speak from nearer by, then by id. */
  readonly nodes: ReadonlyArray<SdlNeighbourNode>;
  /** The hops between what is drawn, as far as they were met on the way. */
  readonly edges: ReadonlyArray<SdlNeighbourEdge>;
  /** What was met and is connected with so much that nothing was followed from there: more than 100 edges, or 1,000 for the thing itself. The biggest first. */
  readonly notExpanded: ReadonlyArray<SdlNotCrossed>;
  /** How many more things were met than `first` lets draw, by kind. */
  readonly notDrawn: ReadonlyArray<SdlNotDrawn>;
  /** Whether a bound of time or of size was met: there may then be more. What is given is right. */
  readonly partial: Scalars['Boolean']['output'];
  /** Which bound was met; null: none. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Who answered the question for the neighbourhood. */
  readonly answer: SdlAnswer;
};

/** A thing that is drawn. */
export type SdlNeighbourNode = {
  readonly __typename?: 'NeighbourNode';
  /** The thing, as far as the way to it may be told. */
  readonly entity: SdlEntity;
  /** Hops from the thing that was asked for; 0: that thing. */
  readonly hops: Scalars['Int']['output'];
  /** Edges of its records that you may see, of every kind, each record's counted to 10,000; null: they were not counted, since nothing was to be followed from there. */
  readonly degree: Maybe<Scalars['Int']['output']>;
};

/** A hop that is drawn. */
export type SdlNeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** The id of the thing that comes first among the nodes. */
  readonly from: Scalars['ID']['output'];
  /** The id of the other thing. */
  readonly to: Scalars['ID']['output'];
  /** The relationship types of the claims, each once, by spelling. */
  readonly relationshipTypes: ReadonlyArray<Scalars['String']['output']>;
  /** Who states what about the connection, seen from `from`: at least one claim asserts it and stands; denials stand beside it. */
  readonly claims: ReadonlyArray<SdlClaim>;
};

/** Things that were met and not drawn. */
export type SdlNotDrawn = {
  readonly __typename?: 'NotDrawn';
  /** Their kind. */
  readonly kind: SdlEntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** The kinds of entity. */
export type SdlEntityKind =
  /** Entities that are campaigns. */
  | 'CAMPAIGN'
  /** Entities that are actors. */
  | 'ACTOR'
  /** Entities that are indicators. */
  | 'INDICATOR'
  /** Entities that are malware. */
  | 'MALWARE'
  /** Entities that are techniques. */
  | 'TECHNIQUE'
  /** Entities that are reports. */
  | 'REPORT'
  /** Entities that are vulnerabilities. */
  | 'VULNERABILITY';

/** What a search found (Relay connection). */
export type SdlSearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The entities, best first. */
  readonly edges: ReadonlyArray<SdlSearchEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
  /** Whether a member found more than the 100 records that it gives: then a longer text finds what is not here. */
  readonly bounded: Scalars['Boolean']['output'];
  /** Who answered the question. */
  readonly answer: SdlAnswer;
};

/** An entity that a search found. */
export type SdlSearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place of this entity, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: SdlEntity;
  /** Whether the text is a name, an id or a value of it, and not only part of one. */
  readonly exact: Scalars['Boolean']['output'];
  /** How high members rank it: the sum of 1 / (60 + its best rank) over the members that found it (reciprocal rank fusion). */
  readonly score: Scalars['Float']['output'];
  /** What of it matched, and at which members. */
  readonly matched: ReadonlyArray<SdlSearchMatch>;
};

/** A text that a search found. */
export type SdlSearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** Where: `name`, `alias`, `value`, `id` or `description`. */
  readonly field: Scalars['String']['output'];
  /** The text, as the members write it; null for a description. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** Whose records it stands in. */
  readonly members: ReadonlyArray<SdlMember>;
};

/** Whether somebody knows a value. */
export type SdlLookupStatus =
  /** Somebody holds an indicator of it that you may see. */
  | 'KNOWN'
  /** Every member of the alliance was asked and answered, and none holds one that you may see. */
  | 'UNKNOWN'
  /** None of those who answered holds one that you may see, and somebody was not asked or did not answer: nobody knows that there is nothing. */
  | 'UNDETERMINED';

/** What members know of one value. */
export type SdlLookup = {
  readonly __typename?: 'Lookup';
  /** The value as it was pasted. */
  readonly asTyped: Scalars['String']['output'];
  /** The value in normal form; null if it has the form of no value and nobody knows it. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** What the value is: domain-name, ipv4-addr, url, file-sha256, … */
  readonly valueType: Maybe<Scalars['String']['output']>;
  /** Whether somebody knows it. */
  readonly status: SdlLookupStatus;
  /** The members that hold an indicator of it. */
  readonly members: ReadonlyArray<SdlMember>;
  /** The indicator; where its owners keep their records of it apart, the part that most members hold. */
  readonly indicator: Maybe<SdlIndicator>;
  /** The indicators: more than one where owners keep their records of the value apart. */
  readonly indicators: ReadonlyArray<SdlIndicator>;
  /** The warning lists that members have it on, known or not: a flag, not a verdict. */
  readonly warningLists: ReadonlyArray<SdlWarningListHit>;
  /** The roles that members give it, such as `kill-switch`. */
  readonly roles: ReadonlyArray<SdlClaimedValue>;
  /** Whether a member says that it is a kill switch: blocking it sets the malware free. */
  readonly killSwitch: Scalars['Boolean']['output'];
  /** Whether it may go to a detection or block list: false if a member that holds it says that it may not. */
  readonly detect: Scalars['Boolean']['output'];
  /** The domain that somebody registered, of a name, a URL or a mailbox (Public Suffix List). */
  readonly registeredDomain: Maybe<Scalars['String']['output']>;
  /** What an address is set aside for, such as `private`, `loopback` or `reserved`; null: it is an ordinary one. */
  readonly addressRange: Maybe<Scalars['String']['output']>;
};

/** A value on a warning list of a member's. */
export type SdlWarningListHit = {
  readonly __typename?: 'WarningListHit';
  /** The list, by its MISP name. */
  readonly name: Scalars['String']['output'];
  /** The entry that the value met, such as the domain above it or the network around it; null where the member only notes the list. */
  readonly matched: Maybe<Scalars['String']['output']>;
  /** Whose list it is. */
  readonly member: SdlMember;
};

/** A format of an export. */
export type SdlExportFormat =
  /** A STIX 2.1 bundle: the records as their owners have them, byte for byte, the relationships between them, what both name, and a grouping of the alliance's own for each entity. */
  | 'STIX'
  /** A line for each record of an indicator. A cell that a spreadsheet would run as a formula begins with an apostrophe. */
  | 'CSV'
  /** An event of MISP with an attribute for each record that has a place in one. */
  | 'MISP'
  /** Rules for Suricata that alert: names, addresses and URLs. */
  | 'SURICATA'
  /** Names to be blocked, as lines of a hosts file. */
  | 'HOSTS';

/** Why something is not in an export. */
export type SdlNotExportedReason =
  /** Nobody who answered holds anything of that id that you may see. */
  | 'UNKNOWN'
  /** It belongs to a member that this question may not be sent to: name the member in `x-tessera-members`. */
  | 'NOT_ASKED'
  /** Its owner did not answer. */
  | 'NO_ANSWER'
  /** It names objects that you may not see, or that are not there, and a part of an object is no object (STIX 2.1 section 3.5). */
  | 'NOT_WHOLE'
  /** The format has no place for it; `detail` says what it is: its kind, or the type of its value. */
  | 'NO_PLACE'
  /** The value does not have the form that the format asks for, or would hit far more than it names. */
  | 'UNFIT_VALUE'
  /** Its author has taken it back. */
  | 'REVOKED'
  /** It held until `detail`. */
  | 'EXPIRED'
  /** A member says that the value is a kill switch: blocking it sets the malware free. `detail` is the record that says so. */
  | 'KILL_SWITCH'
  /** A member says that the value may not go to a detection or block list. `detail` is the record that says so. */
  | 'NOT_FOR_DETECTION'
  /** The value is on a warning list of a member's; `detail` names it. */
  | 'WARNING_LIST'
  /** What its reader may do with it (PAP) does not allow the format; `detail` is the level. */
  | 'PAP'
  /** The value is, holds or lies in what the home calls its own; `detail` is the entry of `ownRanges`. */
  | 'OWN_RANGE';

/** What was asked for, in a format of other tools. */
export type SdlExport = {
  readonly __typename?: 'Export';
  /** The export itself. */
  readonly text: Scalars['String']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Until when it should be used; then, or when a record in it ceases to hold, it is to be asked for again. What was exported stays with its reader: `tessera withdrawn` tells what was taken back since. */
  readonly validUntil: Scalars['DateTime']['output'];
  /** How many records are in it. */
  readonly records: Scalars['Int']['output'];
  /** What is not in it, and why. */
  readonly leftOut: ReadonlyArray<SdlNotExported>;
  /** Who answered the question for it: complete if everybody did who was needed for these ids. */
  readonly answer: SdlAnswer;
};

/** Something that is not in an export. */
export type SdlNotExported = {
  readonly __typename?: 'NotExported';
  /** The record, or the id that was asked for. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is, where that is known. */
  readonly member: Maybe<SdlMember>;
  /** Why it is left out. */
  readonly reason: SdlNotExportedReason;
  /** What the reason speaks of. */
  readonly detail: Maybe<Scalars['String']['output']>;
};

/** Where a question begins. */
export type SdlQuery = {
  readonly __typename?: 'Query';
  /** The campaign of a key: a name, an alias, a STIX id, an ATT&CK id, a CVE, an entity's id. Null: nobody who was asked holds one; with an error if somebody did not answer. */
  readonly campaign: Maybe<SdlCampaign>;
  /** The actor of a key: a name, an alias, a STIX id, an ATT&CK id, a CVE, an entity's id. Null: nobody who was asked holds one; with an error if somebody did not answer. */
  readonly actor: Maybe<SdlActor>;
  /** The indicator of a value, defanged or not, or of an observable's STIX id. Null: nobody who was asked holds one; with an error if somebody did not answer. */
  readonly indicator: Maybe<SdlIndicator>;
  /** The malware of a key: a name, an alias, a STIX id, an ATT&CK id, a CVE, an entity's id. Null: nobody who was asked holds one; with an error if somebody did not answer. */
  readonly malware: Maybe<SdlMalware>;
  /** The technique of a key: a name, an alias, a STIX id, an ATT&CK id, a CVE, an entity's id. Null: nobody who was asked holds one; with an error if somebody did not answer. */
  readonly technique: Maybe<SdlTechnique>;
  /** The report of a key: a name, an alias, a STIX id, an ATT&CK id, a CVE, an entity's id. Null: nobody who was asked holds one; with an error if somebody did not answer. */
  readonly report: Maybe<SdlReport>;
  /** The vulnerability of a key: a name, an alias, a STIX id, an ATT&CK id, a CVE, an entity's id. Null: nobody who was asked holds one; with an error if somebody did not answer. */
  readonly vulnerability: Maybe<SdlVulnerability>;
  /** Every entity of every kind that goes by this key: every meaning of a name. */
  readonly entities: ReadonlyArray<SdlEntity>;
  /** The entity of an id, or of a record's id. */
  readonly entity: Maybe<SdlEntity>;
  /** The entity or the record of an id (Relay). */
  readonly node: Maybe<SdlNode>;
  /** The entities or records of at most 100 ids, in their order; null where there is none (Relay). */
  readonly nodes: ReadonlyArray<Maybe<SdlNode>>;
  /** The members, and whether they answer now. */
  readonly members: ReadonlyArray<SdlMemberStatus>;
  /** Every Campaign entity with a record that meets the whole filter, merged from all members, each once; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignConnection;
  /** Every Actor entity with a record that meets the whole filter, merged from all members, each once; `first` is 1 to 100. */
  readonly actors: SdlActorConnection;
  /** Every Indicator entity with a record that meets the whole filter, merged from all members, each once; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorConnection;
  /** Every Malware entity with a record that meets the whole filter, merged from all members, each once; `first` is 1 to 100. */
  readonly malwares: SdlMalwareConnection;
  /** Every Technique entity with a record that meets the whole filter, merged from all members, each once; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueConnection;
  /** Every Report entity with a record that meets the whole filter, merged from all members, each once; `first` is 1 to 100. */
  readonly reports: SdlReportConnection;
  /** Every Vulnerability entity with a record that meets the whole filter, merged from all members, each once; `first` is 1 to 100. */
  readonly vulnerabilities: SdlVulnerabilityConnection;
  /** How two things are connected: the ways between them over the statements of all members, the shortest first, then those whose weakest claim is surer (not stated counts as less than 0), then by the ids on them. `from` and `to` are ids of entities or records; two ids of one thing give one path without a hop. `maxHops` is 1 to 6; `first` is 1 or more, clamped to 20. */
  readonly paths: SdlPaths;
  /** What lies around a thing, for drawing. `id` is an entity's or a record's; `hops` is 1 or 2; `first` is 1 or more, clamped to 200, and counts the thing itself. */
  readonly neighbourhood: SdlNeighbourhood;
  /** Finds entities by name, alias, part of a name, value, part of a value, ATT&CK id, CVE or STIX id, exact matches first. `text` has 2 to 4,096 characters and may begin with what is wanted, such as `actor:wirte`, `technique:T1566` or `ip:194.38` (campaign, actor, indicator, malware, technique, report, vulnerability, cve, ip, ipv4-addr, ipv6-addr, ipv4, ipv6, domain, domain-name, host, url, email, email-addr, mac, mac-addr, hash, file-md5, file-sha1, file-sha256, file-sha512, file-imphash, file-pehash, file-ssdeep, file-tlsh, md5, sha1, sha256, sha512, imphash, pehash, ssdeep, tlsh, file, file-name, path, directory, registry, windows-registry-key, mutex, account, user-account); `first` is 1 to 100. */
  readonly search: SdlSearchConnection;
  /** Who knows these values: one line for each, in the order given, equal ones as often as they come. Each text is a value or holds several (a list, a report), defanged in any way; a line of words in a longer text gives none if nothing in it has the form of a value. At most 1000 values and 500000 characters in all. */
  readonly lookup: ReadonlyArray<SdlLookup>;
  /** These things in a format that other tools take: of an entity all of its records that you may see, of a record itself. At most 100 ids, and 2000 records in all. Nothing is in it that you may not see, and nothing is left out unsaid. */
  readonly export: SdlExport;
};


/** Where a question begins. */
export type SdlQueryCampaignArgs = {
  key: Scalars['String']['input'];
};


/** Where a question begins. */
export type SdlQueryActorArgs = {
  key: Scalars['String']['input'];
};


/** Where a question begins. */
export type SdlQueryIndicatorArgs = {
  value: Scalars['String']['input'];
};


/** Where a question begins. */
export type SdlQueryMalwareArgs = {
  key: Scalars['String']['input'];
};


/** Where a question begins. */
export type SdlQueryTechniqueArgs = {
  key: Scalars['String']['input'];
};


/** Where a question begins. */
export type SdlQueryReportArgs = {
  key: Scalars['String']['input'];
};


/** Where a question begins. */
export type SdlQueryVulnerabilityArgs = {
  key: Scalars['String']['input'];
};


/** Where a question begins. */
export type SdlQueryEntitiesArgs = {
  key: Scalars['String']['input'];
};


/** Where a question begins. */
export type SdlQueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question begins. */
export type SdlQueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where a question begins. */
export type SdlQueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where a question begins. */
export type SdlQueryCampaignsArgs = {
  filter?: InputMaybe<SdlCampaignFilter>;
  orderBy?: InputMaybe<SdlCampaignOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question begins. */
export type SdlQueryActorsArgs = {
  filter?: InputMaybe<SdlActorFilter>;
  orderBy?: InputMaybe<SdlActorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question begins. */
export type SdlQueryIndicatorsArgs = {
  filter?: InputMaybe<SdlIndicatorFilter>;
  orderBy?: InputMaybe<SdlIndicatorOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question begins. */
export type SdlQueryMalwaresArgs = {
  filter?: InputMaybe<SdlMalwareFilter>;
  orderBy?: InputMaybe<SdlMalwareOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question begins. */
export type SdlQueryTechniquesArgs = {
  filter?: InputMaybe<SdlTechniqueFilter>;
  orderBy?: InputMaybe<SdlTechniqueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question begins. */
export type SdlQueryReportsArgs = {
  filter?: InputMaybe<SdlReportFilter>;
  orderBy?: InputMaybe<SdlReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question begins. */
export type SdlQueryVulnerabilitiesArgs = {
  filter?: InputMaybe<SdlVulnerabilityFilter>;
  orderBy?: InputMaybe<SdlVulnerabilityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question begins. */
export type SdlQueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where a question begins. */
export type SdlQueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  hops?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where a question begins. */
export type SdlQuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SdlEntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a question begins. */
export type SdlQueryLookupArgs = {
  values: ReadonlyArray<Scalars['String']['input']>;
};


/** Where a question begins. */
export type SdlQueryExportArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  format?: SdlExportFormat;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type SdlFederationTypes = {
  Campaign: SdlCampaign;
  Actor: SdlActor;
  Indicator: SdlIndicator;
  Malware: SdlMalware;
  Technique: SdlTechnique;
  Report: SdlReport;
  Vulnerability: SdlVulnerability;
};

/** Mapping of federation reference types */
export type SdlFederationReferenceTypes = {
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<SdlFederationTypes['Campaign'], {"id":true}> );
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<SdlFederationTypes['Actor'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<SdlFederationTypes['Indicator'], {"id":true}> );
  Malware:
    ( { __typename: 'Malware' }
    & GraphQLRecursivePick<SdlFederationTypes['Malware'], {"id":true}> );
  Technique:
    ( { __typename: 'Technique' }
    & GraphQLRecursivePick<SdlFederationTypes['Technique'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<SdlFederationTypes['Report'], {"id":true}> );
  Vulnerability:
    ( { __typename: 'Vulnerability' }
    & GraphQLRecursivePick<SdlFederationTypes['Vulnerability'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type SdlResolversTypes = {
  DateTime: ResolverTypeWrapper<unknown>;
  JSON: ResolverTypeWrapper<unknown>;
  Tlp: ResolverTypeWrapper<unknown>;
  Member: ResolverTypeWrapper<unknown>;
  ID: ResolverTypeWrapper<unknown>;
  String: ResolverTypeWrapper<unknown>;
  Marking: ResolverTypeWrapper<unknown>;
  ExternalReference: ResolverTypeWrapper<unknown>;
  Country: ResolverTypeWrapper<unknown>;
  PageInfo: ResolverTypeWrapper<unknown>;
  Boolean: ResolverTypeWrapper<unknown>;
  Node: ResolverTypeWrapper<unknown>;
  Record: ResolverTypeWrapper<unknown>;
  Entity: ResolverTypeWrapper<unknown>;
  SightingRecord: ResolverTypeWrapper<unknown>;
  MemberSightingRecord: ResolverTypeWrapper<unknown>;
  CampaignRecord: ResolverTypeWrapper<unknown>;
  MemberCampaignRecord: ResolverTypeWrapper<unknown>;
  Campaign: ResolverTypeWrapper<unknown>;
  Int: ResolverTypeWrapper<unknown>;
  CampaignActorConnection: ResolverTypeWrapper<unknown>;
  CampaignActorEdge: ResolverTypeWrapper<unknown>;
  CampaignIndicatorConnection: ResolverTypeWrapper<unknown>;
  CampaignIndicatorEdge: ResolverTypeWrapper<unknown>;
  CampaignMalwareConnection: ResolverTypeWrapper<unknown>;
  CampaignMalwareEdge: ResolverTypeWrapper<unknown>;
  CampaignTechniqueConnection: ResolverTypeWrapper<unknown>;
  CampaignTechniqueEdge: ResolverTypeWrapper<unknown>;
  CampaignReportConnection: ResolverTypeWrapper<unknown>;
  CampaignReportEdge: ResolverTypeWrapper<unknown>;
  CampaignVulnerabilityConnection: ResolverTypeWrapper<unknown>;
  CampaignVulnerabilityEdge: ResolverTypeWrapper<unknown>;
  ActorRecord: ResolverTypeWrapper<unknown>;
  MemberActorRecord: ResolverTypeWrapper<unknown>;
  Actor: ResolverTypeWrapper<unknown>;
  ActorCampaignConnection: ResolverTypeWrapper<unknown>;
  ActorCampaignEdge: ResolverTypeWrapper<unknown>;
  ActorActorConnection: ResolverTypeWrapper<unknown>;
  ActorActorEdge: ResolverTypeWrapper<unknown>;
  ActorIndicatorConnection: ResolverTypeWrapper<unknown>;
  ActorIndicatorEdge: ResolverTypeWrapper<unknown>;
  ActorMalwareConnection: ResolverTypeWrapper<unknown>;
  ActorMalwareEdge: ResolverTypeWrapper<unknown>;
  ActorTechniqueConnection: ResolverTypeWrapper<unknown>;
  ActorTechniqueEdge: ResolverTypeWrapper<unknown>;
  ActorReportConnection: ResolverTypeWrapper<unknown>;
  ActorReportEdge: ResolverTypeWrapper<unknown>;
  ActorVulnerabilityConnection: ResolverTypeWrapper<unknown>;
  ActorVulnerabilityEdge: ResolverTypeWrapper<unknown>;
  IndicatorRecord: ResolverTypeWrapper<unknown>;
  MemberIndicatorRecord: ResolverTypeWrapper<unknown>;
  Indicator: ResolverTypeWrapper<unknown>;
  IndicatorCampaignConnection: ResolverTypeWrapper<unknown>;
  IndicatorCampaignEdge: ResolverTypeWrapper<unknown>;
  IndicatorActorConnection: ResolverTypeWrapper<unknown>;
  IndicatorActorEdge: ResolverTypeWrapper<unknown>;
  IndicatorMalwareConnection: ResolverTypeWrapper<unknown>;
  IndicatorMalwareEdge: ResolverTypeWrapper<unknown>;
  IndicatorTechniqueConnection: ResolverTypeWrapper<unknown>;
  IndicatorTechniqueEdge: ResolverTypeWrapper<unknown>;
  IndicatorReportConnection: ResolverTypeWrapper<unknown>;
  IndicatorReportEdge: ResolverTypeWrapper<unknown>;
  MalwareRecord: ResolverTypeWrapper<unknown>;
  MemberMalwareRecord: ResolverTypeWrapper<unknown>;
  Malware: ResolverTypeWrapper<unknown>;
  MalwareCampaignConnection: ResolverTypeWrapper<unknown>;
  MalwareCampaignEdge: ResolverTypeWrapper<unknown>;
  MalwareActorConnection: ResolverTypeWrapper<unknown>;
  MalwareActorEdge: ResolverTypeWrapper<unknown>;
  MalwareIndicatorConnection: ResolverTypeWrapper<unknown>;
  MalwareIndicatorEdge: ResolverTypeWrapper<unknown>;
  MalwareTechniqueConnection: ResolverTypeWrapper<unknown>;
  MalwareTechniqueEdge: ResolverTypeWrapper<unknown>;
  MalwareReportConnection: ResolverTypeWrapper<unknown>;
  MalwareReportEdge: ResolverTypeWrapper<unknown>;
  MalwareVulnerabilityConnection: ResolverTypeWrapper<unknown>;
  MalwareVulnerabilityEdge: ResolverTypeWrapper<unknown>;
  TechniqueRecord: ResolverTypeWrapper<unknown>;
  MemberTechniqueRecord: ResolverTypeWrapper<unknown>;
  Technique: ResolverTypeWrapper<unknown>;
  TechniqueCampaignConnection: ResolverTypeWrapper<unknown>;
  TechniqueCampaignEdge: ResolverTypeWrapper<unknown>;
  TechniqueActorConnection: ResolverTypeWrapper<unknown>;
  TechniqueActorEdge: ResolverTypeWrapper<unknown>;
  TechniqueIndicatorConnection: ResolverTypeWrapper<unknown>;
  TechniqueIndicatorEdge: ResolverTypeWrapper<unknown>;
  TechniqueMalwareConnection: ResolverTypeWrapper<unknown>;
  TechniqueMalwareEdge: ResolverTypeWrapper<unknown>;
  TechniqueReportConnection: ResolverTypeWrapper<unknown>;
  TechniqueReportEdge: ResolverTypeWrapper<unknown>;
  ReportRecord: ResolverTypeWrapper<unknown>;
  MemberReportRecord: ResolverTypeWrapper<unknown>;
  Report: ResolverTypeWrapper<unknown>;
  ReportCampaignConnection: ResolverTypeWrapper<unknown>;
  ReportCampaignEdge: ResolverTypeWrapper<unknown>;
  ReportActorConnection: ResolverTypeWrapper<unknown>;
  ReportActorEdge: ResolverTypeWrapper<unknown>;
  ReportIndicatorConnection: ResolverTypeWrapper<unknown>;
  ReportIndicatorEdge: ResolverTypeWrapper<unknown>;
  ReportMalwareConnection: ResolverTypeWrapper<unknown>;
  ReportMalwareEdge: ResolverTypeWrapper<unknown>;
  ReportTechniqueConnection: ResolverTypeWrapper<unknown>;
  ReportTechniqueEdge: ResolverTypeWrapper<unknown>;
  ReportVulnerabilityConnection: ResolverTypeWrapper<unknown>;
  ReportVulnerabilityEdge: ResolverTypeWrapper<unknown>;
  VulnerabilityRecord: ResolverTypeWrapper<unknown>;
  MemberVulnerabilityRecord: ResolverTypeWrapper<unknown>;
  Vulnerability: ResolverTypeWrapper<unknown>;
  VulnerabilityCampaignConnection: ResolverTypeWrapper<unknown>;
  VulnerabilityCampaignEdge: ResolverTypeWrapper<unknown>;
  VulnerabilityActorConnection: ResolverTypeWrapper<unknown>;
  VulnerabilityActorEdge: ResolverTypeWrapper<unknown>;
  VulnerabilityMalwareConnection: ResolverTypeWrapper<unknown>;
  VulnerabilityMalwareEdge: ResolverTypeWrapper<unknown>;
  VulnerabilityReportConnection: ResolverTypeWrapper<unknown>;
  VulnerabilityReportEdge: ResolverTypeWrapper<unknown>;
  Name: ResolverTypeWrapper<unknown>;
  ClaimedValue: ResolverTypeWrapper<unknown>;
  AnswerStatus: ResolverTypeWrapper<unknown>;
  Answer: ResolverTypeWrapper<unknown>;
  MemberAnswer: ResolverTypeWrapper<unknown>;
  MemberStatus: ResolverTypeWrapper<unknown>;
  Stance: ResolverTypeWrapper<unknown>;
  Claim: ResolverTypeWrapper<unknown>;
  Identity: ResolverTypeWrapper<unknown>;
  IdentityLink: ResolverTypeWrapper<unknown>;
  IdentityStatement: ResolverTypeWrapper<unknown>;
  TimeSpan: ResolverTypeWrapper<unknown>;
  RecordOrder: ResolverTypeWrapper<unknown>;
  CampaignFilter: ResolverTypeWrapper<unknown>;
  CampaignOrder: ResolverTypeWrapper<unknown>;
  CampaignConnection: ResolverTypeWrapper<unknown>;
  CampaignListEdge: ResolverTypeWrapper<unknown>;
  ActorFilter: ResolverTypeWrapper<unknown>;
  ActorOrder: ResolverTypeWrapper<unknown>;
  ActorConnection: ResolverTypeWrapper<unknown>;
  ActorListEdge: ResolverTypeWrapper<unknown>;
  IndicatorFilter: ResolverTypeWrapper<unknown>;
  IndicatorOrder: ResolverTypeWrapper<unknown>;
  IndicatorConnection: ResolverTypeWrapper<unknown>;
  IndicatorListEdge: ResolverTypeWrapper<unknown>;
  MalwareFilter: ResolverTypeWrapper<unknown>;
  MalwareOrder: ResolverTypeWrapper<unknown>;
  MalwareConnection: ResolverTypeWrapper<unknown>;
  MalwareListEdge: ResolverTypeWrapper<unknown>;
  TechniqueFilter: ResolverTypeWrapper<unknown>;
  TechniqueOrder: ResolverTypeWrapper<unknown>;
  TechniqueConnection: ResolverTypeWrapper<unknown>;
  TechniqueListEdge: ResolverTypeWrapper<unknown>;
  ReportFilter: ResolverTypeWrapper<unknown>;
  ReportOrder: ResolverTypeWrapper<unknown>;
  ReportConnection: ResolverTypeWrapper<unknown>;
  ReportListEdge: ResolverTypeWrapper<unknown>;
  VulnerabilityFilter: ResolverTypeWrapper<unknown>;
  VulnerabilityOrder: ResolverTypeWrapper<unknown>;
  VulnerabilityConnection: ResolverTypeWrapper<unknown>;
  VulnerabilityListEdge: ResolverTypeWrapper<unknown>;
  RelatedConnection: ResolverTypeWrapper<unknown>;
  RelatedEdge: ResolverTypeWrapper<unknown>;
  Float: ResolverTypeWrapper<unknown>;
  RelatedEvidenceConnection: ResolverTypeWrapper<unknown>;
  RelatedEvidenceEdge: ResolverTypeWrapper<unknown>;
  LeftOutReason: ResolverTypeWrapper<unknown>;
  LeftOut: ResolverTypeWrapper<unknown>;
  Corroboration: ResolverTypeWrapper<unknown>;
  Source: ResolverTypeWrapper<unknown>;
  Sightings: ResolverTypeWrapper<unknown>;
  Timeline: ResolverTypeWrapper<unknown>;
  TimelineEvent: ResolverTypeWrapper<unknown>;
  TimelineItem: ResolverTypeWrapper<unknown>;
  Paths: ResolverTypeWrapper<unknown>;
  Path: ResolverTypeWrapper<unknown>;
  PathStep: ResolverTypeWrapper<unknown>;
  EdgeStep: ResolverTypeWrapper<unknown>;
  IdentityStep: ResolverTypeWrapper<unknown>;
  NotCrossed: ResolverTypeWrapper<unknown>;
  Neighbourhood: ResolverTypeWrapper<unknown>;
  NeighbourNode: ResolverTypeWrapper<unknown>;
  NeighbourEdge: ResolverTypeWrapper<unknown>;
  NotDrawn: ResolverTypeWrapper<unknown>;
  EntityKind: ResolverTypeWrapper<unknown>;
  SearchConnection: ResolverTypeWrapper<unknown>;
  SearchEdge: ResolverTypeWrapper<unknown>;
  SearchMatch: ResolverTypeWrapper<unknown>;
  LookupStatus: ResolverTypeWrapper<unknown>;
  Lookup: ResolverTypeWrapper<unknown>;
  WarningListHit: ResolverTypeWrapper<unknown>;
  ExportFormat: ResolverTypeWrapper<unknown>;
  NotExportedReason: ResolverTypeWrapper<unknown>;
  Export: ResolverTypeWrapper<unknown>;
  NotExported: ResolverTypeWrapper<unknown>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type SdlResolversParentTypes = {
  DateTime: unknown;
  JSON: unknown;
  Member: unknown;
  ID: unknown;
  String: unknown;
  Marking: unknown;
  ExternalReference: unknown;
  Country: unknown;
  PageInfo: unknown;
  Boolean: unknown;
  Node: unknown;
  Record: unknown;
  Entity: unknown;
  SightingRecord: unknown;
  MemberSightingRecord: unknown;
  CampaignRecord: unknown;
  MemberCampaignRecord: unknown;
  Campaign: unknown;
  Int: unknown;
  CampaignActorConnection: unknown;
  CampaignActorEdge: unknown;
  CampaignIndicatorConnection: unknown;
  CampaignIndicatorEdge: unknown;
  CampaignMalwareConnection: unknown;
  CampaignMalwareEdge: unknown;
  CampaignTechniqueConnection: unknown;
  CampaignTechniqueEdge: unknown;
  CampaignReportConnection: unknown;
  CampaignReportEdge: unknown;
  CampaignVulnerabilityConnection: unknown;
  CampaignVulnerabilityEdge: unknown;
  ActorRecord: unknown;
  MemberActorRecord: unknown;
  Actor: unknown;
  ActorCampaignConnection: unknown;
  ActorCampaignEdge: unknown;
  ActorActorConnection: unknown;
  ActorActorEdge: unknown;
  ActorIndicatorConnection: unknown;
  ActorIndicatorEdge: unknown;
  ActorMalwareConnection: unknown;
  ActorMalwareEdge: unknown;
  ActorTechniqueConnection: unknown;
  ActorTechniqueEdge: unknown;
  ActorReportConnection: unknown;
  ActorReportEdge: unknown;
  ActorVulnerabilityConnection: unknown;
  ActorVulnerabilityEdge: unknown;
  IndicatorRecord: unknown;
  MemberIndicatorRecord: unknown;
  Indicator: unknown;
  IndicatorCampaignConnection: unknown;
  IndicatorCampaignEdge: unknown;
  IndicatorActorConnection: unknown;
  IndicatorActorEdge: unknown;
  IndicatorMalwareConnection: unknown;
  IndicatorMalwareEdge: unknown;
  IndicatorTechniqueConnection: unknown;
  IndicatorTechniqueEdge: unknown;
  IndicatorReportConnection: unknown;
  IndicatorReportEdge: unknown;
  MalwareRecord: unknown;
  MemberMalwareRecord: unknown;
  Malware: unknown;
  MalwareCampaignConnection: unknown;
  MalwareCampaignEdge: unknown;
  MalwareActorConnection: unknown;
  MalwareActorEdge: unknown;
  MalwareIndicatorConnection: unknown;
  MalwareIndicatorEdge: unknown;
  MalwareTechniqueConnection: unknown;
  MalwareTechniqueEdge: unknown;
  MalwareReportConnection: unknown;
  MalwareReportEdge: unknown;
  MalwareVulnerabilityConnection: unknown;
  MalwareVulnerabilityEdge: unknown;
  TechniqueRecord: unknown;
  MemberTechniqueRecord: unknown;
  Technique: unknown;
  TechniqueCampaignConnection: unknown;
  TechniqueCampaignEdge: unknown;
  TechniqueActorConnection: unknown;
  TechniqueActorEdge: unknown;
  TechniqueIndicatorConnection: unknown;
  TechniqueIndicatorEdge: unknown;
  TechniqueMalwareConnection: unknown;
  TechniqueMalwareEdge: unknown;
  TechniqueReportConnection: unknown;
  TechniqueReportEdge: unknown;
  ReportRecord: unknown;
  MemberReportRecord: unknown;
  Report: unknown;
  ReportCampaignConnection: unknown;
  ReportCampaignEdge: unknown;
  ReportActorConnection: unknown;
  ReportActorEdge: unknown;
  ReportIndicatorConnection: unknown;
  ReportIndicatorEdge: unknown;
  ReportMalwareConnection: unknown;
  ReportMalwareEdge: unknown;
  ReportTechniqueConnection: unknown;
  ReportTechniqueEdge: unknown;
  ReportVulnerabilityConnection: unknown;
  ReportVulnerabilityEdge: unknown;
  VulnerabilityRecord: unknown;
  MemberVulnerabilityRecord: unknown;
  Vulnerability: unknown;
  VulnerabilityCampaignConnection: unknown;
  VulnerabilityCampaignEdge: unknown;
  VulnerabilityActorConnection: unknown;
  VulnerabilityActorEdge: unknown;
  VulnerabilityMalwareConnection: unknown;
  VulnerabilityMalwareEdge: unknown;
  VulnerabilityReportConnection: unknown;
  VulnerabilityReportEdge: unknown;
  Name: unknown;
  ClaimedValue: unknown;
  Answer: unknown;
  MemberAnswer: unknown;
  MemberStatus: unknown;
  Claim: unknown;
  Identity: unknown;
  IdentityLink: unknown;
  IdentityStatement: unknown;
  TimeSpan: unknown;
  CampaignFilter: unknown;
  CampaignOrder: unknown;
  CampaignConnection: unknown;
  CampaignListEdge: unknown;
  ActorFilter: unknown;
  ActorOrder: unknown;
  ActorConnection: unknown;
  ActorListEdge: unknown;
  IndicatorFilter: unknown;
  IndicatorOrder: unknown;
  IndicatorConnection: unknown;
  IndicatorListEdge: unknown;
  MalwareFilter: unknown;
  MalwareOrder: unknown;
  MalwareConnection: unknown;
  MalwareListEdge: unknown;
  TechniqueFilter: unknown;
  TechniqueOrder: unknown;
  TechniqueConnection: unknown;
  TechniqueListEdge: unknown;
  ReportFilter: unknown;
  ReportOrder: unknown;
  ReportConnection: unknown;
  ReportListEdge: unknown;
  VulnerabilityFilter: unknown;
  VulnerabilityOrder: unknown;
  VulnerabilityConnection: unknown;
  VulnerabilityListEdge: unknown;
  RelatedConnection: unknown;
  RelatedEdge: unknown;
  Float: unknown;
  RelatedEvidenceConnection: unknown;
  RelatedEvidenceEdge: unknown;
  LeftOut: unknown;
  Corroboration: unknown;
  Source: unknown;
  Sightings: unknown;
  Timeline: unknown;
  TimelineItem: unknown;
  Paths: unknown;
  Path: unknown;
  PathStep: unknown;
  EdgeStep: unknown;
  IdentityStep: unknown;
  NotCrossed: unknown;
  Neighbourhood: unknown;
  NeighbourNode: unknown;
  NeighbourEdge: unknown;
  NotDrawn: unknown;
  SearchConnection: unknown;
  SearchEdge: unknown;
  SearchMatch: unknown;
  Lookup: unknown;
  WarningListHit: unknown;
  Export: unknown;
  NotExported: unknown;
  Query: Record<PropertyKey, never>;
};

export interface SdlDateTimeScalarConfig extends GraphQLScalarTypeConfig<SdlResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface SdlJsonScalarConfig extends GraphQLScalarTypeConfig<SdlResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type SdlMemberResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Member'] = SdlResolversParentTypes['Member']> = {
  slug?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
};

export type SdlMarkingResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Marking'] = SdlResolversParentTypes['Marking']> = {
  tlp?: Resolver<Maybe<SdlResolversTypes['Tlp']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  pap?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlExternalReferenceResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ExternalReference'] = SdlResolversParentTypes['ExternalReference']> = {
  sourceName?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SdlCountryResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Country'] = SdlResolversParentTypes['Country']> = {
  code?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  asStated?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
};

export type SdlPageInfoResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['PageInfo'] = SdlResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlNodeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Node'] = SdlResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'MemberSightingRecord' | 'MemberCampaignRecord' | 'Campaign' | 'MemberActorRecord' | 'Actor' | 'MemberIndicatorRecord' | 'Indicator' | 'MemberMalwareRecord' | 'Malware' | 'MemberTechniqueRecord' | 'Technique' | 'MemberReportRecord' | 'Report' | 'MemberVulnerabilityRecord' | 'Vulnerability', ParentType, ContextType>;
};

export type SdlRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Record'] = SdlResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'MemberSightingRecord' | 'MemberCampaignRecord' | 'MemberActorRecord' | 'MemberIndicatorRecord' | 'MemberMalwareRecord' | 'MemberTechniqueRecord' | 'MemberReportRecord' | 'MemberVulnerabilityRecord', ParentType, ContextType>;
};

export type SdlEntityResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Entity'] = SdlResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Actor' | 'Indicator' | 'Malware' | 'Technique' | 'Report' | 'Vulnerability', ParentType, ContextType>;
};

export type SdlSightingRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SightingRecord'] = SdlResolversParentTypes['SightingRecord']> = {
  __resolveType: TypeResolveFn<'MemberSightingRecord', ParentType, ContextType>;
};

export type SdlMemberSightingRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberSightingRecord'] = SdlResolversParentTypes['MemberSightingRecord']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlCampaignRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignRecord'] = SdlResolversParentTypes['CampaignRecord']> = {
  __resolveType: TypeResolveFn<'MemberCampaignRecord', ParentType, ContextType>;
};

export type SdlMemberCampaignRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberCampaignRecord'] = SdlResolversParentTypes['MemberCampaignRecord']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlCampaignResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Campaign'] = SdlResolversParentTypes['Campaign'], FederationReferenceType extends SdlFederationReferenceTypes['Campaign'] = SdlFederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<SdlResolversTypes['Name']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['CampaignRecord']>>, ParentType, ContextType>;
  attached?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['CampaignRecord']>>, ParentType, ContextType>;
  sameName?: Resolver<ReadonlyArray<SdlResolversTypes['Entity']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
  identity?: Resolver<SdlResolversTypes['Identity'], ParentType, ContextType>;
  corroboration?: Resolver<SdlResolversTypes['Corroboration'], ParentType, ContextType>;
  sightings?: Resolver<SdlResolversTypes['Sightings'], ParentType, ContextType>;
  firstSeen?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  lastSeen?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  objective?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  targetedSectors?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  targetedCountries?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  actors?: Resolver<SdlResolversTypes['CampaignActorConnection'], ParentType, ContextType, RequireFields<SdlCampaignActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['CampaignIndicatorConnection'], ParentType, ContextType, RequireFields<SdlCampaignIndicatorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['CampaignMalwareConnection'], ParentType, ContextType, RequireFields<SdlCampaignMalwareArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['CampaignTechniqueConnection'], ParentType, ContextType, RequireFields<SdlCampaignTechniquesArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['CampaignReportConnection'], ParentType, ContextType, RequireFields<SdlCampaignReportsArgs, 'first'>>;
  vulnerabilities?: Resolver<SdlResolversTypes['CampaignVulnerabilityConnection'], ParentType, ContextType, RequireFields<SdlCampaignVulnerabilitiesArgs, 'first'>>;
  related?: Resolver<SdlResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<SdlCampaignRelatedArgs, 'first'>>;
  timeline?: Resolver<SdlResolversTypes['Timeline'], ParentType, ContextType, RequireFields<SdlCampaignTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlCampaignActorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignActorConnection'] = SdlResolversParentTypes['CampaignActorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['CampaignActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlCampaignActorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignActorEdge'] = SdlResolversParentTypes['CampaignActorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlCampaignIndicatorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignIndicatorConnection'] = SdlResolversParentTypes['CampaignIndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['CampaignIndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlCampaignIndicatorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignIndicatorEdge'] = SdlResolversParentTypes['CampaignIndicatorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Indicator'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlCampaignMalwareConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignMalwareConnection'] = SdlResolversParentTypes['CampaignMalwareConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['CampaignMalwareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlCampaignMalwareEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignMalwareEdge'] = SdlResolversParentTypes['CampaignMalwareEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Malware'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlCampaignTechniqueConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignTechniqueConnection'] = SdlResolversParentTypes['CampaignTechniqueConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['CampaignTechniqueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlCampaignTechniqueEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignTechniqueEdge'] = SdlResolversParentTypes['CampaignTechniqueEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Technique'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlCampaignReportConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignReportConnection'] = SdlResolversParentTypes['CampaignReportConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['CampaignReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlCampaignReportEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignReportEdge'] = SdlResolversParentTypes['CampaignReportEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Report'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlCampaignVulnerabilityConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignVulnerabilityConnection'] = SdlResolversParentTypes['CampaignVulnerabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['CampaignVulnerabilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlCampaignVulnerabilityEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignVulnerabilityEdge'] = SdlResolversParentTypes['CampaignVulnerabilityEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Vulnerability'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlActorRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorRecord'] = SdlResolversParentTypes['ActorRecord']> = {
  __resolveType: TypeResolveFn<'MemberActorRecord', ParentType, ContextType>;
};

export type SdlMemberActorRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberActorRecord'] = SdlResolversParentTypes['MemberActorRecord']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlActorResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Actor'] = SdlResolversParentTypes['Actor'], FederationReferenceType extends SdlFederationReferenceTypes['Actor'] = SdlFederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<SdlResolversTypes['Name']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['ActorRecord']>>, ParentType, ContextType>;
  attached?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['ActorRecord']>>, ParentType, ContextType>;
  sameName?: Resolver<ReadonlyArray<SdlResolversTypes['Entity']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
  identity?: Resolver<SdlResolversTypes['Identity'], ParentType, ContextType>;
  corroboration?: Resolver<SdlResolversTypes['Corroboration'], ParentType, ContextType>;
  sightings?: Resolver<SdlResolversTypes['Sightings'], ParentType, ContextType>;
  firstSeen?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  lastSeen?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  targetedSectors?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  targetedCountries?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['ActorCampaignConnection'], ParentType, ContextType, RequireFields<SdlActorCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['ActorActorConnection'], ParentType, ContextType, RequireFields<SdlActorActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['ActorIndicatorConnection'], ParentType, ContextType, RequireFields<SdlActorIndicatorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['ActorMalwareConnection'], ParentType, ContextType, RequireFields<SdlActorMalwareArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['ActorTechniqueConnection'], ParentType, ContextType, RequireFields<SdlActorTechniquesArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['ActorReportConnection'], ParentType, ContextType, RequireFields<SdlActorReportsArgs, 'first'>>;
  vulnerabilities?: Resolver<SdlResolversTypes['ActorVulnerabilityConnection'], ParentType, ContextType, RequireFields<SdlActorVulnerabilitiesArgs, 'first'>>;
  related?: Resolver<SdlResolversTypes['RelatedConnection'], ParentType, ContextType, RequireFields<SdlActorRelatedArgs, 'first'>>;
  timeline?: Resolver<SdlResolversTypes['Timeline'], ParentType, ContextType, RequireFields<SdlActorTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlActorCampaignConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorCampaignConnection'] = SdlResolversParentTypes['ActorCampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ActorCampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlActorCampaignEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorCampaignEdge'] = SdlResolversParentTypes['ActorCampaignEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Campaign'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlActorActorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorActorConnection'] = SdlResolversParentTypes['ActorActorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ActorActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlActorActorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorActorEdge'] = SdlResolversParentTypes['ActorActorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlActorIndicatorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorIndicatorConnection'] = SdlResolversParentTypes['ActorIndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ActorIndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlActorIndicatorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorIndicatorEdge'] = SdlResolversParentTypes['ActorIndicatorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Indicator'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlActorMalwareConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorMalwareConnection'] = SdlResolversParentTypes['ActorMalwareConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ActorMalwareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlActorMalwareEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorMalwareEdge'] = SdlResolversParentTypes['ActorMalwareEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Malware'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlActorTechniqueConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorTechniqueConnection'] = SdlResolversParentTypes['ActorTechniqueConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ActorTechniqueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlActorTechniqueEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorTechniqueEdge'] = SdlResolversParentTypes['ActorTechniqueEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Technique'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlActorReportConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorReportConnection'] = SdlResolversParentTypes['ActorReportConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ActorReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlActorReportEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorReportEdge'] = SdlResolversParentTypes['ActorReportEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Report'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlActorVulnerabilityConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorVulnerabilityConnection'] = SdlResolversParentTypes['ActorVulnerabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ActorVulnerabilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlActorVulnerabilityEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorVulnerabilityEdge'] = SdlResolversParentTypes['ActorVulnerabilityEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Vulnerability'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlIndicatorRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorRecord'] = SdlResolversParentTypes['IndicatorRecord']> = {
  __resolveType: TypeResolveFn<'MemberIndicatorRecord', ParentType, ContextType>;
};

export type SdlMemberIndicatorRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberIndicatorRecord'] = SdlResolversParentTypes['MemberIndicatorRecord']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlIndicatorResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Indicator'] = SdlResolversParentTypes['Indicator'], FederationReferenceType extends SdlFederationReferenceTypes['Indicator'] = SdlFederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<SdlResolversTypes['Name']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['IndicatorRecord']>>, ParentType, ContextType>;
  attached?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['IndicatorRecord']>>, ParentType, ContextType>;
  sameName?: Resolver<ReadonlyArray<SdlResolversTypes['Entity']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
  identity?: Resolver<SdlResolversTypes['Identity'], ParentType, ContextType>;
  corroboration?: Resolver<SdlResolversTypes['Corroboration'], ParentType, ContextType>;
  sightings?: Resolver<SdlResolversTypes['Sightings'], ParentType, ContextType>;
  validUntil?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  role?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  warningLists?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['IndicatorCampaignConnection'], ParentType, ContextType, RequireFields<SdlIndicatorCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['IndicatorActorConnection'], ParentType, ContextType, RequireFields<SdlIndicatorActorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['IndicatorMalwareConnection'], ParentType, ContextType, RequireFields<SdlIndicatorMalwareArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['IndicatorTechniqueConnection'], ParentType, ContextType, RequireFields<SdlIndicatorTechniquesArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['IndicatorReportConnection'], ParentType, ContextType, RequireFields<SdlIndicatorReportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlIndicatorCampaignConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorCampaignConnection'] = SdlResolversParentTypes['IndicatorCampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['IndicatorCampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlIndicatorCampaignEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorCampaignEdge'] = SdlResolversParentTypes['IndicatorCampaignEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Campaign'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlIndicatorActorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorActorConnection'] = SdlResolversParentTypes['IndicatorActorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['IndicatorActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlIndicatorActorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorActorEdge'] = SdlResolversParentTypes['IndicatorActorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlIndicatorMalwareConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorMalwareConnection'] = SdlResolversParentTypes['IndicatorMalwareConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['IndicatorMalwareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlIndicatorMalwareEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorMalwareEdge'] = SdlResolversParentTypes['IndicatorMalwareEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Malware'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlIndicatorTechniqueConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorTechniqueConnection'] = SdlResolversParentTypes['IndicatorTechniqueConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['IndicatorTechniqueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlIndicatorTechniqueEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorTechniqueEdge'] = SdlResolversParentTypes['IndicatorTechniqueEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Technique'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlIndicatorReportConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorReportConnection'] = SdlResolversParentTypes['IndicatorReportConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['IndicatorReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlIndicatorReportEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorReportEdge'] = SdlResolversParentTypes['IndicatorReportEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Report'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlMalwareRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareRecord'] = SdlResolversParentTypes['MalwareRecord']> = {
  __resolveType: TypeResolveFn<'MemberMalwareRecord', ParentType, ContextType>;
};

export type SdlMemberMalwareRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberMalwareRecord'] = SdlResolversParentTypes['MemberMalwareRecord']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlMalwareResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Malware'] = SdlResolversParentTypes['Malware'], FederationReferenceType extends SdlFederationReferenceTypes['Malware'] = SdlFederationReferenceTypes['Malware']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['Malware']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<SdlResolversTypes['Name']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['MalwareRecord']>>, ParentType, ContextType>;
  attached?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['MalwareRecord']>>, ParentType, ContextType>;
  sameName?: Resolver<ReadonlyArray<SdlResolversTypes['Entity']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
  identity?: Resolver<SdlResolversTypes['Identity'], ParentType, ContextType>;
  corroboration?: Resolver<SdlResolversTypes['Corroboration'], ParentType, ContextType>;
  sightings?: Resolver<SdlResolversTypes['Sightings'], ParentType, ContextType>;
  firstSeen?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  lastSeen?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['MalwareCampaignConnection'], ParentType, ContextType, RequireFields<SdlMalwareCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['MalwareActorConnection'], ParentType, ContextType, RequireFields<SdlMalwareActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['MalwareIndicatorConnection'], ParentType, ContextType, RequireFields<SdlMalwareIndicatorsArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['MalwareTechniqueConnection'], ParentType, ContextType, RequireFields<SdlMalwareTechniquesArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['MalwareReportConnection'], ParentType, ContextType, RequireFields<SdlMalwareReportsArgs, 'first'>>;
  vulnerabilities?: Resolver<SdlResolversTypes['MalwareVulnerabilityConnection'], ParentType, ContextType, RequireFields<SdlMalwareVulnerabilitiesArgs, 'first'>>;
  timeline?: Resolver<SdlResolversTypes['Timeline'], ParentType, ContextType, RequireFields<SdlMalwareTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlMalwareCampaignConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareCampaignConnection'] = SdlResolversParentTypes['MalwareCampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['MalwareCampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlMalwareCampaignEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareCampaignEdge'] = SdlResolversParentTypes['MalwareCampaignEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Campaign'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlMalwareActorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareActorConnection'] = SdlResolversParentTypes['MalwareActorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['MalwareActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlMalwareActorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareActorEdge'] = SdlResolversParentTypes['MalwareActorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlMalwareIndicatorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareIndicatorConnection'] = SdlResolversParentTypes['MalwareIndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['MalwareIndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlMalwareIndicatorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareIndicatorEdge'] = SdlResolversParentTypes['MalwareIndicatorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Indicator'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlMalwareTechniqueConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareTechniqueConnection'] = SdlResolversParentTypes['MalwareTechniqueConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['MalwareTechniqueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlMalwareTechniqueEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareTechniqueEdge'] = SdlResolversParentTypes['MalwareTechniqueEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Technique'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlMalwareReportConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareReportConnection'] = SdlResolversParentTypes['MalwareReportConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['MalwareReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlMalwareReportEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareReportEdge'] = SdlResolversParentTypes['MalwareReportEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Report'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlMalwareVulnerabilityConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareVulnerabilityConnection'] = SdlResolversParentTypes['MalwareVulnerabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['MalwareVulnerabilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlMalwareVulnerabilityEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareVulnerabilityEdge'] = SdlResolversParentTypes['MalwareVulnerabilityEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Vulnerability'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlTechniqueRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueRecord'] = SdlResolversParentTypes['TechniqueRecord']> = {
  __resolveType: TypeResolveFn<'MemberTechniqueRecord', ParentType, ContextType>;
};

export type SdlMemberTechniqueRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberTechniqueRecord'] = SdlResolversParentTypes['MemberTechniqueRecord']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlTechniqueResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Technique'] = SdlResolversParentTypes['Technique'], FederationReferenceType extends SdlFederationReferenceTypes['Technique'] = SdlFederationReferenceTypes['Technique']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['Technique']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<SdlResolversTypes['Name']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['TechniqueRecord']>>, ParentType, ContextType>;
  attached?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['TechniqueRecord']>>, ParentType, ContextType>;
  sameName?: Resolver<ReadonlyArray<SdlResolversTypes['Entity']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
  identity?: Resolver<SdlResolversTypes['Identity'], ParentType, ContextType>;
  corroboration?: Resolver<SdlResolversTypes['Corroboration'], ParentType, ContextType>;
  sightings?: Resolver<SdlResolversTypes['Sightings'], ParentType, ContextType>;
  killChainPhases?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['TechniqueCampaignConnection'], ParentType, ContextType, RequireFields<SdlTechniqueCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['TechniqueActorConnection'], ParentType, ContextType, RequireFields<SdlTechniqueActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['TechniqueIndicatorConnection'], ParentType, ContextType, RequireFields<SdlTechniqueIndicatorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['TechniqueMalwareConnection'], ParentType, ContextType, RequireFields<SdlTechniqueMalwareArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['TechniqueReportConnection'], ParentType, ContextType, RequireFields<SdlTechniqueReportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlTechniqueCampaignConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueCampaignConnection'] = SdlResolversParentTypes['TechniqueCampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['TechniqueCampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlTechniqueCampaignEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueCampaignEdge'] = SdlResolversParentTypes['TechniqueCampaignEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Campaign'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlTechniqueActorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueActorConnection'] = SdlResolversParentTypes['TechniqueActorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['TechniqueActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlTechniqueActorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueActorEdge'] = SdlResolversParentTypes['TechniqueActorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlTechniqueIndicatorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueIndicatorConnection'] = SdlResolversParentTypes['TechniqueIndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['TechniqueIndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlTechniqueIndicatorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueIndicatorEdge'] = SdlResolversParentTypes['TechniqueIndicatorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Indicator'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlTechniqueMalwareConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueMalwareConnection'] = SdlResolversParentTypes['TechniqueMalwareConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['TechniqueMalwareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlTechniqueMalwareEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueMalwareEdge'] = SdlResolversParentTypes['TechniqueMalwareEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Malware'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlTechniqueReportConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueReportConnection'] = SdlResolversParentTypes['TechniqueReportConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['TechniqueReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlTechniqueReportEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueReportEdge'] = SdlResolversParentTypes['TechniqueReportEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Report'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlReportRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportRecord'] = SdlResolversParentTypes['ReportRecord']> = {
  __resolveType: TypeResolveFn<'MemberReportRecord', ParentType, ContextType>;
};

export type SdlMemberReportRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberReportRecord'] = SdlResolversParentTypes['MemberReportRecord']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlReportResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Report'] = SdlResolversParentTypes['Report'], FederationReferenceType extends SdlFederationReferenceTypes['Report'] = SdlFederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<SdlResolversTypes['Name']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['ReportRecord']>>, ParentType, ContextType>;
  attached?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['ReportRecord']>>, ParentType, ContextType>;
  sameName?: Resolver<ReadonlyArray<SdlResolversTypes['Entity']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
  identity?: Resolver<SdlResolversTypes['Identity'], ParentType, ContextType>;
  corroboration?: Resolver<SdlResolversTypes['Corroboration'], ParentType, ContextType>;
  sightings?: Resolver<SdlResolversTypes['Sightings'], ParentType, ContextType>;
  published?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['ReportCampaignConnection'], ParentType, ContextType, RequireFields<SdlReportCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['ReportActorConnection'], ParentType, ContextType, RequireFields<SdlReportActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['ReportIndicatorConnection'], ParentType, ContextType, RequireFields<SdlReportIndicatorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['ReportMalwareConnection'], ParentType, ContextType, RequireFields<SdlReportMalwareArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['ReportTechniqueConnection'], ParentType, ContextType, RequireFields<SdlReportTechniquesArgs, 'first'>>;
  vulnerabilities?: Resolver<SdlResolversTypes['ReportVulnerabilityConnection'], ParentType, ContextType, RequireFields<SdlReportVulnerabilitiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlReportCampaignConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportCampaignConnection'] = SdlResolversParentTypes['ReportCampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ReportCampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlReportCampaignEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportCampaignEdge'] = SdlResolversParentTypes['ReportCampaignEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Campaign'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlReportActorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportActorConnection'] = SdlResolversParentTypes['ReportActorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ReportActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlReportActorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportActorEdge'] = SdlResolversParentTypes['ReportActorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlReportIndicatorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportIndicatorConnection'] = SdlResolversParentTypes['ReportIndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ReportIndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlReportIndicatorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportIndicatorEdge'] = SdlResolversParentTypes['ReportIndicatorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Indicator'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlReportMalwareConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportMalwareConnection'] = SdlResolversParentTypes['ReportMalwareConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ReportMalwareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlReportMalwareEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportMalwareEdge'] = SdlResolversParentTypes['ReportMalwareEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Malware'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlReportTechniqueConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportTechniqueConnection'] = SdlResolversParentTypes['ReportTechniqueConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ReportTechniqueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlReportTechniqueEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportTechniqueEdge'] = SdlResolversParentTypes['ReportTechniqueEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Technique'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlReportVulnerabilityConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportVulnerabilityConnection'] = SdlResolversParentTypes['ReportVulnerabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ReportVulnerabilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlReportVulnerabilityEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportVulnerabilityEdge'] = SdlResolversParentTypes['ReportVulnerabilityEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Vulnerability'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlVulnerabilityRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityRecord'] = SdlResolversParentTypes['VulnerabilityRecord']> = {
  __resolveType: TypeResolveFn<'MemberVulnerabilityRecord', ParentType, ContextType>;
};

export type SdlMemberVulnerabilityRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberVulnerabilityRecord'] = SdlResolversParentTypes['MemberVulnerabilityRecord']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlVulnerabilityResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Vulnerability'] = SdlResolversParentTypes['Vulnerability'], FederationReferenceType extends SdlFederationReferenceTypes['Vulnerability'] = SdlFederationReferenceTypes['Vulnerability']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['Vulnerability']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<SdlResolversTypes['Name']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['VulnerabilityRecord']>>, ParentType, ContextType>;
  attached?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['VulnerabilityRecord']>>, ParentType, ContextType>;
  sameName?: Resolver<ReadonlyArray<SdlResolversTypes['Entity']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
  identity?: Resolver<SdlResolversTypes['Identity'], ParentType, ContextType>;
  corroboration?: Resolver<SdlResolversTypes['Corroboration'], ParentType, ContextType>;
  sightings?: Resolver<SdlResolversTypes['Sightings'], ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['VulnerabilityCampaignConnection'], ParentType, ContextType, RequireFields<SdlVulnerabilityCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['VulnerabilityActorConnection'], ParentType, ContextType, RequireFields<SdlVulnerabilityActorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['VulnerabilityMalwareConnection'], ParentType, ContextType, RequireFields<SdlVulnerabilityMalwareArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['VulnerabilityReportConnection'], ParentType, ContextType, RequireFields<SdlVulnerabilityReportsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlVulnerabilityCampaignConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityCampaignConnection'] = SdlResolversParentTypes['VulnerabilityCampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['VulnerabilityCampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlVulnerabilityCampaignEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityCampaignEdge'] = SdlResolversParentTypes['VulnerabilityCampaignEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Campaign'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlVulnerabilityActorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityActorConnection'] = SdlResolversParentTypes['VulnerabilityActorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['VulnerabilityActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlVulnerabilityActorEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityActorEdge'] = SdlResolversParentTypes['VulnerabilityActorEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Actor'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlVulnerabilityMalwareConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityMalwareConnection'] = SdlResolversParentTypes['VulnerabilityMalwareConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['VulnerabilityMalwareEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlVulnerabilityMalwareEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityMalwareEdge'] = SdlResolversParentTypes['VulnerabilityMalwareEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Malware'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlVulnerabilityReportConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityReportConnection'] = SdlResolversParentTypes['VulnerabilityReportConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['VulnerabilityReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlVulnerabilityReportEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityReportEdge'] = SdlResolversParentTypes['VulnerabilityReportEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Report'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlNameResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Name'] = SdlResolversParentTypes['Name']> = {
  value?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  primary?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SdlClaimedValueResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ClaimedValue'] = SdlResolversParentTypes['ClaimedValue']> = {
  value?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
};

export type SdlAnswerResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Answer'] = SdlResolversParentTypes['Answer']> = {
  complete?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['MemberAnswer']>, ParentType, ContextType>;
};

export type SdlMemberAnswerResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberAnswer'] = SdlResolversParentTypes['MemberAnswer']> = {
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  status?: Resolver<SdlResolversTypes['AnswerStatus'], ParentType, ContextType>;
  tookMs?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SdlMemberStatusResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberStatus'] = SdlResolversParentTypes['MemberStatus']> = {
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  status?: Resolver<SdlResolversTypes['AnswerStatus'], ParentType, ContextType>;
  tookMs?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  schemaApproved?: Resolver<Maybe<SdlResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SdlClaimResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Claim'] = SdlResolversParentTypes['Claim']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  forward?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['Stance'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  stopTime?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  record?: Resolver<Maybe<SdlResolversTypes['Record']>, ParentType, ContextType>;
  target?: Resolver<Maybe<SdlResolversTypes['Record']>, ParentType, ContextType>;
};

export type SdlIdentityResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Identity'] = SdlResolversParentTypes['Identity']> = {
  links?: Resolver<ReadonlyArray<SdlResolversTypes['IdentityLink']>, ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<SdlResolversTypes['IdentityLink']>, ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  truncated?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SdlIdentityLinkResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IdentityLink'] = SdlResolversParentTypes['IdentityLink']> = {
  left?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  right?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<SdlResolversTypes['IdentityStatement']>, ParentType, ContextType>;
  other?: Resolver<Maybe<SdlResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SdlIdentityStatementResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IdentityStatement'] = SdlResolversParentTypes['IdentityStatement']> = {
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  says?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlCampaignConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignConnection'] = SdlResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['CampaignListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlCampaignListEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignListEdge'] = SdlResolversParentTypes['CampaignListEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Campaign'], ParentType, ContextType>;
};

export type SdlActorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorConnection'] = SdlResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ActorListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlActorListEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorListEdge'] = SdlResolversParentTypes['ActorListEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Actor'], ParentType, ContextType>;
};

export type SdlIndicatorConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorConnection'] = SdlResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['IndicatorListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlIndicatorListEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorListEdge'] = SdlResolversParentTypes['IndicatorListEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Indicator'], ParentType, ContextType>;
};

export type SdlMalwareConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareConnection'] = SdlResolversParentTypes['MalwareConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['MalwareListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlMalwareListEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareListEdge'] = SdlResolversParentTypes['MalwareListEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Malware'], ParentType, ContextType>;
};

export type SdlTechniqueConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueConnection'] = SdlResolversParentTypes['TechniqueConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['TechniqueListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlTechniqueListEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueListEdge'] = SdlResolversParentTypes['TechniqueListEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Technique'], ParentType, ContextType>;
};

export type SdlReportConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportConnection'] = SdlResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ReportListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlReportListEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportListEdge'] = SdlResolversParentTypes['ReportListEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Report'], ParentType, ContextType>;
};

export type SdlVulnerabilityConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityConnection'] = SdlResolversParentTypes['VulnerabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['VulnerabilityListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlVulnerabilityListEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityListEdge'] = SdlResolversParentTypes['VulnerabilityListEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Vulnerability'], ParentType, ContextType>;
};

export type SdlRelatedConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['RelatedConnection'] = SdlResolversParentTypes['RelatedConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['RelatedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<SdlResolversTypes['LeftOut']>, ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlRelatedEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['RelatedEdge'] = SdlResolversParentTypes['RelatedEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<SdlResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<SdlResolversTypes['RelatedEvidenceConnection'], ParentType, ContextType, RequireFields<SdlRelatedEdgeEvidenceArgs, 'first'>>;
};

export type SdlRelatedEvidenceConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['RelatedEvidenceConnection'] = SdlResolversParentTypes['RelatedEvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['RelatedEvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
};

export type SdlRelatedEvidenceEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['RelatedEvidenceEdge'] = SdlResolversParentTypes['RelatedEvidenceEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Entity'], ParentType, ContextType>;
  weight?: Resolver<SdlResolversTypes['Float'], ParentType, ContextType>;
  holders?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
  otherClaims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlLeftOutResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['LeftOut'] = SdlResolversParentTypes['LeftOut']> = {
  entity?: Resolver<SdlResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<SdlResolversTypes['LeftOutReason'], ParentType, ContextType>;
  holders?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
};

export type SdlCorroborationResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Corroboration'] = SdlResolversParentTypes['Corroboration']> = {
  members?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  sourceList?: Resolver<ReadonlyArray<SdlResolversTypes['Source']>, ParentType, ContextType>;
  echoes?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  sightedBy?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlSourceResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Source'] = SdlResolversParentTypes['Source']> = {
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  records?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  urls?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlSightingsResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Sightings'] = SdlResolversParentTypes['Sightings']> = {
  count?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  organisations?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  negative?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  falsePositives?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['SightingRecord']>>, ParentType, ContextType>;
  truncated?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlTimelineResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Timeline'] = SdlResolversParentTypes['Timeline']> = {
  items?: Resolver<ReadonlyArray<SdlResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  undated?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlTimelineItemResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TimelineItem'] = SdlResolversParentTypes['TimelineItem']> = {
  at?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  precision?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<SdlResolversTypes['TimelineEvent'], ParentType, ContextType>;
  member?: Resolver<Maybe<SdlResolversTypes['Member']>, ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<SdlResolversTypes['Claim']>, ParentType, ContextType>;
  record?: Resolver<Maybe<SdlResolversTypes['Record']>, ParentType, ContextType>;
  target?: Resolver<Maybe<SdlResolversTypes['Entity']>, ParentType, ContextType>;
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
};

export type SdlPathsResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Paths'] = SdlResolversParentTypes['Paths']> = {
  paths?: Resolver<ReadonlyArray<SdlResolversTypes['Path']>, ParentType, ContextType>;
  notCrossed?: Resolver<ReadonlyArray<SdlResolversTypes['NotCrossed']>, ParentType, ContextType>;
  partial?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlPathResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Path'] = SdlResolversParentTypes['Path']> = {
  length?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  weakest?: Resolver<Maybe<SdlResolversTypes['Claim']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<SdlResolversTypes['PathStep']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<SdlResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SdlPathStepResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['PathStep'] = SdlResolversParentTypes['PathStep']> = {
  __resolveType: TypeResolveFn<'EdgeStep' | 'IdentityStep', ParentType, ContextType>;
};

export type SdlEdgeStepResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['EdgeStep'] = SdlResolversParentTypes['EdgeStep']> = {
  from?: Resolver<SdlResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<SdlResolversTypes['Entity'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlIdentityStepResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IdentityStep'] = SdlResolversParentTypes['IdentityStep']> = {
  entity?: Resolver<SdlResolversTypes['Entity'], ParentType, ContextType>;
  left?: Resolver<SdlResolversTypes['Record'], ParentType, ContextType>;
  right?: Resolver<SdlResolversTypes['Record'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<SdlResolversTypes['IdentityLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlNotCrossedResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['NotCrossed'] = SdlResolversParentTypes['NotCrossed']> = {
  entity?: Resolver<SdlResolversTypes['Entity'], ParentType, ContextType>;
  degree?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
};

export type SdlNeighbourhoodResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Neighbourhood'] = SdlResolversParentTypes['Neighbourhood']> = {
  nodes?: Resolver<ReadonlyArray<SdlResolversTypes['NeighbourNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  notExpanded?: Resolver<ReadonlyArray<SdlResolversTypes['NotCrossed']>, ParentType, ContextType>;
  notDrawn?: Resolver<ReadonlyArray<SdlResolversTypes['NotDrawn']>, ParentType, ContextType>;
  partial?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlNeighbourNodeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['NeighbourNode'] = SdlResolversParentTypes['NeighbourNode']> = {
  entity?: Resolver<SdlResolversTypes['Entity'], ParentType, ContextType>;
  hops?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
};

export type SdlNeighbourEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['NeighbourEdge'] = SdlResolversParentTypes['NeighbourEdge']> = {
  from?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  relationshipTypes?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<SdlResolversTypes['Claim']>, ParentType, ContextType>;
};

export type SdlNotDrawnResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['NotDrawn'] = SdlResolversParentTypes['NotDrawn']> = {
  kind?: Resolver<SdlResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
};

export type SdlSearchConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SearchConnection'] = SdlResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
  bounded?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlSearchEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SearchEdge'] = SdlResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['Entity'], ParentType, ContextType>;
  exact?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<SdlResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<SdlResolversTypes['SearchMatch']>, ParentType, ContextType>;
};

export type SdlSearchMatchResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SearchMatch'] = SdlResolversParentTypes['SearchMatch']> = {
  field?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
};

export type SdlLookupResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Lookup'] = SdlResolversParentTypes['Lookup']> = {
  asTyped?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<SdlResolversTypes['LookupStatus'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['Member']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<SdlResolversTypes['Indicator']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<SdlResolversTypes['Indicator']>, ParentType, ContextType>;
  warningLists?: Resolver<ReadonlyArray<SdlResolversTypes['WarningListHit']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<SdlResolversTypes['ClaimedValue']>, ParentType, ContextType>;
  killSwitch?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  detect?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  registeredDomain?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  addressRange?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlWarningListHitResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['WarningListHit'] = SdlResolversParentTypes['WarningListHit']> = {
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
};

export type SdlExportResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Export'] = SdlResolversParentTypes['Export']> = {
  text?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  records?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<SdlResolversTypes['NotExported']>, ParentType, ContextType>;
  answer?: Resolver<SdlResolversTypes['Answer'], ParentType, ContextType>;
};

export type SdlNotExportedResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['NotExported'] = SdlResolversParentTypes['NotExported']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<SdlResolversTypes['Member']>, ParentType, ContextType>;
  reason?: Resolver<SdlResolversTypes['NotExportedReason'], ParentType, ContextType>;
  detail?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlQueryResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Query'] = SdlResolversParentTypes['Query']> = {
  campaign?: Resolver<Maybe<SdlResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<SdlQueryCampaignArgs, 'key'>>;
  actor?: Resolver<Maybe<SdlResolversTypes['Actor']>, ParentType, ContextType, RequireFields<SdlQueryActorArgs, 'key'>>;
  indicator?: Resolver<Maybe<SdlResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<SdlQueryIndicatorArgs, 'value'>>;
  malware?: Resolver<Maybe<SdlResolversTypes['Malware']>, ParentType, ContextType, RequireFields<SdlQueryMalwareArgs, 'key'>>;
  technique?: Resolver<Maybe<SdlResolversTypes['Technique']>, ParentType, ContextType, RequireFields<SdlQueryTechniqueArgs, 'key'>>;
  report?: Resolver<Maybe<SdlResolversTypes['Report']>, ParentType, ContextType, RequireFields<SdlQueryReportArgs, 'key'>>;
  vulnerability?: Resolver<Maybe<SdlResolversTypes['Vulnerability']>, ParentType, ContextType, RequireFields<SdlQueryVulnerabilityArgs, 'key'>>;
  entities?: Resolver<ReadonlyArray<SdlResolversTypes['Entity']>, ParentType, ContextType, RequireFields<SdlQueryEntitiesArgs, 'key'>>;
  entity?: Resolver<Maybe<SdlResolversTypes['Entity']>, ParentType, ContextType, RequireFields<SdlQueryEntityArgs, 'id'>>;
  node?: Resolver<Maybe<SdlResolversTypes['Node']>, ParentType, ContextType, RequireFields<SdlQueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<SdlResolversTypes['Node']>>, ParentType, ContextType, RequireFields<SdlQueryNodesArgs, 'ids'>>;
  members?: Resolver<ReadonlyArray<SdlResolversTypes['MemberStatus']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<SdlQueryCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<SdlQueryActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<SdlQueryIndicatorsArgs, 'first'>>;
  malwares?: Resolver<SdlResolversTypes['MalwareConnection'], ParentType, ContextType, RequireFields<SdlQueryMalwaresArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['TechniqueConnection'], ParentType, ContextType, RequireFields<SdlQueryTechniquesArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<SdlQueryReportsArgs, 'first'>>;
  vulnerabilities?: Resolver<SdlResolversTypes['VulnerabilityConnection'], ParentType, ContextType, RequireFields<SdlQueryVulnerabilitiesArgs, 'first'>>;
  paths?: Resolver<SdlResolversTypes['Paths'], ParentType, ContextType, RequireFields<SdlQueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>>;
  neighbourhood?: Resolver<SdlResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<SdlQueryNeighbourhoodArgs, 'id' | 'hops' | 'first'>>;
  search?: Resolver<SdlResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<SdlQuerySearchArgs, 'text' | 'first'>>;
  lookup?: Resolver<ReadonlyArray<SdlResolversTypes['Lookup']>, ParentType, ContextType, RequireFields<SdlQueryLookupArgs, 'values'>>;
  export?: Resolver<SdlResolversTypes['Export'], ParentType, ContextType, RequireFields<SdlQueryExportArgs, 'ids' | 'format'>>;
};

export type SdlResolvers<ContextType = any> = {
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Member?: SdlMemberResolvers<ContextType>;
  Marking?: SdlMarkingResolvers<ContextType>;
  ExternalReference?: SdlExternalReferenceResolvers<ContextType>;
  Country?: SdlCountryResolvers<ContextType>;
  PageInfo?: SdlPageInfoResolvers<ContextType>;
  Node?: SdlNodeResolvers<ContextType>;
  Record?: SdlRecordResolvers<ContextType>;
  Entity?: SdlEntityResolvers<ContextType>;
  SightingRecord?: SdlSightingRecordResolvers<ContextType>;
  MemberSightingRecord?: SdlMemberSightingRecordResolvers<ContextType>;
  CampaignRecord?: SdlCampaignRecordResolvers<ContextType>;
  MemberCampaignRecord?: SdlMemberCampaignRecordResolvers<ContextType>;
  Campaign?: SdlCampaignResolvers<ContextType>;
  CampaignActorConnection?: SdlCampaignActorConnectionResolvers<ContextType>;
  CampaignActorEdge?: SdlCampaignActorEdgeResolvers<ContextType>;
  CampaignIndicatorConnection?: SdlCampaignIndicatorConnectionResolvers<ContextType>;
  CampaignIndicatorEdge?: SdlCampaignIndicatorEdgeResolvers<ContextType>;
  CampaignMalwareConnection?: SdlCampaignMalwareConnectionResolvers<ContextType>;
  CampaignMalwareEdge?: SdlCampaignMalwareEdgeResolvers<ContextType>;
  CampaignTechniqueConnection?: SdlCampaignTechniqueConnectionResolvers<ContextType>;
  CampaignTechniqueEdge?: SdlCampaignTechniqueEdgeResolvers<ContextType>;
  CampaignReportConnection?: SdlCampaignReportConnectionResolvers<ContextType>;
  CampaignReportEdge?: SdlCampaignReportEdgeResolvers<ContextType>;
  CampaignVulnerabilityConnection?: SdlCampaignVulnerabilityConnectionResolvers<ContextType>;
  CampaignVulnerabilityEdge?: SdlCampaignVulnerabilityEdgeResolvers<ContextType>;
  ActorRecord?: SdlActorRecordResolvers<ContextType>;
  MemberActorRecord?: SdlMemberActorRecordResolvers<ContextType>;
  Actor?: SdlActorResolvers<ContextType>;
  ActorCampaignConnection?: SdlActorCampaignConnectionResolvers<ContextType>;
  ActorCampaignEdge?: SdlActorCampaignEdgeResolvers<ContextType>;
  ActorActorConnection?: SdlActorActorConnectionResolvers<ContextType>;
  ActorActorEdge?: SdlActorActorEdgeResolvers<ContextType>;
  ActorIndicatorConnection?: SdlActorIndicatorConnectionResolvers<ContextType>;
  ActorIndicatorEdge?: SdlActorIndicatorEdgeResolvers<ContextType>;
  ActorMalwareConnection?: SdlActorMalwareConnectionResolvers<ContextType>;
  ActorMalwareEdge?: SdlActorMalwareEdgeResolvers<ContextType>;
  ActorTechniqueConnection?: SdlActorTechniqueConnectionResolvers<ContextType>;
  ActorTechniqueEdge?: SdlActorTechniqueEdgeResolvers<ContextType>;
  ActorReportConnection?: SdlActorReportConnectionResolvers<ContextType>;
  ActorReportEdge?: SdlActorReportEdgeResolvers<ContextType>;
  ActorVulnerabilityConnection?: SdlActorVulnerabilityConnectionResolvers<ContextType>;
  ActorVulnerabilityEdge?: SdlActorVulnerabilityEdgeResolvers<ContextType>;
  IndicatorRecord?: SdlIndicatorRecordResolvers<ContextType>;
  MemberIndicatorRecord?: SdlMemberIndicatorRecordResolvers<ContextType>;
  Indicator?: SdlIndicatorResolvers<ContextType>;
  IndicatorCampaignConnection?: SdlIndicatorCampaignConnectionResolvers<ContextType>;
  IndicatorCampaignEdge?: SdlIndicatorCampaignEdgeResolvers<ContextType>;
  IndicatorActorConnection?: SdlIndicatorActorConnectionResolvers<ContextType>;
  IndicatorActorEdge?: SdlIndicatorActorEdgeResolvers<ContextType>;
  IndicatorMalwareConnection?: SdlIndicatorMalwareConnectionResolvers<ContextType>;
  IndicatorMalwareEdge?: SdlIndicatorMalwareEdgeResolvers<ContextType>;
  IndicatorTechniqueConnection?: SdlIndicatorTechniqueConnectionResolvers<ContextType>;
  IndicatorTechniqueEdge?: SdlIndicatorTechniqueEdgeResolvers<ContextType>;
  IndicatorReportConnection?: SdlIndicatorReportConnectionResolvers<ContextType>;
  IndicatorReportEdge?: SdlIndicatorReportEdgeResolvers<ContextType>;
  MalwareRecord?: SdlMalwareRecordResolvers<ContextType>;
  MemberMalwareRecord?: SdlMemberMalwareRecordResolvers<ContextType>;
  Malware?: SdlMalwareResolvers<ContextType>;
  MalwareCampaignConnection?: SdlMalwareCampaignConnectionResolvers<ContextType>;
  MalwareCampaignEdge?: SdlMalwareCampaignEdgeResolvers<ContextType>;
  MalwareActorConnection?: SdlMalwareActorConnectionResolvers<ContextType>;
  MalwareActorEdge?: SdlMalwareActorEdgeResolvers<ContextType>;
  MalwareIndicatorConnection?: SdlMalwareIndicatorConnectionResolvers<ContextType>;
  MalwareIndicatorEdge?: SdlMalwareIndicatorEdgeResolvers<ContextType>;
  MalwareTechniqueConnection?: SdlMalwareTechniqueConnectionResolvers<ContextType>;
  MalwareTechniqueEdge?: SdlMalwareTechniqueEdgeResolvers<ContextType>;
  MalwareReportConnection?: SdlMalwareReportConnectionResolvers<ContextType>;
  MalwareReportEdge?: SdlMalwareReportEdgeResolvers<ContextType>;
  MalwareVulnerabilityConnection?: SdlMalwareVulnerabilityConnectionResolvers<ContextType>;
  MalwareVulnerabilityEdge?: SdlMalwareVulnerabilityEdgeResolvers<ContextType>;
  TechniqueRecord?: SdlTechniqueRecordResolvers<ContextType>;
  MemberTechniqueRecord?: SdlMemberTechniqueRecordResolvers<ContextType>;
  Technique?: SdlTechniqueResolvers<ContextType>;
  TechniqueCampaignConnection?: SdlTechniqueCampaignConnectionResolvers<ContextType>;
  TechniqueCampaignEdge?: SdlTechniqueCampaignEdgeResolvers<ContextType>;
  TechniqueActorConnection?: SdlTechniqueActorConnectionResolvers<ContextType>;
  TechniqueActorEdge?: SdlTechniqueActorEdgeResolvers<ContextType>;
  TechniqueIndicatorConnection?: SdlTechniqueIndicatorConnectionResolvers<ContextType>;
  TechniqueIndicatorEdge?: SdlTechniqueIndicatorEdgeResolvers<ContextType>;
  TechniqueMalwareConnection?: SdlTechniqueMalwareConnectionResolvers<ContextType>;
  TechniqueMalwareEdge?: SdlTechniqueMalwareEdgeResolvers<ContextType>;
  TechniqueReportConnection?: SdlTechniqueReportConnectionResolvers<ContextType>;
  TechniqueReportEdge?: SdlTechniqueReportEdgeResolvers<ContextType>;
  ReportRecord?: SdlReportRecordResolvers<ContextType>;
  MemberReportRecord?: SdlMemberReportRecordResolvers<ContextType>;
  Report?: SdlReportResolvers<ContextType>;
  ReportCampaignConnection?: SdlReportCampaignConnectionResolvers<ContextType>;
  ReportCampaignEdge?: SdlReportCampaignEdgeResolvers<ContextType>;
  ReportActorConnection?: SdlReportActorConnectionResolvers<ContextType>;
  ReportActorEdge?: SdlReportActorEdgeResolvers<ContextType>;
  ReportIndicatorConnection?: SdlReportIndicatorConnectionResolvers<ContextType>;
  ReportIndicatorEdge?: SdlReportIndicatorEdgeResolvers<ContextType>;
  ReportMalwareConnection?: SdlReportMalwareConnectionResolvers<ContextType>;
  ReportMalwareEdge?: SdlReportMalwareEdgeResolvers<ContextType>;
  ReportTechniqueConnection?: SdlReportTechniqueConnectionResolvers<ContextType>;
  ReportTechniqueEdge?: SdlReportTechniqueEdgeResolvers<ContextType>;
  ReportVulnerabilityConnection?: SdlReportVulnerabilityConnectionResolvers<ContextType>;
  ReportVulnerabilityEdge?: SdlReportVulnerabilityEdgeResolvers<ContextType>;
  VulnerabilityRecord?: SdlVulnerabilityRecordResolvers<ContextType>;
  MemberVulnerabilityRecord?: SdlMemberVulnerabilityRecordResolvers<ContextType>;
  Vulnerability?: SdlVulnerabilityResolvers<ContextType>;
  VulnerabilityCampaignConnection?: SdlVulnerabilityCampaignConnectionResolvers<ContextType>;
  VulnerabilityCampaignEdge?: SdlVulnerabilityCampaignEdgeResolvers<ContextType>;
  VulnerabilityActorConnection?: SdlVulnerabilityActorConnectionResolvers<ContextType>;
  VulnerabilityActorEdge?: SdlVulnerabilityActorEdgeResolvers<ContextType>;
  VulnerabilityMalwareConnection?: SdlVulnerabilityMalwareConnectionResolvers<ContextType>;
  VulnerabilityMalwareEdge?: SdlVulnerabilityMalwareEdgeResolvers<ContextType>;
  VulnerabilityReportConnection?: SdlVulnerabilityReportConnectionResolvers<ContextType>;
  VulnerabilityReportEdge?: SdlVulnerabilityReportEdgeResolvers<ContextType>;
  Name?: SdlNameResolvers<ContextType>;
  ClaimedValue?: SdlClaimedValueResolvers<ContextType>;
  Answer?: SdlAnswerResolvers<ContextType>;
  MemberAnswer?: SdlMemberAnswerResolvers<ContextType>;
  MemberStatus?: SdlMemberStatusResolvers<ContextType>;
  Claim?: SdlClaimResolvers<ContextType>;
  Identity?: SdlIdentityResolvers<ContextType>;
  IdentityLink?: SdlIdentityLinkResolvers<ContextType>;
  IdentityStatement?: SdlIdentityStatementResolvers<ContextType>;
  CampaignConnection?: SdlCampaignConnectionResolvers<ContextType>;
  CampaignListEdge?: SdlCampaignListEdgeResolvers<ContextType>;
  ActorConnection?: SdlActorConnectionResolvers<ContextType>;
  ActorListEdge?: SdlActorListEdgeResolvers<ContextType>;
  IndicatorConnection?: SdlIndicatorConnectionResolvers<ContextType>;
  IndicatorListEdge?: SdlIndicatorListEdgeResolvers<ContextType>;
  MalwareConnection?: SdlMalwareConnectionResolvers<ContextType>;
  MalwareListEdge?: SdlMalwareListEdgeResolvers<ContextType>;
  TechniqueConnection?: SdlTechniqueConnectionResolvers<ContextType>;
  TechniqueListEdge?: SdlTechniqueListEdgeResolvers<ContextType>;
  ReportConnection?: SdlReportConnectionResolvers<ContextType>;
  ReportListEdge?: SdlReportListEdgeResolvers<ContextType>;
  VulnerabilityConnection?: SdlVulnerabilityConnectionResolvers<ContextType>;
  VulnerabilityListEdge?: SdlVulnerabilityListEdgeResolvers<ContextType>;
  RelatedConnection?: SdlRelatedConnectionResolvers<ContextType>;
  RelatedEdge?: SdlRelatedEdgeResolvers<ContextType>;
  RelatedEvidenceConnection?: SdlRelatedEvidenceConnectionResolvers<ContextType>;
  RelatedEvidenceEdge?: SdlRelatedEvidenceEdgeResolvers<ContextType>;
  LeftOut?: SdlLeftOutResolvers<ContextType>;
  Corroboration?: SdlCorroborationResolvers<ContextType>;
  Source?: SdlSourceResolvers<ContextType>;
  Sightings?: SdlSightingsResolvers<ContextType>;
  Timeline?: SdlTimelineResolvers<ContextType>;
  TimelineItem?: SdlTimelineItemResolvers<ContextType>;
  Paths?: SdlPathsResolvers<ContextType>;
  Path?: SdlPathResolvers<ContextType>;
  PathStep?: SdlPathStepResolvers<ContextType>;
  EdgeStep?: SdlEdgeStepResolvers<ContextType>;
  IdentityStep?: SdlIdentityStepResolvers<ContextType>;
  NotCrossed?: SdlNotCrossedResolvers<ContextType>;
  Neighbourhood?: SdlNeighbourhoodResolvers<ContextType>;
  NeighbourNode?: SdlNeighbourNodeResolvers<ContextType>;
  NeighbourEdge?: SdlNeighbourEdgeResolvers<ContextType>;
  NotDrawn?: SdlNotDrawnResolvers<ContextType>;
  SearchConnection?: SdlSearchConnectionResolvers<ContextType>;
  SearchEdge?: SdlSearchEdgeResolvers<ContextType>;
  SearchMatch?: SdlSearchMatchResolvers<ContextType>;
  Lookup?: SdlLookupResolvers<ContextType>;
  WarningListHit?: SdlWarningListHitResolvers<ContextType>;
  Export?: SdlExportResolvers<ContextType>;
  NotExported?: SdlNotExportedResolvers<ContextType>;
  Query?: SdlQueryResolvers<ContextType>;
};

