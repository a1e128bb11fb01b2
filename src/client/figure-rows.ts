import sheet from './figure-rows.css?url';
import { markAt, placeCard, rowOrder, scaleMarks, type SeenRow } from './row-place.ts';

/** What `figures/<id>.marks.json` holds. */
interface RowMarks {
  /** For each row the headings and words of its cells. */
  readonly rows: readonly (readonly (readonly [string, string])[])[];
  readonly narrow: DrawingMarks;
  readonly wide: DrawingMarks;
}
interface DrawingMarks {
  readonly width: number;
  readonly marks: readonly (readonly number[])[];
}

/**
 * Shows the row behind a mark that is pointed at, tapped or reached by key. A figure is one tab stop:
 * a slider over its drawing, whose value is a row and whose words are the row's cells, so that
 * arrow keys reach it and a listener hears each row. Nothing is asked for before a figure is used;
 * where its rows do not come, the figure is as it is without scripts.
 */
export function showRowsAtMarks(): void {
  for (const drawings of document.querySelectorAll<HTMLElement>('[data-marks]')) follow(drawings);
}

function follow(drawings: HTMLElement): void {
  const stop = document.createElement('div');
  const title = drawings.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '';
  const set = (name: string, value: string | number): void => {
    stop.setAttribute(name, String(value));
  };
  stop.className = 'row-stop';
  stop.tabIndex = 0;
  set('role', 'slider');
  set('aria-labelledby', title);
  set('aria-valuemin', 0);
  set('aria-valuenow', 0);
  const card = document.createElement('div');
  card.className = 'row-card';
  // Listeners hear the slider's words, which are the same.
  card.ariaHidden = 'true';
  let spots: HTMLElement[] = [];
  drawings.append(stop);

  let loading: Promise<RowMarks | undefined> | undefined;
  let data: RowMarks | undefined;
  /** The row that the arrow keys stand at, as its place in their order. */
  let at = 0;
  /** Counts what was asked for, so that an answer which comes late is left alone. */
  let asked = 0;

  const load = async (): Promise<RowMarks | undefined> => {
    loading ??= askFor(drawings.dataset.marks ?? '').catch(() => undefined);
    data = await loading;
    return data;
  };
  const marksShown = (): SeenRow[] => {
    for (const size of ['narrow', 'wide'] as const) {
      const width = drawings.querySelector<HTMLElement>(`[data-drawing=${size}]`)?.clientWidth ?? 0;
      if (width > 0 && data) return scaleMarks(data[size].marks, width / data[size].width);
    }
    return [];
  };
  const close = (): void => {
    asked += 1;
    card.remove();
    for (const spot of spots) spot.remove();
    spots = [];
  };
  const show = (row: number, near?: SeenRow): void => {
    const marks = marksShown();
    const own = marks.filter((mark) => mark.row === row);
    const mark = near ?? own[0];
    if (data === undefined || mark === undefined) return;
    close();
    spots = own.map(spotAround);
    card.replaceChildren(describe(data.rows[row] ?? []));
    drawings.append(...spots, card);
    const { left, top } = placeCard(
      mark,
      { width: card.offsetWidth, height: card.offsetHeight },
      drawings.clientWidth,
      drawings.getBoundingClientRect().top,
    );
    card.style.left = `${String(left)}px`;
    card.style.top = `${String(top)}px`;
    const order = rowOrder(data.wide.marks);
    at = Math.max(0, order.indexOf(row));
    set('aria-valuemax', order.length);
    set('aria-valuenow', at + 1);
    set('aria-valuetext', (data.rows[row] ?? []).map((words) => words.join(': ')).join('; '));
  };
  const goTo = async (step: (last: number) => number): Promise<void> => {
    const own = ++asked;
    const loaded = await load();
    if (loaded === undefined || own !== asked) return;
    const order = rowOrder(loaded.wide.marks);
    show(order[Math.max(0, Math.min(step(order.length - 1), order.length - 1))] ?? 0);
    card.scrollIntoView({ block: 'nearest' });
  };
  const point = async ({ clientX, clientY, target }: MouseEvent): Promise<void> => {
    // A reader may move onto the card, to read or to copy from it.
    if (card.contains(target as Node)) return;
    const own = ++asked;
    await load();
    if (own !== asked) return;
    const corner = drawings.getBoundingClientRect();
    const mark = markAt(marksShown(), clientX - corner.left, clientY - corner.top);
    if (mark === undefined) close();
    else show(mark.row, mark);
  };

  // Where arrow keys scroll the drawing under a pointer at rest, the row of the keys stays.
  drawings.addEventListener('pointermove', (event) => {
    const isAtRest = event.movementX === 0 && event.movementY === 0;
    if (event.pointerType !== 'touch' && !isAtRest) void point(event);
  });
  drawings.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch' && !stop.matches(':focus-visible')) close();
  });
  drawings.addEventListener('click', (event) => void point(event));
  document.addEventListener('click', ({ target }) => {
    if (!drawings.contains(target as Node)) close();
  });
  stop.addEventListener('focus', () => {
    if (stop.matches(':focus-visible')) void goTo(() => at);
  });
  stop.addEventListener('blur', close);
  stop.addEventListener('keydown', (event) => {
    const steps: Record<string, (last: number) => number> = {
      ArrowRight: () => at + 1,
      ArrowDown: () => at + 1,
      ArrowLeft: () => at - 1,
      ArrowUp: () => at - 1,
      Home: () => 0,
      End: (last) => last,
    };
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void goTo(step);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  addEventListener('resize', close);
}

/** The rows of a figure, once the sheet of their card is there too. */
async function askFor(address: string): Promise<RowMarks | undefined> {
  if (document.querySelector(`link[href="${sheet}"]`) === null) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    const isThere = new Promise((resolve) => {
      link.addEventListener('load', resolve);
    });
    document.head.append(link);
    await isThere;
  }
  const answer = await fetch(address);
  return answer.ok ? ((await answer.json()) as RowMarks) : undefined;
}

function describe(words: readonly (readonly [string, string])[]): HTMLElement {
  const list = document.createElement('dl');
  for (const [name, value] of words) {
    for (const [tag, text] of [
      ['dt', name],
      ['dd', value],
    ] as const) {
      const part = document.createElement(tag);
      part.textContent = text;
      list.append(part);
    }
  }
  return list;
}

function spotAround({ x, y, width, height }: SeenRow): HTMLElement {
  const spot = document.createElement('div');
  const edge = 4;
  spot.className = 'row-spot';
  spot.style.left = `${String(x - edge)}px`;
  spot.style.top = `${String(y - edge)}px`;
  spot.style.width = `${String(width + 2 * edge)}px`;
  spot.style.height = `${String(height + 2 * edge)}px`;
  return spot;
}
