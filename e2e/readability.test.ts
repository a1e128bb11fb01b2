import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'playwright/test';
import { readSections } from './ledger.ts';

/** School years that a reader needs: a newspaper is at about ten; below eight prose is chopped. */
const grades = { least: 8, most: 11 };

/** Abbreviations whose points end no sentence. */
const abbreviations = /\b(?:U\.S\.(?:C\.)?|D\.C\.|[A-Z]\.|v\.|Adm\.|St\.|No\.)/g;

/**
 * The Flesch-Kincaid grade of the paragraphs, quotations aside: those are others' words.
 * A number is read as one word of one syllable, so that figures do not pass for hard words.
 */
function gradeOf(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph
      .replace(abbreviations, (found) => found.replaceAll('.', ''))
      .replace(/“[^”]*”/g, 'so')
      .split(/(?<=[.!?])\s+(?=\p{Lu})/u),
  );
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][^\s–—-]*/gu) ?? []);
  const syllables = words.map((word) => (/\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  });
}

test.describe('A general reader', () => {
  for (const { id } of readSections()) {
    test(`can read ${id} without effort`, async ({ page }) => {
      await page.goto(`/${id}/`);
      const paragraphs = await page.locator('.prose').evaluate((prose) => {
        // The numbers of notes are no words, and tables no sentences.
        for (const mark of prose.querySelectorAll('sup')) mark.remove();
        const texts = [...prose.querySelectorAll('p')].filter(
          (paragraph) => paragraph.closest('table, [role="group"]') === null,
        );
        return texts.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
      });
      expect(paragraphs.length).toBeGreaterThan(8);
      const grade = gradeOf(paragraphs);
      expect(grade).toBeGreaterThan(grades.least);
      expect(grade).toBeLessThan(grades.most);
    });
  }
});
