/** A name broken into lines of about so many characters, so that canvas and SVG break it alike. */
export function toLines(name: string, most = 20): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
