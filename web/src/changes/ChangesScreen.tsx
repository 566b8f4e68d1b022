import { Screen } from '../shell/Screen';
import { LastLoad } from './LastLoad';

/** What the last load changed. */
export default function ChangesScreen() {
  return (
    <Screen title="Changes" lead="Which facts the last load of the data added, changed and removed.">
      <LastLoad />
    </Screen>
  );
}
