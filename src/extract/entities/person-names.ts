// How persons are named: words with capitals, particles, titles; and who speaks.

/** One or more words of a person's name. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’]*(?:-\p{Lu}?[\p{L}\p{M}'’]+)*`;
const PARTICLE = String.raw`(?:bin|binti|bint|bte|al|el|van|von|der|den|de|da|do|dos|das|del|la|ul|ur|ibn|abu|e|ben)`;
/** Words of organizations and fields that stand before a name: "Minister of Science and Technology Phạm Quốc Dũng". */
const TOPIC = String.raw`(?!(?:Information|Technology|Technologies|Telecommunications?|Telecom|Communications?|Science|Innovation|Education|Finance|Planning|Development|Economy|Economic|Digital|Trade|Industry|Commerce|Affairs|State|Foreign|Interior|Transport|Energy|Health|IT|ICT|Investment|Export|Infrastructure|Networks?|Securities|Association|Authority|Board|Bank|Group)(?![\p{L}]))`;
export const PERSON = String.raw`(?:${TOPIC}(?:${WORD}|\p{Lu}\.(?:\p{Lu}\.)*)(?:[ \u00a0](?:${PARTICLE}[ \u00a0]){0,2}(?:${WORD}|\p{Lu}\.(?:\p{Lu}\.)*(?=[ \u00a0]\p{Lu}))){0,4})`;
export const HONORIFIC = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Engr?|Eng|Hon|Gen|Lt|Col|Maj|Brig|Capt|Justice|Sheikh|Syed|Sir|Dame|Lord|Alhaji|Chief|Amb|Sen|Rep|Gov|Rt|Puan|Tuan|Datuk|Dato|Tan Sri|Encik|Shri|Smt|Sri|Haji|Hajj|Pak|Ibu|Mme|Sra?|Don|Doña|Ing|Lic|Inspector|Comrade|Ustad|Mufti|Maulana|Barrister|Architect|Air|General|Major|Colonel|Brigadier|Admiral)\.?(?: \((?:Retd|R)\.?\))?[ \u00a0])`;
export const TITLED = new RegExp(String.raw`(?<![\p{L}\p{N}])${HONORIFIC}+(?<name>${PERSON})`, 'gu');

/** Words in a "name" that show that it names no person. */
const NO_PERSON =
  /\b(?:Ministry|Minister|Department|University|Institute|Bank|Board|Authority|Agency|Council|Commission|(?<!^)Park|Parks|City|Street|Road|Technology|Technologies|Telecom|Telecommunication|Telecommunications|Information|Digital|National|International|Government|Company|Limited|Ltd|Group|Fund|Programme|Program|Project|Initiative|Act|Network|Cable|Centre|Center|Forum|Summit|Conference|Republic|Kingdom|Federation|Union|Association|Chamber|Foundation|Corporation|Province|District|State|Senate|Assembly|Parliament|Committee|Development|Software|Internet|Data|Cloud|Systems|Solutions|Services|Holdings|Capital|Partners|Economic|Cooperation|Finance|Planning|Education|Affairs|Africa|Asia|Europe|America|Pakistan|India|Bangladesh|Kenya|Nigeria|Egypt|Türkiye|Turkey|Indonesia|Philippines|Rwanda|Brazil|Vietnam|China|Korea|Japan|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|That|These|In|On|At|Earlier|However|Meanwhile|According|IT|ICT|AI|CEO|News|Times|Export|Innovation|Science|Research|Security|Communications|Communication|Mobile|Wireless|Plan|Vision|Strategy|Policy|Bill|Law|Accord|Agreement|Treaty|North|South|East|West|Secretary|President|Ambassador|Governor|Director|Chairman|Chief|Prime|Executive|Officer|Public|Private|Investment|Trade|Industry|House|Office)\b/;

export const mayBePerson = (name: string): boolean =>
  name.length > 1 && !NO_PERSON.test(name) && !/\d|@|&/.test(name) && !/^\p{Lu}{2,}$/u.test(name);

const TITLE = new RegExp(`^(?:${HONORIFIC})+`, 'u');

/** The person's name without "Dr". */
export const withoutTitle = (name: string): string => name.replace(TITLE, '');

const SAID = String.raw`(?:said|says|told|added|noted|stated|argued|explained|warned|announced|claimed|emphasi[sz]ed|stressed|observed|remarked|replied|confirmed|insisted|predicted|estimated|reiterated|pointed out|promised|declined|wrote|called|put|expects|believes|complained|asked|urged|hailed|welcomed|described|recalled|admitted|conceded|acknowledged|joked|assured|highlighted|disclosed|revealed)`;
/** "X said", "said X", "according to X", "X’s": somebody who speaks. */
export const SPEAKERS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<name>${PERSON}),? (?:(?:also|then|later|further|has|had|who)[ \u00a0])?${SAID}(?!\p{L})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:I am|I’m|my name is|[Rr]eporting by|[Ww]ritten by|[Ee]diting by)[ \u00a0](?<name>${PERSON})`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:said|says|added|according to|noted|argued|explained|warned)[ \u00a0](?:${HONORIFIC})*(?<name>${PERSON})`,
    'gu',
  ),
];
