import { useSearchParams } from 'wouter';
import { useQuery } from '../api/use-query';
import { Everything } from '../search/Everything';
import { SearchBox } from '../search/SearchBox';
import { Screen } from '../shell/Screen';
import { EntitiesOfTypes } from './EntitiesOfTypes';
import './home.css';
import { Results } from './Results';
import { toSearch } from './search-in-address';
import { TypeChips } from './TypeChips';
import { HOME, Welcome } from './Welcome';

/** The search, and before anybody has searched: what there is, where to start, and what is new. The address holds the search. */
export function HomeScreen() {
  const [params] = useSearchParams();
  const search = toSearch(params);
  const { data } = useQuery(HOME, {});
  const about = data?.dataset;
  return (
    <Screen
      title={search.words === '' ? (about?.title ?? 'A knowledge graph of ICT') : `“${search.words}”`}
      lead="People, institutions, places, programmes and figures: each fact says who stated it, in which words, at which position of which document."
      className="home"
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
      {search.words === '' ? (
        <>
          {search.entityTypes.length > 0 ? (
            <>
              <TypeChips search={search} />
              <EntitiesOfTypes search={search} />
            </>
          ) : (
            <Welcome search={search} />
          )}
        </>
      ) : (
        <>
          {search.isCut && <p className="soft">A search has up to 200 characters: the rest was left out.</p>}
          {search.isPlain ? <Everything search={search} /> : <Results search={search} />}
        </>
      )}
    </Screen>
  );
}
