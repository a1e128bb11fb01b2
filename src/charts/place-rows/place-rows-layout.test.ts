import { describe, expect, it } from 'vitest';
import type { ChartProps, ChartRow, DrawingSize } from '../chart.ts';
import { outside, touchingTexts } from '../drawn.ts';
import { sketch } from '../sketch.ts';
import { standingSize } from '../standing-marks.ts';
import { layoutPlaceRows } from './place-rows-layout.ts';
import type { PlaceRowsLayout } from './place-rows-marks.ts';

const published: Readonly<Record<string, boolean>> = { Mexico: false, Canada: true };
const place = (name: string, group: string, latitude: number, longitude: number): ChartRow => ({
  place: name,
  group,
  ask: 'To lend more books than before, or pay a fee of 25% on each of them',
  published: published[name] ?? null,
  latitude,
  longitude,
});
const deed = (by: string, name: string, date: string, more: ChartRow = {}): ChartRow => ({
  by,
  deed: name,
  date,
  standing: 'reported',
  predates: null,
  ...more,
});
const rows = [
  place('Mexico', 'fee', 24, -102),
  place('Costa Rica', 'fee', 10, -84),
  place('Canada', 'ask', 50, -85),
  place('India', 'ask', 22, 79),
  deed('Mexico', 'Later', '2025-02-20', { standing: 'disputed' }),
  deed('Mexico', 'Sooner', '2025-01-20', { predates: 'begun in 2024' }),
  deed('Costa Rica', 'Books', '2025-02-03', { standing: 'claimed' }),
  deed('India', 'Shelves', '2025-02-05', { standing: 'documented' }),
  { to: 'India', date: '2025-02-05' },
  { to: 'India and Nepal', date: '2025-02-05' },
  { refused_by: 'Mexico (turned back)', date: '2025-01-26' },
];
const labels = {
  rows: 'Asked, and given',
  fee: 'A fee was ordered',
  ask: 'Asked, without a fee',
  published: 'published text',
  unpublished: 'no published text',
  untold: 'no agreement told of',
  predates: 'Older: {}',
  arrival: 'A parcel came',
  arrivals: '{} parcels came',
  refusal: 'A parcel was turned back',
  refusals: '{} parcels were turned back',
  arrival_key: 'a parcel that came',
  refusal_key: 'one that was turned back',
  predates_key: 'older than the month',
  'Mexico Sooner': 'lends 10,000 books to its northern libraries, all of them bound',
  documented: 'documented',
  reported: 'reported',
  claimed: 'claimed',
  disputed: 'disputed',
};
const sizes: readonly DrawingSize[] = ['narrow', 'wide'];
const period = { from: '2025-01-20', to: '2025-02-20' };

function layout(size: DrawingSize, changes: Partial<ChartProps> = {}): PlaceRowsLayout {
  return layoutPlaceRows({
    figure: 'sample',
    size,
    rows,
    references: {},
    labels,
    period,
    ...changes,
  });
}
const textsOf = ({ texts }: PlaceRowsLayout): string[] => texts.map(({ text }) => text);
const inKey = 4;

describe.each(sizes)('rows of places, %s', (size) => {
  const drawing = layout(size);
  const boxes = [
    ...drawing.swatches.map(({ box }) => box),
    ...drawing.map.insets,
    ...drawing.standings.map(({ x, y }) => ({ x, y, width: standingSize, height: standingSize })),
  ];

  it('have a standing for each thing that was done, in the order of its days', () => {
    const standings = drawing.standings.slice(inKey).map(({ standing }) => standing);
    expect(standings).toEqual(['reported', 'disputed', 'claimed', 'documented']);
    const [first, last] = drawing.standings.slice(inKey);
    expect(last?.x).toBeGreaterThan(first?.x ?? 0);
  });

  it('have a stroke for each arrival, two of a day apart, and a cross for what was turned back', () => {
    expect(drawing.arrivals.match(/v12/g)).toHaveLength(2 + 1);
    const strokes = [...drawing.arrivals.matchAll(/M(\d+) /g)].slice(1).map(([, x]) => Number(x));
    expect(new Set(strokes).size).toBe(2);
    expect(drawing.refusals.match(/m0 -8/g)).toHaveLength(1 + 1);
  });

  it('lead to the left of the period where something is older', () => {
    expect(drawing.olders.match(/M/g)).toHaveLength(1 + 1);
    expect(textsOf(drawing)).toContain('Older: begun in 2024');
  });

  it('say of each place whether a text was published, or that there is none to publish', () => {
    const tags = textsOf(drawing).filter((text) => /published|told of/.test(text));
    expect(tags.sort()).toEqual([
      'no agreement told of',
      'no agreement told of',
      'no published text',
      'published text',
    ]);
  });

  it('have every place on the map by name, the far one apart, in the manner of its group', () => {
    const names = drawing.map.names.map(({ text }) => text).sort();
    expect(names).toEqual(['Canada', 'Costa Rica', 'India', 'Mexico']);
    expect(drawing.map.insets).toHaveLength(1);
    expect(drawing.map.countries.map(({ group }) => group)).toEqual([1, 1, 2, 2]);
  });

  it('stay inside the drawing, with no texts that touch', () => {
    const texts = [...drawing.texts, ...drawing.map.names];
    expect(outside(drawing, texts, boxes)).toEqual([]);
    expect(touchingTexts(texts)).toEqual([]);
  });

  it('are drawn as before', async () => {
    const { map, rules, tracks, arrivals, refusals, olders, texts } = drawing;
    const outlines = map.countries.map(({ path }) => path);
    const svg = sketch(drawing, {
      boxes: [map.box, ...boxes],
      paths: [
        map.land,
        ...outlines,
        map.points,
        map.leaders,
        rules,
        tracks,
        arrivals,
        refusals,
        olders,
      ],
      texts: [...map.names, ...texts],
    });
    await expect(svg).toMatchFileSnapshot(`place-rows-${size}.snapshot.svg`);
  });
});

describe('rows of places', () => {
  it('have the same outlines at both widths, so that one can use the other’s', () => {
    const [narrow, wide] = [layout('narrow').map, layout('wide').map];
    expect([narrow.land, narrow.countries]).toEqual([wide.land, wide.countries]);
    expect(narrow.box.width / wide.box.width).toBeCloseTo(narrow.scale / wide.scale, 6);
  });

  it('fail with figure, role and mend where a place is not drawn or a cell does not serve', () => {
    const withRow = (row: ChartRow) => () => layout('wide', { rows: [...rows, row] });
    expect(withRow(deed('Peru', 'Books', '2025-02-03'))).toThrow(
      /figure sample: the role "by" holds "Peru"; it should be one of the places: Mexico/,
    );
    expect(withRow({ to: 'Peru', date: '2025-02-03' })).toThrow(/the role "to" holds "Peru"/);
    expect(withRow(deed('India', 'Books', 'spring'))).toThrow(/the role "date" holds "spring"/);
    expect(withRow(place('Atlantis', 'fee', 30, -40))).toThrow(/no country called "Atlantis"/);
  });

  it('refuse what was done on a day that is not in the period', () => {
    const late = deed('India', 'Books', '2025-03-04');
    expect(() => layout('wide', { rows: [...rows, late] })).toThrow(
      /the role "date" holds "2025-03-04"; it should be a day from 2025-01-20 to 2025-02-20/,
    );
  });
});
