/** Marks in the list of contents where in the page the reader is. */
export function markPlace(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const places = links.flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading === null ? [] : [{ link, heading }];
  });
  if (places.length === 0) return;
  let isWaiting = false;

  const mark = (): void => {
    isWaiting = false;
    // A heading counts as reached when it is in the upper third of the window.
    const line = innerHeight / 3;
    const reached = places.filter(({ heading }) => heading.getBoundingClientRect().top < line);
    const here = reached.at(-1)?.link;
    for (const { link } of places) {
      if (link === here) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const markSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(mark);
  };

  addEventListener('scroll', markSoon, { passive: true });
  addEventListener('resize', markSoon, { passive: true });
  mark();
}
