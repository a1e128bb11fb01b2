import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './registry/read.ts';
import { sectionFrontMatter } from './schemas/section.ts';

/** The texts of the sections, for rendering; everything that is known of them stands in the registry. */
export const collections = {
  sections: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${contentFolder()}/sections` }),
    schema: sectionFrontMatter,
  }),
};
