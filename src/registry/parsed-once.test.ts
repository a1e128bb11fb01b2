import { afterEach, expect, it, vi } from 'vitest';
import type { Registry } from './registry.ts';

const registry = { sections: [] } as unknown as Registry;
const load = (): Promise<typeof import('./parsed-once.ts')> => {
  vi.resetModules();
  return import('./parsed-once.ts');
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('explainer-registry'));
});

it('what the check has parsed is found by the pages, which run a module of their own', async () => {
  const [check, pages] = [await load(), await load()];
  expect(pages.findParsed).not.toBe(check.findParsed);
  check.keepParsed('/a/content', registry);
  expect(pages.findParsed('/a/content')).toBe(registry);
});

it('nothing is found of a folder that was not parsed, nor before any was', async () => {
  const { findParsed, keepParsed } = await load();
  expect(findParsed('/a/content')).toBeUndefined();
  keepParsed('/a/content', registry);
  expect(findParsed('/another/content')).toBeUndefined();
});
