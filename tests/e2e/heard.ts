// What a screen reader is given to say besides what has the focus.
import { expect, type Page } from '@playwright/test';

/**
 * Writes down, from now on, the text that changes in live regions. A region counts that was there before what
 * changed in it, as browsers tell it on; an alert counts also when it is put in as a whole.
 */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heard', heard);
    const live =
      '[aria-live=polite], [aria-live=assertive], [role=status], [role=log], [role=alert]';
    const tell = (node: Node): void => {
      const text = node.textContent?.replaceAll(/\s+/g, ' ').trim();
      if (text) heard.push(text);
    };
    const look = ({ target, addedNodes }: MutationRecord): void => {
      const at = target instanceof Element ? target : target.parentElement;
      if (at?.closest(live)) return tell(at.closest('[aria-atomic=true], [role=status]') ?? target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const alert of [node, ...node.querySelectorAll('*')])
          if (alert.matches('[role=alert]')) tell(alert);
      }
    };
    new MutationObserver((changes) => changes.forEach(look)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Expects that something like this was said since `listen`, or is within a moment. */
export async function expectHeard(page: Page, what: RegExp): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => [...(Reflect.get(globalThis, 'heard') as string[])]))
    .toContainEqual(expect.stringMatching(what));
}
