import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { builtPages, inParts, pageFile } from './built-pages.ts';

test.describe('Every page is valid HTML', () => {
  // Many pages a test: more than the default half minute on a slow machine.
  test.describe.configure({ timeout: 180_000 });

  const config = JSON.parse(
    readFileSync(new URL('html-validate.json', import.meta.url), 'utf8'),
  ) as ConfigData;
  const validator = new HtmlValidate(new StaticConfigLoader(config));

  for (const [part, paths] of inParts(builtPages(), 4).entries()) {
    test(`(part ${part + 1})`, async () => {
      const faults: string[] = [];
      for (const path of paths) {
        const { results } = await validator.validateFile(pageFile(path));
        faults.push(
          ...results.flatMap(({ messages }) =>
            messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
          ),
        );
      }
      expect(faults).toEqual([]);
    });
  }
});
