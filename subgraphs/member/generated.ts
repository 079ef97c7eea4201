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

/** What one member holds about one thing. It belongs to that member for ever. */
export type SdlRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
};

/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** Further names that this member gives it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What the campaign wants to reach. */
  readonly objective: Maybe<Scalars['String']['output']>;
  /** When it was first seen, as this member states it. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** How precise `firstSeen` is: `year`, `month`, `day`; null: as written. */
  readonly firstSeenPrecision: Maybe<Scalars['String']['output']>;
  /** When it was last seen, as this member states it. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** Sectors that it targets (STIX open vocabulary industry-sector-ov). */
  readonly targetedSectors: ReadonlyArray<Scalars['String']['output']>;
  /** Countries that it targets. */
  readonly targetedCountries: ReadonlyArray<SdlCountry>;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's vulnerabilities that it connects with this record, by name; `first` is 1 to 100. */
  readonly vulnerabilities: SdlVulnerabilityRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRecordVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlCampaignRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlMemberCampaignRecord = SdlCampaignRecord & SdlRecord & {
  readonly __typename?: 'MemberCampaignRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** Further names that this member gives it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What the campaign wants to reach. */
  readonly objective: Maybe<Scalars['String']['output']>;
  /** When it was first seen, as this member states it. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** How precise `firstSeen` is: `year`, `month`, `day`; null: as written. */
  readonly firstSeenPrecision: Maybe<Scalars['String']['output']>;
  /** When it was last seen, as this member states it. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** Sectors that it targets (STIX open vocabulary industry-sector-ov). */
  readonly targetedSectors: ReadonlyArray<Scalars['String']['output']>;
  /** Countries that it targets. */
  readonly targetedCountries: ReadonlyArray<SdlCountry>;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's vulnerabilities that it connects with this record, by name; `first` is 1 to 100. */
  readonly vulnerabilities: SdlVulnerabilityRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlMemberCampaignRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlMemberCampaignRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlMemberCampaignRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlMemberCampaignRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlMemberCampaignRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlMemberCampaignRecordVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A set of malicious activities with a purpose (STIX 2.1 section 4.2). */
export type SdlMemberCampaignRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of one member's records (Relay connection). */
export type SdlCampaignRecordConnection = {
  readonly __typename?: 'CampaignRecordConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlCampaignRecordEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
};

/** One statement of the member that connects two of its records. */
export type SdlCampaignRecordEdge = {
  readonly __typename?: 'CampaignRecordEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SdlCampaignRecord;
  /** The STIX relationship type; `object-refs` where a report names the record. */
  readonly relationshipType: Scalars['String']['output'];
  /** ASSERTS, or DISPUTES: a denial is not a missing edge. */
  readonly stance: Scalars['String']['output'];
  /** How sure the author is, 0 to 100; null: not stated. */
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
  /** Its sources, where the statement has any of its own. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** To whom the owner releases the statement. */
  readonly marking: SdlMarking;
};

/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** Further names that this member gives it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What the actor wants to reach. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** When it was first seen, as this member states it. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** How precise `firstSeen` is: `year`, `month`, `day`; null: as written. */
  readonly firstSeenPrecision: Maybe<Scalars['String']['output']>;
  /** When it was last seen, as this member states it. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** Sectors that it targets (STIX open vocabulary industry-sector-ov). */
  readonly targetedSectors: ReadonlyArray<Scalars['String']['output']>;
  /** Countries that it targets. */
  readonly targetedCountries: ReadonlyArray<SdlCountry>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's vulnerabilities that it connects with this record, by name; `first` is 1 to 100. */
  readonly vulnerabilities: SdlVulnerabilityRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecordVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlActorRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecord = SdlActorRecord & SdlRecord & {
  readonly __typename?: 'MemberActorRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** Further names that this member gives it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What the actor wants to reach. */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** When it was first seen, as this member states it. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** How precise `firstSeen` is: `year`, `month`, `day`; null: as written. */
  readonly firstSeenPrecision: Maybe<Scalars['String']['output']>;
  /** When it was last seen, as this member states it. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** Sectors that it targets (STIX open vocabulary industry-sector-ov). */
  readonly targetedSectors: ReadonlyArray<Scalars['String']['output']>;
  /** Countries that it targets. */
  readonly targetedCountries: ReadonlyArray<SdlCountry>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's vulnerabilities that it connects with this record, by name; `first` is 1 to 100. */
  readonly vulnerabilities: SdlVulnerabilityRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecordVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Who acts: a threat actor or an intrusion set; `stixType` of a record tells which (STIX 2.1 sections 4.8 and 4.17). */
export type SdlMemberActorRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of one member's records (Relay connection). */
export type SdlActorRecordConnection = {
  readonly __typename?: 'ActorRecordConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlActorRecordEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
};

/** One statement of the member that connects two of its records. */
export type SdlActorRecordEdge = {
  readonly __typename?: 'ActorRecordEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SdlActorRecord;
  /** The STIX relationship type; `object-refs` where a report names the record. */
  readonly relationshipType: Scalars['String']['output'];
  /** ASSERTS, or DISPUTES: a denial is not a missing edge. */
  readonly stance: Scalars['String']['output'];
  /** How sure the author is, 0 to 100; null: not stated. */
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
  /** Its sources, where the statement has any of its own. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** To whom the owner releases the statement. */
  readonly marking: SdlMarking;
};

/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it; the value or the pattern where it gives none. */
  readonly name: Scalars['String']['output'];
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The pattern as the member holds it. */
  readonly pattern: Maybe<Scalars['String']['output']>;
  /** The pattern's language: stix, yara, sigma, … */
  readonly patternType: Maybe<Scalars['String']['output']>;
  /** The single value that the pattern asks for, in normal form; null for every other pattern. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** What the value is: domain-name, ipv4-addr, file-sha256, … */
  readonly valueType: Maybe<Scalars['String']['output']>;
  /** From when on the indicator holds. */
  readonly validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when the indicator holds. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
  /** What the indicator speaks of (STIX open vocabulary indicator-type-ov). */
  readonly indicatorTypes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it may go to a detection or block list; a kill switch may not. */
  readonly detect: Scalars['Boolean']['output'];
  /** A role of its own, such as `kill-switch`. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Public warning lists (MISP) that the value is on: a flag, not a verdict. */
  readonly warningLists: ReadonlyArray<Scalars['String']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlIndicatorRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlMemberIndicatorRecord = SdlIndicatorRecord & SdlRecord & {
  readonly __typename?: 'MemberIndicatorRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it; the value or the pattern where it gives none. */
  readonly name: Scalars['String']['output'];
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The pattern as the member holds it. */
  readonly pattern: Maybe<Scalars['String']['output']>;
  /** The pattern's language: stix, yara, sigma, … */
  readonly patternType: Maybe<Scalars['String']['output']>;
  /** The single value that the pattern asks for, in normal form; null for every other pattern. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** What the value is: domain-name, ipv4-addr, file-sha256, … */
  readonly valueType: Maybe<Scalars['String']['output']>;
  /** From when on the indicator holds. */
  readonly validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when the indicator holds. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
  /** What the indicator speaks of (STIX open vocabulary indicator-type-ov). */
  readonly indicatorTypes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it may go to a detection or block list; a kill switch may not. */
  readonly detect: Scalars['Boolean']['output'];
  /** A role of its own, such as `kill-switch`. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Public warning lists (MISP) that the value is on: a flag, not a verdict. */
  readonly warningLists: ReadonlyArray<Scalars['String']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlMemberIndicatorRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlMemberIndicatorRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlMemberIndicatorRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlMemberIndicatorRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlMemberIndicatorRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A pattern by which malicious activity is detected (STIX 2.1 section 4.7). */
export type SdlMemberIndicatorRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of one member's records (Relay connection). */
export type SdlIndicatorRecordConnection = {
  readonly __typename?: 'IndicatorRecordConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlIndicatorRecordEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
};

/** One statement of the member that connects two of its records. */
export type SdlIndicatorRecordEdge = {
  readonly __typename?: 'IndicatorRecordEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SdlIndicatorRecord;
  /** The STIX relationship type; `object-refs` where a report names the record. */
  readonly relationshipType: Scalars['String']['output'];
  /** ASSERTS, or DISPUTES: a denial is not a missing edge. */
  readonly stance: Scalars['String']['output'];
  /** How sure the author is, 0 to 100; null: not stated. */
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
  /** Its sources, where the statement has any of its own. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** To whom the owner releases the statement. */
  readonly marking: SdlMarking;
};

/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** Further names that this member gives it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** When it was first seen, as this member states it. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** How precise `firstSeen` is: `year`, `month`, `day`; null: as written. */
  readonly firstSeenPrecision: Maybe<Scalars['String']['output']>;
  /** When it was last seen, as this member states it. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's vulnerabilities that it connects with this record, by name; `first` is 1 to 100. */
  readonly vulnerabilities: SdlVulnerabilityRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareRecordVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMalwareRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMemberMalwareRecord = SdlMalwareRecord & SdlRecord & {
  readonly __typename?: 'MemberMalwareRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** Further names that this member gives it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** When it was first seen, as this member states it. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** How precise `firstSeen` is: `year`, `month`, `day`; null: as written. */
  readonly firstSeenPrecision: Maybe<Scalars['String']['output']>;
  /** When it was last seen, as this member states it. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's vulnerabilities that it connects with this record, by name; `first` is 1 to 100. */
  readonly vulnerabilities: SdlVulnerabilityRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMemberMalwareRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMemberMalwareRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMemberMalwareRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMemberMalwareRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMemberMalwareRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMemberMalwareRecordVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. Malware or a tool; `stixType` of a record tells which (STIX 2.1 sections 4.11 and 4.18). */
export type SdlMemberMalwareRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of one member's records (Relay connection). */
export type SdlMalwareRecordConnection = {
  readonly __typename?: 'MalwareRecordConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlMalwareRecordEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
};

/** One statement of the member that connects two of its records. */
export type SdlMalwareRecordEdge = {
  readonly __typename?: 'MalwareRecordEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SdlMalwareRecord;
  /** The STIX relationship type; `object-refs` where a report names the record. */
  readonly relationshipType: Scalars['String']['output'];
  /** ASSERTS, or DISPUTES: a denial is not a missing edge. */
  readonly stance: Scalars['String']['output'];
  /** How sure the author is, 0 to 100; null: not stated. */
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
  /** Its sources, where the statement has any of its own. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** To whom the owner releases the statement. */
  readonly marking: SdlMarking;
};

/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** Further names that this member gives it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Phases as `<kill chain>:<phase>`, such as `mitre-attack:initial-access`. */
  readonly killChainPhases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlTechniqueRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlMemberTechniqueRecord = SdlTechniqueRecord & SdlRecord & {
  readonly __typename?: 'MemberTechniqueRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** Further names that this member gives it. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Phases as `<kill chain>:<phase>`, such as `mitre-attack:initial-access`. */
  readonly killChainPhases: ReadonlyArray<Scalars['String']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlMemberTechniqueRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlMemberTechniqueRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlMemberTechniqueRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlMemberTechniqueRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlMemberTechniqueRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. How it is done: an ATT&CK technique or another attack pattern (STIX 2.1 section 4.1). */
export type SdlMemberTechniqueRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of one member's records (Relay connection). */
export type SdlTechniqueRecordConnection = {
  readonly __typename?: 'TechniqueRecordConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlTechniqueRecordEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
};

/** One statement of the member that connects two of its records. */
export type SdlTechniqueRecordEdge = {
  readonly __typename?: 'TechniqueRecordEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SdlTechniqueRecord;
  /** The STIX relationship type; `object-refs` where a report names the record. */
  readonly relationshipType: Scalars['String']['output'];
  /** ASSERTS, or DISPUTES: a denial is not a missing edge. */
  readonly stance: Scalars['String']['output'];
  /** How sure the author is, 0 to 100; null: not stated. */
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
  /** Its sources, where the statement has any of its own. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** To whom the owner releases the statement. */
  readonly marking: SdlMarking;
};

/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly published: Maybe<Scalars['DateTime']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's vulnerabilities that it connects with this record, by name; `first` is 1 to 100. */
  readonly vulnerabilities: SdlVulnerabilityRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportRecordVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlReportRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlMemberReportRecord = SdlReportRecord & SdlRecord & {
  readonly __typename?: 'MemberReportRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly published: Maybe<Scalars['DateTime']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's indicators that it connects with this record, by name; `first` is 1 to 100. */
  readonly indicators: SdlIndicatorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's techniques that it connects with this record, by name; `first` is 1 to 100. */
  readonly techniques: SdlTechniqueRecordConnection;
  /** This member's vulnerabilities that it connects with this record, by name; `first` is 1 to 100. */
  readonly vulnerabilities: SdlVulnerabilityRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlMemberReportRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlMemberReportRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlMemberReportRecordIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlMemberReportRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlMemberReportRecordTechniquesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlMemberReportRecordVulnerabilitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A published account, a pulse, an event or a grouping (STIX 2.1 sections 4.6 and 4.16). */
export type SdlMemberReportRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of one member's records (Relay connection). */
export type SdlReportRecordConnection = {
  readonly __typename?: 'ReportRecordConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlReportRecordEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
};

/** One statement of the member that connects two of its records. */
export type SdlReportRecordEdge = {
  readonly __typename?: 'ReportRecordEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SdlReportRecord;
  /** The STIX relationship type; `object-refs` where a report names the record. */
  readonly relationshipType: Scalars['String']['output'];
  /** ASSERTS, or DISPUTES: a denial is not a missing edge. */
  readonly stance: Scalars['String']['output'];
  /** How sure the author is, 0 to 100; null: not stated. */
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
  /** Its sources, where the statement has any of its own. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** To whom the owner releases the statement. */
  readonly marking: SdlMarking;
};

/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlVulnerabilityRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlMemberVulnerabilityRecord = SdlVulnerabilityRecord & SdlRecord & {
  readonly __typename?: 'MemberVulnerabilityRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** The name that this member gives it. */
  readonly name: Scalars['String']['output'];
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** This member's campaigns that it connects with this record, by name; `first` is 1 to 100. */
  readonly campaigns: SdlCampaignRecordConnection;
  /** This member's actors that it connects with this record, by name; `first` is 1 to 100. */
  readonly actors: SdlActorRecordConnection;
  /** This member's malware that it connects with this record, by name; `first` is 1 to 100. */
  readonly malware: SdlMalwareRecordConnection;
  /** This member's reports that it connects with this record, by name; `first` is 1 to 100. */
  readonly reports: SdlReportRecordConnection;
  /** This member's sightings of this record. */
  readonly sightings: SdlSightingRecordConnection;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlMemberVulnerabilityRecordCampaignsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlMemberVulnerabilityRecordActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlMemberVulnerabilityRecordMalwareArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlMemberVulnerabilityRecordReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What one member holds. A weakness that is exploited, known by its CVE (STIX 2.1 section 4.19). */
export type SdlMemberVulnerabilityRecordSightingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of one member's records (Relay connection). */
export type SdlVulnerabilityRecordConnection = {
  readonly __typename?: 'VulnerabilityRecordConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlVulnerabilityRecordEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
};

/** One statement of the member that connects two of its records. */
export type SdlVulnerabilityRecordEdge = {
  readonly __typename?: 'VulnerabilityRecordEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SdlVulnerabilityRecord;
  /** The STIX relationship type; `object-refs` where a report names the record. */
  readonly relationshipType: Scalars['String']['output'];
  /** ASSERTS, or DISPUTES: a denial is not a missing edge. */
  readonly stance: Scalars['String']['output'];
  /** How sure the author is, 0 to 100; null: not stated. */
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
  /** Its sources, where the statement has any of its own. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** To whom the owner releases the statement. */
  readonly marking: SdlMarking;
};

/** Who saw what, when, how often (STIX 2.1 section 5.2): a record without an entity. */
export type SdlSightingRecord = {
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** When it was first seen, as this member states it. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** When it was last seen, as this member states it. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** How often it was seen; 0: looked for and not seen; null: not stated. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Whether the member says that what was seen was harmless. */
  readonly falsePositive: Scalars['Boolean']['output'];
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
};

/** Who saw what, when, how often (STIX 2.1 section 5.2): a record without an entity. */
export type SdlMemberSightingRecord = SdlSightingRecord & SdlRecord & {
  readonly __typename?: 'MemberSightingRecord';
  /** `<member>/<feed>/<STIX id>`. */
  readonly id: Scalars['ID']['output'];
  /** The STIX id, as the member has it. */
  readonly stixId: Scalars['String']['output'];
  /** The STIX type, as the member has it. */
  readonly stixType: Scalars['String']['output'];
  /** The member that owns the record. */
  readonly member: SdlMember;
  /** Who made the statement (`created_by_ref`), by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Where the member has it from: its own analysts or a publisher. */
  readonly feed: Scalars['String']['output'];
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** Labels, word for word. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /** How sure the author is, 0 to 100; null: not stated, which is not 0. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests, in one sentence. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** When this version reached the member's store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Its sources. */
  readonly externalReferences: ReadonlyArray<SdlExternalReference>;
  /** The object as it was loaded, whole; null where it names objects that you may not see, or that are not there: nobody is told which. */
  readonly stix: Maybe<Scalars['JSON']['output']>;
  /** When it was first seen, as this member states it. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** When it was last seen, as this member states it. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** How often it was seen; 0: looked for and not seen; null: not stated. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Whether the member says that what was seen was harmless. */
  readonly falsePositive: Scalars['Boolean']['output'];
  /** This member's own words. */
  readonly description: Maybe<Scalars['String']['output']>;
};

/** A page of one member's records (Relay connection). */
export type SdlSightingRecordConnection = {
  readonly __typename?: 'SightingRecordConnection';
  /** The edges, in order. */
  readonly edges: ReadonlyArray<SdlSightingRecordEdge>;
  /** The ends of the page. */
  readonly pageInfo: SdlPageInfo;
};

/** One statement of the member that connects two of its records. */
export type SdlSightingRecordEdge = {
  readonly __typename?: 'SightingRecordEdge';
  /** The place of this edge, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record at the other end. */
  readonly node: SdlSightingRecord;
  /** The STIX relationship type; `object-refs` where a report names the record. */
  readonly relationshipType: Scalars['String']['output'];
  /** ASSERTS, or DISPUTES: a denial is not a missing edge. */
  readonly stance: Scalars['String']['output'];
  /** How sure the author is, 0 to 100; null: not stated. */
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
  /** Its sources, where the statement has any of its own. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** To whom the owner releases the statement. */
  readonly marking: SdlMarking;
};

/** The kinds of record, as scatter names them. */
export type SdlScatterKind =
  /** Records of campaigns. */
  | 'CAMPAIGN'
  /** Records of actors. */
  | 'ACTOR'
  /** Records of indicators. */
  | 'INDICATOR'
  /** Records of malware. */
  | 'MALWARE'
  /** Records of techniques. */
  | 'TECHNIQUE'
  /** Records of reports. */
  | 'REPORT'
  /** Records of vulnerabilities. */
  | 'VULNERABILITY';

/** Where a question begins. */
export type SdlQuery = {
  readonly __typename?: 'Query';
  /** What the alliance alone asks of a member. */
  readonly scatter: SdlScatter;
};

/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatter = {
  readonly __typename?: 'Scatter';
  /** The contract version that the member speaks. */
  readonly contract: Scalars['String']['output'];
  /** The records that bear one of the keys or are found under it, or have one of the ids. All visible ones, matching the filter or not: `matches` tells, since others bridge matching ones. `among` are the asked members. */
  readonly match: ReadonlyArray<SdlSummary>;
  /** The next records of a sorted list. `asOf` leaves out those that first came later; one that was only updated stays. */
  readonly page: SdlSummaryPage;
  /** How many records a list holds; null: more than 10,000, or more would have to be looked at than one request may. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** The next edges from the records `ids` to records of the kind `to` that meet the filter, sorted by the target's name, edge id and target id; with `targets`, only those to these records, all of them: `to { matches }` tells which meet the filter. */
  readonly edges: SdlEdgePage;
  /** Every edge from each of these records to records of these kinds; of a record with more than `most` only how many they are. With `inAll` at most so many edges come at once: records behind those are `later`, and can be asked for again. */
  readonly frontier: ReadonlyArray<SdlFrontier>;
  /** The sightings of each of these records, added up. A record without any has no line. */
  readonly sightings: ReadonlyArray<SdlSightingSum>;
  /** The records that a text finds, best first: bearers of `keys`, then first names and values that begin with `part`, then names that contain `part` or `name`, then records with all of `words`; by name and id where equal. */
  readonly search: SdlScatterSearchPage;
  /** What this member knows of these values; of one that it knows nothing of there is no line. */
  readonly lookup: ReadonlyArray<SdlScatterLookup>;
  /** These records, whole objects or none, and the relationships from them to the records `ends`. At most 500 `ids`. What does not fit into one answer is `later`, and can be asked for again; the first one always fits. */
  readonly originals: ReadonlyArray<SdlScatterOriginal>;
};


/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatterMatchArgs = {
  kinds: ReadonlyArray<SdlScatterKind>;
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  among: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<SdlScatterFilter>;
  order?: InputMaybe<SdlScatterOrder>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatterPageArgs = {
  kind: SdlScatterKind;
  among: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<SdlScatterFilter>;
  order?: InputMaybe<SdlScatterOrder>;
  after?: InputMaybe<SdlScatterPosition>;
  first: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatterCountArgs = {
  kind: SdlScatterKind;
  filter?: InputMaybe<SdlScatterFilter>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatterEdgesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  to: SdlScatterKind;
  targets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  relationshipTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  among: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<SdlScatterFilter>;
  after?: InputMaybe<SdlScatterPosition>;
  first: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatterFrontierArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  to: ReadonlyArray<SdlScatterKind>;
  most: Scalars['Int']['input'];
  inAll?: InputMaybe<Scalars['Int']['input']>;
  among: ReadonlyArray<Scalars['ID']['input']>;
};


/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatterSightingsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatterSearchArgs = {
  keys: ReadonlyArray<Scalars['String']['input']>;
  part?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  words: ReadonlyArray<Scalars['String']['input']>;
  kinds: ReadonlyArray<SdlScatterKind>;
  valueTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  among: ReadonlyArray<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatterLookupArgs = {
  values: ReadonlyArray<SdlScatterValue>;
};


/** A member's answers to the alliance. Everything here is cut to what the viewer may see. */
export type SdlScatterOriginalsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  ends: ReadonlyArray<Scalars['ID']['input']>;
};

/** A key of a record. */
export type SdlSummaryKey = {
  readonly __typename?: 'SummaryKey';
  /** The key. */
  readonly key: Scalars['String']['output'];
  /** How the record bears it: OWN_ID, STATED_ID, NAME or ALIAS, strongest first; or under what it is only found: REPLACED_BY, the id of what replaced it, and SAYS, an id that a statement about it names. */
  readonly as: Scalars['String']['output'];
};

/** One value that a record states and an entity merges. */
export type SdlSummaryFact = {
  readonly __typename?: 'SummaryFact';
  /** The record's field. */
  readonly field: Scalars['String']['output'];
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
  /** How precise the value is, where stated. */
  readonly precision: Maybe<Scalars['String']['output']>;
};

/** A member's statement that a record is, or is not, the same as something else: its own word, or a duplicate-of between two records that it holds. */
export type SdlSummaryStatement = {
  readonly __typename?: 'SummaryStatement';
  /** SAME or DIFFERENT. */
  readonly says: Scalars['String']['output'];
  /** An identity key of the other side. */
  readonly key: Scalars['String']['output'];
  /** Who said it. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** A source that a record rests on. */
export type SdlSummaryCitation = {
  readonly __typename?: 'SummaryCitation';
  /** The page's address in normal form, or the STIX id of a report: the same for everybody who cites it. */
  readonly key: Scalars['String']['output'];
  /** Who published it, as the record says. */
  readonly source: Scalars['String']['output'];
  /** Where, as written; null: a report without an address. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** What the alliance needs to know of a record to join, sort and name it. */
export type SdlSummary = {
  readonly __typename?: 'Summary';
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** The record's kind, as `ScatterKind` names it. */
  readonly kind: Scalars['String']['output'];
  /** The catalogue: the feed. */
  readonly feed: Scalars['String']['output'];
  /** The names, the first one first; of an indicator its value or pattern. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** What the names are, where they are a value: domain-name, ipv4-addr, … */
  readonly valueType: Maybe<Scalars['String']['output']>;
  /** Every identity key that the record bears or is found under. */
  readonly keys: ReadonlyArray<SdlSummaryKey>;
  /** The STIX id of the object that replaces it (revoked-by), if it may be told to everybody to whom the record is. */
  readonly replacedBy: Maybe<Scalars['String']['output']>;
  /** Statements about its identity, by this member, that may be told to everybody to whom the record is. */
  readonly statements: ReadonlyArray<SdlSummaryStatement>;
  /** The asked members to whom the keys may be told. */
  readonly releasableTo: ReadonlyArray<Scalars['ID']['output']>;
  /** Values that an entity merges. */
  readonly facts: ReadonlyArray<SdlSummaryFact>;
  /** Who made the statement, by name. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** When the object was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** The pages that the record cites, and the visible reports that name it with the pages that these cite; of more than 200 reports the first by id. A reference by which a public catalogue names the thing is none. */
  readonly citations: ReadonlyArray<SdlSummaryCitation>;
  /** Whether the record meets the filter. */
  readonly matches: Scalars['Boolean']['output'];
  /** The record's place in the order: a normalised text, bytewise comparable between members; null sorts last. */
  readonly sort: Maybe<Scalars['String']['output']>;
  /** The record itself: what the question will want of it can be asked for here (look-ahead). */
  readonly record: SdlRecord;
};

/** By which field a list is sorted; ties go by record id. */
export type SdlScatterOrderBy =
  /** By name, in normal form. */
  | 'NAME'
  /** By the time of the version. */
  | 'MODIFIED'
  /** By the time at which the version reached the store. */
  | 'RECORDED_AT'
  /** By the first time that the record states: first seen; of an indicator valid from, of a report published. */
  | 'FIRST_SEEN'
  /** By the last time that the record states: last seen; of an indicator valid until. */
  | 'LAST_SEEN'
  /** By how sure the author is. */
  | 'CONFIDENCE';

/** Which records a list holds: those that meet one of the clauses; of no clause none. No filter: all. */
export type SdlScatterFilter = {
  /** At most 64. */
  readonly anyOf: ReadonlyArray<SdlScatterClause>;
};

/** Met by a record that meets every condition; by every record if there is none. */
export type SdlScatterClause = {
  /** At most 32. */
  readonly allOf: ReadonlyArray<SdlScatterCondition>;
};

/** A condition on a record. What is not known to be met is not met, and its negation is. */
export type SdlScatterCondition = {
  /** One of changedSince, activeBetween, membersAny, authors, tlpMax, confidenceMin, sectors, countries, techniques, labels, valueTypes, revoked, hasSighting, onWarningList, detect; a member that does not know it answers BAD_ARGUMENT. */
  readonly field: Scalars['String']['input'];
  /** Whether the record must not meet it. */
  readonly negated: Scalars['Boolean']['input'];
  /** What the field is compared with; one of them is enough. At most 1000. */
  readonly texts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For a field that is a number. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** For a field that is so or not. */
  readonly flag?: InputMaybe<Scalars['Boolean']['input']>;
  /** From when on. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How a list is sorted. */
export type SdlScatterOrder = {
  /** The field. */
  readonly by: SdlScatterOrderBy;
  /** The last first, in ids too. Records without the field come last both ways. */
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Some of a sorted list. */
export type SdlSummaryPage = {
  readonly __typename?: 'SummaryPage';
  /** The records, in order; fewer than `first` although there are `more` if too many had to be looked at. */
  readonly items: ReadonlyArray<SdlSummary>;
  /** Whether the list goes on. */
  readonly more: Scalars['Boolean']['output'];
  /** Where to go on if there are `more`: at the last item or, on a short page, at the last record that was looked at. */
  readonly reached: Maybe<SdlSummaryPosition>;
  /** The `asOf` of the question, or else the instant of this page by the member's own clock: with it for the pages that follow, a walk is about what stood when it began. */
  readonly asOf: Scalars['DateTime']['output'];
};

/** A place in a member's sorted list, as `ScatterPosition` takes it. */
export type SdlSummaryPosition = {
  readonly __typename?: 'SummaryPosition';
  /** The sort text there; null: among the records without the field. */
  readonly sort: Maybe<Scalars['String']['output']>;
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
};

/** A place in a member's sorted list: everything up to and with it has been given. */
export type SdlScatterPosition = {
  /** The sort text there; null: among the records of a `page` that have none. */
  readonly sort?: InputMaybe<Scalars['String']['input']>;
  /** The id there: a record's in `page`, an edge's in `edges`. */
  readonly id: Scalars['ID']['input'];
  /** In `edges` the id of the record at the other end: an edge between two of the asked records stands there twice. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
};

/** Some of a sorted list of edges. */
export type SdlEdgePage = {
  readonly __typename?: 'EdgePage';
  /** The edges, in order. */
  readonly items: ReadonlyArray<SdlEdgeSummary>;
  /** Whether the list goes on. */
  readonly more: Scalars['Boolean']['output'];
};

/** An edge between two records of the member. */
export type SdlEdgeSummary = {
  readonly __typename?: 'EdgeSummary';
  /** The edge's id. */
  readonly id: Scalars['ID']['output'];
  /** The record that was asked about. */
  readonly from: Scalars['ID']['output'];
  /** The record at the other end. */
  readonly to: SdlSummary;
  /** Whether the statement goes from the asked record to the other one, or back. */
  readonly forward: Scalars['Boolean']['output'];
  /** The STIX relationship type. */
  readonly relationshipType: Scalars['String']['output'];
  /** ASSERTS or DISPUTES. */
  readonly stance: Scalars['String']['output'];
  /** How sure the author is. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** On what the statement rests. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** The author's words. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Since when it holds. */
  readonly startTime: Maybe<Scalars['DateTime']['output']>;
  /** Until when it holds. */
  readonly stopTime: Maybe<Scalars['DateTime']['output']>;
  /** When the statement was made. */
  readonly created: Maybe<Scalars['DateTime']['output']>;
  /** When this version of it was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** Its sources; of a report that names the thing, the report's. */
  readonly references: ReadonlyArray<SdlExternalReference>;
  /** Who made the statement. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** To whom the owner releases it. */
  readonly marking: SdlMarking;
  /** The asked members to whom the edge's target may be told by asking for it. */
  readonly releasableTo: ReadonlyArray<Scalars['ID']['output']>;
  /** The edge's place in the order. */
  readonly sort: Scalars['String']['output'];
};

/** A record and what its owner connects it with. */
export type SdlFrontier = {
  readonly __typename?: 'Frontier';
  /** The record that was asked about. */
  readonly from: Scalars['ID']['output'];
  /** How many edges to these kinds the viewer may see; counted to 10,000. */
  readonly degree: Scalars['Int']['output'];
  /** Whether its edges are left for another request: this answer is full. */
  readonly later: Scalars['Boolean']['output'];
  /** The edges, by id; none where there are more than was asked for. */
  readonly edges: ReadonlyArray<SdlEdgeSummary>;
};

/** The sightings of one record: those that the viewer may see, or that the owner counts for the viewer. */
export type SdlSightingSum = {
  readonly __typename?: 'SightingSum';
  /** The record that was looked for. */
  readonly of: Scalars['ID']['output'];
  /** How many sightings say that it was seen. */
  readonly positive: Scalars['Int']['output'];
  /** How often it was seen, over those that state it; null: none does. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** The first time that a sighting states at which it was seen. */
  readonly firstSeen: Maybe<Scalars['DateTime']['output']>;
  /** The last time that a sighting states at which it was seen. */
  readonly lastSeen: Maybe<Scalars['DateTime']['output']>;
  /** How many sightings say that it was looked for and not seen. */
  readonly negative: Scalars['Int']['output'];
  /** How many sightings say that what was seen was harmless. */
  readonly falsePositives: Scalars['Int']['output'];
  /** Whether the owner lets itself be named as one that saw it. */
  readonly named: Scalars['Boolean']['output'];
  /** The sighting records, the last seen first, at most 100; none where the owner only lets them be counted. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};

/** The best of what a search finds. */
export type SdlScatterSearchPage = {
  readonly __typename?: 'ScatterSearchPage';
  /** The records, best first: their places are their ranks. */
  readonly hits: ReadonlyArray<SdlScatterHit>;
  /** Whether more was found than was asked for. */
  readonly more: Scalars['Boolean']['output'];
};

/** A record that a search found. */
export type SdlScatterHit = {
  readonly __typename?: 'ScatterHit';
  /** The record. */
  readonly summary: SdlSummary;
  /** Whether it bears one of the keys. */
  readonly exact: Scalars['Boolean']['output'];
  /** What of it matched. */
  readonly matched: ReadonlyArray<SdlScatterHitMatch>;
};

/** A text of a record that a search found. */
export type SdlScatterHitMatch = {
  readonly __typename?: 'ScatterHitMatch';
  /** Where: name, alias, value, id or description. */
  readonly field: Scalars['String']['output'];
  /** The text, as the record has it; null for a description. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A value that somebody typed. */
export type SdlScatterValue = {
  /** Its identity key. */
  readonly key: Scalars['String']['input'];
  /** What it is: domain-name, ipv4-addr, file-sha256, … */
  readonly type: Scalars['String']['input'];
  /** The value in normal form. */
  readonly value: Scalars['String']['input'];
};

/** What a member knows of a value. */
export type SdlScatterLookup = {
  readonly __typename?: 'ScatterLookup';
  /** The value's key. */
  readonly key: Scalars['String']['output'];
  /** Whether there is an indicator of it. */
  readonly held: Scalars['Boolean']['output'];
  /** The roles that indicators of it have, such as kill-switch. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Whether every indicator of it may go to a detection or block list. */
  readonly detect: Scalars['Boolean']['output'];
  /** The warning lists that it is on: the member's own, and those noted on its indicators. */
  readonly listed: ReadonlyArray<SdlScatterListHit>;
};

/** A value on a warning list. */
export type SdlScatterListHit = {
  readonly __typename?: 'ScatterListHit';
  /** The list. */
  readonly name: Scalars['String']['output'];
  /** The entry that the value met; null where the list is noted on an indicator. */
  readonly matched: Maybe<Scalars['String']['output']>;
};

/** A record as it was loaded. */
export type SdlScatterOriginal = {
  readonly __typename?: 'ScatterOriginal';
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it did not fit into this answer: then nothing else here says anything. */
  readonly later: Scalars['Boolean']['output'];
  /** The STIX object as text, byte for byte; null where it names objects that the viewer may not see. */
  readonly json: Maybe<Scalars['String']['output']>;
  /** The record's kind, SIGHTING or OTHER. */
  readonly kind: Scalars['String']['output'];
  /** The name that the member gives it. */
  readonly name: Scalars['String']['output'];
  /** The TLP level; null: unmarked. */
  readonly tlp: Maybe<Scalars['String']['output']>;
  /** What a reader may do with it (PAP), where stated. */
  readonly pap: Maybe<Scalars['String']['output']>;
  /** How sure the author is. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** Whether its author has taken it back. */
  readonly revoked: Scalars['Boolean']['output'];
  /** When this version of the object was made. */
  readonly modified: Maybe<Scalars['DateTime']['output']>;
  /** From when on an indicator holds. */
  readonly validFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when it holds. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
  /** The single value that an indicator's pattern asks for, in normal form. */
  readonly value: Maybe<Scalars['String']['output']>;
  /** What the value is: domain-name, ipv4-addr, … */
  readonly valueType: Maybe<Scalars['String']['output']>;
  /** The pattern of an indicator. */
  readonly pattern: Maybe<Scalars['String']['output']>;
  /** The pattern's language. */
  readonly patternType: Maybe<Scalars['String']['output']>;
  /** Whether an indicator may go to a detection or block list. */
  readonly detect: Scalars['Boolean']['output'];
  /** A role of its own, such as kill-switch. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The warning lists that its value is on: those noted with it, and the member's own. */
  readonly warningLists: ReadonlyArray<Scalars['String']['output']>;
  /** The visible relationships from it to the records `ends`. */
  readonly relationships: ReadonlyArray<SdlScatterObject>;
  /** The identities, markings and extensions that it, or one of its relationships, names and the viewer may see; in one answer each stands with the first record that names it. */
  readonly named: ReadonlyArray<SdlScatterObject>;
};

/** A STIX object as it was loaded. */
export type SdlScatterObject = {
  readonly __typename?: 'ScatterObject';
  /** Its id at the member: slug, feed, STIX id. */
  readonly id: Scalars['ID']['output'];
  /** The object as text, byte for byte. */
  readonly json: Scalars['String']['output'];
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
  MemberCampaignRecord: SdlMemberCampaignRecord;
  MemberActorRecord: SdlMemberActorRecord;
  MemberIndicatorRecord: SdlMemberIndicatorRecord;
  MemberMalwareRecord: SdlMemberMalwareRecord;
  MemberTechniqueRecord: SdlMemberTechniqueRecord;
  MemberReportRecord: SdlMemberReportRecord;
  MemberVulnerabilityRecord: SdlMemberVulnerabilityRecord;
  MemberSightingRecord: SdlMemberSightingRecord;
};

/** Mapping of federation reference types */
export type SdlFederationReferenceTypes = {
  MemberCampaignRecord:
    ( { __typename: 'MemberCampaignRecord' }
    & GraphQLRecursivePick<SdlFederationTypes['MemberCampaignRecord'], {"id":true}> );
  MemberActorRecord:
    ( { __typename: 'MemberActorRecord' }
    & GraphQLRecursivePick<SdlFederationTypes['MemberActorRecord'], {"id":true}> );
  MemberIndicatorRecord:
    ( { __typename: 'MemberIndicatorRecord' }
    & GraphQLRecursivePick<SdlFederationTypes['MemberIndicatorRecord'], {"id":true}> );
  MemberMalwareRecord:
    ( { __typename: 'MemberMalwareRecord' }
    & GraphQLRecursivePick<SdlFederationTypes['MemberMalwareRecord'], {"id":true}> );
  MemberTechniqueRecord:
    ( { __typename: 'MemberTechniqueRecord' }
    & GraphQLRecursivePick<SdlFederationTypes['MemberTechniqueRecord'], {"id":true}> );
  MemberReportRecord:
    ( { __typename: 'MemberReportRecord' }
    & GraphQLRecursivePick<SdlFederationTypes['MemberReportRecord'], {"id":true}> );
  MemberVulnerabilityRecord:
    ( { __typename: 'MemberVulnerabilityRecord' }
    & GraphQLRecursivePick<SdlFederationTypes['MemberVulnerabilityRecord'], {"id":true}> );
  MemberSightingRecord:
    ( { __typename: 'MemberSightingRecord' }
    & GraphQLRecursivePick<SdlFederationTypes['MemberSightingRecord'], {"id":true}> );
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
  Record: ResolverTypeWrapper<unknown>;
  Int: ResolverTypeWrapper<unknown>;
  CampaignRecord: ResolverTypeWrapper<unknown>;
  MemberCampaignRecord: ResolverTypeWrapper<unknown>;
  CampaignRecordConnection: ResolverTypeWrapper<unknown>;
  CampaignRecordEdge: ResolverTypeWrapper<unknown>;
  ActorRecord: ResolverTypeWrapper<unknown>;
  MemberActorRecord: ResolverTypeWrapper<unknown>;
  ActorRecordConnection: ResolverTypeWrapper<unknown>;
  ActorRecordEdge: ResolverTypeWrapper<unknown>;
  IndicatorRecord: ResolverTypeWrapper<unknown>;
  MemberIndicatorRecord: ResolverTypeWrapper<unknown>;
  IndicatorRecordConnection: ResolverTypeWrapper<unknown>;
  IndicatorRecordEdge: ResolverTypeWrapper<unknown>;
  MalwareRecord: ResolverTypeWrapper<unknown>;
  MemberMalwareRecord: ResolverTypeWrapper<unknown>;
  MalwareRecordConnection: ResolverTypeWrapper<unknown>;
  MalwareRecordEdge: ResolverTypeWrapper<unknown>;
  TechniqueRecord: ResolverTypeWrapper<unknown>;
  MemberTechniqueRecord: ResolverTypeWrapper<unknown>;
  TechniqueRecordConnection: ResolverTypeWrapper<unknown>;
  TechniqueRecordEdge: ResolverTypeWrapper<unknown>;
  ReportRecord: ResolverTypeWrapper<unknown>;
  MemberReportRecord: ResolverTypeWrapper<unknown>;
  ReportRecordConnection: ResolverTypeWrapper<unknown>;
  ReportRecordEdge: ResolverTypeWrapper<unknown>;
  VulnerabilityRecord: ResolverTypeWrapper<unknown>;
  MemberVulnerabilityRecord: ResolverTypeWrapper<unknown>;
  VulnerabilityRecordConnection: ResolverTypeWrapper<unknown>;
  VulnerabilityRecordEdge: ResolverTypeWrapper<unknown>;
  SightingRecord: ResolverTypeWrapper<unknown>;
  MemberSightingRecord: ResolverTypeWrapper<unknown>;
  SightingRecordConnection: ResolverTypeWrapper<unknown>;
  SightingRecordEdge: ResolverTypeWrapper<unknown>;
  ScatterKind: ResolverTypeWrapper<unknown>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Scatter: ResolverTypeWrapper<unknown>;
  SummaryKey: ResolverTypeWrapper<unknown>;
  SummaryFact: ResolverTypeWrapper<unknown>;
  SummaryStatement: ResolverTypeWrapper<unknown>;
  SummaryCitation: ResolverTypeWrapper<unknown>;
  Summary: ResolverTypeWrapper<unknown>;
  ScatterOrderBy: ResolverTypeWrapper<unknown>;
  ScatterFilter: ResolverTypeWrapper<unknown>;
  ScatterClause: ResolverTypeWrapper<unknown>;
  ScatterCondition: ResolverTypeWrapper<unknown>;
  Float: ResolverTypeWrapper<unknown>;
  ScatterOrder: ResolverTypeWrapper<unknown>;
  SummaryPage: ResolverTypeWrapper<unknown>;
  SummaryPosition: ResolverTypeWrapper<unknown>;
  ScatterPosition: ResolverTypeWrapper<unknown>;
  EdgePage: ResolverTypeWrapper<unknown>;
  EdgeSummary: ResolverTypeWrapper<unknown>;
  Frontier: ResolverTypeWrapper<unknown>;
  SightingSum: ResolverTypeWrapper<unknown>;
  ScatterSearchPage: ResolverTypeWrapper<unknown>;
  ScatterHit: ResolverTypeWrapper<unknown>;
  ScatterHitMatch: ResolverTypeWrapper<unknown>;
  ScatterValue: ResolverTypeWrapper<unknown>;
  ScatterLookup: ResolverTypeWrapper<unknown>;
  ScatterListHit: ResolverTypeWrapper<unknown>;
  ScatterOriginal: ResolverTypeWrapper<unknown>;
  ScatterObject: ResolverTypeWrapper<unknown>;
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
  Record: unknown;
  Int: unknown;
  CampaignRecord: unknown;
  MemberCampaignRecord: unknown;
  CampaignRecordConnection: unknown;
  CampaignRecordEdge: unknown;
  ActorRecord: unknown;
  MemberActorRecord: unknown;
  ActorRecordConnection: unknown;
  ActorRecordEdge: unknown;
  IndicatorRecord: unknown;
  MemberIndicatorRecord: unknown;
  IndicatorRecordConnection: unknown;
  IndicatorRecordEdge: unknown;
  MalwareRecord: unknown;
  MemberMalwareRecord: unknown;
  MalwareRecordConnection: unknown;
  MalwareRecordEdge: unknown;
  TechniqueRecord: unknown;
  MemberTechniqueRecord: unknown;
  TechniqueRecordConnection: unknown;
  TechniqueRecordEdge: unknown;
  ReportRecord: unknown;
  MemberReportRecord: unknown;
  ReportRecordConnection: unknown;
  ReportRecordEdge: unknown;
  VulnerabilityRecord: unknown;
  MemberVulnerabilityRecord: unknown;
  VulnerabilityRecordConnection: unknown;
  VulnerabilityRecordEdge: unknown;
  SightingRecord: unknown;
  MemberSightingRecord: unknown;
  SightingRecordConnection: unknown;
  SightingRecordEdge: unknown;
  Query: Record<PropertyKey, never>;
  Scatter: unknown;
  SummaryKey: unknown;
  SummaryFact: unknown;
  SummaryStatement: unknown;
  SummaryCitation: unknown;
  Summary: unknown;
  ScatterFilter: unknown;
  ScatterClause: unknown;
  ScatterCondition: unknown;
  Float: unknown;
  ScatterOrder: unknown;
  SummaryPage: unknown;
  SummaryPosition: unknown;
  ScatterPosition: unknown;
  EdgePage: unknown;
  EdgeSummary: unknown;
  Frontier: unknown;
  SightingSum: unknown;
  ScatterSearchPage: unknown;
  ScatterHit: unknown;
  ScatterHitMatch: unknown;
  ScatterValue: unknown;
  ScatterLookup: unknown;
  ScatterListHit: unknown;
  ScatterOriginal: unknown;
  ScatterObject: unknown;
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

export type SdlRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Record'] = SdlResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'MemberCampaignRecord' | 'MemberActorRecord' | 'MemberIndicatorRecord' | 'MemberMalwareRecord' | 'MemberTechniqueRecord' | 'MemberReportRecord' | 'MemberVulnerabilityRecord' | 'MemberSightingRecord', ParentType, ContextType>;
};

export type SdlCampaignRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignRecord'] = SdlResolversParentTypes['CampaignRecord']> = {
  __resolveType: TypeResolveFn<'MemberCampaignRecord', ParentType, ContextType>;
};

export type SdlMemberCampaignRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberCampaignRecord'] = SdlResolversParentTypes['MemberCampaignRecord'], FederationReferenceType extends SdlFederationReferenceTypes['MemberCampaignRecord'] = SdlFederationReferenceTypes['MemberCampaignRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['MemberCampaignRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  stixId?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stixType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  externalReferences?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  stix?: Resolver<Maybe<SdlResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  objective?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeenPrecision?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  targetedSectors?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  targetedCountries?: Resolver<ReadonlyArray<SdlResolversTypes['Country']>, ParentType, ContextType>;
  actors?: Resolver<SdlResolversTypes['ActorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberCampaignRecordActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['IndicatorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberCampaignRecordIndicatorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['MalwareRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberCampaignRecordMalwareArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['TechniqueRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberCampaignRecordTechniquesArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['ReportRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberCampaignRecordReportsArgs, 'first'>>;
  vulnerabilities?: Resolver<SdlResolversTypes['VulnerabilityRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberCampaignRecordVulnerabilitiesArgs, 'first'>>;
  sightings?: Resolver<SdlResolversTypes['SightingRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberCampaignRecordSightingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlCampaignRecordConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignRecordConnection'] = SdlResolversParentTypes['CampaignRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['CampaignRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SdlCampaignRecordEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['CampaignRecordEdge'] = SdlResolversParentTypes['CampaignRecordEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['CampaignRecord'], ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
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
};

export type SdlActorRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorRecord'] = SdlResolversParentTypes['ActorRecord']> = {
  __resolveType: TypeResolveFn<'MemberActorRecord', ParentType, ContextType>;
};

export type SdlMemberActorRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberActorRecord'] = SdlResolversParentTypes['MemberActorRecord'], FederationReferenceType extends SdlFederationReferenceTypes['MemberActorRecord'] = SdlFederationReferenceTypes['MemberActorRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['MemberActorRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  stixId?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stixType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  externalReferences?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  stix?: Resolver<Maybe<SdlResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeenPrecision?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  targetedSectors?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  targetedCountries?: Resolver<ReadonlyArray<SdlResolversTypes['Country']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['CampaignRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberActorRecordCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['ActorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberActorRecordActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['IndicatorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberActorRecordIndicatorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['MalwareRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberActorRecordMalwareArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['TechniqueRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberActorRecordTechniquesArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['ReportRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberActorRecordReportsArgs, 'first'>>;
  vulnerabilities?: Resolver<SdlResolversTypes['VulnerabilityRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberActorRecordVulnerabilitiesArgs, 'first'>>;
  sightings?: Resolver<SdlResolversTypes['SightingRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberActorRecordSightingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlActorRecordConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorRecordConnection'] = SdlResolversParentTypes['ActorRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ActorRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SdlActorRecordEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ActorRecordEdge'] = SdlResolversParentTypes['ActorRecordEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['ActorRecord'], ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
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
};

export type SdlIndicatorRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorRecord'] = SdlResolversParentTypes['IndicatorRecord']> = {
  __resolveType: TypeResolveFn<'MemberIndicatorRecord', ParentType, ContextType>;
};

export type SdlMemberIndicatorRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberIndicatorRecord'] = SdlResolversParentTypes['MemberIndicatorRecord'], FederationReferenceType extends SdlFederationReferenceTypes['MemberIndicatorRecord'] = SdlFederationReferenceTypes['MemberIndicatorRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['MemberIndicatorRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  stixId?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stixType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  externalReferences?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  stix?: Resolver<Maybe<SdlResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  patternType?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  indicatorTypes?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  detect?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  warningLists?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['CampaignRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberIndicatorRecordCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['ActorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberIndicatorRecordActorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['MalwareRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberIndicatorRecordMalwareArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['TechniqueRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberIndicatorRecordTechniquesArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['ReportRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberIndicatorRecordReportsArgs, 'first'>>;
  sightings?: Resolver<SdlResolversTypes['SightingRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberIndicatorRecordSightingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlIndicatorRecordConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorRecordConnection'] = SdlResolversParentTypes['IndicatorRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['IndicatorRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SdlIndicatorRecordEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['IndicatorRecordEdge'] = SdlResolversParentTypes['IndicatorRecordEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['IndicatorRecord'], ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
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
};

export type SdlMalwareRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareRecord'] = SdlResolversParentTypes['MalwareRecord']> = {
  __resolveType: TypeResolveFn<'MemberMalwareRecord', ParentType, ContextType>;
};

export type SdlMemberMalwareRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberMalwareRecord'] = SdlResolversParentTypes['MemberMalwareRecord'], FederationReferenceType extends SdlFederationReferenceTypes['MemberMalwareRecord'] = SdlFederationReferenceTypes['MemberMalwareRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['MemberMalwareRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  stixId?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stixType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  externalReferences?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  stix?: Resolver<Maybe<SdlResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSeenPrecision?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['CampaignRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberMalwareRecordCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['ActorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberMalwareRecordActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['IndicatorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberMalwareRecordIndicatorsArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['TechniqueRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberMalwareRecordTechniquesArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['ReportRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberMalwareRecordReportsArgs, 'first'>>;
  vulnerabilities?: Resolver<SdlResolversTypes['VulnerabilityRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberMalwareRecordVulnerabilitiesArgs, 'first'>>;
  sightings?: Resolver<SdlResolversTypes['SightingRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberMalwareRecordSightingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlMalwareRecordConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareRecordConnection'] = SdlResolversParentTypes['MalwareRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['MalwareRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SdlMalwareRecordEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MalwareRecordEdge'] = SdlResolversParentTypes['MalwareRecordEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['MalwareRecord'], ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
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
};

export type SdlTechniqueRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueRecord'] = SdlResolversParentTypes['TechniqueRecord']> = {
  __resolveType: TypeResolveFn<'MemberTechniqueRecord', ParentType, ContextType>;
};

export type SdlMemberTechniqueRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberTechniqueRecord'] = SdlResolversParentTypes['MemberTechniqueRecord'], FederationReferenceType extends SdlFederationReferenceTypes['MemberTechniqueRecord'] = SdlFederationReferenceTypes['MemberTechniqueRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['MemberTechniqueRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  stixId?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stixType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  externalReferences?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  stix?: Resolver<Maybe<SdlResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  killChainPhases?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['CampaignRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberTechniqueRecordCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['ActorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberTechniqueRecordActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['IndicatorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberTechniqueRecordIndicatorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['MalwareRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberTechniqueRecordMalwareArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['ReportRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberTechniqueRecordReportsArgs, 'first'>>;
  sightings?: Resolver<SdlResolversTypes['SightingRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberTechniqueRecordSightingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlTechniqueRecordConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueRecordConnection'] = SdlResolversParentTypes['TechniqueRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['TechniqueRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SdlTechniqueRecordEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['TechniqueRecordEdge'] = SdlResolversParentTypes['TechniqueRecordEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['TechniqueRecord'], ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
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
};

export type SdlReportRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportRecord'] = SdlResolversParentTypes['ReportRecord']> = {
  __resolveType: TypeResolveFn<'MemberReportRecord', ParentType, ContextType>;
};

export type SdlMemberReportRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberReportRecord'] = SdlResolversParentTypes['MemberReportRecord'], FederationReferenceType extends SdlFederationReferenceTypes['MemberReportRecord'] = SdlFederationReferenceTypes['MemberReportRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['MemberReportRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  stixId?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stixType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  externalReferences?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  stix?: Resolver<Maybe<SdlResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['CampaignRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberReportRecordCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['ActorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberReportRecordActorsArgs, 'first'>>;
  indicators?: Resolver<SdlResolversTypes['IndicatorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberReportRecordIndicatorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['MalwareRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberReportRecordMalwareArgs, 'first'>>;
  techniques?: Resolver<SdlResolversTypes['TechniqueRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberReportRecordTechniquesArgs, 'first'>>;
  vulnerabilities?: Resolver<SdlResolversTypes['VulnerabilityRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberReportRecordVulnerabilitiesArgs, 'first'>>;
  sightings?: Resolver<SdlResolversTypes['SightingRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberReportRecordSightingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlReportRecordConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportRecordConnection'] = SdlResolversParentTypes['ReportRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['ReportRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SdlReportRecordEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ReportRecordEdge'] = SdlResolversParentTypes['ReportRecordEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['ReportRecord'], ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
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
};

export type SdlVulnerabilityRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityRecord'] = SdlResolversParentTypes['VulnerabilityRecord']> = {
  __resolveType: TypeResolveFn<'MemberVulnerabilityRecord', ParentType, ContextType>;
};

export type SdlMemberVulnerabilityRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberVulnerabilityRecord'] = SdlResolversParentTypes['MemberVulnerabilityRecord'], FederationReferenceType extends SdlFederationReferenceTypes['MemberVulnerabilityRecord'] = SdlFederationReferenceTypes['MemberVulnerabilityRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['MemberVulnerabilityRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  stixId?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stixType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  externalReferences?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  stix?: Resolver<Maybe<SdlResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  campaigns?: Resolver<SdlResolversTypes['CampaignRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberVulnerabilityRecordCampaignsArgs, 'first'>>;
  actors?: Resolver<SdlResolversTypes['ActorRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberVulnerabilityRecordActorsArgs, 'first'>>;
  malware?: Resolver<SdlResolversTypes['MalwareRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberVulnerabilityRecordMalwareArgs, 'first'>>;
  reports?: Resolver<SdlResolversTypes['ReportRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberVulnerabilityRecordReportsArgs, 'first'>>;
  sightings?: Resolver<SdlResolversTypes['SightingRecordConnection'], ParentType, ContextType, RequireFields<SdlMemberVulnerabilityRecordSightingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlVulnerabilityRecordConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityRecordConnection'] = SdlResolversParentTypes['VulnerabilityRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['VulnerabilityRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SdlVulnerabilityRecordEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['VulnerabilityRecordEdge'] = SdlResolversParentTypes['VulnerabilityRecordEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['VulnerabilityRecord'], ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
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
};

export type SdlSightingRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SightingRecord'] = SdlResolversParentTypes['SightingRecord']> = {
  __resolveType: TypeResolveFn<'MemberSightingRecord', ParentType, ContextType>;
};

export type SdlMemberSightingRecordResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['MemberSightingRecord'] = SdlResolversParentTypes['MemberSightingRecord'], FederationReferenceType extends SdlFederationReferenceTypes['MemberSightingRecord'] = SdlFederationReferenceTypes['MemberSightingRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<SdlResolversTypes['MemberSightingRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  stixId?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stixType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<SdlResolversTypes['Member'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  feed?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
  externalReferences?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  stix?: Resolver<Maybe<SdlResolversTypes['JSON']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  count?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  falsePositive?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SdlSightingRecordConnectionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SightingRecordConnection'] = SdlResolversParentTypes['SightingRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['SightingRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<SdlResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SdlSightingRecordEdgeResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SightingRecordEdge'] = SdlResolversParentTypes['SightingRecordEdge']> = {
  cursor?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<SdlResolversTypes['SightingRecord'], ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
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
};

export type SdlQueryResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Query'] = SdlResolversParentTypes['Query']> = {
  scatter?: Resolver<SdlResolversTypes['Scatter'], ParentType, ContextType>;
};

export type SdlScatterResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Scatter'] = SdlResolversParentTypes['Scatter']> = {
  contract?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ReadonlyArray<SdlResolversTypes['Summary']>, ParentType, ContextType, RequireFields<SdlScatterMatchArgs, 'kinds' | 'among'>>;
  page?: Resolver<SdlResolversTypes['SummaryPage'], ParentType, ContextType, RequireFields<SdlScatterPageArgs, 'kind' | 'among' | 'first'>>;
  count?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType, RequireFields<SdlScatterCountArgs, 'kind'>>;
  edges?: Resolver<SdlResolversTypes['EdgePage'], ParentType, ContextType, RequireFields<SdlScatterEdgesArgs, 'ids' | 'to' | 'among' | 'first'>>;
  frontier?: Resolver<ReadonlyArray<SdlResolversTypes['Frontier']>, ParentType, ContextType, RequireFields<SdlScatterFrontierArgs, 'ids' | 'to' | 'most' | 'among'>>;
  sightings?: Resolver<ReadonlyArray<SdlResolversTypes['SightingSum']>, ParentType, ContextType, RequireFields<SdlScatterSightingsArgs, 'ids'>>;
  search?: Resolver<SdlResolversTypes['ScatterSearchPage'], ParentType, ContextType, RequireFields<SdlScatterSearchArgs, 'keys' | 'words' | 'kinds' | 'among' | 'first'>>;
  lookup?: Resolver<ReadonlyArray<SdlResolversTypes['ScatterLookup']>, ParentType, ContextType, RequireFields<SdlScatterLookupArgs, 'values'>>;
  originals?: Resolver<ReadonlyArray<SdlResolversTypes['ScatterOriginal']>, ParentType, ContextType, RequireFields<SdlScatterOriginalsArgs, 'ids' | 'ends'>>;
};

export type SdlSummaryKeyResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SummaryKey'] = SdlResolversParentTypes['SummaryKey']> = {
  key?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  as?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
};

export type SdlSummaryFactResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SummaryFact'] = SdlResolversParentTypes['SummaryFact']> = {
  field?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlSummaryStatementResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SummaryStatement'] = SdlResolversParentTypes['SummaryStatement']> = {
  says?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlSummaryCitationResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SummaryCitation'] = SdlResolversParentTypes['SummaryCitation']> = {
  key?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlSummaryResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Summary'] = SdlResolversParentTypes['Summary']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  feed?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<SdlResolversTypes['SummaryKey']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<SdlResolversTypes['SummaryStatement']>, ParentType, ContextType>;
  releasableTo?: Resolver<ReadonlyArray<SdlResolversTypes['ID']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<SdlResolversTypes['SummaryFact']>, ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<SdlResolversTypes['SummaryCitation']>, ParentType, ContextType>;
  matches?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  sort?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<SdlResolversTypes['Record'], ParentType, ContextType>;
};

export type SdlSummaryPageResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SummaryPage'] = SdlResolversParentTypes['SummaryPage']> = {
  items?: Resolver<ReadonlyArray<SdlResolversTypes['Summary']>, ParentType, ContextType>;
  more?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  reached?: Resolver<Maybe<SdlResolversTypes['SummaryPosition']>, ParentType, ContextType>;
  asOf?: Resolver<SdlResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SdlSummaryPositionResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SummaryPosition'] = SdlResolversParentTypes['SummaryPosition']> = {
  sort?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
};

export type SdlEdgePageResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['EdgePage'] = SdlResolversParentTypes['EdgePage']> = {
  items?: Resolver<ReadonlyArray<SdlResolversTypes['EdgeSummary']>, ParentType, ContextType>;
  more?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SdlEdgeSummaryResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['EdgeSummary'] = SdlResolversParentTypes['EdgeSummary']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<SdlResolversTypes['Summary'], ParentType, ContextType>;
  forward?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  relationshipType?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  stance?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  startTime?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  stopTime?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  created?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<SdlResolversTypes['ExternalReference']>, ParentType, ContextType>;
  author?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  marking?: Resolver<SdlResolversTypes['Marking'], ParentType, ContextType>;
  releasableTo?: Resolver<ReadonlyArray<SdlResolversTypes['ID']>, ParentType, ContextType>;
  sort?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
};

export type SdlFrontierResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['Frontier'] = SdlResolversParentTypes['Frontier']> = {
  from?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  degree?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  later?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<SdlResolversTypes['EdgeSummary']>, ParentType, ContextType>;
};

export type SdlSightingSumResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['SightingSum'] = SdlResolversParentTypes['SightingSum']> = {
  of?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  positive?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  negative?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  falsePositives?: Resolver<SdlResolversTypes['Int'], ParentType, ContextType>;
  named?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<SdlResolversTypes['ID']>, ParentType, ContextType>;
};

export type SdlScatterSearchPageResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ScatterSearchPage'] = SdlResolversParentTypes['ScatterSearchPage']> = {
  hits?: Resolver<ReadonlyArray<SdlResolversTypes['ScatterHit']>, ParentType, ContextType>;
  more?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SdlScatterHitResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ScatterHit'] = SdlResolversParentTypes['ScatterHit']> = {
  summary?: Resolver<SdlResolversTypes['Summary'], ParentType, ContextType>;
  exact?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<SdlResolversTypes['ScatterHitMatch']>, ParentType, ContextType>;
};

export type SdlScatterHitMatchResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ScatterHitMatch'] = SdlResolversParentTypes['ScatterHitMatch']> = {
  field?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlScatterLookupResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ScatterLookup'] = SdlResolversParentTypes['ScatterLookup']> = {
  key?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  held?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  detect?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  listed?: Resolver<ReadonlyArray<SdlResolversTypes['ScatterListHit']>, ParentType, ContextType>;
};

export type SdlScatterListHitResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ScatterListHit'] = SdlResolversParentTypes['ScatterListHit']> = {
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
};

export type SdlScatterOriginalResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ScatterOriginal'] = SdlResolversParentTypes['ScatterOriginal']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  later?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  json?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
  tlp?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  pap?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<SdlResolversTypes['Int']>, ParentType, ContextType>;
  revoked?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  modified?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<SdlResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  valueType?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  patternType?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  detect?: Resolver<SdlResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<SdlResolversTypes['String']>, ParentType, ContextType>;
  warningLists?: Resolver<ReadonlyArray<SdlResolversTypes['String']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<SdlResolversTypes['ScatterObject']>, ParentType, ContextType>;
  named?: Resolver<ReadonlyArray<SdlResolversTypes['ScatterObject']>, ParentType, ContextType>;
};

export type SdlScatterObjectResolvers<ContextType = any, ParentType extends SdlResolversParentTypes['ScatterObject'] = SdlResolversParentTypes['ScatterObject']> = {
  id?: Resolver<SdlResolversTypes['ID'], ParentType, ContextType>;
  json?: Resolver<SdlResolversTypes['String'], ParentType, ContextType>;
};

export type SdlResolvers<ContextType = any> = {
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Member?: SdlMemberResolvers<ContextType>;
  Marking?: SdlMarkingResolvers<ContextType>;
  ExternalReference?: SdlExternalReferenceResolvers<ContextType>;
  Country?: SdlCountryResolvers<ContextType>;
  PageInfo?: SdlPageInfoResolvers<ContextType>;
  Record?: SdlRecordResolvers<ContextType>;
  CampaignRecord?: SdlCampaignRecordResolvers<ContextType>;
  MemberCampaignRecord?: SdlMemberCampaignRecordResolvers<ContextType>;
  CampaignRecordConnection?: SdlCampaignRecordConnectionResolvers<ContextType>;
  CampaignRecordEdge?: SdlCampaignRecordEdgeResolvers<ContextType>;
  ActorRecord?: SdlActorRecordResolvers<ContextType>;
  MemberActorRecord?: SdlMemberActorRecordResolvers<ContextType>;
  ActorRecordConnection?: SdlActorRecordConnectionResolvers<ContextType>;
  ActorRecordEdge?: SdlActorRecordEdgeResolvers<ContextType>;
  IndicatorRecord?: SdlIndicatorRecordResolvers<ContextType>;
  MemberIndicatorRecord?: SdlMemberIndicatorRecordResolvers<ContextType>;
  IndicatorRecordConnection?: SdlIndicatorRecordConnectionResolvers<ContextType>;
  IndicatorRecordEdge?: SdlIndicatorRecordEdgeResolvers<ContextType>;
  MalwareRecord?: SdlMalwareRecordResolvers<ContextType>;
  MemberMalwareRecord?: SdlMemberMalwareRecordResolvers<ContextType>;
  MalwareRecordConnection?: SdlMalwareRecordConnectionResolvers<ContextType>;
  MalwareRecordEdge?: SdlMalwareRecordEdgeResolvers<ContextType>;
  TechniqueRecord?: SdlTechniqueRecordResolvers<ContextType>;
  MemberTechniqueRecord?: SdlMemberTechniqueRecordResolvers<ContextType>;
  TechniqueRecordConnection?: SdlTechniqueRecordConnectionResolvers<ContextType>;
  TechniqueRecordEdge?: SdlTechniqueRecordEdgeResolvers<ContextType>;
  ReportRecord?: SdlReportRecordResolvers<ContextType>;
  MemberReportRecord?: SdlMemberReportRecordResolvers<ContextType>;
  ReportRecordConnection?: SdlReportRecordConnectionResolvers<ContextType>;
  ReportRecordEdge?: SdlReportRecordEdgeResolvers<ContextType>;
  VulnerabilityRecord?: SdlVulnerabilityRecordResolvers<ContextType>;
  MemberVulnerabilityRecord?: SdlMemberVulnerabilityRecordResolvers<ContextType>;
  VulnerabilityRecordConnection?: SdlVulnerabilityRecordConnectionResolvers<ContextType>;
  VulnerabilityRecordEdge?: SdlVulnerabilityRecordEdgeResolvers<ContextType>;
  SightingRecord?: SdlSightingRecordResolvers<ContextType>;
  MemberSightingRecord?: SdlMemberSightingRecordResolvers<ContextType>;
  SightingRecordConnection?: SdlSightingRecordConnectionResolvers<ContextType>;
  SightingRecordEdge?: SdlSightingRecordEdgeResolvers<ContextType>;
  Query?: SdlQueryResolvers<ContextType>;
  Scatter?: SdlScatterResolvers<ContextType>;
  SummaryKey?: SdlSummaryKeyResolvers<ContextType>;
  SummaryFact?: SdlSummaryFactResolvers<ContextType>;
  SummaryStatement?: SdlSummaryStatementResolvers<ContextType>;
  SummaryCitation?: SdlSummaryCitationResolvers<ContextType>;
  Summary?: SdlSummaryResolvers<ContextType>;
  SummaryPage?: SdlSummaryPageResolvers<ContextType>;
  SummaryPosition?: SdlSummaryPositionResolvers<ContextType>;
  EdgePage?: SdlEdgePageResolvers<ContextType>;
  EdgeSummary?: SdlEdgeSummaryResolvers<ContextType>;
  Frontier?: SdlFrontierResolvers<ContextType>;
  SightingSum?: SdlSightingSumResolvers<ContextType>;
  ScatterSearchPage?: SdlScatterSearchPageResolvers<ContextType>;
  ScatterHit?: SdlScatterHitResolvers<ContextType>;
  ScatterHitMatch?: SdlScatterHitMatchResolvers<ContextType>;
  ScatterLookup?: SdlScatterLookupResolvers<ContextType>;
  ScatterListHit?: SdlScatterListHitResolvers<ContextType>;
  ScatterOriginal?: SdlScatterOriginalResolvers<ContextType>;
  ScatterObject?: SdlScatterObjectResolvers<ContextType>;
};

