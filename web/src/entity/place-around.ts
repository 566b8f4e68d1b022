interface Place {
  readonly x: number;
  readonly y: number;
}

/** More than this go into two circles, so that names keep their room. */
const MOST_IN_A_CIRCLE = 9;
/** Room for a node and its name at the edge of the picture. */
const MARGIN = { x: 52, top: 22, bottom: 34 };

/** One in the middle, the others around it in the order in which they come. */
export function placeAround(
  centre: string,
  others: readonly string[],
  width: number,
  height: number,
): ReadonlyMap<string, Place> {
  const middle = { x: width / 2, y: (height + MARGIN.top - MARGIN.bottom) / 2 };
  const rx = width / 2 - MARGIN.x;
  const ry = (height - MARGIN.top - MARGIN.bottom) / 2;
  const twoCircles = others.length > MOST_IN_A_CIRCLE;
  const places = new Map<string, Place>([[centre, middle]]);
  others.forEach((id, index) => {
    const angle = (2 * Math.PI * index) / others.length - Math.PI / 2;
    const share = twoCircles && index % 2 === 1 ? 0.58 : 1;
    places.set(id, {
      x: middle.x + rx * share * Math.cos(angle),
      y: middle.y + ry * share * Math.sin(angle),
    });
  });
  return places;
}
