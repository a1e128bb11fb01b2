import DataTable from './DataTable.astro';
import SectionFigure from './figure/SectionFigure.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import SinceThen from './SinceThen.astro';
import TextTable from './TextTable.astro';
import View from './View.astro';
import Views from './Views.astro';
import type { AuthorComponent } from '~/registry/inline-runs.ts';

const author: Record<AuthorComponent, unknown> = {
  DataTable,
  Figure: SectionFigure,
  SinceThen,
  View,
  Views,
};

/** What renders a section's text: the components that an author may use, and those behind plain Markdown. */
export const components = {
  ...author,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  table: TextTable,
};
