import { Screen } from '../shell/Screen';
import { Checks } from './Checks';
import { Conflicts } from './Conflicts';
import './contradictions.css';

/** Where figures exclude each other, and where they do not add up: both sides with their words. */
export default function ContradictionsScreen() {
  return (
    <Screen
      title="Contradictions"
      lead="Figures that cannot both hold, and figures worked out again from others. Both sides stand with their words; which is right is yours to judge."
    >
      <Conflicts />
      <Checks />
    </Screen>
  );
}
