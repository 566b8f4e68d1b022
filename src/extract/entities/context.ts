// What the words around a name say that it names.
import type { Passage } from '../passage.js';
import type { Chunk } from './chunks.js';
import type { Named } from './named.js';
import { mayBePerson } from './person-names.js';

const COMPANY_CONTEXT =
  /\b(?:consultants|operator|company|firm|provider|carrier|startup|start-up|vendor|giant|manufacturer|developer|contractor|supplier|maker|brokerage|insurer|builder|retailer|bank|telco|subsidiary|builder|unit)s?(?: called| named)?[ \u00a0]$/iu;
const COMPANY_AFTER =
  /^(?:['’]s)?[ \u00a0](?:plans to|will|has|says|said|launched|announced|operates|owns|sells|invest\w*|employs|serves|acquired|signed|won|built|shares|subscribers|customers|network|chief executive|CEO)\b/u;
const CABLE_CONTEXT =
  /\b(?:cables?|systems?|submarine cables?|network|satellite)(?:,)?(?: called| named| known as| such as| including)?[ \u00a0]$/iu;
const CABLE_AFTER = /^[ \u00a0](?:submarine |undersea |subsea |internet )*cables?\b|^[ \u00a0]system\b/iu;
const INITIATIVE_CONTEXT =
  /\b(?:programme|program|scheme|initiative|project|campaign|strategy|plan)(?:,)?(?: called| named| known as| dubbed)?[ \u00a0][“"‘]?$/iu;
const INITIATIVE_AFTER =
  /^[”"’]?[ \u00a0](?:platform|portal|app|digital ID|ID system|programme|program|scheme|initiative|project|campaign|strategy|plan|agenda|policy)\b/iu;
const PARK_AFTER = /^[ \u00a0](?:(?:technology|software|science|IT|tech) )?parks?\b/u;

/** "Anatel, the regulator": what the text itself says that it is. */
const APPOSITIONS: readonly (readonly [RegExp, Named['type']])[] = [
  [
    /^, (?:the|a|an|its|\p{Lu}\p{L}+['’]s) (?:\p{Ll}[\p{L}-]* ){0,2}(?:regulator|watchdog|authority|agency)\b/u,
    'Agency',
  ],
  [
    /^, (?:the|a|an|its|\p{Lu}\p{L}+['’]s) (?:\p{Ll}[\p{L}-]* ){0,3}(?:company|firm|operator|carrier|start-?up|provider|contractor)\b/u,
    'Company',
  ],
];

export function typeFromContext({ text }: Passage, chunk: Chunk): Named['type'] | undefined {
  const before = text.slice(Math.max(0, chunk.start - 50), chunk.start);
  const after = text.slice(chunk.end, chunk.end + 40);
  const many = chunk.name.includes(' ');
  if (
    /\b(?:regions?|provinces?|states?|districts?|counties|governorates?) of (?:\p{Lu}[\p{L}’-]+(?:, | and |, and ))*$/u.test(
      before,
    )
  )
    return 'Region';
  if (/^-based\b/u.test(after)) return 'City';
  const said = APPOSITIONS.find(([pattern]) => pattern.test(after))?.[1];
  if (said) return said;
  if (
    CABLE_AFTER.test(after) ||
    CABLE_CONTEXT.test(before) ||
    /^(?:SEA-ME-WE|2Africa|AAE|PEACE|MAREA|EASSy|TEAMS|WACS|SAT-3|IMEWE|TW1|LION|DARE)/.test(chunk.name)
  )
    return 'Infrastructure';
  if (INITIATIVE_AFTER.test(after) || INITIATIVE_CONTEXT.test(before)) return 'Initiative';
  if (PARK_AFTER.test(after)) return 'TechnologyPark';
  if (
    /^(?:Vision|Agenda) \d{4}$|^(?:Digital|Smart|Make in|Startup|Start-up|Invest in|Skill) \p{Lu}/u.test(
      chunk.name,
    ) &&
    !COMPANY_AFTER.test(after)
  )
    return 'Initiative';
  if (
    COMPANY_CONTEXT.test(before) ||
    /^, (?:the|a|an) (?:[\p{Ll}-]+ ){0,3}(?:utility|operator|company|firm|provider|start-?up|carrier|builder|telco)\b/u.test(
      after,
    )
  )
    return 'Company';
  if (/\b(?:regulator|watchdog|agency|authority)(?:, the|,)?[ \u00a0]$/u.test(before)) return 'Agency';
  if (
    /\b(?:in|near|outside|around)[ \u00a0]$/u.test(before) &&
    /^(?:,|\.|;|[ \u00a0](?!\p{Lu}))/u.test(after) &&
    !many
  )
    return 'City';
  if (/^\p{Lu}[\p{Lu}\d&@-]+$/u.test(chunk.name) && chunk.name.length > 2)
    return /^['’]s|^[ \u00a0]\p{Ll}/u.test(after) ||
      /\b(?:the|of|by|with|from|and|to|at)[ \u00a0]$/.test(before)
      ? 'Company'
      : undefined;
  if (COMPANY_AFTER.test(after) && !chunk.isFirst) return 'Company';
  if (!many) return undefined;
  if (/^(?: of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?,? (?:owns?|in which|whose)\b/u.test(after)) return 'Company';
  if (
    /^\p{Lu}\p{Ll}+[ \u00a0]\p{Lu}\p{Ll}+$/u.test(chunk.name) &&
    /^,?[ \u00a0](?:who|whose|a|an|aged|\d\d)\b/u.test(after) &&
    mayBePerson(chunk.name)
  )
    return 'Official';
  // a name of several words inside a sentence names something: who reviews it says what
  if (!chunk.isFirst && !/\b(?:mr|ms|mrs|dr)$/.test(chunk.before)) return 'Company';
  return COMPANY_AFTER.test(after) ||
    /\b(?:by|with|at|from|between|and|including|as|to)[ \u00a0](?:the )?$/u.test(before)
    ? 'Company'
    : undefined;
}
