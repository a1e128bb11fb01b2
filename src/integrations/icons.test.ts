import { expect, it } from 'vitest';
import { composeIcon } from './icons.ts';

it('the icon of home screens is the site’s own on a ground, in one color', () => {
  const icon = composeIcon(
    '<svg viewBox="0 0 16 16"><style>path{fill:red}</style><path d="M1 1"/></svg>',
  );
  expect(icon).toContain('<path d="M1 1"/></g></svg>');
  expect(icon).not.toContain('red');
});
