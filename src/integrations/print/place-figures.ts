import type { Page } from 'playwright';
import { pxPerMm } from './papers.ts';
import type { SheetBox } from './sheet-box.ts';

/**
 * Finds each figure the place at which it leaves the least of a sheet empty, as a printer does: past the
 * paragraphs that follow it, so that they fill the sheet and it stands whole on the next one; up, before what
 * leads to it; or a little smaller where it is. It passes no other figure and no part that is set apart.
 * A drawing that is taller than a sheet is fitted to one.
 */
export async function placeFigures(page: Page, box: SheetBox): Promise<void> {
  await page.setViewportSize({ width: Math.floor(box.width), height: 1000 });
  await page.evaluate(moveFigures, { sheet: Math.floor(box.height) - 1, tall: 150 * pxPerMm });
}

/**
 * Runs in the browser, where columns of a sheet's height break as sheets do: it tries places, and keeps that
 * after which the text ends first.
 */
function moveFigures({ sheet, tall }: { sheet: number; tall: number }): void {
  // What may stay empty at a sheet's end before anything is moved, and what other ways cost.
  const gapAllowed = sheet * 0.1;
  const cost = { heading: sheet * 0.05, away: 0.08, smaller: sheet * 0.6 };
  const scales = [0.9, 0.82];
  const passable = /^(P|UL|OL|H[2-6])$/;
  const isHeading = (element: Element | null): boolean => element?.tagName.startsWith('H') ?? false;
  const drawingOf = (figure: Element): SVGElement | undefined =>
    [...figure.querySelectorAll<SVGElement>('.drawings svg')].find(
      (svg) => svg.getBoundingClientRect().height > 0,
    );

  for (const part of document.querySelectorAll<HTMLElement>('.sheet-part')) {
    const prose = part.querySelector('.prose');
    const figures = [...(prose?.querySelectorAll<HTMLElement>(':scope > .figure') ?? [])];
    if (prose === null || figures.length === 0) continue;

    const after = [...part.children].slice([...part.children].indexOf(prose) + 1);
    const hide = (elements: readonly Element[], isHidden: boolean): void => {
      for (const one of elements) (one as HTMLElement).style.display = isHidden ? 'none' : '';
    };
    for (const figure of figures) {
      const drawing = drawingOf(figure);
      const ratio = drawing?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
      const natural = (part.clientWidth * (ratio[3] ?? 0)) / (ratio[2] ?? 1);
      if (drawing === undefined || natural < tall) continue;
      const words = figure.offsetHeight - drawing.getBoundingClientRect().height;
      drawing.style.maxBlockSize = `${String(Math.floor(sheet - words))}px`;
    }
    hide([...after, ...figures], true);
    part.style.columns = `1 ${String(part.clientWidth)}px`;
    part.style.columnGap = '0px';
    part.style.columnFill = 'auto';
    part.style.blockSize = `${String(sheet)}px`;

    const left = part.getBoundingClientRect().left;
    const top = part.getBoundingClientRect().top;
    const place = (rect: DOMRect | undefined, edge: 'top' | 'bottom'): number =>
      rect === undefined
        ? 0
        : Math.round((rect.left - left) / part.clientWidth - 0.3) * sheet + rect[edge] - top;
    const start = (element: Element): number => place(element.getClientRects()[0], 'top');
    const end = (element: Element | null): number =>
      element === null ? 0 : place([...element.getClientRects()].at(-1), 'bottom');
    const gapBefore = (figure: Element): number => {
      const before = end(figure.previousElementSibling);
      return Math.floor(start(figure) / sheet) > Math.floor(before / sheet)
        ? sheet - (before % sheet)
        : 0;
    };

    for (const figure of figures) {
      hide([figure], false);
      if (gapBefore(figure) <= gapAllowed) continue;
      const last = prose.lastElementChild;
      const home = figure.previousElementSibling;
      const places: { before: Element | null; cost: number }[] = [];
      for (const way of ['nextElementSibling', 'previousElementSibling'] as const) {
        let spent = 0;
        let passed = 0;
        for (let next = figure[way]; next !== null && passed < sheet; next = next[way]) {
          if (!passable.test(next.tagName)) break;
          const height = [...next.getClientRects()].reduce((sum, one) => sum + one.height, 0);
          passed += height;
          spent += height * cost.away + (isHeading(next) ? cost.heading : 0);
          const before = way === 'nextElementSibling' ? next : next.previousElementSibling;
          if (before !== null && !isHeading(before)) places.push({ before, cost: spent });
        }
      }
      const drawing = drawingOf(figure);
      const height = drawing?.getBoundingClientRect().height ?? 0;
      const tries = [
        { before: home, cost: 0, scale: 1 },
        ...places.map((one) => ({ ...one, scale: 1 })),
        ...scales.map((scale) => ({ before: home, cost: (1 - scale) * cost.smaller, scale })),
      ];
      const size = drawing?.style.maxBlockSize ?? '';
      const put = ({ before, scale }: { before: Element | null; scale: number }): void => {
        before?.after(figure);
        if (drawing !== undefined) {
          drawing.style.maxBlockSize =
            scale === 1 ? size : `${String(Math.floor(height * scale))}px`;
        }
      };
      const results = tries.map((one) => {
        put(one);
        return { one, end: end(last === figure ? figure : last) + one.cost };
      });
      const best = results.reduce((a, b) => (b.end < a.end - 1 ? b : a));
      put(best.one);
    }
    hide(after, false);
    for (const name of ['columns', 'column-gap', 'column-fill', 'block-size']) {
      part.style.removeProperty(name);
    }
  }
}
