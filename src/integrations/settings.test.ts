import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const folder = { CONTENT_DIR: 'src' };

function complaint(environment: Record<string, string>): string {
  try {
    readSettings({ ...folder, ...environment });
  } catch (error) {
    return (error as Error).message;
  }
  return 'no complaint';
}

describe('settings', () => {
  it('have a default each, but for the address', () => {
    expect(readSettings({})).toEqual({
      siteUrl: undefined,
      basePath: '/',
      contentDir: 'content',
      chromiumPath: undefined,
      briefingPdf: 'auto',
      pictures: true,
      port: 4321,
    });
  });

  it('are taken from the environment', () => {
    const environment = {
      SITE_URL: 'https://example.org',
      BASE_PATH: '/first-month/en/',
      CONTENT_DIR: 'src',
      CHROMIUM_PATH: process.execPath,
      BRIEFING_PDF: 'required',
      PICTURES: 'off',
      PORT: '8080',
    };
    expect(readSettings(environment)).toEqual({
      siteUrl: 'https://example.org',
      basePath: '/first-month/en/',
      contentDir: 'src',
      chromiumPath: process.execPath,
      briefingPdf: 'required',
      pictures: false,
      port: 8080,
    });
  });

  it('may be empty, which counts as not set', () => {
    expect(readSettings({ ...folder, SITE_URL: '', BASE_PATH: '', PORT: '' }).basePath).toBe('/');
  });

  it('allow a port and a slash at the end of SITE_URL, and drop the slash', () => {
    expect(readSettings({ ...folder, SITE_URL: 'http://localhost:4321/' }).siteUrl).toBe(
      'http://localhost:4321',
    );
  });

  it.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/path',
    'https://a:b@example.org',
  ])('refuse SITE_URL=%s and say what to give', (value) => {
    expect(complaint({ SITE_URL: value })).toMatch(
      /SITE_URL=.*Give the scheme and the host alone, such as https:\/\/example.org/,
    );
  });

  it.each([
    'first-month',
    '/first-month',
    'first-month/',
    '//',
    '/a//b/',
    '/a b/',
    '/../',
    '/ä/',
    '/a?/',
  ])('refuse BASE_PATH=%s and show one that is right', (value) => {
    expect(complaint({ BASE_PATH: value })).toMatch(/BASE_PATH=.*such as \/first-month\//);
  });

  it('refuse a CONTENT_DIR that is not there or not a folder', () => {
    expect(complaint({ CONTENT_DIR: 'no-such-folder' })).toContain('there is no such folder');
    expect(complaint({ CONTENT_DIR: 'package.json' })).toContain('this is a file');
  });

  it('refuse a CHROMIUM_PATH that is not there, is a folder, or cannot be run', () => {
    expect(complaint({ CHROMIUM_PATH: '/no/such/browser' })).toContain('there is no such file');
    expect(complaint({ CHROMIUM_PATH: 'src' })).toContain('this is not a file');
    if (process.platform !== 'win32') {
      expect(complaint({ CHROMIUM_PATH: 'package.json' })).toContain('this file cannot be run');
    }
  });

  it('refuse another BRIEFING_PDF and another PORT', () => {
    expect(complaint({ BRIEFING_PDF: 'yes' })).toContain('auto (PDFs if a browser is found), off');
    expect(complaint({ PORT: '80' })).toContain('from 1024 to 65535');
    expect(complaint({ PORT: '4321a' })).toContain('from 1024 to 65535');
  });

  it('ask for SITE_URL where the PDFs are required', () => {
    expect(complaint({ BRIEFING_PDF: 'required' })).toContain('SITE_URL is missing');
  });

  it('tell every wrong value at once', () => {
    const message = complaint({ SITE_URL: 'x', BASE_PATH: 'x', BRIEFING_PDF: 'x', PORT: 'x' });
    expect(message.split('\n')).toHaveLength(5);
  });
});
