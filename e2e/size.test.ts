import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { readSections } from './ledger.ts';
import { compressed, weighPage } from './page-weight.ts';
import { sizeBar } from './size-bars.ts';
import { compareReports, readReport, reportFile, weighKinds } from './size-report.ts';

test.describe('A page is small', () => {
  const rows = weighKinds();

  test('of every kind: within its bars of bytes, requests and elements', () => {
    for (const { kind, html, ...row } of rows) {
      const bar = sizeBar(kind);
      expect.soft(html + row.css, `HTML and CSS of ${kind}`).toBeLessThanOrEqual(bar.markup);
      for (const part of ['css', 'scripts', 'fonts', 'requests', 'elements'] as const) {
        expect.soft(row[part], `${part} of ${kind}`).toBeLessThanOrEqual(bar[part]);
      }
    }
  });

  test('and the search brings its whole index in 120 KB with its scripts', () => {
    const { scripts } = weighPage('/search/');
    expect(scripts + compressed('/search/index.json')).toBeLessThan(120_000);
  });

  test('as the report says, which shows in a diff what has grown', () => {
    const changes = compareReports(readReport(readFileSync(reportFile, 'utf8')), rows);
    expect(changes, 'run "npm run sizes" and look at its diff').toEqual([]);
  });

  test('in a browser as by its markup: nothing else is asked for', async ({ page }) => {
    const section = readSections()[0]?.id ?? '';
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/${section}/`, { waitUntil: 'networkidle' });
    expect(asked.length, asked.join('\n')).toBe(weighPage(`/${section}/`).requests);
    expect(await page.locator('link[rel="preload"][as="font"]').count()).toBe(1);
  });
});
