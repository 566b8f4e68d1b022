export function row(what, ...columns) {
  console.log([what.padEnd(44), ...columns.map((column) => String(column).padStart(10))].join(' '));
}

export function rows(counts) {
  for (const [what, times] of Object.entries(counts).sort()) row(what, times);
}
