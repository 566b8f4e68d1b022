import type { FoundPartsFragment } from '../generated/graphql';
import { ClaimLine } from '../parts/ClaimLine';
import { EntityLink } from '../parts/EntityLink';

type Post = Extract<FoundPartsFragment['node'], { __typename: 'Post' }>;

/** Who holds or held a post, and what they stated: who asks about a post means the person. */
export function Holders({ post }: { readonly post: Post }) {
  return post.holders.nodes.map(({ official }) => (
    <div key={official.id} className="stack">
      <p>
        <span className="soft">held by</span> <EntityLink entity={official} />
      </p>
      {official.statements.nodes.map((claim) => (
        <div key={claim.id}>
          <ClaimLine claim={claim} />
        </div>
      ))}
    </div>
  ));
}
