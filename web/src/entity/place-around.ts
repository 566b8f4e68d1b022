export interface Place {
  readonly x: number;
  readonly y: number;
}

/** More than this form two circles, so that names have room. */
export const MOST_IN_A_CIRCLE = 9;
/** Room for a node and its name at the edge of the picture. */
export const MARGIN = { x: 52, top: 22, bottom: 40 };

/** One in the middle, the others around it in the given order; two are above each other. */
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
  const top = { x: middle.x, y: MARGIN.top };
  if (others.length === 1)
    return new Map([
      [centre, top],
      ...others.map((id) => [id, { ...top, y: height - MARGIN.bottom }] as const),
    ]);
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
