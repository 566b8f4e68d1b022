// Refuses to build the screens while a type of the schema has no icon.
import type { Plugin } from 'vite';
import vocabulary from '../generated/vocabulary.json' with { type: 'json' };
import { ENTITY_TYPES } from './src/entity-types';

export const everyTypeHasAnIcon: Plugin = {
  name: 'every-type-has-an-icon',
  buildStart() {
    const missing = Object.keys(vocabulary.types).filter((type) => !(type in ENTITY_TYPES));
    if (missing.length === 0) return;
    this.error(
      `${missing.join(', ')}: no icon. Choose one of lucide (https://lucide.dev/icons) for each, with the colour of its family, and add a line to LOOKS in web/src/entity-types.ts.`,
    );
  },
};
