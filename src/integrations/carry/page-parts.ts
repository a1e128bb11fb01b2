/**
 * A built page's text, cut before each of its articles, part by part: the briefing of a large explainer is tens
 * of megabytes, and whatever is made of it whole takes that much memory again.
 * @param page the page's bytes.
 * @param start where to begin, in bytes.
 * @param end where to end, in bytes.
 */
export function* pageParts(page: Buffer, start = 0, end = page.length): Generator<string> {
  let from = start;
  while (from < end) {
    const article = page.indexOf('<article', from + 1);
    const next = article === -1 ? end : Math.min(article, end);
    yield page.toString('utf8', from, next);
    from = next;
  }
}
