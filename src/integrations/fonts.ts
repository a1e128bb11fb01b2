import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../registry/read.ts';
import { fontCharacters, writeFonts } from './font-files.ts';

/**
 * Subsets the two shipped families to what the content needs, before Vite looks for them:
 * `styles/fonts.css` names the files in `.astro/fonts/`, and Vite serves them under a content hash.
 * They are made and not checked in, so that a new letter in the content is never missing from the font.
 */
export function fonts(contentDir: string): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const texts = readContent(contentDir).files.map((file) => file.text);
        const folder = fileURLToPath(new URL('.astro/fonts/', config.root));
        await writeFonts(folder, fontCharacters(texts));
      },
    },
  };
}
