/** Something cannot go on, for a reason that a person can mend: the message says what is wrong and what to do. */
export class ExpectedError extends Error {}
