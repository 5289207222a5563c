import type { Page } from '@playwright/test';
import { expect, makePlan, resize, test } from './app.ts';
import { look } from './look.ts';

const fontSize = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (of) => parseFloat(getComputedStyle(document.querySelector(of) ?? document.body).fontSize),
    selector,
  );
const choose = (page: Page, group: string, choice: string): Promise<void> =>
  page.getByRole('radiogroup', { name: group }).getByText(choice, { exact: true }).click();

test('the size of text scales everything at once and is kept over a restart', async ({
  launcher,
}) => {
  const first = await launcher.launch();
  const { page } = first;
  await page.getByRole('link', { name: 'Settings' }).click();
  const heading = await fontSize(page, 'h1');
  const link = await fontSize(page, 'nav a');
  const navigation = (await page.locator('nav').boundingBox())?.width ?? 0;
  await choose(page, 'Text size', 'Larger');
  await expect.poll(() => fontSize(page, 'h1')).toBeCloseTo(heading * 1.3, 1);
  expect(await fontSize(page, 'nav a')).toBeCloseTo(link * 1.3, 1);
  expect((await page.locator('nav').boundingBox())?.width).toBeCloseTo(navigation * 1.3, 0);
  await choose(page, 'Text size', 'Small');
  await expect.poll(() => fontSize(page, 'h1')).toBeCloseTo(heading * 0.875, 1);
  await first.app.close();

  const { page: again, errors } = await launcher.launch();
  await expect.poll(() => fontSize(again, 'nav a')).toBeCloseTo(link * 0.875, 1);
  expect(errors).toEqual([]);
});

test('movement follows the system, or is reduced or full as chosen', async ({ launcher }) => {
  const first = await launcher.launch();
  const { page } = first;
  await page.getByRole('link', { name: 'Settings' }).click();
  const seconds = (): Promise<number> =>
    page.evaluate(() => {
      const probe = document.createElement('div');
      probe.style.transition = 'opacity 2s';
      document.body.append(probe);
      const { transitionDuration } = getComputedStyle(probe);
      probe.remove();
      return parseFloat(transitionDuration);
    });
  expect(await seconds()).toBe(2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await seconds()).toBeLessThan(0.001);
  await choose(page, 'Movement on the screen', 'Full');
  await expect.poll(seconds).toBe(2);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await choose(page, 'Movement on the screen', 'Reduced');
  await expect.poll(seconds).toBeLessThan(0.001);
  await first.app.close();

  const { page: again } = await launcher.launch();
  await expect(again.locator('html')).toHaveAttribute('data-reduced-motion', 'on');
});

// In one theme: the other is as large.
test('the smallest and the largest text fit at both sizes', async ({ launcher }) => {
  test.setTimeout(240_000);
  const { app, page, errors } = await launcher.launch();
  await page.getByRole('link', { name: 'Settings' }).click();
  await makePlan(page, 'MLOps Engineer at Acme');
  for (const size of ['Small', 'Larger'] as const) {
    await page.getByRole('link', { name: 'Settings' }).click();
    await choose(page, 'Text size', size);
    for (const [width, height] of [
      [1280, 800],
      [900, 600],
    ] as const) {
      await resize(app, page, width, height);
      for (const link of ['Today', 'Plan', 'Coverage', 'Questions', 'Settings'] as const) {
        await page.getByRole('link', { name: link, exact: true }).first().click();
        await look(page, `size-${size}-${link}-${width}`.toLowerCase());
        // Nothing has to be scrolled sideways.
        const overflow = () =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
        expect(await overflow(), `${link} ${size} ${width}`).toBe(0);
      }
    }
  }
  expect(errors).toEqual([]);
});
