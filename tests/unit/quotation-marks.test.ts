import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/dataset/fragment.js';

describe('a quotation is found in its marks', () => {
  it.each([
    ['“We build parks,” he said. “We do.”', 'We build parks,'],
    ['“We build parks\n\nand more,” he said.', 'We build parks\n\nand more,'],
    ['Er sagte: „Wir bauen Parks“ und „Wir eilen“.', 'Wir bauen Parks'],
    ['Er sagte: „Wir bauen Parks” nun.', 'Wir bauen Parks'],
    ['Il dit : « Nous bâtissons des parcs » et « vite ».', 'Nous bâtissons des parcs'],
    ['Il dit : « Vite » et « Nous bâtissons des parcs ».', 'Nous bâtissons des parcs'],
    ['Han sa: »Vi bygger parker« nu.', 'Vi bygger parker'],
    ['他说：「我们建设园区」。', '我们建设园区'],
    ['He said "We build parks" and "We do".', 'We build parks'],
    ['He said "We do" and "We build parks".', 'We build parks'],
    ['👩‍💻 said “They call it «the park» here,” again.', 'the park'],
  ])('%s', (written, quoted) => {
    const text = new SourceText(written);
    const [start = 0] = text.positionsOf(quoted);
    expect(text.quotationAround(start)).toEqual({ start, end: start + [...quoted].length });
  });

  it.each([
    '“One” and two “three”',
    'He said "one" and two "three"',
    'No marks, only two words',
    '«un» et two «trois»',
  ])('and not between two: %s', (written) => {
    const text = new SourceText(written);
    expect(text.quotationAround(text.positionsOf('two')[0] ?? 0)).toBeUndefined();
  });
});
