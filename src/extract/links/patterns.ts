// Relations that a sentence states between two names: the words between them, or around them, say which.
import type { EntityType, Predicate } from '../../generated/schema.js';

export interface Pattern {
  /** Of the name that comes first, and of the other. */
  readonly first: readonly EntityType[];
  readonly second: readonly EntityType[];
  /** The words between the two names, as a whole. */
  readonly between: RegExp;
  readonly predicate: Predicate;
  /** The second name is the subject. */
  readonly isReversed?: boolean;
}

const ORGANIZATION: readonly EntityType[] = [
  'Ministry',
  'Agency',
  'Company',
  'OtherOrganization',
  'University',
];
const PLACE: readonly EntityType[] = ['City', 'Region', 'Country'];
const WORK: readonly EntityType[] = ['Initiative', 'TechnologyPark', 'Infrastructure'];
const b = (words: string): RegExp =>
  new RegExp(String.raw`^(?:\s*\([^)]{1,20}\))?,?\s*(?:${words})\s*(?:the |a |its |an )?$`, 'iu');

const LOADS = '(?:which |that |who )?(?:is |are |was |were |will be |being |to be )?(?:\\p{L}+ly )?';

export const PATTERNS: readonly Pattern[] = [
  {
    first: [...WORK, 'Event', ...ORGANIZATION],
    second: PLACE,
    between: b(
      `${LOADS}(?:located |situated |based |headquartered |built |to be built |opened |planned |held |set up |established |being built |under construction )?(?:in|at|near)`,
    ),
    predicate: 'LOCATED_IN',
  },
  { first: ['City'], second: ['Region', 'Country'], between: /^, $/u, predicate: 'LOCATED_IN' },
  {
    first: [...WORK, ...ORGANIZATION],
    second: [...ORGANIZATION, 'Country'],
    between: b(
      `${LOADS}(?:funded|financed|co-financed|backed|supported|bankrolled)(?: in part)? (?:by|from)(?: a (?:loan|grant) from)?`,
    ),
    predicate: 'FUNDED_BY',
  },
  {
    first: [...ORGANIZATION, 'Country'],
    second: [...WORK],
    between: b(
      '(?:has |have |is |will |would )?(?:funds?|funded|finances?|financed|financing|bankrolls?|is funding|provided funding for|backs)',
    ),
    predicate: 'FUNDED_BY',
    isReversed: true,
  },
  {
    first: ['Infrastructure'],
    second: ORGANIZATION,
    between: b(`${LOADS}(?:operated|run|managed|owned and operated) by`),
    predicate: 'OPERATED_BY',
  },
  {
    first: ORGANIZATION,
    second: ['Infrastructure'],
    between: b('(?:operates?|runs?|manages?|operated)'),
    predicate: 'OPERATED_BY',
    isReversed: true,
  },
  {
    first: ['Initiative', 'TechnologyPark'],
    second: ORGANIZATION,
    between: b(`${LOADS}(?:led|run|managed|implemented|executed|overseen|administered|launched|operated) by`),
    predicate: 'LED_BY',
  },
  {
    first: ORGANIZATION,
    second: ['Initiative', 'TechnologyPark'],
    between: b(
      '(?:leads?|runs?|manages?|implements?|is implementing|administers?|oversees|launched|has launched)',
    ),
    predicate: 'LED_BY',
    isReversed: true,
  },
  {
    first: [...WORK, ...ORGANIZATION],
    second: [...ORGANIZATION, 'Country'],
    between: b(`${LOADS}(?:(?:wholly |partly |jointly )?owned by|a subsidiary of|a unit of)`),
    predicate: 'OWNED_BY',
  },
  {
    first: ORGANIZATION,
    second: [...WORK, ...ORGANIZATION],
    between: b('(?:owns?|owned|acquired|bought|holds (?:a stake|shares|\\d+(?:\\.\\d+)?\\s?%) in)'),
    predicate: 'OWNED_BY',
    isReversed: true,
  },
  {
    first: ['Agency'],
    second: ['Ministry'],
    between: b(
      '(?:under|of|, an? (?:arm|agency|body|attached department|department) of|works under|falls under|part of)',
    ),
    predicate: 'PART_OF',
  },
  {
    first: ['Initiative'],
    second: ['Initiative'],
    between: b('(?:under|part of|is part of|as part of)'),
    predicate: 'PART_OF',
  },
  {
    first: ['Official', 'Country', ...ORGANIZATION],
    second: ['Agreement'],
    between: b('(?:has |have )?(?:signed|signs|inked|concluded)'),
    predicate: 'SIGNED',
  },
  {
    first: ['Official', 'Country', ...ORGANIZATION],
    second: ['Event'],
    between: b(
      '(?:attended|took part in|participated in|spoke at|speaking at|told|addressed|addressing|co-chaired|chaired|hosted|organi[sz]ed|said at)',
    ),
    predicate: 'PARTICIPATED_IN',
  },
  {
    first: ['Country', ...ORGANIZATION],
    second: ['OtherOrganization', 'Initiative'],
    between: b('(?:is |are |was )?(?:an? )?(?:founding )?(?:members? of|joined|a member of|part of the)'),
    predicate: 'MEMBER_OF',
  },
  {
    first: ORGANIZATION,
    second: ['TechnologyPark'],
    between: b('(?:is |are )?(?:an? )?tenants? (?:of|in|at)'),
    predicate: 'TENANT_OF',
  },
  {
    first: ['TechnologyPark'],
    second: ['University'],
    between: b('(?:at|on the (?:grounds|campus) of|hosted by|on the campus of)'),
    predicate: 'HOSTED_BY',
  },
  {
    first: ['Law'],
    second: ORGANIZATION,
    between: b(`${LOADS}(?:issued|passed|enacted|adopted|published|approved) by`),
    predicate: 'ISSUED_BY',
  },
  {
    first: ORGANIZATION,
    second: ['Law'],
    between: b('(?:has |have )?(?:issued|passed|enacted|adopted|published)'),
    predicate: 'ISSUED_BY',
    isReversed: true,
  },
  {
    first: ['Country', ...ORGANIZATION],
    second: ['Country', ...ORGANIZATION],
    between: b(
      '(?:has |have )?(?:partners?(?:ed)? with|teamed up with|in partnership with|signed (?:an? )?(?:\\p{L}+ ){0,4}(?:with)|collaborat\\p{L}+ with|in cooperation with|cooperat\\p{L}+ with)',
    ),
    predicate: 'PARTNERS_WITH',
  },
];

/** "The Karachi IT Park": the first word of its name says where it is. */
export const PLACE_IN_NAME: readonly EntityType[] = ['TechnologyPark', 'Initiative'];
