import { useChoices } from '../parts/use-choices';
import type { AxisIn } from './axis-unit';

/** In the address: `?axis=base`. */
export const axisIn = (params: URLSearchParams): AxisIn =>
  params.get('axis') === 'base' ? 'base' : 'printed';

/** The unit of the axes: as printed, or the base unit, in which all figures compare. */
export function AxisChoice() {
  const [params, choose] = useChoices();
  return (
    <label>
      <span className="small soft">Axes in</span>
      <select
        value={axisIn(params)}
        onChange={({ target }) => choose('axis', target.value === 'base' ? 'base' : null)}
      >
        <option value="printed">units as printed</option>
        <option value="base">base units</option>
      </select>
    </label>
  );
}
