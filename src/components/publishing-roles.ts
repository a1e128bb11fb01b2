/**
 * Roles of Digital Publishing WAI-ARIA, for spreading on an element:
 * Astro's types of HTML know only those of ARIA itself.
 */
type Role = Record<string, string>;

/** A link from the text to a note. */
export const noteReference: Role = { role: 'doc-noteref' };
/** A link from a note back to the text. */
export const backLink: Role = { role: 'doc-backlink' };
/** A list of notes at the end of a text. */
export const endnotes: Role = { role: 'doc-endnotes' };
