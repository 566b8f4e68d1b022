import { Link } from 'wouter';
import { Empty } from '../shell/Empty';
import { Screen } from '../shell/Screen';

/** At the address of the playground if the server has none. */
export default function NoPlayground() {
  return (
    <Screen title="No playground">
      <Empty>
        The playground of this server is switched off. <Link href="/">Go to the search</Link>.
      </Empty>
    </Screen>
  );
}
