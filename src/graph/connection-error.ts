/** The database cannot be used as configured; the message says what to do. */
export class ConnectionError extends Error {
  /** @param isTransient nothing answers, which may change; otherwise the database answers and refuses */
  constructor(
    message: string,
    readonly isTransient = false,
  ) {
    super(message);
  }
}
