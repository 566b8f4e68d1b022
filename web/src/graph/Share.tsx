// Shares the picture: its address, and the code that shows it on another page.
import { Share2 } from 'lucide-react';
import { copier } from '../use-copy';
import { linkTo } from './links';
import { Menu } from './Menu';
import type { GraphModel } from './use-graph';

export function Share({ graph }: { readonly graph: GraphModel }) {
  const copyText = copier(graph.say);
  const copy = (text: string, copied: string): void =>
    copyText(text, copied, 'The browser does not allow copying: copy the address of this page.');
  const frame = `<iframe src="${linkTo(graph.state, '/embed/graph').replaceAll('&', '&amp;')}" width="800" height="500" style="border:0" title="Graph" loading="lazy"></iframe>`;
  return (
    <Menu name="Share" title="Share the picture" listName="Share as" icon={Share2} named>
      <button type="button" onClick={() => copy(linkTo(graph.state), 'Link copied: it opens this picture.')}>
        Copy link <span className="small soft">opens this picture</span>
      </button>
      <button
        type="button"
        onClick={() =>
          copy(frame, 'Code copied. The server shows it on pages of the sites in its FRAME_ANCESTORS.')
        }
      >
        Copy code for a web page <span className="small soft">iframe</span>
      </button>
    </Menu>
  );
}
