/** Adapts a chart of Plot to the page: without its own styles, and with one tab stop per figure. */
export function finished<Chart extends Element>(chart: Chart): Chart {
  chart.querySelectorAll('style').forEach((style) => style.remove()); // figure-chart.css has its rules: the page has no inline styles
  const seen = new Set<string | null>();
  for (const link of chart.querySelectorAll('a')) {
    const figure = link.getAttribute('href');
    if (seen.has(figure)) {
      link.setAttribute('tabindex', '-1'); // the second end of a range can be clicked, but is not a second tab stop
      link.setAttribute('aria-hidden', 'true');
    }
    seen.add(figure);
  }
  return chart;
}
