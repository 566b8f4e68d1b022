import type { EntityHeadPartsFragment } from '../generated/graphql';
import { Section } from './Section';

/** Codes and coordinates, in words: they come from data sets, so nobody said them. */
export function Codes({ entity }: { readonly entity: EntityHeadPartsFragment }) {
  const position = 'coordinates' in entity ? entity.coordinates : undefined;
  if (entity.externalIds.length === 0 && !position) return null;
  return (
    <Section id="codes" title="Codes and position" calm>
      <ul className="codes small">
        {position && <li>It lies at {positionOf(position)}.</li>}
        {entity.externalIds.map(({ id, scheme, value, url, match }) => (
          <li key={id}>
            Its code in {SCHEMES[scheme] ?? scheme} is{' '}
            {url == null ? (
              <strong>{value}</strong>
            ) : (
              <a href={url} rel="noreferrer">
                {value} <span aria-hidden="true">↗</span>
              </a>
            )}
            {match === 'CANDIDATE' ? '; that is likely, and nobody has checked it.' : '.'}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Names of identifiers; others have the name that the data gives them. */
const SCHEMES: Readonly<Record<string, string>> = { 'iso3166-1': 'ISO 3166-1', 'iso3166-2': 'ISO 3166-2' };

interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** As on a map: 33.72° N, 73.04° E. */
const positionOf = ({ latitude, longitude }: Coordinates): string =>
  `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`;
