// Words by which a name says what it names: the last word of "Punjab Information Technology Board", the first of "Ministry of IT".
import type { EntityType } from '../../generated/schema.js';

const byType: Readonly<Partial<Record<EntityType, string>>> = {
  Ministry: 'Ministry Ministries MoITT MoIT',
  Agency:
    'Authority Agency Commission Board Bureau Office Council Directorate Secretariat Committee Division Administration Regulator Inspectorate Registry Department Departments Government Cabinet Parliament Senate Assembly ' +
    'Congress Court Directorate-General Taskforce Customs Police Treasury Presidency Municipality Institute-of-Standards Committees Academy-of-Sciences Subcommittee Panel',
  Company:
    'Ltd Limited Inc Corp Corporation Company Group Holdings Holding Telecom Telecoms Telecommunications Communications Networks Technologies Systems Solutions Plc PLC GmbH LLC Pvt Industries Electronics Airlines Securities Capital Partners Ventures Labs Studios ' +
    'Software Consulting Consultants Mobile Wireless Cellular Broadband Motors Enterprises Builders Robotics Logistics Payments Microfinance Telekom Satellites Semiconductors Engineering Media Times News Brokerage Cables Towers Research Analytics Pharma Energy Power Cloud Pay Bankasi A.Ş AŞ SA AG NV Pte Bhd Sdn Tbk JSC AS ASA AB Oy BV SpA SE KK Co Advisory Advisers Subsea Data Wire Builders Interactive Infocomm Works Fibre Fiber Berhad Soft Service Radio',
  OtherOrganization:
    'Bank Fund Association Chamber Chambers Federation Foundation Union Consortium Alliance Organization Organisation Society League Trust Coalition Exchange Confederation Guild NGO Club Party Syndicate Caucus School Guild Institute Institution Institutes Center-for Observatory Lab',
  University: 'University Universities College Polytechnic Üniversitesi Universidade Universidad',
  TechnologyPark: 'Technopark Teknopark Technopolis Technoparks Teknokent Park Parks Zone Zones',
  Infrastructure:
    'Cable Backbone Datacentre Datacenter Satellite Centre Center Centres Centers Supercomputer Network Ring Corridor Highway Station Plant Grid Gateway Cables Hyperscale',
  Initiative:
    'Programme Program Project Initiative Scheme Plan Strategy Policy Vision Agenda Campaign Mission Roadmap Blueprint Masterplan Framework Challenge Accelerator Incubator Portal Platform Bootcamp Facility Fellowship Scholarship Decade Compass',
  Law: 'Act Law Bill Ordinance Regulation Regulations Decree Rules Directive Code Constitution Amendment',
  Agreement: 'Agreement Memorandum MoU Treaty Pact Accord Contract Convention Compact MOU Charter',
  Event:
    'Summit Conference Forum Expo Exhibition Week Congress Meeting Festival Workshop Hackathon Convention Dialogue Symposium Fair Ceremony Conclave Election Show Day Days Zirvesi',
  Region:
    'Province State Region District Governorate County Peninsula Valley Islands Island Division Territory Delta Highlands',
};

const TYPES = new Map<string, EntityType>(
  (Object.keys(byType) as EntityType[]).flatMap((type) =>
    (byType[type] ?? '').split(' ').map((word): [string, EntityType] => [word.toLowerCase(), type]),
  ),
);
// a word of several types belongs to the one that is named first here
for (const [word, type] of [
  ['congress', 'Agency'],
  ['division', 'Agency'],
  ['convention', 'Event'],
  ['state', 'Region'],
  ['exchange', 'OtherOrganization'],
] as const)
  TYPES.set(word, type);

/** Heads that stand first and take "of", "for" or "on": "Ministry of", "Bank of". */
export const LEADS = new Set(
  (
    'ministry department bank university board institute government republic council chamber association directorate centre center committee office bureau agency authority federation commission school college faculty ' +
    'academy house national-assembly assembly union society kingdom state confederation fund organization organisation court memorandum agreement act law law-on decree regulation network institute international standing-committee secretariat ' +
    'programme program project initiative alliance foundation house-of ministries division province city port bay gulf strait isle plan society league standards observatory treaty convention declaration code academy association'
  ).split(' '),
);

