import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { queryClient } from './api/use-query';
import { HomeScreen } from './home/HomeScreen';
import { hasPlayground } from './playground/has-playground';
import { inOwnDocument } from './playground/own-document';
import { Layout } from './shell/Layout';
import { Loading } from './shell/Loading';
import { fetched } from './shell/screen-code';
import { ScreenBoundary } from './shell/ScreenBoundary';

// Each screen but the first is loaded when it is opened. List new ones in src/http/screens.ts too.
const DocumentsScreen = fetched(() => import('./documents/DocumentsScreen'));
const DocumentScreen = fetched(() => import('./document/DocumentScreen'));
const EntityScreen = fetched(() => import('./entity/EntityScreen'));
const FiguresScreen = fetched(() => import('./figures/FiguresScreen'));
const PromisesScreen = fetched(() => import('./promises/PromisesScreen'));
const TimelineScreen = fetched(() => import('./timeline/TimelineScreen'));
const MapScreen = fetched(() => import('./map/MapScreen'));
const ContradictionsScreen = fetched(() => import('./contradictions/ContradictionsScreen'));
const ReviewScreen = fetched(() => import('./review/ReviewScreen'));
const DuplicatesScreen = fetched(() => import('./duplicates/DuplicatesScreen'));
const ChangesScreen = fetched(() => import('./changes/ChangesScreen'));
const ClaimScreen = fetched(() => import('./cite/ClaimScreen'));
const CitationsScreen = fetched(() => import('./cite/CitationsScreen'));
const GraphScreen = fetched(() => import('./graph/GraphScreen'));
const EmbedScreen = fetched(() => import('./graph/EmbedScreen'));
const PlaygroundScreen = fetched(() =>
  hasPlayground
    ? inOwnDocument(() => import('./playground/PlaygroundScreen'))
    : import('./playground/NoPlayground'),
);
const NotFound = fetched(() => import('./shell/NotFound'));

/** An id may have its colon as %3A, as mail and chat programs write it. */
function decoded({ id }: { readonly id: string }): { readonly id: string } {
  try {
    return { id: decodeURIComponent(id) };
  } catch {
    return { id };
  }
}

export function App() {
  const [path] = useLocation();
  return (
    <QueryClientProvider client={queryClient}>
      <Layout>
        <ScreenBoundary key={path}>
          <Suspense fallback={<Loading what="the screen" />}>
            <Switch>
              <Route path="/" component={HomeScreen} />
              <Route path="/entity/:id">{(params) => <EntityScreen params={decoded(params)} />}</Route>
              <Route path="/documents" component={DocumentsScreen} />
              <Route path="/document/:id">{(params) => <DocumentScreen params={decoded(params)} />}</Route>
              <Route path="/review/:id">{(params) => <ReviewScreen params={decoded(params)} />}</Route>
              <Route path="/claim/:id">{(params) => <ClaimScreen params={decoded(params)} />}</Route>
              <Route path="/changes" component={ChangesScreen} />
              <Route path="/citations" component={CitationsScreen} />
              <Route path="/figures" component={FiguresScreen} />
              <Route path="/promises" component={PromisesScreen} />
              <Route path="/timeline" component={TimelineScreen} />
              <Route path="/map" component={MapScreen} />
              <Route path="/contradictions" component={ContradictionsScreen} />
              <Route path="/duplicates" component={DuplicatesScreen} />
              <Route path="/graph" component={GraphScreen} />
              <Route path="/embed/graph" component={EmbedScreen} />
              <Route path="/playground" component={PlaygroundScreen} />
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </ScreenBoundary>
      </Layout>
    </QueryClientProvider>
  );
}
