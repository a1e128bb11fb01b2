import { chooseColumn, fitNote } from './note-place.ts';

/** Time in ms before a note opens under a resting pointer, and before it closes when the pointer has left. */
const delay = { open: 120, close: 350 };

const wordsOfNote = 'a[role="doc-noteref"]';

/**
 * Opens a reference's note at its words: while they are pointed at or focused, and for good when they are
 * clicked or tapped. It closes on Escape and when pointer and focus have left both words and note.
 * A second click, and Enter, follow the link to the note at the section's end, as without scripts.
 */
export function openNotesAtWords(): void {
  if (document.querySelector(wordsOfNote) === null) return;
  const card = document.createElement('div');
  card.className = 'note quiet';
  card.popover = 'manual';
  card.setAttribute('role', 'group');
  // Within the main landmark, as the text that it belongs to.
  (document.querySelector('main') ?? document.body).append(card);

  let words: HTMLAnchorElement | undefined;
  let isPinned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    clearTimeout(timer);
    words?.removeAttribute('aria-expanded');
    words = undefined;
    isPinned = false;
    card.hidePopover();
  };
  const open = (link: HTMLAnchorElement): void => {
    clearTimeout(timer);
    if (link === words) return;
    const note = document.getElementById(link.hash.slice(1));
    if (note === null) return;
    close();
    words = link;
    link.setAttribute('aria-expanded', 'true');
    fill(card, note, link.hash);
    show(card, link);
  };
  const later = (action: () => void, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(action, ms);
  };
  const closeUnlessKept = (): void => {
    const isKept = isPinned || card.contains(document.activeElement) || card.matches(':hover');
    if (!isKept && words !== document.activeElement) close();
  };

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = linkAt(event.target);
    if (link !== undefined && !(isPinned && link !== words)) {
      later(() => {
        open(link);
      }, delay.open);
    } else if (card.contains(event.target as Node)) clearTimeout(timer);
    else if (words !== undefined) later(closeUnlessKept, delay.close);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', (event) => {
    const link = linkAt(event.target);
    if (link?.matches(':focus-visible')) open(link);
    else if (words !== undefined && link !== words && !card.contains(event.target as Node)) close();
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    // A click without a pointer is Enter.
    const isPointed = event.detail > 0;
    if (link === undefined) {
      const followed = (event.target as Element).closest('a') !== null;
      if (!card.contains(event.target as Node) || followed) close();
    } else if (isPlain && isPointed && !(isPinned && link === words)) {
      event.preventDefault();
      open(link);
      isPinned = true;
    } else if (isPlain) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || words === undefined) return;
    if (card.contains(document.activeElement)) words.focus();
    close();
  });
  addEventListener('resize', close);
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const link = target.closest<HTMLAnchorElement>(wordsOfNote);
  return link ?? undefined;
}

/** Puts a copy of a note into the card, with a link to the note itself in place of the links back. */
function fill(card: HTMLElement, note: HTMLElement, hash: string): void {
  const copy = note.cloneNode(true) as HTMLElement;
  const number = copy.querySelector('.number')?.textContent ?? '';
  const whole = document.createElement('a');
  whole.href = hash;
  whole.textContent = note.closest<HTMLElement>('.notes')?.dataset.whole ?? number;
  for (const back of copy.querySelectorAll('[role="doc-backlink"]')) back.remove();
  copy.querySelector('.ways')?.prepend(whole);
  card.setAttribute('aria-label', number);
  card.replaceChildren(...copy.childNodes);
  card.scrollTop = 0;
}

function show(card: HTMLElement, link: HTMLAnchorElement): void {
  const main = document.querySelector('main') ?? document.body;
  const around = {
    words: link.getBoundingClientRect(),
    column: (link.closest('.prose, .head') ?? main).getBoundingClientRect(),
    windowWidth: document.documentElement.clientWidth,
    windowHeight: innerHeight,
    gutter: Number.parseFloat(getComputedStyle(main).paddingLeft),
    hasMargin: matchMedia('(min-width: 75rem)').matches,
  };
  const column = chooseColumn(around);
  card.classList.toggle('in-margin', column.isInMargin);
  card.style.width = `${String(column.width)}px`;
  card.style.left = `${String(column.left + scrollX)}px`;
  card.style.maxHeight = '';
  // With its source, the note comes after its words when a reader goes on by Tab.
  card.showPopover({ source: link });
  const { top, maxHeight } = fitNote(around, column, card.offsetHeight);
  card.style.top = `${String(top + scrollY)}px`;
  card.style.maxHeight = `${String(maxHeight)}px`;
}