/** What a park is for: "Park" alone is no technology park. */
const OF_TECHNOLOGY =
  /\b(?:IT|industrial|ICT|tech|technology|technologies|software|science|hi-?tech|high-tech|digital|knowledge|innovation|cyber|techno|silicon|data|information|research|teknoloji|startup|special technology|electronics|tecnológico|industrial technology)\b|tech|tekno/i;
const OF_DATA =
  /\bdata (?:centres?|centers?)\b|\binternet exchange\b|\blanding station\b|\bsupercomput|\bfib(?:re|er)\b|\bbackbone\b|\bcable\b|\bsatellite\b|\bgrid\b|\bnetwork\b|\bhighway\b|\bgateway\b|\bring\b|\bpower plant\b|\bsolar plant\b/i;

/** What the words of a name say that it names. */
export function typeByHead(name: string): EntityType | undefined {
  const words = name.replace(/\s*\([^)]*\)/g, '').split(/\s+/);
  const lead = words[0]?.toLowerCase() ?? '';
  const takesOf = /^(?:of|for|on)$/i.test(words[1] ?? '');
  const before = name.search(/\s(?:of|for|on|in|to|between|against)\s/);
  const core = before > 0 ? words.slice(0, name.slice(0, before).split(/\s+/).length) : words;
  const head = (core.at(-1) ?? '').replace(/[.,]+$/, '').toLowerCase();
  if (takesOf && lead === 'ministry') return 'Ministry';
  if (
    /\b(?:Institute|School|Faculty|Academy|College|University) of (?:Technology|Science|Engineering|Management|Information|Business)|\bUniversity\b|\bPolytechnic\b/.test(
      name,
    )
  )
    return 'University';
  if (
    /^(?:Parliament|National Assembly|Senate|Lok Sabha|Rajya Sabha|Cabinet$|House of|Supreme Court|State Bank|Central Bank|Reserve Bank|Federal Reserve)/.test(
      name,
    )
  )
    return /Bank|Reserve/.test(name) ? 'OtherOrganization' : 'Agency';
  if (
    /^Government of\b|\bGovernment$|\bStatistical Institute$|\bStatistics (?:Office|Institute|Authority)$/.test(
      name,
    )
  )
    return 'Agency';
  if (/^(?:Department|Secretariat) (?:of|for)\b/.test(name)) return 'Ministry';
  if (/\b(?:Fund)$/.test(name) && /Universal Service|Development Fund|Innovation Fund/.test(name))
    return 'Agency';
  if (
    /\b(?:Data Cent(?:re|er)|Internet Exchange(?: Point)?|Landing Station|Submarine Cable|Cable System)\b/i.test(
      name,
    )
  )
    return 'Infrastructure';
  if (
    /\bInnovation (?:Campus|City|Hub|District)$|\bTech(?:nology)? (?:City|Hub|Valley|Campus|Village)$|\bCyber ?city\b|\bSmart Village$|\bICT Park\b/i.test(
      name,
    )
  )
    return 'TechnologyPark';
  const type =
    TYPES.get(head) ??
    (takesOf ? TYPES.get(lead) : undefined) ??
    (/\b(?:IT|ICT|Technology|Software|Science|Tech|Hi-Tech|Digital) Park \p{Lu}/u.test(name)
      ? 'TechnologyPark'
      : undefined);
  if (type === 'TechnologyPark' && /^(?:park|parks|zone|zones)$/.test(head))
    return OF_TECHNOLOGY.test(name) ? type : undefined;
  if (
    type === 'Infrastructure' &&
    /^(?:centre|center|centres|centers|network|ring|corridor|highway|station|plant|grid|gateway|satellite)$/.test(
      head,
    )
  )
    return OF_DATA.test(name)
      ? type
      : /^(?:centre|center)$/.test(head)
        ? 'OtherOrganization'
        : head === 'corridor'
          ? 'Initiative'
          : type;
  if (type === 'Region' && /^(?:state|division)$/.test(head) && words.length < 2) return undefined;
  return type;
}

/** The words alone name nothing: "the Ministry", "the Board". */
export const isOnlyHead = (name: string): boolean => !name.includes(' ') && TYPES.has(name.toLowerCase());
