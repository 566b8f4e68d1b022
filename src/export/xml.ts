// Writes XML piece by piece: after each step of the body, it passes on what the step has written. Characters that XML 1.0
// does not allow become U+FFFD.
import xmlbuilder, { type XMLDocumentCB } from 'xmlbuilder';

export async function* xml(
  body: (document: XMLDocumentCB) => AsyncIterable<unknown>,
): AsyncGenerator<string> {
  let written = '';
  const document = xmlbuilder.begin({ invalidCharReplacement: '\uFFFD' }, (text) => (written += text));
  document.dec('1.0', 'UTF-8');
  for await (const _step of body(document)) {
    yield `${written}\n`;
    written = '';
  }
  document.end();
  yield `${written}\n`;
}
