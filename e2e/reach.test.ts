import { expect, test } from 'playwright/test';
import { inParts, pageOfEachKind } from './built-pages.ts';

/** So many stops of the keyboard are looked at on each page: the head, the contents and the text's beginning. */
const stopsLookedAt = 40;

for (const [part, paths] of inParts(
  pageOfEachKind().filter((path) => !path.startsWith('/embed/')),
  2,
).entries()) {
  test.describe(`On every kind of page (part ${part + 1}) a reader`, () => {
    test.describe.configure({ timeout: 240_000 });

    test('with a keyboard goes in the order of the source, and sees at each stop where it is', async ({
      page,
    }) => {
      const faults: string[] = [];
      for (const path of paths) {
        await page.goto(path);
        // The field of the search takes the focus by itself; every walk begins at the head.
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        });
        for (let stop = 0; stop < stopsLookedAt; stop++) {
          await page.keyboard.press('Tab');
          const { fault, isEnd } = await page.evaluate(lookAtFocus);
          if (isEnd) break;
          if (fault !== '') faults.push(`${path}: stop ${stop + 1}: ${fault}`);
        }
      }
      expect(faults).toEqual([]);
    });

    test('at twice the size, or with text spaced as WCAG has it, loses no word', async ({
      page,
    }) => {
      const faults: string[] = [];
      for (const path of paths) {
        // A window of half the pixels is what zooming to twice the size makes of this one.
        await page.setViewportSize({ width: 640, height: 450 });
        await page.goto(path);
        faults.push(...(await page.evaluate(findLoss)).map((loss) => `${path}: doubled: ${loss}`));
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.evaluate(spaceText);
        faults.push(...(await page.evaluate(findLoss)).map((loss) => `${path}: spaced: ${loss}`));
      }
      expect(faults).toEqual([]);
    });
  });
}

test('Who wants less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of pageOfEachKind()) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10)
        .map((animation) => (animation as CSSAnimation).animationName),
    );
    expect([path, moving]).toEqual([path, []]);
  }
});

/** Runs in the browser: what is wrong with the stop that the keyboard has come to. */
function lookAtFocus(): { fault: string; isEnd: boolean } {
  const scope = globalThis as unknown as { lastStop?: Element };
  const stop = document.activeElement;
  if (stop === null || stop === document.body) return { fault: '', isEnd: true };
  const { lastStop } = scope;
  // An open note is read between its words and the next; the link to a passage goes along with the reader.
  const isBeside = stop.closest('[popover]') !== null || stop.textContent === '#';
  if (!isBeside) scope.lastStop = stop;
  const name = stop.outerHTML.slice(0, 90);
  if (
    !isBeside &&
    lastStop !== undefined &&
    (lastStop.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
  ) {
    return { fault: `out of order: ${name}`, isEnd: false };
  }
  const { outlineStyle, outlineWidth, pointerEvents } = getComputedStyle(stop);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) {
    return { fault: `no ring: ${name}`, isEnd: false };
  }
  // What lets a pointer through is asked for by nothing at its place; it stands over all else.
  if (pointerEvents === 'none') return { fault: '', isEnd: false };
  const lines = [...stop.getClientRects()];
  const isSeen = lines.some(({ left, right, top: above, bottom: below }) =>
    [0.1, 0.5, 0.9].some((part) => {
      const [top, bottom] = [Math.max(above, 0), Math.min(below, innerHeight)];
      const seen = document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2);
      return seen !== null && (stop.contains(seen) || seen.contains(stop));
    }),
  );
  return { fault: isSeen ? '' : `hidden: ${name}`, isEnd: false };
}

/** Runs in the browser: spaces every text as the criterion on text spacing has it. */
function spaceText(): void {
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    if (element.closest('svg') !== null) continue;
    element.style.setProperty('line-height', '1.5', 'important');
    element.style.setProperty('letter-spacing', '0.12em', 'important');
    element.style.setProperty('word-spacing', '0.16em', 'important');
    if (element.localName === 'p') element.style.setProperty('margin-bottom', '2em', 'important');
  }
}

/** Runs in the browser: texts that are cut off, and a page that is wider than its window. */
function findLoss(): string[] {
  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (element.closest('svg') !== null || element.innerText.trim() === '') return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    // What is for listeners alone.
    if (element.classList.contains('unseen')) return false;
    if (element.clientWidth <= 1 || element.clientHeight <= 1) return false;
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return [
    ...(over > 0 ? [`${over} pixels too wide`] : []),
    ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 90)}`),
  ];
}
