export interface Proxy {
  readonly port: number;
  freeze(): void;
  thaw(): void;
  /** Resets the connection of a client that sends something for which this is true. */
  resetWhen(isFatal: (sent: string) => boolean): void;
  resetAll(): void;
  /** Resets all connections, and so many of the next ones while they log in: after the client's first words. */
  resetLogins(times: number): void;
  close(): Promise<void>;
}

/**
 * @param host of what is behind the proxy; loopback unless told
 * @param own port of the proxy; a free one unless told
 */
export function proxyTo(port: number, host?: string, own?: number): Promise<Proxy>;
