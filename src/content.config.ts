import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './registry/read.ts';

/**
 * The texts of the sections, for rendering. Their front matter is read and checked by the registry alone:
 * Astro reads a day such as 2025-02-20 as a moment, which the schemas refuse.
 */
export const collections = {
  sections: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/sections` }),
  }),
};
