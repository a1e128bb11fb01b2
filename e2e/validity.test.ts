import { expect, test } from 'playwright/test';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { builtPages, inParts, pageFile } from './built-pages.ts';
import config from './html-validate.json' with { type: 'json' };

test.describe('Every page is valid HTML', () => {
  // Many pages a test: more than the default half minute on a slow machine.
  test.describe.configure({ timeout: 180_000 });

  const validator = new HtmlValidate(new StaticConfigLoader(config as ConfigData));

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
