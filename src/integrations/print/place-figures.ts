import type { Page } from 'playwright';
import type { SheetBox } from './sheet-box.ts';

/**
 * Moves a figure that would leave a sheet part empty past the paragraphs that follow it, as a printer does,
 * so that they fill the sheet and it stands whole on the next one; or up towards its heading, where that
 * leaves less empty. It never passes another figure, a table, or a part that is set apart.
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
      const choices: { put: () => void; gap: number }[] = [{ put: () => undefined, gap: room }];
      // Down, past what follows: it fills the sheet, and beyond the sheet's end stands above the figure.
      for (let next = figure.nextElementSibling; next !== null; next = next.nextElementSibling) {
        if (!/^(P|UL|OL|H[2-6])$/.test(next.tagName)) break;
        const filled = next.getBoundingClientRect().bottom - figure.getBoundingClientRect().bottom;
        const rest = room - filled;
        const gap = rest > 0 ? rest : height <= sheet + rest ? 0 : sheet + rest;
        const last = next;
        if (!next.tagName.startsWith('H'))
          choices.push({
            put: () => {
              last.after(figure);
            },
            gap,
          });
        if (rest <= 0) break;
      }
      // Up, before what leads to it, as far as its own heading.
      for (
        let before = figure.previousElementSibling;
        before !== null;
        before = before.previousElementSibling
      ) {
        if (!/^(P|UL|OL)$/.test(before.tagName)) break;
        const heading = before.previousElementSibling;
        const lead = heading?.tagName.startsWith('H') === true ? heading : before;
        const there = lead.getBoundingClientRect().top - top + moved;
        const own = before.getBoundingClientRect().top - lead.getBoundingClientRect().top;
        const left = sheet - (there % sheet);
        const first = before;
        if (own + height <= sheet)
          choices.push({
            put: () => {
              first.before(figure);
            },
            gap: own + height <= left ? 0 : left,
          });
      }
      const best =
        choices.find(({ gap }) => gap <= gapAllowed) ??
        choices.toSorted((a, b) => a.gap - b.gap)[0];
      best?.put();
      moved += best?.gap ?? 0;
    }
  }
}
