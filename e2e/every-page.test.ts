import { expect, test } from 'playwright/test';
import { builtPages, byBytes, inParts } from './built-pages.ts';
import { bringAxe, findViolations } from './hearing.ts';
import { tryFragments } from './landing.ts';
import { listenForNoises } from './noises.ts';
import { sidewaysScroll } from './width.ts';

const parts = 8;

test.describe('Every page', () => {
  // Some fifty pages a test, each heard by axe: a minute on a free machine, several on a busy one.
  test.describe.configure({ timeout: 900_000 });

  for (const [part, paths] of inParts(builtPages(), parts, byBytes()).entries()) {
    // One visit serves four questions, since visiting takes much of the time.
    test(`is quiet, meets no listener with a barrier, fits the window from 320 pixels on and has each passage in view where a link leads to it (part ${part + 1} of ${parts})`, async ({
      page,
      baseURL,
    }) => {
      const noises = await listenForNoises(page, baseURL ?? '');
      const barriers: string[] = [];
      const wide: string[] = [];
      const lost: string[] = [];
      await bringAxe(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      for (const path of paths) {
        // At 1280 pixels, as the page before was left.
        await page.goto(path);
        barriers.push(...(await findViolations(page)));
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const over = await sidewaysScroll(page);
          if (over > 0) wide.push(`${path} at ${width}: ${over} pixels too wide`);
          const faults = await page.evaluate(tryFragments);
          lost.push(...faults.map((fault) => `${path} at ${width}: ${fault}`));
        }
      }
      expect
        .soft(noises, 'other hosts, messages, violations of policy, failed requests')
        .toEqual([]);
      expect.soft(barriers, 'violations of WCAG 2.2 AA and best practice').toEqual([]);
      expect.soft(wide, 'sideways scroll').toEqual([]);
      expect.soft(lost, 'passages out of view or under something').toEqual([]);
    });
  }
});
