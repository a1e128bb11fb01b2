// cspell:ignore unstub
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from './check-content.ts';

/** Runs the integration as Astro does when a command begins. */
function begin(command: 'build' | 'dev', contentDir: string): unknown[] {
  const updates: unknown[] = [];
  const setUp = checkContent(contentDir).hooks['astro:config:setup'] as unknown as (options: {
    command: string;
    updateConfig: (config: unknown) => void;
  }) => void;
  setUp({ command, updateConfig: (config) => updates.push(config) });
  return updates;
}

describe('a build', () => {
  let folder = '';
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'explainer-')), 'content');
    cpSync('e2e/fixtures/small-explainer', folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(join(folder, '..'), { recursive: true });
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('of content without faults goes on', () => {
    expect(begin('build', folder)).toEqual([]);
  });

  it('of faulty content stops with every problem, a line each, and no stack', () => {
    writeFileSync(join(folder, 'people.yaml'), 'people:\n  - id: Nobody\n');
    let error: unknown;
    try {
      begin('build', folder);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(Error);
    const { message, stack } = error as Error;
    expect(stack).toBeUndefined();
    expect(message.split('\n').slice(1)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^content\/people\.yaml:2:5 Nobody: name is missing; add name$/),
        expect.stringMatching(/^content\/quotes\.yaml:\d+:\d+ .*nobody in people\.yaml/),
      ]),
    );
  });

  it('in development does not stop, and watches every file of the content', () => {
    writeFileSync(join(folder, 'people.yaml'), 'people: [');
    const [config] = begin('dev', folder) as [
      { vite: { plugins: { transform: (code: string, id: string) => void }[] } },
    ];
    const watched: string[] = [];
    const plugin = config.vite.plugins[0];
    const context = { addWatchFile: (file: string) => watched.push(file) };
    plugin?.transform.call(context, '', '/src/pages/index.astro');
    expect(watched).toEqual([]);
    plugin?.transform.call(context, '', '/src/registry/index.ts');
    expect(watched).toContain(join(folder, 'people.yaml'));
  });

  it('gives its pages the registry of the folder that the settings name', async () => {
    vi.stubEnv('CONTENT_DIR', folder);
    const { registry, findClaim, referenceIn, sectionById } = await import('../registry/index.ts');
    expect(registry.explainer.name).toBe('A Month at the Library');
    expect(findClaim('loans-2023').section).toBe('borrowing-rules');
    expect(referenceIn('borrowing-rules', 'loans-2023')?.number).toBeGreaterThan(0);
    expect(sectionById('council')).toBeUndefined();
    expect(() => findClaim('loans-1923')).toThrow('no claim has the id "loans-1923"');
  });

  it('gives no page anything of faulty content', async () => {
    vi.stubEnv('CONTENT_DIR', folder);
    writeFileSync(join(folder, 'people.yaml'), 'people: [');
    await expect(import('../registry/index.ts')).rejects.toThrow('content/people.yaml:');
  });
});
