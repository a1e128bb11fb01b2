import { passageHash } from './passage-link.ts';

/** How long "copied" is shown, in ms. */
const shownFor = 2500;
/** What can be linked to, the innermost first. */
const linked = [
  '.prose p',
  '.in-short',
  '.prose li',
  'main :is(h2, h3, h4, li, div, tr)[id]:not([id$="-title"])',
].join(', ');

/**
 * Shows a quiet link at what is pointed at or holds the focus, and copies its address when it is followed;
 * headings, events and terms that are links to themselves are copied so too. Says that it was copied.
 * Where the browser forbids copying, the link is followed and no more.
 */
export function offerLinks(): void {
  const { link: label = '', copied = '' } = document.querySelector('main')?.dataset ?? {};
  if (label === '') return;
  const link = document.createElement('a');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  link.textContent = '#';
  link.setAttribute('aria-label', label);
  for (const { style } of [link, status]) {
    // Beside the text, out of its flow: nothing moves when it shows.
    style.position = 'absolute';
    style.paddingInline = '0.35em';
    style.color = 'var(--text-quiet)';
    style.textDecoration = 'none';
    style.fontWeight = '400';
    style.hyphens = 'none';
  }
  status.style.background = 'var(--ground)';

  const show = (event: Event): void => {
    if ((event as PointerEvent).pointerType === 'touch') return;
    const block = event.target instanceof Element ? event.target.closest(linked) : null;
    if (block?.querySelector('.anchor') !== null) {
      // Nothing here needs it; while it is in use it stays where it is.
      if (!link.matches(':focus, :hover')) link.remove();
      return;
    }
    const host = hostOf(block);
    if (host.contains(link)) return;
    link.href = addressOf(block);
    status.textContent = '';
    host.append(link);
  };
  const copy = (followed: HTMLAnchorElement, event: MouseEvent): void => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    // The clipboard is there in secure contexts only.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!isPlain || clipboard === undefined) return;
    // A link that leaves the page is copied, not followed.
    if (followed === link && new URL(link.href).pathname !== location.pathname) {
      event.preventDefault();
    }
    followed.after(status);
    void clipboard.writeText(followed.href).then(() => {
      status.textContent = copied;
      setTimeout(() => {
        status.textContent = '';
      }, shownFor);
    });
  };

  document.addEventListener('pointerover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('click', (event) => {
    const followed = event.target instanceof Element ? event.target.closest('a') : null;
    if (followed === link || followed?.classList.contains('anchor') === true) {
      copy(followed, event);
    }
  });
}

/** The line of a block at whose end its link stands. */
function hostOf(block: Element): Element {
  if (block.matches('p, h2, h3, h4') || block.querySelector('p, h2, h3, h4, dt') === null) {
    return block.matches('tr') ? (block.querySelector('th, td') ?? block) : block;
  }
  return block.querySelector('p, h2, h3, h4, dt') ?? block;
}

/** The lasting address of a block: a note's is its claim's page, a paragraph's is its heading and first words. */
function addressOf(block: Element): string {
  const page = location.href.replace(/#.*/, '');
  if (block.id.includes('note-')) {
    const claim = block.querySelector<HTMLAnchorElement>('.ways a:last-child');
    if (claim !== null) return claim.href;
  }
  if (block.id !== '') return `${page}#${block.id}`;
  const above = [...document.querySelectorAll('main :is(h2, h3, h4)[id]')].findLast(
    (heading) => heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return page + passageHash(above?.id, block.textContent);
}
