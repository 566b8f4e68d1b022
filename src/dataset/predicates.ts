// The vocabulary of relations: which types each predicate joins, and how it reads in English in both directions.

export const ENTITY_TYPES = [
  'Official',
  'Post',
  'Ministry',
  'Agency',
  'Company',
  'Country',
  'Region',
  'City',
  'TechnologyPark',
  'Initiative',
  'Infrastructure',
  'Technology',
  'Event',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The kinds a type distinguishes; a type that is not here has no `kind`. */
export const ENTITY_KINDS: Partial<Record<EntityType, readonly string[]>> = {
  Event: ['MEETING', 'OUTAGE', 'RESTORATION', 'DISRUPTION'],
  Initiative: ['PROGRAMME', 'PROJECT', 'POLICY', 'REVIEW'],
  Infrastructure: ['SUBMARINE_CABLE', 'FIBRE_NETWORK', 'SATELLITE', 'NATIONAL'],
};

export interface PredicateRule {
  /** Types that may stand as the subject. */
  readonly domain: readonly EntityType[];
  /** Types that may stand as the object. */
  readonly range: readonly EntityType[];
  /** subject … object. */
  readonly reading: string;
  /** object … subject. */
  readonly inverse: string;
}

export const ORGANIZATION = ['Ministry', 'Agency', 'Company'] as const satisfies readonly EntityType[];
const PLACE = ['Country', 'Region', 'City'] as const satisfies readonly EntityType[];

export const PREDICATES = {
  LOCATED_IN: {
    domain: ['City', 'Region', 'TechnologyPark', 'Event', 'Infrastructure', 'Initiative', ...ORGANIZATION],
    range: PLACE,
    reading: 'is located in',
    inverse: 'is the location of',
  },
  HELD_POST: { domain: ['Official'], range: ['Post'], reading: 'held the post of', inverse: 'was held by' },
  POST_AT: { domain: ['Post'], range: ORGANIZATION, reading: 'is a post at', inverse: 'has the post of' },
  REPRESENTS: { domain: ['Post'], range: ['Country'], reading: 'represents', inverse: 'is represented by' },
  ACCREDITED_TO: { domain: ['Post'], range: ['Country'], reading: 'is accredited to', inverse: 'accredits' },
  PART_OF: {
    domain: ['Agency', 'Infrastructure'],
    range: ['Ministry', 'Infrastructure'],
    reading: 'is part of',
    inverse: 'has as a part',
  },
  PARTICIPATED_IN: {
    domain: ['Official', ...ORGANIZATION, 'Country'],
    range: ['Event'],
    reading: 'took part in',
    inverse: 'had as a participant',
  },
  CONCERNS: {
    domain: ['Event', 'Initiative'],
    range: [
      'Technology',
      ...ORGANIZATION,
      'Infrastructure',
      ...PLACE,
      'TechnologyPark',
      'Initiative',
      'Event',
    ],
    reading: 'concerns',
    inverse: 'is the concern of',
  },
  AFFECTED: {
    domain: ['Event'],
    range: ['Infrastructure', 'Country', 'Technology'],
    reading: 'affected',
    inverse: 'was affected by',
  },
  CAUSED_BY: {
    domain: ['Event'],
    range: ['Technology', 'Event', 'Infrastructure'],
    reading: 'was caused by',
    inverse: 'was a cause of',
  },
  LED_BY: {
    domain: ['Initiative', 'TechnologyPark'],
    range: ORGANIZATION,
    reading: 'is led by',
    inverse: 'leads',
  },
  PARTNERS_WITH: {
    domain: ['Country', ...ORGANIZATION],
    range: ['Country', ...ORGANIZATION],
    reading: 'partners with',
    inverse: 'partners with',
  },
  OPERATED_BY: {
    domain: ['Infrastructure'],
    range: ORGANIZATION,
    reading: 'is operated by',
    inverse: 'operates',
  },
  USES: {
    domain: ['Initiative', 'Infrastructure', 'TechnologyPark', 'Country'],
    range: ['Technology'],
    reading: 'uses',
    inverse: 'is used by',
  },
  FOLLOWED: { domain: ['Event'], range: ['Event'], reading: 'followed', inverse: 'was followed by' },
  BENCHMARK_FOR: {
    domain: ['Initiative'],
    range: ['Initiative'],
    reading: 'is a benchmark for',
    inverse: 'has as a benchmark',
  },
} as const satisfies Record<string, PredicateRule>;

export type Predicate = keyof typeof PREDICATES;
