import type { Page } from 'playwright';
import type { SheetBox } from './sheet-box.ts';

/**
 * Sets the notes of a section a little smaller where a few lines of them would stand alone on a sheet.
 * Call it once the figures have their places.
 */
export async function fitNotes(page: Page, box: SheetBox): Promise<void> {
  await page.evaluate(tightenNotes, Math.floor(box.height) - 1);
}

/** Runs in the browser, where columns of a sheet's height break as sheets do (see `placeFigures`). */
function tightenNotes(sheet: number): void {
  // What counts as a few lines, and how small notes may become for their sake.
  const few = sheet * 0.15;
  const scales = [0.98, 0.96, 0.94];

  for (const part of document.querySelectorAll<HTMLElement>('.sheet-part')) {
    const notes = part.querySelector<HTMLElement>('.notes');
    const list = notes?.querySelector('ol') ?? null;
    if (notes === null || list === null) continue;
    const after = [...part.children].slice([...part.children].indexOf(notes) + 1) as HTMLElement[];
    for (const one of after) one.style.display = 'none';
    part.style.columns = `1 ${String(part.clientWidth)}px`;
    part.style.columnGap = '0px';
    part.style.columnFill = 'auto';
    part.style.blockSize = `${String(sheet)}px`;

    const start = part.getBoundingClientRect();
    /** Sheets before the last one, and how far down that one the notes reach. */
    const measure = (): { sheets: number; reach: number } => {
      const last = [...notes.getClientRects()].at(-1);
      if (last === undefined) return { sheets: 0, reach: sheet };
      const sheets = Math.round((last.left - start.left) / part.clientWidth - 0.3);
      return { sheets, reach: last.bottom - start.top };
    };
    const before = measure();
    if (before.sheets > 0 && before.reach < few) {
      const size = Number.parseFloat(getComputedStyle(list).fontSize);
      const isEnough = (scale: number): boolean => {
        list.style.fontSize = `${String(size * scale)}px`;
        return measure().sheets < before.sheets;
      };
      if (!scales.some(isEnough)) list.style.removeProperty('font-size');
    }
    for (const one of after) one.style.display = '';
    for (const name of ['columns', 'column-gap', 'column-fill', 'block-size']) {
      part.style.removeProperty(name);
    }
  }
}
