import { useSearchParams } from 'wouter';
import { useQuery } from '../api/use-query';
import { Everything } from '../search/Everything';
import { SearchBox } from '../search/SearchBox';
import { Answered } from '../shell/Answered';
import { Screen } from '../shell/Screen';
import { EntitiesOfTypes } from './EntitiesOfTypes';
import { Headline } from './Headline';
import { HOME } from './home-query';
import './home.css';
import { Results } from './Results';
import { toSearch } from './search-in-address';
import { TypeChips } from './TypeChips';
import { Welcome } from './Welcome';

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
          {search.isPlain ? <Everything search={search} /> : <Results search={search} />}
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
