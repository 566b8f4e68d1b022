// A feed as Atom (RFC 4287) and as JSON Feed 1.1.
import xmlbuilder from 'xmlbuilder';
import type { Entry } from './entries.js';

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The public address of the server. */
  readonly home: string;
  /** The address of this feed. */
  readonly self: string;
  readonly entries: readonly Entry[];
}

export const FORMATS = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: atom },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
} as const;

/** Of a feed that has no entry yet. */
const NEVER = '1970-01-01T00:00:00.000Z';

function atom({ title, description, home, self, entries }: Feed): string {
  const options = { encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' };
  const feed = xmlbuilder
    .create('feed', options)
    .att({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
  feed.ele('id', self);
  feed.ele('title', title);
  feed.ele('subtitle', description);
  feed.ele(
    'updated',
    entries
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? NEVER,
  );
  feed.ele('author').ele('name', 'ICT Graph');
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: self });
  feed.ele('link', { rel: 'alternate', type: 'text/html', href: `${home}/` });
  for (const entry of entries) {
    const element = feed.ele('entry');
    element.ele('id', entry.id);
    element.ele('title', entry.title);
    element.ele('updated', entry.updated);
    element.ele('link', { rel: 'alternate', type: 'text/html', href: home + entry.path });
    element.ele('summary', entry.summary);
  }
  return feed.end({ pretty: true });
}

function jsonFeed({ title, description, home, self, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: `${home}/`,
    feed_url: self,
    language: 'en',
    authors: [{ name: 'ICT Graph' }],
    items: entries.map(({ id, title: name, summary, updated, path }) => ({
      id,
      url: home + path,
      title: name,
      content_text: summary || name,
      date_modified: updated,
    })),
  });
}
