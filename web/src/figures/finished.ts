/** A chart of Plot as the page can have it: without styles of its own, and with one stop of the keyboard for each figure. */
export function finished<Chart extends Element>(chart: Chart): Chart {
  chart.querySelectorAll('style').forEach((style) => style.remove()); // figure-chart.css has its rules: the page has no inline styles
  const seen = new Set<string | null>();
  for (const link of chart.querySelectorAll('a')) {
    const figure = link.getAttribute('href');
    if (seen.has(figure)) {
      link.setAttribute('tabindex', '-1'); // the second end of a range can be clicked, and is no second stop
      link.setAttribute('aria-hidden', 'true');
    }
    seen.add(figure);
  }
  return chart;
}
