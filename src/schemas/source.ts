import { z } from 'astro/zod';
import { id, partialDate, webAddress, words } from './scalars.ts';

export const sourceKinds = ['official', 'courts', 'news', 'research'] as const;
export type SourceGroup = (typeof sourceKinds)[number];

/** A published document, data set or report that claims cite. */
export const source = z
  .strictObject({
    /** Its id; `/sources/#<id>`. */
    id,
    /** Who published it, with the carrier in brackets where it is a reprint. */
    publisher: words,
    /** Its title. */
    title: words,
    /** Whether the title is the document's own (shown in quotation marks) or describes it. */
    titleIs: z.enum(['own', 'descriptive']),
    /** What sort of document: press-release, statute, ruling, news ... */
    kind: words,
    /** When it was published, as exactly as is known. */
    published: partialDate.optional(),
    /** Where readers find it; left out where no address fit for readers is known. */
    url: webAddress.optional(),
    /** Whether `url` leads to the original, to a reprint (shown as such) or is missing. */
    link: z.enum(['original', 'reprint', 'none']),
    /** `official`: a government or court document; `established`: a newsroom or researcher with a name to lose; `weak`: neither. */
    tier: z.enum(['official', 'established', 'weak']),
    /** What we read: the original, a copy of it, or only a summary. */
    read: z.enum(['original', 'copy', 'summary']),
    /** A lasting copy, where one is known. */
    archived: webAddress.optional(),
  })
  .superRefine((fields, context) => {
    if ((fields.link === 'none') === (fields.url !== undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['link'],
        message:
          fields.link === 'none'
            ? 'link is none but url is given; leave url out, or say original or reprint'
            : `link is ${fields.link} but url is missing; add it, or say link: none`,
      });
    }
  });
export type SourceFields = z.infer<typeof source>;
