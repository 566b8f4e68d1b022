// Small files of each sort, made here.
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const utf16 = (text: string, { bigEndian = false, mark = true } = {}): Uint8Array => {
  const little = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? little.swap16() : little;
};

interface Pdf {
  /** Lines of each page. */
  readonly pages: readonly (readonly string[])[];
  readonly title?: string;
  readonly isEncrypted?: boolean;
}

/** A PDF with a text layer: lines are 14 points apart, an empty line leaves a gap. */
export function pdf({ pages, title, isEncrypted = false }: Pdf): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  const font = 3;
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((lines, index) => {
    const content = lines
      .map((line, at) => `1 0 0 1 50 ${750 - at * 14} Tm (${line.replace(/[\\()]/g, '\\$&')}) Tj`)
      .join('\n');
    const stream = lines.length === 0 ? '' : `BT /F1 12 Tf\n${content}\nET`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    );
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  const info = title === undefined ? '' : ` /Info ${add(`<< /Title (${title}) >>`)} 0 R`;
  const key = 'ab'.repeat(32);
  const encrypt = isEncrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<${key}> <${key}>]`
    : '';
  let written = '%PDF-1.4\n';
  const offsets = objects.map((content, index) => {
    const at = written.length;
    written += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return at;
  });
  const start = written.length;
  const lines = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  written += `xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer\n<< /Size ${size} /Root 1 0 R${info}${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(written, 'latin1');
}
