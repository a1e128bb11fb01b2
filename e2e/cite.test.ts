import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import parseBibtex from '@orcid/bibtex-parse-js';
import { expect, test } from 'playwright/test';
import { builtFiles, pageFile } from './built-pages.ts';
import { asShown, normalize, readClaims, readSections } from './ledger.ts';

const [section] = readSections();
const [claim] = readClaims();
if (section === undefined || claim === undefined) throw new Error('the content holds no section');

/** The letters and digits alone: BibTeX writes an accent as a command before its letter. */
const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

test.describe('A reader who cites', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a section comes from it to its citation by one link, and copies it by one more', async ({
    page,
  }) => {
    await page.goto(`/${section.id}/`);
    await page.getByRole('link', { name: 'Cite this' }).first().click();
    const entry = page.getByRole('region', { name: section.question });
    await entry.getByRole('button', { name: 'Copy' }).first().click();
    await expect(entry.getByRole('status').first()).toHaveText('Copied');
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toContain(section.question);
    expect(line).toContain(`/${section.id}/`);
  });

  test('a claim copies one line with its statement and its own address', async ({ page }) => {
    await page.goto(`/claims/${claim.id}/`);
    await page.getByRole('main').getByRole('button', { name: 'Copy' }).click();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toMatch(asShown(claim.statement.replace(/\.$/, '')));
    expect(line).toMatch(new RegExp(`/claims/${claim.id}/$`));
  });

  test('gets files that a reference manager reads back: title, author, date, address', () => {
    const files = builtFiles(/^\/cite\/[^/]+\.(bib|ris|json)$/);
    expect(files.length).toBeGreaterThan(3 * readSections().length);
    const wrong = files.filter((file) => {
      const [read = {}] = new Cite(readFileSync(pageFile(file), 'utf8')).data;
      const text = JSON.stringify([read.title, read.author, read.issued, read.URL]);
      return !/^\["[^"]+",\[\{.+"\}\],\{.*\d{4}.*\},"https:\/\/[^"]+\/"\]$/.test(text);
    });
    expect(wrong).toEqual([]);
  });

  test('gets BibTeX and RIS that a reader of other hands finds whole', () => {
    const wholes = builtFiles(/^\/cite\/[^/]+\.json$/).map((file) => {
      const [item] = JSON.parse(readFileSync(pageFile(file), 'utf8')) as [
        { title: string; URL: string },
      ];
      return { stem: file.replace('.json', ''), title: item.title, url: item.URL };
    });
    expect(wholes.length).toBeGreaterThan(readSections().length);
    for (const { stem, title, url } of wholes) {
      const entries = parseBibtex.toJSON(readFileSync(pageFile(`${stem}.bib`), 'utf8'));
      const [entry] = entries;
      if (entry === undefined) throw new Error(`${stem}.bib holds no entry`);
      expect(entries).toHaveLength(1);
      const { citationKey, entryTags } = entry;
      expect(citationKey).toMatch(/^[a-z0-9-]+$/);
      expect(letters(entryTags.title ?? '')).toBe(letters(title));
      expect(entryTags.url).toBe(url);

      // Two letters, two spaces, a hyphen, a space: from TY to ER, as RIS is written.
      const lines = readFileSync(pageFile(`${stem}.ris`), 'utf8')
        .trimEnd()
        .split(/\r?\n/);
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- ?/.test(line))).toEqual([]);
      expect(lines[0]).toMatch(/^TY {2}- (ELEC|FIGURE)$/);
      expect(lines.at(-1)).toMatch(/^ER {2}-/);
      expect(lines).toContain(`UR  - ${url}`);
      expect(normalize(lines.find((line) => line.startsWith('TI')) ?? '')).toBe(
        normalize(`TI  - ${title}`),
      );
    }
  });
});
