// Small words and common words in the names of an English text.

/** Words that begin a sentence and belong to no name. */
export const FUNCTION = new Set(
  (
    'a an the this that these those it its he she they we you i his her their our my in on at by for from to of with without as but and or nor so yet if while when where after before since until although though because unless once ' +
    'however meanwhile moreover furthermore additionally similarly separately overall earlier later today yesterday tomorrow now then here there also still even only just both each every all some many most several few another other ' +
    'under over about around between among during through across according despite unlike like given based following including more less no not what who which why how is are was were be been has have had do does did will would can could should may might must ' +
    'speaking recent currently recently finally ultimately underlining recognizing highlighting noting adding annually monthly total sir madam yes mr mrs ms dr prof engr'
  ).split(' '),
);
/** Words that name nothing when they stand alone. */
export const COMMON = new Set(
  (
    'one two three four five six seven eight nine ten officials analysts experts lawmakers members women men people companies parks exports imports construction work commercial local foreign digital public private national ' +
    'government governments ministry minister president figures data revenue growth investment investors industry critics supporters operators subscribers users freelancers call technology information internet telecom telecommunication software ict it-enabled january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'chief senior deputy fiscal tel email source note table page figure length cost costs budget fy fiscal-year q1 q2 q3 q4 h1 h2 gdp vat pc ceo cto cfo coo cio md dg mp mps ngo ngos smes sme ipo r&d b2b b2g rs pkr usd tk eur km mw gw tbps gbps mbps ppp kpi kpis phd faq'
  ).split(' '),
);

/** Small words that may stand inside a name. */
export const INSIDE = new Set(
  'of for and & on the de da do dos das e del la le du des bin bint al ul ur van von der den in to i ve và'.split(
    ' ',
  ),
);
export const ROMANCE = new Set(
  'de da do dos das e del la le du des bin bint al ul ur van von der den'.split(' '),
);
