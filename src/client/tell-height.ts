/**
 * Tells the page around an embedded figure how tall the figure is, now and whenever that changes:
 * a message `{ figure, height }`, the height in px. Without a page around it nothing is told.
 */
export function tellHeight(): void {
  const embedded = document.querySelector<HTMLElement>('[data-embed]');
  if (embedded === null || parent === window) return;
  new ResizeObserver(() => {
    const height = Math.ceil(embedded.getBoundingClientRect().height);
    // Any page may embed a figure, and its height is no secret.
    parent.postMessage({ figure: embedded.dataset.embed, height }, '*');
  }).observe(embedded);
}
