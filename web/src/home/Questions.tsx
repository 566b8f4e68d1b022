import { Link } from 'wouter';
import { entityPath, graphPath } from '../links';
import { hasPlayground } from '../playground/has-playground';

const PARKS_AND_PLACES: readonly string[] = [
  'TechnologyPark:islamabad-it-park',
  'TechnologyPark:karachi-it-park',
  'TechnologyPark:software-technology-parks',
  'TechnologyPark:women-technology-park-bagh',
  'City:bagh',
  'City:islamabad',
  'City:karachi',
  'Region:azad-jammu-and-kashmir',
  'Country:pakistan',
];

/** Each is answered by another screen, so that who follows them has seen what there is. */
const QUESTIONS: readonly (readonly [question: string, screen: string, path: string])[] = [
  ['What was promised, by when, and what has become of it?', 'Promises', '/promises'],
  [
    'How did ICT remittances grow: amount, base and rate?',
    'Figures',
    '/figures?indicator=Indicator:ict-remittances',
  ],
  ['Do any figures contradict each other, and do they add up?', 'Contradictions', '/contradictions'],
  ['What is linked to Türkiye, in which words?', 'Entity', entityPath('Country:turkiye')],
  [
    'Which facts are known about the Karachi IT Park?',
    'Entity',
    entityPath('TechnologyPark:karachi-it-park'),
  ],
  ['Which technology parks lie where, in a picture?', 'Graph', graphPath(...PARKS_AND_PLACES)],
  [
    'Which sentences of the article support which facts?',
    'Document',
    '/document/Document:pakistan-ict-article',
  ],
  ['Who met whom, and about which technologies?', 'Playground', '/playground?example=who-met-whom'],
];

export function Questions() {
  return (
    <section className="card stack" aria-labelledby="questions-title">
      <h2 id="questions-title">Questions to start from</h2>
      <ul className="questions">
        {QUESTIONS.filter(([, screen]) => hasPlayground || screen !== 'Playground').map(
          ([question, screen, path]) => (
            <li key={path}>
              <Link href={path}>{question}</Link>
              <span className="small soft">{screen}</span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
