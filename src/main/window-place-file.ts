import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { windowPlaceSchema, type WindowPlace } from './window-place.ts';

/** Null for a file that is missing, can't be read or says something else: the window then opens as at the first start. */
export function readWindowPlace(path: string): WindowPlace | null {
  try {
    return windowPlaceSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Written at once, because the window is about to go. A failure costs the place, and nothing else. */
export function writeWindowPlace(path: string, place: WindowPlace): void {
  try {
    const temporary = `${path}.tmp`;
    writeFileSync(temporary, JSON.stringify(place));
    renameSync(temporary, path);
  } catch (error) {
    console.error('The place of the window was not kept:', error);
  }
}
