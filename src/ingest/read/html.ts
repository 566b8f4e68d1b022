// A web page → its main text, with the title, publisher, date and language of its metadata.
import { edtfProblem } from '../../common/edtf.js';
import { wordsOf, type PageNode } from './blocks.js';
import { webAddress } from './front-matter.js';
import { languageTag } from './language.js';
import type { Found } from './source-document.js';
import { UnreadableError } from './unreadable.js';
import { versionOf } from './version-of.js';

interface Page extends PageNode {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}
interface Article {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly content?: string | null;
  readonly siteName?: string | null;
  readonly publishedTime?: string | null;
  readonly lang?: string | null;
}

/** The encoding that the first bytes of a page declare. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  return (/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start) ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(start))?.[1];
}

export async function readHtml(html: string): Promise<Found> {
  const { parseHTML } = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const parse = (text: string): Page => (parseHTML(text) as unknown as { document: Page }).document;
  const page = parse(html);
  const meta = metadataOf(page);
  // it takes the page apart, so it is asked after the metadata
  const article = new Readability(page as never).parse() as Article | null;
  const content = article?.content ? parse(`<html><body>${article.content}</body></html>`) : undefined;
  const text = content ? wordsOf(content) : '';
  if (!content || text === '' || isOnlyLinks(content, text))
    throw new UnreadableError(
      'The page has no main text, only navigation: save the page of the article itself, or paste its words.',
    );
  const title = clean(article?.title) ?? meta.title;
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...defined('publisher', clean(article?.siteName) ?? meta.publisher),
    ...defined('author', clean(article?.byline)),
    ...defined('published', dayOf(article?.publishedTime) ?? meta.published),
    ...defined('language', languageTag(meta.language ?? article?.lang ?? undefined)),
    ...webAddress(meta.url),
    extractor: { name: '@mozilla/readability', version: versionOf('@mozilla/readability') },
  };
}

function metadataOf(page: Page) {
  const meta = (...names: readonly string[]): string | undefined =>
    names
      .flatMap((name) => [
        ...page.querySelectorAll(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`),
      ])
      .map((element) => clean(element.getAttribute('content')))
      .find((value) => value !== undefined);
  const linked = linkedData(page);
  return {
    title: meta('og:title', 'dc.title', 'DC.title') ?? clean(page.querySelector('title')?.textContent),
    publisher: linked.publisher ?? meta('og:site_name', 'publisher', 'dc.publisher', 'DC.publisher'),
    published: dayOf(
      linked.published ??
        meta(
          'article:published_time',
          'datePublished',
          'date',
          'dc.date',
          'DC.date',
          'pubdate',
          'publish-date',
        ) ??
        page.querySelector('time[datetime]')?.getAttribute('datetime'),
    ),
    language:
      clean(page.querySelector('html')?.getAttribute('lang')) ?? meta('og:locale', 'language', 'dc.language'),
    url: page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
  };
}

/** The first article of the page's JSON-LD. */
function linkedData(page: Page): { published?: string; publisher?: string } {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = parsed(script.textContent ?? '');
    const graph =
      isObject(found) && Array.isArray(found['@graph']) ? (found['@graph'] as unknown[]) : [found].flat();
    for (const thing of graph)
      if (isObject(thing) && typeof thing['datePublished'] === 'string') {
        const { publisher } = thing;
        const name = isObject(publisher) ? publisher['name'] : publisher;
        return {
          published: thing['datePublished'],
          ...(typeof name === 'string' ? { publisher: name } : {}),
        };
      }
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** More than half of the letters are links. */
function isOnlyLinks(page: Page, text: string): boolean {
  const linked = [...page.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent ?? '').trim().length,
    0,
  );
  return linked > text.length / 2;
}

/** The day of a time stamp, where it was published. */
function dayOf(written: string | null | undefined): string | undefined {
  const [day] = /^\d{4}(-\d{2}(-\d{2})?)?/.exec(written?.trim() ?? '') ?? [];
  return day !== undefined && edtfProblem(day) === undefined ? day : undefined;
}

const clean = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim() || undefined;

const defined = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<K, string>>;
