import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { withinReach, type Bounds } from './window-place.ts';
import { readWindowPlace, writeWindowPlace } from './window-place-file.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const left = { x: -1920, y: -200, width: 1920, height: 1040 };
const bounds = fc.record({
  x: fc.integer({ min: -6_000, max: 6_000 }),
  y: fc.integer({ min: -6_000, max: 6_000 }),
  width: fc.integer({ min: 640, max: 5_000 }),
  height: fc.integer({ min: 480, max: 5_000 }),
});
const areas = fc.array(
  fc.record({
    x: fc.integer({ min: -4_000, max: 4_000 }),
    y: fc.integer({ min: -4_000, max: 4_000 }),
    width: fc.integer({ min: 800, max: 4_000 }),
    height: fc.integer({ min: 500, max: 2_500 }),
  }),
  { minLength: 1, maxLength: 3 },
);

describe('the place of the window', () => {
  it('is left alone while the window can be dragged', () => {
    const half: Bounds = { x: 1300, y: 100, width: 1280, height: 800 };
    expect(withinReach(half, [laptop])).toEqual(half);
    const onTheOther: Bounds = { x: -1800, y: -150, width: 1280, height: 800 };
    expect(withinReach(onTheOther, [laptop, left])).toEqual(onTheOther);
  });

  it('comes back from a display that is gone, no larger than what is there', () => {
    expect(withinReach({ x: -1800, y: -150, width: 1900, height: 1000 }, [laptop])).toEqual(laptop);
    expect(withinReach({ x: 200, y: -500, width: 800, height: 600 }, [laptop])).toEqual({
      x: 200,
      y: 0,
      width: 800,
      height: 600,
    });
  });

  it('can always be reached, and a place in reach stays', () => {
    fc.assert(
      fc.property(bounds, areas, (place, all) => {
        const first = withinReach(place, all);
        expect(withinReach(first, all)).toEqual(first);
        const inReach = all.some(
          (area) =>
            first.y >= area.y &&
            first.y + 30 <= area.y + area.height &&
            Math.min(first.x + first.width, area.x + area.width) - Math.max(first.x, area.x) >= 100,
        );
        expect(inReach).toBe(true);
      }),
    );
  });
});

describe('the file of the place', () => {
  const file = (): string => join(mkdtempSync(join(tmpdir(), 'rehearse-window-')), 'window.json');

  it('gives back what was written', () => {
    const path = file();
    const place = { bounds: laptop, isMaximized: true };
    writeWindowPlace(path, place);
    expect(readWindowPlace(path)).toEqual(place);
  });

  it('is ignored when it is missing, torn or of another shape', () => {
    const path = file();
    expect(readWindowPlace(path)).toBeNull();
    writeWindowPlace(path, { bounds: laptop, isMaximized: false });
    const whole = readFileSync(path, 'utf8');
    for (const content of ['', whole.slice(0, -5), '{"bounds":{"x":0}}', 'null', '\0']) {
      writeFileSync(path, content);
      expect(readWindowPlace(path)).toBeNull();
    }
  });

  it('is not missed where it can’t be written', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const nowhere = join(file(), 'window.json');
    expect(() => writeWindowPlace(nowhere, { bounds: laptop, isMaximized: false })).not.toThrow();
  });
});
