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
      claimPages: true,
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
      CLAIM_PAGES: 'off',
      PORT: '8080',
    };
    expect(readSettings(environment)).toEqual({
      siteUrl: 'https://example.org',
      basePath: '/first-month/en/',
      contentDir: 'src',
      chromiumPath: process.execPath,
      briefingPdf: 'required',
      pictures: false,
      claimPages: false,
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

  const origin = 'Give the scheme and the host alone, such as https://example.org.';
  const slashes = 'it must begin and end with a slash, such as /first-month/.';
  const parts =
    'each part may hold only letters, digits, - . _ ~ and may not begin with a dot, such as /first-month/.';
  const browser =
    'Give the full path of a Chromium or Chrome, or leave it out and one is looked for.';
  const port = 'it must be a whole number from 1024 to 65535.';

  it.each([
    ['SITE_URL', 'example.org', `this is not a web address. ${origin}`],
    ['SITE_URL', 'ftp://example.org', `the scheme must be https or http. ${origin}`],
    [
      'SITE_URL',
      'https://example.org/path',
      `this is more than an origin, or not in its plain form (https://example.org). ${origin} A path belongs in BASE_PATH.`,
    ],
    [
      'SITE_URL',
      'https://a:b@example.org',
      `this is more than an origin, or not in its plain form (https://example.org). ${origin} A path belongs in BASE_PATH.`,
    ],
    ['BASE_PATH', 'first-month', slashes],
    ['BASE_PATH', '/first-month', slashes],
    ['BASE_PATH', 'first-month/', slashes],
    ['BASE_PATH', '//', parts],
    ['BASE_PATH', '/a//b/', parts],
    ['BASE_PATH', '/a b/', parts],
    ['BASE_PATH', '/../', parts],
    ['BASE_PATH', '/ä/', parts],
    ['BASE_PATH', '/a?/', parts],
    [
      'CONTENT_DIR',
      'no-such-folder',
      'there is no such folder. Give the path of a content folder, seen from here.',
    ],
    ['CONTENT_DIR', 'package.json', 'this is a file. Give the folder that holds explainer.yaml.'],
    ['CHROMIUM_PATH', '/no/such/browser', `there is no such file. ${browser}`],
    ['CHROMIUM_PATH', 'src', `this is not a file. ${browser}`],
    [
      'BRIEFING_PDF',
      'yes',
      'it must be auto (PDFs if a browser is found), off (none) or required (an error without them).',
    ],
    ['CLAIM_PAGES', 'no', 'it must be on (a page for each claim) or off (the ledger page alone).'],
    ['PORT', '80', port],
    ['PORT', '4321a', port],
    ['PORT', '65536', port],
    ['PORT', '-4321', port],
  ])('refuse %s=%s and say what is wrong and what to give', (name, value, told) => {
    expect(complaint({ [name]: value })).toBe(
      `Settings (environment variables) that cannot be used:\n  ${name}=${value}: ${told}`,
    );
  });

  it('refuse a CHROMIUM_PATH that cannot be run', () => {
    // On Windows a file's name says whether it can be run.
    if (process.platform === 'win32') return;
    expect(complaint({ CHROMIUM_PATH: 'package.json' })).toContain(
      `CHROMIUM_PATH=package.json: this file cannot be run. ${browser}`,
    );
  });

  it('ask for SITE_URL where the PDFs are required', () => {
    expect(complaint({ BRIEFING_PDF: 'required' })).toContain('SITE_URL is missing');
  });

  it('tell every wrong value at once', () => {
    const message = complaint({ SITE_URL: 'x', BASE_PATH: 'x', BRIEFING_PDF: 'x', PORT: 'x' });
    expect(message.split('\n')).toHaveLength(5);
  });
});
