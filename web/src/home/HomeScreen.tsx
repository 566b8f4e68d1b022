import { useSearchParams } from 'wouter';
import { Everything } from '../search/Everything';
import { SearchBox } from '../search/SearchBox';
import { Screen } from '../shell/Screen';
import { EntitiesOfTypes } from './EntitiesOfTypes';
import './home.css';
import { LastLoad } from './LastLoad';
import { Questions } from './Questions';
import { Results } from './Results';
import { toSearch } from './search-in-address';
import { TypeChips } from './TypeChips';

/** The search, and before anybody has searched: what there is, where to start, and what is new. The address holds the search. */
export function HomeScreen() {
  const [params] = useSearchParams();
  const search = toSearch(params);
  return (
    <Screen
      title={
        search.words === '' ? 'A country’s ICT sector, with the words behind every fact' : `“${search.words}”`
      }
      lead="People, institutions, places, programmes and figures: each fact says who stated it, in which words, at which position of which document."
      className="home"
    >
      <SearchBox
        key={search.words}
        className="home-search"
        words={search.words}
        types={search.entityTypes}
        pathFor={(words) => search.path({ q: words })}
        autoFocus
      />
      {search.words === '' ? (
        <>
          <TypeChips search={search} />
          {search.entityTypes.length > 0 ? (
            <EntitiesOfTypes search={search} />
          ) : (
            <div className="home-columns">
              <Questions />
              <LastLoad />
            </div>
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
