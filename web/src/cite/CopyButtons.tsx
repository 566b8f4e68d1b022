import { graphql } from '../generated';
import type { CitationPartsFragment } from '../generated/graphql';
import { download } from '../download';
import { useCopy } from '../use-copy';

graphql(`
  fragment CitationParts on Citation {
    of
    text
    bibtex
    cslJson
    permalink
  }
`);

/** Copies citations as text, BibTeX or CSL-JSON, or saves them as a file of these. */
export function CopyButtons({ citations }: { readonly citations: readonly CitationPartsFragment[] }) {
  const [said, copyText] = useCopy();
  const copy = (what: string, text: string) => () =>
    copyText(text, `${what} copied.`, 'The browser does not allow it: select the text and copy it.');
  const bibtex = citations.map((one) => one.bibtex).join('\n\n');
  const csl = JSON.stringify(
    citations.flatMap(({ cslJson }) => JSON.parse(cslJson) as readonly object[]),
    null,
    2,
  );
  return (
    <div className="row">
      <button type="button" onClick={copy('Citation', citations.map(({ text }) => text).join('\n\n'))}>
        Copy citation
      </button>
      <button type="button" onClick={copy('BibTeX', bibtex)}>
        BibTeX
      </button>
      <button type="button" onClick={copy('CSL-JSON', csl)}>
        CSL-JSON
      </button>
      <button type="button" onClick={copy('Link', citations.map(({ permalink }) => permalink).join('\n'))}>
        Link
      </button>
      {citations.length > 1 && (
        <>
          <button type="button" onClick={() => download('ict-graph.bib', 'application/x-bibtex', bibtex)}>
            Save .bib
          </button>
          <button type="button" onClick={() => download('ict-graph.csl.json', 'application/json', csl)}>
            Save .json
          </button>
        </>
      )}
      <span role="status" className="small soft">
        {said}
      </span>
    </div>
  );
}
