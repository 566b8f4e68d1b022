/** The text stays with its owner: how who has a copy gets to see it here. */
export function AttachText({ sha256 }: { readonly sha256: string }) {
  return (
    <section className="card stack" aria-labelledby="attach-title">
      <h2 id="attach-title">The text of this document is not at hand</h2>
      <p>
        Texts stay with their owners: the graph holds positions and short fragments. Who has a copy can attach
        it, to see the words in their context and have each of them checked at its position:
      </p>
      <ol className="attach-steps">
        <li>
          Put the file into the folder <code>documents/</code>, or name its folder in{' '}
          <code>ICTGRAPH_DOCUMENTS</code>. Its name does not matter.
        </li>
        <li>
          Make sure that it is the same text: its SHA-256 is <code className="hash">{sha256}</code>.
        </li>
        <li>Start the server again.</li>
      </ol>
    </section>
  );
}
