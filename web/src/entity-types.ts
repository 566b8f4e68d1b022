// How each type of entity looks, everywhere: an icon of its own, and the colour of its family.
import {
  Briefcase,
  Building2,
  Cable,
  CalendarDays,
  Cpu,
  Flag,
  IdCard,
  Landmark,
  Map as MapIcon,
  MapPin,
  Rocket,
  Stamp,
  UserRound,
  type IconNode,
} from 'lucide';
import type { EntityType } from './generated/graphql.js';

/** A colour for each theme: a light one carries white shapes with a contrast of at least 4.5, a dark one dark shapes. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

export interface EntityTypeStyle extends Colour {
  readonly label: string;
  readonly plural: string;
  readonly icon: IconNode;
}

const PEOPLE: Colour = { light: '#8a5a1c', dark: '#e2b27a' };
const ORGANIZATIONS: Colour = { light: '#2f5f95', dark: '#8fb8e8' };
const PLACES: Colour = { light: '#3f7050', dark: '#93c9a4' };
const WORKS: Colour = { light: '#6b5193', dark: '#bba6e3' };
const TECHNOLOGIES: Colour = { light: '#1f7272', dark: '#79c9c8' };
const EVENTS: Colour = { light: '#98435c', dark: '#e79cb0' };

/** What is drawn on these colours. */
export const ON_COLOUR: Colour = { light: '#ffffff', dark: '#0d1824' };

const type = (label: string, plural: string, icon: IconNode, colour: Colour): EntityTypeStyle => ({
  ...{ label, plural, icon },
  ...colour,
});

export const ENTITY_TYPES: Readonly<Record<EntityType, EntityTypeStyle>> = {
  Official: type('Official', 'Officials', UserRound, PEOPLE),
  Post: type('Post', 'Posts', IdCard, PEOPLE),
  Ministry: type('Ministry', 'Ministries', Landmark, ORGANIZATIONS),
  Agency: type('Agency', 'Agencies', Stamp, ORGANIZATIONS),
  Company: type('Company', 'Companies', Briefcase, ORGANIZATIONS),
  Country: type('Country', 'Countries', Flag, PLACES),
  Region: type('Region', 'Regions', MapIcon, PLACES),
  City: type('City', 'Cities', MapPin, PLACES),
  TechnologyPark: type('Technology park', 'Technology parks', Building2, WORKS),
  Initiative: type('Initiative', 'Initiatives', Rocket, WORKS),
  Infrastructure: type('Infrastructure', 'Infrastructure', Cable, WORKS),
  Technology: type('Technology', 'Technologies', Cpu, TECHNOLOGIES),
  Event: type('Event', 'Events', CalendarDays, EVENTS),
};
