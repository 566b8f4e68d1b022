// Environment → limits, for the limits that have a setting.
import { z } from 'zod';
import { LIMITS, TABLE, type LimitName, type Limits } from './table.js';

/** A time may be 0; any other limit of 0 would allow nothing. */
const numberFrom = (least: number) => z.coerce.number().int().min(least).max(1_000_000_000);
const absent = (value: unknown): unknown => (value === '' ? undefined : value);
const off = (value: unknown): unknown => (value === 'off' ? undefined : absent(value));

/** From the names of the table; only the rate can be "off". */
const SETTINGS = Object.entries(TABLE).flatMap(([name, { setting, unit }]) =>
  setting === undefined ? [] : [[name as LimitName, setting, numberFrom(unit === 'ms' ? 0 : 1)] as const],
);

export const limitSettings = z
  .object(
    Object.fromEntries(
      SETTINGS.map(([, setting, number]) => [
        setting,
        z.preprocess(setting === 'POINTS_PER_MINUTE' ? off : absent, number.optional()),
      ]),
    ),
  )
  .transform((given): Limits => {
    const limits: Record<LimitName, number> = { ...LIMITS };
    for (const [name, setting] of SETTINGS) limits[name] = given[setting] ?? limits[name];
    return limits;
  });
