import { z } from 'zod';

/** Device-independent pixels. */
const boundsSchema = z
  .strictObject({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int().positive().max(100_000),
    height: z.number().int().positive().max(100_000),
  })
  .readonly();
export type Bounds = z.infer<typeof boundsSchema>;

/** Where the window stood; `bounds` are those that it has when it isn't maximised. */
export const windowPlaceSchema = z
  .strictObject({ bounds: boundsSchema, isMaximized: z.boolean() })
  .readonly();
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

/** The height of the strip by which a window is dragged, and how much of it must be in reach. */
const stripHeight = 30;
const fewestInReach = 100;

/**
 * Bounds that can be reached: as they are where the window's top edge is on a display, otherwise moved into
 * the display that holds most of it, or the first, and made no larger than that.
 * @param workAreas of the displays, the primary one first
 */
export function withinReach(bounds: Bounds, workAreas: readonly Bounds[]): Bounds {
  const strip = { ...bounds, height: stripHeight };
  const isInReach = workAreas.some((area) => {
    const seen = overlap(strip, area);
    return seen.width >= Math.min(fewestInReach, bounds.width) && seen.height === stripHeight;
  });
  if (isInReach) return bounds;
  const [area] = workAreas.toSorted(
    (a, b) => areaOf(overlap(bounds, b)) - areaOf(overlap(bounds, a)),
  );
  if (!area) return bounds;
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    x: between(bounds.x, area.x, area.x + area.width - width),
    y: between(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

function overlap(a: Bounds, b: Bounds): { readonly width: number; readonly height: number } {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return { width: Math.max(0, width), height: Math.max(0, height) };
}

const areaOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  width * height;

const between = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
