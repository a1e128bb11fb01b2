import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { slugOf } from '../format/slug.ts';
import { zipSite } from './carry/zip-site.ts';

/** Writes the whole site as a zip, to be read from a folder without a server. After all that makes files for readers: it takes all. */
export function siteZip(): AstroIntegration {
  let origin = '';
  let basePath = '/';
  return {
    name: 'site-zip',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site === undefined ? '' : new URL(config.site).origin;
        basePath = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { registry } = await import('../registry/index.ts');
        const { name, checked } = registry.explainer;
        const slug = slugOf(name);
        const site = { root: origin + basePath, basePath };
        const bytes = await zipSite(
          { folder: fileURLToPath(dir), site, name: slug, day: checked },
          fileURLToPath(new URL(`${slug}.zip`, dir)),
        );
        const size = (bytes / 1e6).toFixed(1);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${slug}.zip: ${size} MB in ${seconds} s`);
      },
    },
  };
}
