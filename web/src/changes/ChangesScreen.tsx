import { Screen } from '../shell/Screen';
import { LastLoad } from './LastLoad';

/** What the last load has changed. */
export default function ChangesScreen() {
  return (
    <Screen title="Changes" lead="Which facts came, changed and went with the last load of the data.">
      <LastLoad />
    </Screen>
  );
}
