// Words that mean little by themselves.

/** Small words of names: they weigh almost nothing, and initials may omit them. */
export const SMALL: ReadonlySet<string> = new Set(
  'a an and at by de for from in of on or the to with'.split(' '),
);

/** Words of a question that ask, join, point or compare, and are not about its subject. */
export const ASKING: ReadonlySet<string> = new Set([
  ...SMALL,
  ...`about all already also any are as be been biggest can come comes currently did do does far find get give had happen
  happened happens has have head heads highest how i into is it its largest latest lead leads list lowest many me most much newest
  now nowadays operate operates our own owns please presently responsible run runs said say says should show since smallest so some still tell
  than that their them there these they this those today tonight under until up was we were what whats when where which while
  who whom whos whose why will work worked working works would yet you`.split(/\s+/),
]);
