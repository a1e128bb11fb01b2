/**
 * Runs in the browser: goes to each id of the page as a link does, and tells where it does not land in view
 * and under nothing.
 */
export function tryFragments(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main [id]')].flatMap((element) => {
    if (element.closest('svg, form') !== null) return [];
    for (let fold = element.closest('details'); fold !== null;) {
      fold.open = true;
      fold = fold.parentElement?.closest('details') ?? null;
    }
    // What a fragment does, without the limit that browsers set to many of them.
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    if (box.top < -1 || box.top > innerHeight - 1)
      return [`#${element.id}: ${box.top} from the top`];
    if (box.width * box.height === 0) return [];
    const line = element.getClientRects()[0] ?? box;
    const seen = document.elementFromPoint(
      line.left + Math.min(line.width / 2, 4),
      line.top + Math.min(line.height / 2, 8),
    );
    const isSeen = seen !== null && (element.contains(seen) || seen.contains(element));
    return isSeen ? [] : [`#${element.id}: under ${seen?.outerHTML.slice(0, 80) ?? 'nothing'}`];
  });
}

/** Runs in the browser, which only parses: the ids that a link may lead to, each with its element's name. */
export function findFragments(html: string): { id: string; name: string }[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('main [id]')]
    .filter((element) => element.closest('svg, form, [popover]') === null)
    .map(({ id, localName }) => ({ id, name: localName }));
}
