import { siteAddress } from '../format/address.ts';
import { findEntries, type Findings, type Found, type FoundGroup } from './find-entries.ts';
import { cutAround, markWords } from './mark-words.ts';
import { readSearchFile, type SearchFile, type SearchIndex } from './search-index.ts';

/** How many results of a kind are shown at once. */
const shownOfKind = 5;
/** About how many characters of a result's text are shown. */
const shownLength = 280;
/** How long a reader pauses, in milliseconds, before a listener is told how much was found. */
const pause = 500;

/**
 * Searches while a reader types. What is searched for stands in the address (`/search/?q=`), so that it
 * can be linked and the browser's own way back works. The interface's words stand in the page's `data-` attributes.
 */
function search(form: HTMLFormElement, results: HTMLElement, status: HTMLElement): void {
  const field = form.querySelector<HTMLInputElement>('[name="q"]');
  const say = form.dataset;
  if (field === null || say.index === undefined) return;
  let index: SearchIndex | undefined;
  let timer = 0;

  const tell = (text: string, isUrgent: boolean): void => {
    clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        status.textContent = text;
      },
      isUrgent ? 0 : pause,
    );
  };
  const show = (isUrgent: boolean): void => {
    const query = field.value.trim();
    const address = query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
    if (address !== location.search) {
      history.replaceState(null, '', location.pathname + address);
    }
    if (index === undefined) {
      tell(query === '' ? '' : (say.loading ?? ''), true);
      return;
    }
    const findings = findEntries(index, query);
    results.replaceChildren(...findings.groups.map((group) => groupElement(group, say)));
    tell(query === '' ? '' : countOf(findings, say), isUrgent);
  };

  field.addEventListener('input', () => {
    show(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show(true);
    results.querySelector('a')?.focus();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    results.querySelector('a')?.focus();
  });
  results.addEventListener('keydown', (event) => {
    moveByArrow(event, results, field);
  });

  field.value = new URLSearchParams(location.search).get('q') ?? field.value;
  if (field.value === '') field.focus({ preventScroll: true });
  show(true);
  fetch(say.index)
    .then(async (response) => {
      if (!response.ok) throw new Error(`${String(response.status)} ${response.url}`);
      index = readSearchFile((await response.json()) as SearchFile);
      show(true);
    })
    .catch(() => {
      tell(say.failed ?? '', true);
    });
}

function countOf({ count, hasSomeOnly }: Findings, say: DOMStringMap): string {
  if (count === 0) return say.none ?? '';
  const text = count === 1 ? say.one : say.many;
  const told = (text ?? '').replace('{count}', count.toLocaleString(document.documentElement.lang));
  return hasSomeOnly ? `${say.some ?? ''} ${told}` : told;
}

function groupElement({ kind, found }: FoundGroup, say: DOMStringMap): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const list = document.createElement('ol');
  heading.textContent = say[`kind${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}`] ?? kind;
  list.className = 'plain-list';
  list.append(...found.slice(0, shownOfKind).map(resultElement));
  section.append(heading, list);
  if (found.length > shownOfKind) {
    const rest = document.createElement('button');
    rest.type = 'button';
    rest.textContent = (say.all ?? '').replace('{count}', String(found.length));
    rest.addEventListener('click', () => {
      const more = found.slice(shownOfKind).map(resultElement);
      list.append(...more);
      more[0]?.querySelector('a')?.focus();
      rest.remove();
    });
    section.append(rest);
  }
  return section;
}

function resultElement({ entry, words }: Found): HTMLElement {
  const result = document.createElement('li');
  const link = document.createElement('a');
  link.href = siteAddress(entry.address);
  link.append(...markedNodes(entry.title, words));
  result.append(link);
  if (entry.text !== '') {
    const text = document.createElement('p');
    text.append(...markedNodes(cutAround(entry.text, words, shownLength), words));
    result.append(text);
  }
  return result;
}

function markedNodes(text: string, words: ReadonlySet<string>): (Node | string)[] {
  return markWords(text, words).map((piece) => {
    if (!piece.isMarked) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}

/** Arrow keys go from result to result, and from the first back to the field. */
function moveByArrow(event: KeyboardEvent, results: HTMLElement, field: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [field, ...results.querySelectorAll<HTMLElement>('a, button')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

const form = document.querySelector<HTMLFormElement>('form[data-index]');
const results = document.querySelector<HTMLElement>('[data-results]');
const status = document.querySelector<HTMLElement>('[data-status]');
if (form !== null && results !== null && status !== null) search(form, results, status);
