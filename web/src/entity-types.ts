// The look of each entity type everywhere: its own icon, and the colour of its family.
import {
  Briefcase,
  Building2,
  Cable,
  CalendarDays,
  Cpu,
  Flag,
  GraduationCap,
  Handshake,
  IdCard,
  Landmark,
  Map as MapIcon,
  MapPin,
  Rocket,
  Scale,
  Shapes,
  Stamp,
  UserRound,
  type IconNode,
} from 'lucide';
import vocabulary from '../../generated/vocabulary.json' with { type: 'json' };
import type { EntityType } from './generated/graphql.js';

/** One colour per theme: white shapes on a light one have a contrast of at least 4.5, as have dark shapes on a dark one. */
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
const RULES: Colour = { light: '#6b6015', dark: '#cfc26a' };
const EVENTS: Colour = { light: '#98435c', dark: '#e79cb0' };

/** The colour of what is drawn on top. */
export const ON_COLOUR: Colour = { light: '#ffffff', dark: '#0d1824' };

/** The icon and the family of each type; its words come from the schema. */
const LOOKS: Readonly<Record<EntityType, readonly [icon: IconNode, family: Colour]>> = {
  Official: [UserRound, PEOPLE],
  Post: [IdCard, PEOPLE],
  Ministry: [Landmark, ORGANIZATIONS],
  Agency: [Stamp, ORGANIZATIONS],
  Company: [Briefcase, ORGANIZATIONS],
  University: [GraduationCap, ORGANIZATIONS],
  OtherOrganization: [Shapes, ORGANIZATIONS],
  Country: [Flag, PLACES],
  Region: [MapIcon, PLACES],
  City: [MapPin, PLACES],
  TechnologyPark: [Building2, WORKS],
  Initiative: [Rocket, WORKS],
  Infrastructure: [Cable, WORKS],
  Technology: [Cpu, TECHNOLOGIES],
  Law: [Scale, RULES],
  Agreement: [Handshake, RULES],
  Event: [CalendarDays, EVENTS],
};

export const ENTITY_TYPES = Object.fromEntries(
  Object.entries(LOOKS).map(([name, [icon, colour]]) => {
    const { label, plural } = vocabulary.types[name as EntityType];
    return [name, { label, plural, icon, ...colour }];
  }),
) as Readonly<Record<EntityType, EntityTypeStyle>>; // the keys of LOOKS
