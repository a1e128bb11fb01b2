import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/', 'public/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a text is plain to read.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A default covers the rest of a union on purpose; without one, each member is named.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An empty text, as of a setting, counts as none: there `||` says what is meant.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  {
    files: ['src/client/**/*.ts'],
    rules: {
      // A script makes elements and texts; nothing that it shows can become markup.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression > Identifier[name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|parseFromString|createContextualFragment|write|writeln)$/].property',
          message: 'This takes a text for markup: make elements and set textContent.',
        },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
    },
  },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // What an author or an editor writes is never taken for HTML; a component that must says why, at the line.
      'astro/no-set-html-directive': 'error',
      // Every element keeps to the security policy, which knows no style attributes and no inline scripts.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The security policy blocks style attributes: use a class.',
        },
      ],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/commands/**', 'e2e/bench/**'],
    rules: { 'no-console': 'off' },
  },
);
