import { matches, plainLetters, readChoices, writeChoices, type Listed } from './filter.ts';

type Field = HTMLInputElement | HTMLSelectElement;

interface Entry extends Listed {
  readonly element: HTMLElement;
  readonly group: Element | null;
}

/**
 * Lets a reader narrow the list of a page (components/reference/ListFilter.astro). What is chosen
 * stands in the address, so that it can be linked. Without this script the whole list is shown.
 */
export function filterList(): void {
  const form = document.querySelector<HTMLElement>('[data-filter]');
  const list = document.querySelector<HTMLElement>('[data-list]');
  if (form === null || list === null) return;
  const fields = [...form.querySelectorAll<Field>('[name]')];
  const entries = readEntries(list, fields);
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];

  const show = (): void => {
    const choices = Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()]));
    const shownIn = new Map<Element | null, number>();
    let shown = 0;
    for (const entry of entries) {
      const isShown = matches(entry, choices);
      entry.element.hidden = !isShown;
      if (!isShown) continue;
      shown += 1;
      shownIn.set(entry.group, (shownIn.get(entry.group) ?? 0) + 1);
    }
    for (const group of groups) group.hidden = !shownIn.has(group);
    for (const part of list.querySelectorAll<HTMLElement>('[data-part]')) {
      part.hidden = part.querySelector('[data-group]:not([hidden])') === null;
    }
    tell(form, list, shown, entries.length);
    const query = writeChoices(choices);
    if (query !== location.search) {
      history.replaceState(null, '', location.pathname + query + location.hash);
    }
  };
  const showAll = (): void => {
    for (const field of fields) field.value = '';
    show();
    fields[0]?.focus();
  };

  const given = readChoices(
    location.search,
    fields.map(({ name }) => name),
  );
  for (const field of fields) {
    setField(field, given[field.name] ?? '');
    field.addEventListener('input', show);
  }
  for (const button of document.querySelectorAll('[data-show-all]')) {
    button.addEventListener('click', showAll);
  }
  if (Object.values(given).some((value) => value !== '')) show();
}

function readEntries(list: HTMLElement, fields: readonly Field[]): Entry[] {
  return [...list.querySelectorAll<HTMLElement>('li[id]')].map((element) => {
    const group = element.closest<HTMLElement>('[data-group]');
    const valuesOf = (name: string): string[] =>
      (element.dataset[name] ?? group?.dataset[name] ?? '').split(' ');
    return {
      element,
      group,
      values: Object.fromEntries(fields.map(({ name }) => [name, valuesOf(name)])),
      text: plainLetters(element.textContent),
    };
  });
}

/** A value that the field does not offer, as of an old link, chooses nothing. */
function setField(field: Field, value: string): void {
  field.value = value;
  if (field.value !== value) field.value = '';
}

/** Says how many are shown, and where none is, how to come back. */
function tell(form: HTMLElement, list: HTMLElement, shown: number, total: number): void {
  const count = form.querySelector<HTMLElement>('output');
  const none = document.querySelector<HTMLElement>('[data-none]');
  const again = form.querySelector<HTMLElement>('[data-show-all]');
  const text = shown === total ? form.dataset.all : form.dataset.some;
  if (count !== null) {
    count.textContent = (text ?? '')
      .replace('{shown}', shown.toLocaleString('en-US'))
      .replace('{total}', total.toLocaleString('en-US'));
  }
  list.hidden = shown === 0;
  // What each group counts is then no longer what it shows.
  list.toggleAttribute('data-narrowed', shown < total);
  if (none !== null) none.hidden = shown > 0;
  if (again !== null) again.hidden = shown === total || shown === 0;
}
