import { Link } from 'wouter';
import { Empty } from './Empty';
import { Screen } from './Screen';

export default function NotFound() {
  return (
    <Screen title="No such screen">
      <Empty>
        Nothing is at this address. <Link href="/">Go to the search</Link>.
      </Empty>
    </Screen>
  );
}
