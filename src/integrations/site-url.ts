import { load } from 'js-yaml';
import { readContent } from '../registry/read.ts';

/**
 * The `site_url` of a content folder, for the configuration, which comes before the content is parsed.
 * Undefined where it is missing or broken: the check of the content tells that, with the line.
 */
export function readSiteUrl(contentDir: string): string | undefined {
  const { folder, files } = readContent(contentDir);
  const file = files.find(({ path }) => path === `${folder}/explainer.yaml`);
  try {
    const fields: unknown = load(file?.text ?? '');
    if (typeof fields !== 'object' || fields === null || !('site_url' in fields)) return undefined;
    const { site_url: url } = fields;
    return typeof url === 'string' && URL.canParse(url) ? url : undefined;
  } catch {
    return undefined;
  }
}
