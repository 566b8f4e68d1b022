import { Suspense } from 'react';
import { useSearchParams } from 'wouter';
import { useQuery } from '../api/use-query';
import { SearchBox } from '../search/SearchBox';
import { Answered } from '../shell/Answered';
import { Loading } from '../shell/Loading';
import { Screen } from '../shell/Screen';
import { fetched } from '../shell/screen-code';
import { EntitiesOfTypes } from './EntitiesOfTypes';
import { Headline } from './Headline';
import { HOME } from './home-query';
import './home.css';
import { toSearch } from './search-in-address';
import { TypeChips } from './TypeChips';
import { Welcome } from './Welcome';

const Everything = fetched(() => import('../search/Everything'));
const Results = fetched(() => import('./Results'));

/** The search; before a search, what the graph contains, what it says, and where to start. The address contains the search. */
export function HomeScreen() {
  const [params] = useSearchParams();
  const search = toSearch(params);
  const query = useQuery(HOME, {});
  const about = query.data?.dataset;
  const isSearch = search.words !== '';
  return (
    <Screen
      title={isSearch ? `“${search.words}”` : (about?.title ?? 'Home')}
      {...(isSearch ? {} : { heading: <Headline home={query.data} /> })}
      lead="People, institutions, places, programmes and figures: each fact says who stated it, in which words, at which position of which document."
      className={isSearch ? 'home' : 'home start'}
    >
      <SearchBox
        key={search.words}
        className="home-search"
        words={search.words}
        types={search.entityTypes}
        pathFor={(words) => search.path({ q: words })}
        example={about?.example}
        autoFocus
      />
      {isSearch ? (
        <>
          {search.isCut && <p className="soft">A search has up to 200 characters: the rest was left out.</p>}
          <Suspense fallback={<Loading what="the results" />}>
            {search.isPlain ? <Everything search={search} /> : <Results search={search} />}
          </Suspense>
        </>
      ) : (
        <Answered query={query} what="what there is">
          {(home) => (
            <>
              <TypeChips search={search} types={home.statistics.types} />
              {search.entityTypes.length > 0 ? <EntitiesOfTypes search={search} /> : <Welcome home={home} />}
            </>
          )}
        </Answered>
      )}
    </Screen>
  );
}
