// How each type of entity looks, everywhere: a colour for each theme, and a code and a shape for who sees no colour.
import type { EntityType } from './generated/graphql';

export interface EntityTypeStyle {
  readonly label: string;
  readonly plural: string;
  /** Two letters that stand in its badge and its node. */
  readonly code: string;
  /** One of cytoscape's node shapes; types of one family share it. */
  readonly shape:
    'ellipse' | 'round-rectangle' | 'round-diamond' | 'round-hexagon' | 'round-triangle' | 'star';
  /** Carries white text with a contrast of at least 4.5. */
  readonly light: string;
  /** Carries dark text with a contrast of at least 4.5. */
  readonly dark: string;
}

const type = (
  label: string,
  plural: string,
  code: string,
  shape: EntityTypeStyle['shape'],
  light: string,
  dark: string,
): EntityTypeStyle => ({ label, plural, code, shape, light, dark });

export const ENTITY_TYPES: Readonly<Record<EntityType, EntityTypeStyle>> = {
  Official: type('Official', 'Officials', 'Of', 'ellipse', '#9c3d10', '#f0a277'),
  Post: type('Post', 'Posts', 'Po', 'ellipse', '#7d5a00', '#dcb95a'),
  Ministry: type('Ministry', 'Ministries', 'Mi', 'round-rectangle', '#123f80', '#8ab4f0'),
  Agency: type('Agency', 'Agencies', 'Ag', 'round-rectangle', '#1f68b0', '#7cc3f5'),
  Company: type('Company', 'Companies', 'Co', 'round-rectangle', '#2d6a7c', '#82cdde'),
  Country: type('Country', 'Countries', 'Cn', 'round-diamond', '#1d5c39', '#7fd09c'),
  Region: type('Region', 'Regions', 'Re', 'round-diamond', '#39700f', '#a3d36f'),
  City: type('City', 'Cities', 'Ci', 'round-diamond', '#5b6400', '#c9cf62'),
  TechnologyPark: type('Technology park', 'Technology parks', 'Pa', 'round-hexagon', '#7a1f6b', '#e29bd6'),
  Initiative: type('Initiative', 'Initiatives', 'In', 'round-hexagon', '#5d3aa8', '#b9a2f2'),
  Infrastructure: type('Infrastructure', 'Infrastructures', 'If', 'round-hexagon', '#4f5661', '#b6bec9'),
  Technology: type('Technology', 'Technologies', 'Te', 'round-triangle', '#00675f', '#63d0c3'),
  Event: type('Event', 'Events', 'Ev', 'star', '#a3174a', '#f598b6'),
};
