import type { Page } from '@playwright/test';
import { screens } from '../../../src/core/contract/screens.ts';
import { wordsIn } from '../../../src/core/words/index.ts';
import type { Measured } from './app.ts';

/** One thing measured: several samples of it, or one. Milliseconds unless the name says otherwise. */
export type Figures = Map<string, number | null>;

const cards = 30;
const longest = 60_000;
/** A person's pause between two keys. */
const pauseMilliseconds = 80;
const searches = ['model drift canary', 'feature store latency', 'gpu quantisation'];
const searchesOfNotes = ['canary rollout', 'cost cluster', 'latency budget'];

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * From a key to the frame in which one line of text has changed and nothing else: what the machine, its browser and this
 * way of measuring take at least.
 */
export async function measureFloor({ page }: Measured, into: Figures): Promise<void> {
  await page.evaluate(() => {
    const line = document.createElement('div');
    Object.assign(line.style, { position: 'fixed', bottom: '0', left: '0', contain: 'strict' });
    Object.assign(line.style, { width: '200px', height: '20px' });
    document.body.append(line);
    line.id = 'floor';
    let count = 0;
    const change = (): void => void (line.textContent = String((count += 1)));
    addEventListener('keydown', change);
    addEventListener('floor-measured', () => {
      removeEventListener('keydown', change);
      line.remove();
    });
  });
  const shown: number[] = [];
  for (let key = 0; key < cards; key += 1) {
    const changed = page.evaluate(
      (most) => window.bench.untilTextChanges('body > div', most),
      longest,
    );
    await ready(page);
    await page.keyboard.press('Shift');
    add(shown, await changed);
    await pause(pauseMilliseconds);
  }
  await page.evaluate(() => dispatchEvent(new Event('floor-measured')));
  spread('A key that changes one line', shown, into);
}

/** From the click on a screen's name to its heading, and to the screen without a skeleton. */
export async function measureScreens(
  { page, mainBlocked }: Measured,
  into: Figures,
): Promise<void> {
  for (const { to, name } of [...screens.slice(1), screens[0]]) {
    const label = wordsIn('en-GB').t(name);
    await settle(page);
    await mainBlocked();
    const heading = watchFor(page, to, false);
    const whole = watchFor(page, to, true);
    await ready(page);
    await page.locator(`nav a[href$="${to}"]`).click();
    into.set(`${label}: first paint`, await heading);
    into.set(`${label}: all of it`, await whole);
    into.set(`${label}: main blocked`, await mainBlocked());
  }
}

const watchFor = (page: Page, path: string, isWhole: boolean): Promise<number | null> =>
  page.evaluate(
    ([path, isWhole, most]) =>
      window.bench.untilShown(
        () =>
          location.hash.startsWith(`#${path}`) &&
          document.querySelector('main h1') !== null &&
          !(isWhole && document.querySelector('[aria-busy="true"]')),
        most,
      ),
    [path, isWhole, longest] as const,
  );

/** The evaluations before this one have begun when it has been answered. */
const ready = (page: Page): Promise<unknown> => page.evaluate(() => 0);

/** Until what an earlier step has set going is over. */
async function settle(page: Page): Promise<void> {
  await pause(1_000);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** Today's drill: the key that shows the answer, the key that grades, as fast as the cards come. */
export async function measureDrill(measured: Measured, into: Figures): Promise<void> {
  const { page, windowWork, mainBlocked } = measured;
  const begun = performance.now();
  await page.getByRole('button', { name: /^(Start|Go on with) the drill/ }).click();
  await page.getByRole('button', { name: 'Show the answer' }).waitFor();
  into.set('Drill: from the button to the first card', performance.now() - begun);
  await pause(500);
  await mainBlocked();
  await page.evaluate(() => window.bench.longestTask());
  const reveal: number[] = [];
  const next: number[] = [];
  const work: number[] = [];
  for (let card = 0; card < cards; card += 1) {
    const revealed = page.evaluate(
      (most) =>
        window.bench.untilShown(
          () =>
            [...document.querySelectorAll('button')].some((one) =>
              one.textContent.startsWith('Good'),
            ),
          most,
        ),
      longest,
    );
    await ready(page);
    await page.keyboard.press('Space');
    add(reveal, await revealed);
    await pause(pauseMilliseconds);
    const before = await windowWork();
    const shown = page.evaluate((most) => {
      const title = document.querySelector('h1')?.textContent;
      return window.bench.untilShown(
        () => ![title, undefined].includes(document.querySelector('h1')?.textContent),
        most,
      );
    }, longest);
    await ready(page);
    await page.keyboard.press('3');
    add(next, await shown);
    work.push(((await windowWork()) - before) * 1_000);
    await pause(pauseMilliseconds);
  }
  spread('Drill: key to answer', reveal, into);
  spread('Drill: key to next card', next, into);
  spread('Drill: of that, processor time of the window', work, into);
  into.set('Drill: longest task', await page.evaluate(() => window.bench.longestTask()));
  into.set('Drill: main blocked', await mainBlocked());
}

interface Typing {
  readonly screen: string;
  readonly searches: readonly string[];
  readonly names: { readonly search: string; readonly typing: string };
}

/** In all questions, and in all notes. */
export async function measureSearch(measured: Measured, into: Figures): Promise<void> {
  await measureTyping(measured, into, {
    screen: '/questions',
    searches,
    names: { search: 'Search', typing: 'Typing' },
  });
  await measureTyping(measured, into, {
    screen: '/notes',
    searches: searchesOfNotes,
    names: { search: 'Search of notes', typing: 'Typing in notes' },
  });
}

/** Letters into a search, each when the last one's results are there. */
async function measureTyping(
  measured: Measured,
  into: Figures,
  { screen, searches, names }: Typing,
): Promise<void> {
  const { page, windowWork, mainBlocked } = measured;
  await page.locator(`nav a[href$="${screen}"]`).click();
  await page.locator('#search').click();
  await settle(page);
  await mainBlocked();
  await page.evaluate(() => window.bench.longestTask());
  const shown: number[] = [];
  const work: number[] = [];
  for (const words of searches) {
    await page.locator('#search').fill('');
    await pause(500);
    for (const letter of words) {
      const before = await windowWork();
      const changed = page.evaluate(() =>
        window.bench.untilTextChanges('main [role="status"], main ul', 1_500),
      );
      await ready(page);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      const time = await changed;
      // A letter that finds the same as the one before changes nothing to see.
      if (time !== null) {
        shown.push(time);
        work.push(((await windowWork()) - before) * 1_000);
      }
      await pause(pauseMilliseconds);
    }
  }
  spread(`${names.search}: key to results`, shown, into);
  spread(`${names.search}: of that, processor time of the window`, work, into);
  into.set(`${names.typing}: longest task`, await page.evaluate(() => window.bench.longestTask()));
  into.set(`${names.typing}: main blocked`, await mainBlocked());
}

function add(samples: number[], time: number | null): void {
  if (time === null) throw new Error('what was waited for did not come');
  samples.push(time);
}

function spread(name: string, samples: readonly number[], into: Figures): void {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  into.set(`${name}, median`, at(0.5));
  into.set(`${name}, 95 of 100`, at(0.95));
}
