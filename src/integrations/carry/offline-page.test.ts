import { describe, expect, it } from 'vitest';
import { makeOfflinePage, makeOfflineStyles } from './offline-page.ts';

const files = ['index.html', 'claims/index.html', 'claims/loans/index.html', '_astro/serif.woff2'];
const site = {
  root: 'https://library.example/some/path/',
  basePath: '/some/path/',
  has: (file: string) => files.includes(file),
};
const page = (html: string) => makeOfflinePage(html, 'claims/loans/index.html', site);

describe('a page to open from a folder', () => {
  it('leads from file to file, fragments kept', () => {
    expect(page('<a href="/some/path/">')).toBe('<a href="../../index.html">');
    expect(page('<a href="/some/path/claims/#loans">')).toBe(
      '<a href="../../claims/index.html#loans">',
    );
  });

  it('leads to the site for what did not come along, and leaves other addresses alone', () => {
    expect(page('<a href="/some/path/search/?q=x">')).toBe(
      '<a href="https://library.example/some/path/search/?q=x">',
    );
    for (const html of ['<a href="https://other.example/">', '<a href="#note">']) {
      expect(page(html)).toBe(html);
    }
  });

  it('runs nothing, and asks for nothing that a folder cannot give', () => {
    const html =
      '<link rel="preload" href="/some/path/_astro/serif.woff2" crossorigin>' +
      '<form action="/some/path/search/" role="search"><input name="q"></form>' +
      '<script type="module" src="/some/path/x.js"></script><p>Words.</p>';
    expect(page(html)).toBe('<p>Words.</p>');
    expect(page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`)).toBe(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'">`,
    );
  });

  it('keeps what is told to programs', () => {
    const data = '<script type="application/ld+json">{"name":"x"}</script>';
    expect(page(data)).toBe(data);
  });

  it('finds its fonts', () => {
    expect(makeOfflineStyles('src:url(/some/path/_astro/serif.woff2)', '_astro/a.css', site)).toBe(
      'src:url(../_astro/serif.woff2)',
    );
  });
});
