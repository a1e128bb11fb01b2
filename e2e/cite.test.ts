import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'playwright/test';
import { builtFiles, pageFile } from './built-pages.ts';
import { asShown, readClaims, readSections } from './ledger.ts';

const [section] = readSections();
const [claim] = readClaims();
if (section === undefined || claim === undefined) throw new Error('the content holds no section');

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
});
