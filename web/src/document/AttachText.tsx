import { DropText } from '../texts/DropText';

/** The source text stays with its owner: how a reader with a copy can see it here. */
export function AttachText({ sha256 }: { readonly sha256: string }) {
  return (
    <section className="card stack" aria-labelledby="attach-title">
      <h2 id="attach-title">This server does not have the text of this document</h2>
      <p>
        Texts stay with their owners: the graph holds positions and short fragments. With a copy of yours you
        see the words in their context, each checked at its position. The text stays in this browser.
      </p>
      <DropText />
      <details className="small">
        <summary>For everybody who uses this server</summary>
        <p>
          Put the file into its folder <code>documents/</code>, under any name: the server sees it at once. It
          is the right text when its SHA-256 is <code className="hash">{sha256}</code>.
        </p>
      </details>
    </section>
  );
}
