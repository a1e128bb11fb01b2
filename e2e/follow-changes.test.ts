import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'playwright/test';
import { builtPages, distFolder, pageFile } from './built-pages.ts';

test.describe('A reader who follows what changes', () => {
  test('subscribes to a feed that a reader of feeds understands', async ({ page }) => {
    await page.goto('/changes/');
    const link = page.getByRole('link', { name: /feed/i });
    const address = (await link.getAttribute('href')) ?? '';
    const response = await page.request.get(address);
    expect(response.headers()['content-type']).toMatch(/xml/);
    const feed = parseFeed(await response.text());
    expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(feed.title).toContain('Changes');
    expect(feed.self).toMatch(/\/changes\.xml$/);
    expect(feed.authors.length).toBe(1);
    expect(feed.updated).toBeInstanceOf(Date);
    const entries = page.getByRole('main').locator('ol.changes > li');
    expect(feed.items.length).toBe(await entries.count());
    for (const { id, title, published, url } of feed.items) {
      expect(id).toBe(url);
      expect(title).not.toBe('');
      expect(published).toBeInstanceOf(Date);
      // Each entry leads to its own place on the page.
      const place = new URL(url ?? '').hash;
      await expect(page.locator(place)).toHaveCount(1);
    }
  });

  test('sees on every page which edition it is', () => {
    const silent = builtPages()
      .filter((path) => !path.startsWith('/embed/'))
      .filter((path) => {
        const html = readFileSync(pageFile(path), 'utf8');
        return !html.includes('http-equiv="refresh"') && !/edition \d/i.test(html);
      });
    expect(silent).toEqual([]);
  });

  test('is offered the feed by a program that reads the head of any page', () => {
    const silent = builtPages()
      .filter((path) => !path.startsWith('/embed/'))
      .filter((path) => {
        const html = readFileSync(pageFile(path), 'utf8');
        const link = /<link rel="alternate" href="([^"]+)" type="application\/atom\+xml">/.exec(
          html,
        );
        return !html.includes('http-equiv="refresh"') && link?.[1] !== '/changes.xml';
      });
    expect(silent).toEqual([]);
  });

  test('finds the feed as plain well-formed Atom, the same for everybody', () => {
    const xml = readFileSync(join(distFolder, 'changes.xml'), 'utf8');
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/i);
    expect(xml).toContain('xmlns="http://www.w3.org/2005/Atom"');
    for (const needed of ['<id>', '<updated>', '<title', 'rel="self"'])
      expect(xml).toContain(needed);
  });
});
