import type { Planted } from './planted.ts';

const columns = `columns:
  - { name: room, title: Room, type: text, meaning: The room. }
  - { name: seats, title: Seats, type: number, unit: seats, meaning: How many. }
  - { name: counted, title: Counted, type: date, meaning: When. }
  - { name: source_id, title: Source, type: source, meaning: The source. }
`;
const figure = (id: string): string => `section: reading-rooms
question: How many seats were there?
finding: The rooms had seats
description: The rooms had seats on two days.
chart: stacked-bars
tables:
  - table: ${id}
    columns: { bar: counted, series: room, value: seats, per: seats }
note: The library counted them.
claims:
  - { claim: seats-disputed }
labels:
  unit: seats
  axis: '{} seats'
  growth: '{}% more'
  rise: '{} more, {}% of the rise'
  derived: worked out
`;

/** Tables, figures that do not go with them, and a row that a chart cannot draw. */
export const tables: readonly Planted[] = [
  {
    file: 'data/rooms.yaml',
    added: `title: Rooms\n«section: reading-room\ndescription: A row is a room.\nkey: [«rooms, room]\n${columns}  - { «name: floor, title: Floor, type: text, meaning: Which. }\nlicense: CC BY 4.0\n`,
    told: [
      'rooms: no section or strand has the id "reading-room"; did you mean reading-rooms? Or write its section, or add it to strands in explainer.yaml',
      'rooms: the key names no column: rooms; did you mean room? Or use columns of the table: room, seats, counted, source_id, floor',
      'rooms: the CSV has no column floor; add it to content/data/rooms.csv, or remove this column',
    ],
  },
  {
    file: 'data/rooms.csv',
    added:
      'room,seats,counted,source_id,«places\nmain,«"1,140",2023-05-20,library-loan-report,1\nquiet,48,«20 May,house-rules-2023,1\n«garden,,,,1\nhall,30,2023-05-20,«house-rules,1\n«quiet,50,2023-05-21,house-rules-2023,1\n«attic,3\n',
    told: [
      'rooms: the YAML describes no column places; describe it in content/data/rooms.yaml, or remove it',
      'rooms: "1,140" stands in seats, a column of numbers; write digits alone (1200, not 1,200), or leave the cell empty where the number is unknown',
      'rooms: "20 May" in counted is not a day of the calendar; write it as YYYY-MM-DD, or leave the cell empty where it is unknown',
      'rooms: this row names no source; name its source; a row for a gap names that of the series',
      'rooms: no source has the id "house-rules"; add the source, or join several ids by ";"',
      'rooms: a second row has the key "quiet"; remove one, or add to the table\'s key (rooms, room) a column that tells them apart',
      'rooms: this line has 2 cells, the first line 5; give every column a cell, empty where nothing is known, and put quotation marks around a cell with a comma',
    ],
  },
  {
    file: 'data/seats.yaml',
    added: `title: Seats\nsection: reading-rooms\ndescription: A row is a room.\nkey: [room]\n${columns}license: CC BY 4.0\n`,
    told: [],
  },
  {
    file: 'data/seats.csv',
    added:
      'room,seats,counted,source_id\nmain,140,2023-05-20,library-loan-report\n«quiet,-48,2023-05-20,house-rules-2023\n',
    told: [
      'seats: figure seats-counted cannot draw the row "quiet", which has -48 in seats; it should be zero or more; or leave the row out of the figure\'s rows',
    ],
  },
  { file: 'figures/seats-counted.yaml', added: figure('seats'), told: [] },
  {
    file: 'figures/broken.yaml',
    added: figure('seats')
      .replace('section: reading-rooms', '«section: reading-room')
      .replace('chart: stacked-bars', '«chart: stacked-bar')
      .replace(
        'value: seats, per: seats }',
        '«value: seat, per: seats }\n    rows: [main, «cellar]',
      )
      .replace('had seats\n', 'had 77 seats\n')
      .replace('finding:', '«finding:')
      .replace(
        '  - { claim: seats-disputed }\n',
        "  - { claim: seats-disputed.courier, «equals: 'seats[main].seats' }\n  - { «claim: seat-disputed }\nreferences: { «before: seats-disputed.board }\n",
      ),
    told: [
      'broken: no section has the id "reading-room"; did you mean reading-rooms? Or use one of: borrowing-rules, cellar, reading-rooms',
      'broken: "77" stands here, but seats-disputed holds 140, 112; correct the number, link the claim that holds it, or, if a source has it, add it to the claim under "figures"',
      'broken: there is no chart "stacked-bar"; did you mean stacked-bars? Or use one of: counts-and-ends, counts-and-levels, counts-by-date, dots-by-day-and-place, lanes-by-day, place-rows, routes, stacked-bars, stacked-steps, steps-by-part, time-line',
      'broken: table seats has no column seat; did you mean seats? Or use one of: room, seats, counted, source_id',
      'broken: table seats has no row "cellar"; a row key is made of room',
      'broken: seats[main].seats is 140, but seats-disputed.courier is 112; correct the cell or the claim',
      'broken: no claim has the id "seat-disputed"; did you mean seats-disputed? Or name a claim of the ledger',
      'broken: claim seats-disputed has no board; it has library, courier; write claim-id.value, claim-id.key or table[row key].column',
    ],
  },
];
