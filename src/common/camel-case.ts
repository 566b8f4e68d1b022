// The names of stored properties: `quantity.value` is stored as `quantityValue`.

export const camelCase = (path: readonly string[]): string =>
  path.map((part, index) => (index === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('');
