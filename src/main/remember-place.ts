import { screen, type BrowserWindow } from 'electron';
import { readWindowPlace, writeWindowPlace } from './window-place-file.ts';
import { withinReach, type Bounds, type WindowPlace } from './window-place.ts';

const pauseBeforeWritingMilliseconds = 500;

/** Where the window is to open; null where that is left to the system. */
export function placeToOpen(path: string): WindowPlace | null {
  const place = readWindowPlace(path);
  if (!place) return null;
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const workAreas = [primary, ...others].map(({ workArea }): Bounds => workArea);
  return { ...place, bounds: withinReach(place.bounds, workAreas) };
}

/** Keeps where a window stands: after it was moved or resized, and when it closes. */
export function rememberPlace(window: BrowserWindow, path: string): void {
  let isMaximized = window.isMaximized();
  let timer: NodeJS.Timeout | null = null;
  const write = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    // A drill fills the screen; afterwards the window is as it was before.
    if (!window.isFullScreen()) isMaximized = window.isMaximized();
    const { x, y, width, height } = window.getNormalBounds();
    writeWindowPlace(path, { bounds: { x, y, width, height }, isMaximized });
  };
  const writeSoon = (): void => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(write, pauseBeforeWritingMilliseconds);
    timer.unref();
  };
  window.on('resize', writeSoon);
  window.on('move', writeSoon);
  window.on('maximize', writeSoon);
  window.on('unmaximize', writeSoon);
  window.on('close', write);
  window.on('closed', () => {
    if (timer) clearTimeout(timer);
  });
}
