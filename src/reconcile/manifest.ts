// Says what the service can do, as OpenRefine asks when somebody adds it.
import { ENTITY_TYPES } from '../model/model.js';
import { LIMITS } from '../limits/table.js';
import { typeNamed } from './properties.js';

/** The size of the pop-up, in pixels. */
const [WIDTH, HEIGHT] = [420, 260];

/**
 * @param service the address of this server as the client knows it
 * @param screens the public address of the screens, which ids belong to
 */
export const manifest = (service: string, screens: string) => {
  const suggest = (what: string) => ({ service_url: service, service_path: `/reconcile/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: 'ICT Graph',
    identifierSpace: `${screens}/entity/`,
    schemaSpace: `${screens}/schema.graphql`,
    defaultTypes: ENTITY_TYPES.map(typeNamed),
    documentation: `${screens}/playground`,
    view: { url: `${screens}/entity/{{id}}` },
    preview: { url: `${service}/reconcile/preview?id={{id}}`, width: WIDTH, height: HEIGHT },
    suggest: {
      entity: { ...suggest('entity'), flyout_service_path: '/reconcile/flyout/entity?id=${id}' },
      type: suggest('type'),
      property: suggest('property'),
    },
    extend: {
      propose_properties: { service_url: service, service_path: '/reconcile/properties' },
      property_settings: [
        {
          name: 'limit',
          label: 'Limit',
          type: 'number',
          default: 0,
          help_text: 'The most values of a row; 0 for all.',
        },
      ],
    },
    batchSize: LIMITS.listLength,
  };
};
