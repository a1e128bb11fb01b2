/**
 * The content security policy of every page: all scripts, styles, fonts and pictures are files of this site,
 * nothing is inline, nothing is asked of another host. `public/_headers` says the same (a test compares them)
 * and adds what a `<meta>` cannot say.
 *
 * What it leaves out, and why: `object-src`, `frame-src` and the like fall under `default-src 'none'`.
 * `upgrade-insecure-requests` would break a site that is served by plain http, and there is nothing to upgrade:
 * every address of ours is relative. `require-trusted-types-for` guards sinks that take a text for markup, and
 * our scripts may not use any (eslint.config.js holds it), while engines that do not know it leave a message.
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
