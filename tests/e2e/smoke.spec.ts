import { test, expect } from './app.ts';
test('starts', async ({ launcher }) => {
  const { page, errors } = await launcher.launch();
  await page.screenshot({ path: '/tmp/s1.png' });
  console.log(page.url(), errors);
  await page.getByRole('link', { name: 'Make a plan' }).click();
  await page.screenshot({ path: '/tmp/s2.png' });
  expect(errors).toEqual([]);
});
