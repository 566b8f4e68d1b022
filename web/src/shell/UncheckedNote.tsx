import { Link } from 'wouter';
import { documentPath } from '../links';
import { useUnchecked } from '../parts/unchecked';

/** Once per page: the documents whose words were not checked, and what to do about it. */
export function UncheckedNote() {
  const documents = new Map(useUnchecked().map((document) => [document.id, document]));
  if (documents.size === 0) return null;
  return (
    <aside className="unchecked-note small" aria-label="Positions that were not checked">
      Positions in{' '}
      {[...documents.values()].map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link href={documentPath(id)}>{title}</Link>
        </span>
      ))}{' '}
      were not checked here: the text stays with its owner. If you have a copy, attach it on the document’s
      page.
    </aside>
  );
}
