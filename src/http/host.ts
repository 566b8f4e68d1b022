// Which Host headers are accepted. An attacker's page can let its own name point here (DNS rebinding). The browser then
// takes this server for the attacker's, and only the Host header shows it. Loopback names and addresses cannot be abused so.
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The name in a Host header, without its port; undefined if it is missing or malformed. */
export function hostName(header: string | undefined): string | undefined {
  const name = /^([a-z\d._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.exec(header ?? '')?.[1]?.toLowerCase();
  return name !== undefined && URL.canParse(`http://${name}/`) ? name : undefined;
}

/**
 * @param reachedAt the address of the server's end of the connection
 * @param hosts the names from the settings
 */
export function isKnownHost(name: string, reachedAt: string | undefined, hosts: readonly string[]): boolean {
  const address = reachedAt?.replace(/^::ffff:/, '');
  if (LOOPBACK.includes(name) || hosts.includes(name) || name.replace(/^\[|\]$/g, '') === address)
    return true;
  return hosts.length === 0 && !isLoopback(address);
}

const isLoopback = (address: string | undefined): boolean =>
  address === undefined || address === '::1' || address.startsWith('127.');
