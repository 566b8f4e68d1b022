// Whether a figure is the earlier one of a comparison.

const SOFT = String.raw`(?:(?:the|a|an|its|about|around|some|nearly|only|just|a mere|its earlier|last year['’]s|previous|earlier|mere|around|approximately|roughly|over|more than|less than|almost)\s+)*`;
/** Words directly before an earlier figure that another is compared with. */
const BASE = new RegExp(
  String.raw`\b(?:compared (?:to|with)|as compared (?:to|with)|as opposed to|as against|(?:double|twice|triple|half|times)(?= (?:the|its|last|that)\b)|versus|vs\.?|up from|down from|instead of|in comparison (?:to|with)|relative to|used to \p{L}+(?: \p{L}+)?|had (?:been|stood at|earned|totalled|numbered|closed at|reached))\s+${SOFT}$`,
  'iu',
);
/** These compare only after a word of change: "35 per cent above the $893 million", "rose from 40". */
const BASE_OF_CHANGE = new RegExp(String.raw`\b(?:against|than|over|above|on|below|from)\s+${SOFT}$`, 'iu');
/** "Was 123MW this year, from 88MW". */
const BASE_AFTER_COMMA = new RegExp(String.raw`\d[^.;]*,\s+(?:up |down )?from\s+${SOFT}$`, 'iu');
const CHANGES =
  /\b(?:rose|risen|rise|rises|rising|grew|grown|grow|growth|increas\w*|jump\w*|climb\w*|surg\w*|soar\w*|up|fell|fall\w*|drop\w*|declin\w*|decreas\w*|down|higher|lower|larger|smaller|greater|better|went|gone|expand\w*|improv\w*|doubl\w*|tripl\w*|cut|reduc\w*|slash\w*|shrank|lift\w*|rais\w*)\b|(?:%|\bper ?cent|\bpc|percent)\s+(?:more|less|over|above|on|up|higher|lower)|\b(?:more|fewer|less)\s+than\b/iu;

const LONG_AGO =
  /\b(?:years?|months?|decades?) (?:ago|earlier|before)\b[^.;]{0,40}\b(?:had|was|were|employed|stood|counted|cost)\b[^.;,]{0,25}$|\bprevious\b[^.;]*\bhad\b[^.;,]{0,30}$|\bthe (?:previous|preceding|last|earlier|old) (?:one|figure|total|level|budget|allocation|price|fee|rate)s? (?:was|were|had|stood)\b[^.;,]{0,25}$|\bbaseline (?:survey|study|figure|value|year|level|of)\b[^.;]{0,60}$|\((?:19|20)\d{2}: $/iu;
const AGAINST = new RegExp(
  String.raw`(?:,\s+(?:as )?against|,\s+(?:well |just )?(?:above|below)(?= the)|\bto\s+\S+(?:\s\S+)?,?\s+from)\s+${SOFT}$`,
  'iu',
);
export const NOW = /^[“"]?(?:Today|Now|Currently|At present|Nowadays|By now|Last year it)\b|^It now\b/u;
export const BACK_THEN = /^[“"]?(?:Last year|A year (?:ago|earlier|before)|Back then|At that time)\b/u;
export const THEN = /\b(?:in (?:19|20)\d{2}|had|was|were|cost|used to|when|ago|then|could)\b/iu;

/** "Was previously run with 85 staff", "until then it employed". */
const FORMERLY =
  /\b(?:(?:was|were|had|ran|stood|cost|paid|\p{L}+ed) (?:previously|formerly|originally|initially)|(?:previously|formerly|until (?:then|recently)),? (?:it |they )?(?:was|were|had|ran|stood|cost|paid|employed|numbered|took|charged))\b(?! (?:announced|planned|estimated|targeted|promised|set))[^.;,]{0,40}$/iu;
/** "Well above the 187 of the year before". */
const OF_BEFORE =
  /^(?: [\p{L}-]+){0,3} (?:of|in|from|for|during) (?:(?:the|a) (?:year|month|quarter|period) (?:before|earlier|ago)|the (?:previous|preceding|prior) (?:year|month|quarter|period)|last year)\b/u;
const MEASURED_BY = /\b(?:above|below|over|under|beyond|than|from|against|on)\s+(?:the\s+)?$/u;

export const isOfBefore = (before: string, after: string): boolean =>
  OF_BEFORE.test(after) && MEASURED_BY.test(before);

export function isEarlier(before: string, isStartOfChange: boolean): boolean {
  if (
    isStartOfChange ||
    BASE.test(before) ||
    BASE_AFTER_COMMA.test(before) ||
    LONG_AGO.test(before) ||
    FORMERLY.test(before) ||
    AGAINST.test(before)
  )
    return true;
  const match = BASE_OF_CHANGE.exec(before);
  if (
    !match ||
    /\b(?:came|comes|come|earned|received|exports?|made|money|loans?|benefit\w*) from\s+\S*\s*$/iu.test(
      before,
    )
  )
    return false;
  return CHANGES.test(before.slice(Math.max(0, match.index - 70), match.index + match[0].length));
}
