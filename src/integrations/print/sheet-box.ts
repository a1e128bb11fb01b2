import type { Page } from 'playwright';
import { pxPerMm, type Paper } from './papers.ts';

/** What a sheet has room for between its margins, in CSS pixels. */
export interface SheetBox {
  readonly width: number;
  readonly height: number;
  /** The room across a sheet that lies on its side. */
  readonly widthOnSide: number;
}

/**
 * The box between the margins that the page's own styles set for its text, on a paper.
 * @throws where no `@page` rule gives margins in millimeters.
 */
export async function readSheetBox(page: Page, paper: Paper): Promise<SheetBox> {
  const margins = await page.evaluate(findMargins);
  const [top, right, bottom, left] = margins.map((margin) => {
    const mm = /^(\d+(?:\.\d+)?)mm$/.exec(margin)?.[1];
    if (mm === undefined) throw new Error(`the margin of a sheet is "${margin}"; give it in mm`);
    return Number(mm);
  });
  const sides = (left ?? 0) + (right ?? 0);
  return {
    width: (paper.widthMm - sides) * pxPerMm,
    widthOnSide: (paper.heightMm - sides) * pxPerMm,
    height: (paper.heightMm - (top ?? 0) - (bottom ?? 0)) * pxPerMm,
  };
}

/** Runs in the browser: top, right, bottom and left margin of the sheets that the main text stands on. */
function findMargins(): string[] {
  const main = document.querySelector('main');
  const name = main === null ? 'auto' : getComputedStyle(main).getPropertyValue('page');
  const all = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) =>
      rule instanceof CSSPageRule
        ? [rule]
        : 'cssRules' in rule
          ? all(rule.cssRules as CSSRuleList)
          : [],
    );
  const pages = [...document.styleSheets]
    .flatMap((sheet) => all(sheet.cssRules))
    .filter((rule): rule is CSSPageRule => rule instanceof CSSPageRule)
    .filter((rule) => rule.style.marginTop !== '');
  const own = pages.find((rule) => rule.selectorText === name);
  const style = (own ?? pages.find((rule) => rule.selectorText === ''))?.style;
  const margins = [style?.marginTop, style?.marginRight, style?.marginBottom, style?.marginLeft];
  return margins.map((margin) => margin ?? 'none');
}
