import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const { makeCodec } = require('../lib/codec.js');
const { parseCommandLine } = require('../lib/boot.js');
const { findBrowser } = require('../find-browser.js');
const { displaysIn } = require('../lib/screen.js');
const { strict, StrictEmitter } = require('../lib/strict.js');
const { protocol, toApp, toBrowser } = require('../lib/protocol.js');

describe('what crosses between the processes', () => {
  const codec = makeCodec();
  const across = (value: unknown): unknown =>
    codec.decode(JSON.parse(JSON.stringify(codec.encode(value))));

  it('arrives as it was', () => {
    const anything = fc.anything({
      withDate: true,
      withMap: true,
      withSet: true,
      withBigInt: true,
      withTypedArray: true,
      maxDepth: 3,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(across(value)).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps cycles and errors, and refuses functions', () => {
    const cycle: { self?: unknown; error: Error } = { error: new TypeError('x') };
    cycle.self = cycle;
    const copy = across(cycle) as typeof cycle;
    expect(copy.self).toBe(copy);
    expect(copy.error).toBeInstanceOf(TypeError);
    expect(() => codec.encode({ run: () => 1 })).toThrow('could not be cloned');
  });
});

describe('the command line', () => {
  it('is split as Playwright and a person write it', () => {
    expect(
      parseCommandLine([
        '--inspect=0',
        '--remote-debugging-port=0',
        '-r',
        'x.js',
        '.',
        '--user-data-dir=/d',
      ]),
    ).toEqual({
      requires: ['x.js'],
      switches: [['user-data-dir', '/d']],
      appPath: '.',
      inspect: '0',
      remoteDebugging: '0',
      version: false,
    });
    expect(parseCommandLine(['.', '--remote-debugging-port=9333']).remoteDebugging).toBe('9333');
    expect(parseCommandLine(['-v']).version).toBe(true);
  });
});

describe('finding a browser', () => {
  it('takes CHROME_PATH before the usual names, and nothing that can’t be run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rehearse-browser-'));
    const [chosen, usual] = [join(folder, 'mine'), join(folder, 'chromium')];
    writeFileSync(chosen, '');
    writeFileSync(usual, '');
    expect(findBrowser({ PATH: folder }, 'linux')).toBeNull();
    chmodSync(usual, 0o755);
    expect(findBrowser({ PATH: folder, CHROME_PATH: chosen }, 'linux')).toBe(usual);
    chmodSync(chosen, 0o755);
    expect(findBrowser({ PATH: folder, CHROME_PATH: chosen }, 'linux')).toBe(chosen);
  });
});

describe('what is not there', () => {
  it('throws by name', () => {
    expect(() => strict('app', {}).moveToApplicationsFolder).toThrow(
      'chromium-host: app.moveToApplicationsFolder is not implemented',
    );
    class Window extends StrictEmitter {}
    expect(() => Reflect.get(new Window(), 'setVibrancy') as unknown).toThrow(
      'chromium-host: Window#setVibrancy is not implemented',
    );
  });
});

describe('the app’s own addresses', () => {
  it('live at an origin on localhost and come back as they were', () => {
    protocol.handle('app', () => new Response());
    expect(toBrowser('app://rehearse/a?b#c')).toBe('http://rehearse.app.localhost/a?b#c');
    expect(toApp('http://rehearse.app.localhost/a?b#c')).toBe('app://rehearse/a?b#c');
    expect(toBrowser('https://example.invalid/')).toBe('https://example.invalid/');
    expect(toApp('http://example.invalid/')).toBe('http://example.invalid/');
  });
});

describe('the displays', () => {
  it('are those that are named, the primary one first', () => {
    const [first, second] = displaysIn('0,0,1440,900;-1920,-100,1920,1080');
    expect(first).toMatchObject({ id: 1, workArea: { x: 0, y: 0, width: 1440, height: 900 } });
    expect(second).toMatchObject({ id: 2, bounds: { x: -1920, y: -100 } });
    expect(() => displaysIn('0,0,wide,900') as unknown).toThrow('is no display');
  });
});
