import type { Page } from 'playwright';
import type { SheetBox } from './sheet-box.ts';

/**
 * Moves a figure that would leave a sheet part empty down past the paragraphs that follow it, as a printer
 * does, so that they fill the sheet and it stands whole on the next one. It never passes another figure,
 * a table, or a part that is set apart.
 */
export async function placeFigures(page: Page, box: SheetBox): Promise<void> {
  await page.setViewportSize({ width: Math.floor(box.width), height: 1000 });
  await page.evaluate(moveFigures, box.height);
}

/** Runs in the browser. Reckons by the heights of an endless sheet, on which text can break anywhere. */
function moveFigures(sheet: number): void {
  // What may stay empty at a sheet's end before anything is moved.
  const gapAllowed = sheet * 0.12;
  for (const part of document.querySelectorAll('.sheet-part')) {
    const top = part.getBoundingClientRect().top;
    // How far figures that went to a next sheet have moved all that follows.
    let moved = 0;
    for (const figure of part.querySelectorAll('.prose > .figure')) {
      const { height } = figure.getBoundingClientRect();
      const start = figure.getBoundingClientRect().top - top + moved;
      const room = sheet - (start % sheet);
      if (height <= room || height > sheet) continue;
      const choices = [{ after: null as Element | null, gap: room, filled: 0 }];
      let next = figure.nextElementSibling;
      while (next !== null && /^(P|UL|OL|H[2-6])$/.test(next.tagName)) {
        const filled = next.getBoundingClientRect().bottom - figure.getBoundingClientRect().bottom;
        const rest = room - filled;
        // Past the sheet's end the text goes on above the figure, which must find room below it.
        const gap = rest > 0 ? rest : height <= sheet + rest ? 0 : sheet + rest;
        if (!next.tagName.startsWith('H')) choices.push({ after: next, gap, filled });
        if (rest <= 0) break;
        next = next.nextElementSibling;
      }
      const best =
        choices.find(({ gap }) => gap <= gapAllowed) ??
        choices.toSorted((a, b) => a.gap - b.gap)[0];
      best?.after?.after(figure);
      moved += best?.gap ?? 0;
    }
  }
}
