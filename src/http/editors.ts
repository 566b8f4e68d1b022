// Who may change the graph: whoever sits at this machine, as long as nobody else can reach the server; otherwise a key of an editor.
import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { EditorsOnly } from '../common/errors.js';

export interface Editing {
  /** Whether the server can be reached from this machine alone, so that nobody needs a key. */
  readonly isOpen: boolean;
  /** The name that decisions record of who has no key. */
  readonly user: string;
}

/** What proxies add: somebody else may be behind the request. */
const FORWARDED = /^(forwarded|via|x-forwarded-.*|x-real-ip|cf-connecting-ip|true-client-ip)$/;

/** The name of the editor; undefined for everybody else. */
export function editorOf(
  { asker, headers, socket }: FastifyRequest,
  { isOpen, user }: Editing,
): string | undefined {
  if (asker?.role === 'editor') return asker.name.replace(/^key /, '');
  const isNamed = headers.authorization !== undefined; // the key of a reader is no better than none
  const isForwarded = Object.keys(headers).some((name) => FORWARDED.test(name));
  return isOpen && !isNamed && !isForwarded && isLoopback(socket.remoteAddress) ? user : undefined;
}

export const editorsOnly =
  (editing: Editing): onRequestAsyncHookHandler =>
  async (request) => {
    if (isOfOtherSite(request))
      throw new EditorsOnly(
        'A page of another site cannot change the graph: use the screens of this server.',
      );
    if (editorOf(request, editing) === undefined)
      throw new EditorsOnly(
        'Only editors may do this: send the key of one as "Authorization: Bearer KEY" (npm run keys -- add NAME --role editor).',
      );
  };

/** CORS_ORIGINS names who may read, not who may write. */
function isOfOtherSite({ headers, protocol, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && headers.origin !== `${protocol}://${host}`;
}

const isLoopback = (address = ''): boolean => /^(::ffff:)?127\.|^::1$/.test(address);
