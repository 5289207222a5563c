import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './app.ts';

const boundsOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window && { ...window.getBounds(), isMaximized: window.isMaximized() };
  });
const kept = (userData: string): unknown => {
  const file = join(userData, 'window.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};

test('the window opens where it was closed, and as large', async ({ launcher }) => {
  const first = await launcher.launch();
  expect(await boundsOf(first.app)).toMatchObject({ width: 1280, height: 800 });
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 120, y: 80, width: 1000, height: 700 }),
  );
  // Written before the window closes too: a power cut costs half a second of it.
  await expect
    .poll(() => kept(launcher.userData))
    .toEqual({ bounds: { x: 120, y: 80, width: 1000, height: 700 }, isMaximized: false });
  await first.app.close();

  const second = await launcher.launch();
  expect(await boundsOf(second.app)).toEqual({
    x: 120,
    y: 80,
    width: 1000,
    height: 700,
    isMaximized: false,
  });
  await expect.poll(() => second.page.evaluate(() => innerWidth)).toBe(1000);
});

test('a maximised window opens maximised, and goes back to the size before', async ({
  launcher,
}) => {
  const first = await launcher.launch();
  await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 40, y: 30, width: 900, height: 620 });
    window?.maximize();
  });
  await first.app.close();

  const second = await launcher.launch();
  await expect.poll(() => boundsOf(second.app)).toMatchObject({ isMaximized: true });
  await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.unmaximize());
  expect(await boundsOf(second.app)).toMatchObject({ x: 40, y: 30, width: 900, height: 620 });
});

test('a drill’s full screen is not taken for the window’s size', async ({ launcher }) => {
  const first = await launcher.launch();
  const { page } = first;
  await page.getByRole('link', { name: 'Questions', exact: true }).click();
  await page.getByRole('searchbox').fill('onnx');
  await page.getByRole('link', { name: /What is ONNX/ }).click();
  await page.getByRole('button', { name: 'Drill this question' }).click();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await first.app.close();
  expect(kept(launcher.userData)).toMatchObject({
    bounds: { width: 1280, height: 800 },
    isMaximized: false,
  });
});

test('a place on a display that is gone is brought back in; a broken file is ignored', async ({
  launcher,
}) => {
  const file = join(launcher.userData, 'window.json');
  const bounds = { x: -1800, y: 100, width: 1600, height: 1000 };
  writeFileSync(file, JSON.stringify({ bounds, isMaximized: false }));
  const both = await launcher.launch({ CHROMIUM_HOST_DISPLAYS: '0,0,1440,900;-1920,0,1920,1080' });
  expect(await boundsOf(both.app)).toMatchObject(bounds);
  await both.app.close();
  const one = await launcher.launch({ CHROMIUM_HOST_DISPLAYS: '0,0,1440,900' });
  expect(await boundsOf(one.app)).toMatchObject({ x: 0, y: 0, width: 1440, height: 900 });
  await one.app.close();
  writeFileSync(file, '{"bounds":');
  const broken = await launcher.launch();
  expect(await boundsOf(broken.app)).toMatchObject({ width: 1280, height: 800 });
  expect(broken.errors).toEqual([]);
});
