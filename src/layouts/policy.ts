/**
 * The content security policy of every page: all scripts, styles, fonts and pictures are files of this site,
 * nothing is inline, nothing is asked of another host. `public/_headers` says the same (a test compares them)
 * and adds what a `<meta>` cannot say.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
