// Numbers that are no amounts: in names ("5G", "SEA-ME-WE 6", "Section 12"), addresses, times, telephone numbers and ages.
import { matchesWithin, type Span } from '../span.js';

/** Words before a number that names something. */
const DESIGNATIONS =
  'sections?|articles?|rules?|clauses?|acts?|laws?|decrees?|resolutions?|regulations?|circulars?|notifications?|ordinances?|directives?|no\\.?|nos\\.?|number|phases?|levels?|tiers?|blocks?|plots?|sectors?|zones?|wards?|rooms?|gates?|terminals?|' +
  'flights?|pages?|pp?\\.|chapters?|figures?|figs?\\.|tables?|annex(?:es)?|appendix|schedules?|paragraphs?|paras?|versions?|releases?|vision|agenda|industry|web|iso|iec|iso/iec|ieee|rfc|itu-t|sdgs?|goals?|goal no|lots?|packages?|' +
  'streets?|roads?|routes?|highways?|boxes?|p\\.?o\\.? box|suite|unit|form|case|petition|bill|sro|s\\.r\\.o\\.?|file|ref|model|class|grade|bps|channel|wi-?fi|windows|android|ios|python|covid|group of|top|opus|falcon|boeing|airbus|layer|day|week|step|option|item|line|round|batch|cohort|season|category|generation|gen';

const PATTERNS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/giu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu,
  /(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.(?:com|org|net|gov|edu|io|pk|bd|in|vn|ng|ke|tr|br|eg|id|ph|rw|sa|eu)(?:\.\p{L}{2})?(?:\/\S*)?/giu,
  // telephone numbers
  /(?<![\p{L}\p{N}])\+\d{1,3}[\s-]?\(?\d{1,4}\)?(?:[\s-]?\d{2,4}){2,4}/gu,
  /(?<![\p{L}\p{N}])0\d{1,3}[- ]\d{3,4}[- ]?\d{3,4}(?!\d)/gu,
  /(?<!\p{N})\d{1,2}[.:]\d{2} ?(?:noon|midnight|o['’]clock)/giu,
  /(?<![\p{L}\p{N}])\(?0\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{3,4}/gu,
  /(?<![\p{L}\p{N}])\d{3,4}-\d{3}-\d{3,4}(?!\d)/gu,
  /\b(?:tel|phone|call|fax|helpline|hotline|whatsapp|dial(?:ling)?|sms|toll-free)\.?:?\s+(?:at |on |to )?\+?[\d\s()-]{3,18}/giu,
  // generations and bands
  /(?<![\p{L}\p{N}])[2-7](?:\.\d)?G(?:\/[2-7]G)*(?!\p{L})/gu,
  /\b\d{3,4}(?:\/\d{3,4})?\s?MHz(?=\s?(?:band|spectrum band|frequency|range|and|,|\/|airwaves|carrier|licen))(?!\s+(?:of|was|were))/giu,
  /\b(?:in|at|on|the|its|for) (?:the )?\d+(?:\.\d+)?(?:\s?[-–/,]\s?\d+(?:\.\d+)?)*\s?[MG]Hz\b(?!\s+of)/giu,
  /\b\d+(?:\.\d+)?\s?[MG]Hz\s(?:bands?|frequenc)/giu,
  // names of letters and digits
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}]*(?:-\p{Lu}[\p{L}]*)*-\d+(?:\.\d+)?(?!\s?(?:%|per ?cent|million|billion|km|MW))(?![\p{N}])/gu,
  /(?<![\p{L}\p{N}$€£₹₺¥₦৳])\p{Lu}{2,}(?:-\p{Lu}+)+[\s-]\d{1,2}(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])\d{1,2}(?:Africa|mobile|Com)\b/gu,
  /\b24\s?[/x]\s?7\b|\b9\/11\b|\b24-hour\b|\b\d{1,2}[ -]by[ -]\d{1,2}\b/giu,
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${DESIGNATIONS})[\s-]?(?:number |no\.? )?(?:[#(]?\d+(?:[.()/-]\w+)*\)?|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L}))(?:(?:,| and| or| to|[-–]) ?\d{1,3}(?![\p{N}]|\.\d|,\d| ?%| per ?cent| [\p{Ll}]))*`,
    'giu',
  ),
  // times and scores
  /(?<!\p{N})\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|hrs?|hours|GMT|UTC|PST|IST|EST)(?!\p{L})/giu,
  /(?<!\p{N})\d{1,2}:\d{2}(?!\p{N})|(?<!\p{N})\d{1,2}\s?[ap]\.?m\.?(?!\p{L})/giu,
  /(?<!\p{N})\d+:\d+(?!\p{N})/gu,
  // ages
  /\b(?:aged|ages) \d{1,2}(?:\s?(?:-|–|to|and) ?\d{1,2})?\b|\b\d{1,3}-year-olds?\b|\bage of \d{1,2}\b|(?<=\p{Lu}\p{L}+, )\d{2}(?=, )/gu,
  // ordinals
  /(?<![\p{L}\p{N}])\d+(?:st|nd|rd|th)(?!\p{L})/giu,
  // marks of notes and lists
  /\[\d{1,3}\]|^\s*\(?\d{1,2}[.)]\s/gmu,
  /\b(?:per|for every|out of every) 1?(?:0{2,3}|00,000|,000|0,000) (?:inhabitants|people|population|residents|persons|households)/giu,
  /\bpage \d+ of \d+\b/giu,
];

export const numbersInNames = (text: string, sentences: readonly Span[]): Span[] =>
  PATTERNS.flatMap((pattern) =>
    [...matchesWithin(pattern, text, sentences)].map(({ start, end }) => ({ start, end })),
  );
