import { Cite } from '../cite/Cite';
import { graphql } from '../generated';
import type { DocumentHeadPartsFragment } from '../generated/graphql';
import { formatEdtf } from '../parts/dates';
import { Correct } from '../review/Correct';
import { useOwnText } from '../texts/own-texts';
import { counted } from '../words';

graphql(`
  fragment DocumentHeadParts on Document {
    id
    title
    kind
    language
    published
    publisher
    url
    license
    sha256
    characters
    textAttached
  }
`);

/** What is known about the source itself; unknown values are shown as unknown. */
export function DocumentHead({ document }: { readonly document: DocumentHeadPartsFragment }) {
  const { kind, language, published, publisher, url, license, characters, sha256, textAttached } = document;
  const own = useOwnText(sha256);
  const known: readonly (readonly [string, string])[] = [
    ['Kind', kind.toLowerCase()],
    ['Language', new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language],
    ['Published', published == null ? 'unknown' : formatEdtf(published)],
    ['Publisher', publisher ?? 'unknown'],
    ['Licence', license ?? 'none stated'],
    ['Length', counted(characters, 'character', 'characters')],
    ['Text', textAttached ? 'on this server' : own ? 'in this browser' : 'not available'],
  ];
  return (
    <div className="row">
      {known.map(([name, value]) => (
        <span key={name} className="chip">
          <span className="soft">{name}</span> {value}
        </span>
      ))}
      <Cite id={document.id} of={document.title} />
      <Correct document={document.id} />
      {url != null && (
        <a className="chip" href={url} rel="noreferrer">
          Read it at its source <span aria-hidden="true">↗</span>
        </a>
      )}
    </div>
  );
}
