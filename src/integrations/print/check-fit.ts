import type { Page } from 'playwright';
import { pxPerMm } from './papers.ts';
import type { SheetBox } from './sheet-box.ts';

/** An element that does not fit, by words that find it, and by how much. */
interface Misfit {
  readonly element: string;
  readonly overPx: number;
}

/**
 * Refuses a page with anything wider than the sheet: the browser would shrink the whole document to fit it.
 * @throws naming the elements and by how many millimeters each is too wide.
 */
export async function checkWidth(page: Page, box: SheetBox): Promise<void> {
  const misfits: Misfit[] = [];
  for (const [width, isOnSide] of [
    [box.widthOnSide, true],
    [box.width, false],
  ] as const) {
    await page.setViewportSize({ width: Math.floor(width), height: 1000 });
    misfits.push(...(await page.evaluate(findWide, isOnSide)));
  }
  if (misfits.length === 0) return;
  throw new Error(`wider than the sheet: ${list(misfits, 'too wide')}`);
}

/**
 * Refuses a page that must stay on one sheet and does not.
 * @throws naming the first part below the sheet's end and by how many millimeters it runs over.
 */
export async function checkHeight(page: Page, box: SheetBox): Promise<void> {
  await page.setViewportSize({ width: Math.floor(box.width), height: 1000 });
  const misfits = await page.evaluate(findLow, box.height);
  if (misfits.length === 0) return;
  throw new Error(`runs to a second sheet: ${list(misfits, 'too long')}`);
}

function list(misfits: readonly Misfit[], what: string): string {
  return misfits
    .map(({ element, overPx }) => `${element} is ${(overPx / pxPerMm).toFixed(1)} mm ${what}`)
    .join('; ');
}

/**
 * Runs in the browser: the innermost elements that reach beyond the right edge, of those on upright
 * sheets or of those on sheets that lie on their side.
 */
function findWide(isOnSide: boolean): Misfit[] {
  const edge = document.documentElement.clientWidth;
  const all = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) =>
      rule instanceof CSSMediaRule || rule instanceof CSSLayerBlockRule
        ? all(rule.cssRules)
        : [rule],
    );
  const onSide = new Set(
    [...document.styleSheets]
      .flatMap((sheet) => all(sheet.cssRules))
      .filter((rule): rule is CSSPageRule => rule instanceof CSSPageRule)
      .filter(({ cssText }) => cssText.includes('size: landscape'))
      .map(({ selectorText }) => selectorText),
  );
  // The property is not inherited: an element stands on the sheets of the nearest part that names its own.
  const sheetOf = (element: Element | null): string => {
    if (element === null) return 'auto';
    const name = getComputedStyle(element).getPropertyValue('page');
    return name === 'auto' ? sheetOf(element.parentElement) : name;
  };
  // Where it ends comes first: that costs little, and settles it for nearly all.
  const isOver = (element: Element): boolean =>
    element.getBoundingClientRect().right > edge + 0.5 &&
    element.checkVisibility() &&
    element.closest('.unseen') === null &&
    onSide.has(sheetOf(element)) === isOnSide;
  const wide = [...document.querySelectorAll('main *')].filter(isOver);
  const tables = new Set(wide.map((element) => element.closest('table, svg') ?? element));
  const inner = [...tables].filter(
    (element) => ![...tables].some((other) => other !== element && element.contains(other)),
  );
  return inner.slice(0, 5).map((element) => {
    const place = element.closest('[id]')?.id;
    const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50);
    return {
      element: `<${element.localName}> ${place === undefined ? '' : `in #${place} `}“${words}”`,
      overPx: element.getBoundingClientRect().right - edge,
    };
  });
}

/** Runs in the browser: the first part of the text that ends below a height, where any does. */
function findLow(height: number): Misfit[] {
  const top = document.querySelector('main')?.getBoundingClientRect().top ?? 0;
  const below = [...document.querySelectorAll('main *')]
    .filter((element) => element.checkVisibility() && element.closest('.unseen, svg') === null)
    .map((element) => ({
      element,
      overPx: element.getBoundingClientRect().bottom - top - height,
    }))
    .filter(({ overPx }) => overPx > 0.5);
  const lowest = Math.max(...below.map(({ overPx }) => overPx));
  const last = below.find(({ element }) => element.children.length === 0) ?? below.at(-1);
  if (last === undefined) return [];
  const place = last.element.closest('[id]')?.id;
  const words = last.element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50);
  return [
    {
      element: `from <${last.element.localName}> ${place === undefined ? '' : `in #${place} `}“${words}” on, the text`,
      overPx: lowest,
    },
  ];
}
