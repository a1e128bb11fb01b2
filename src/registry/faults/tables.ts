import type { Fault } from './fault.ts';

/** Tables: a CSV and its YAML. */
export const tables: readonly Fault[] = [
  {
    title: 'a CSV without YAML',
    changes: { 'content/data/visits.csv': 'day,source_id\n' },
    problems: [
      'content/data/visits.csv:1:1 visits: this CSV has no YAML beside it; describe its columns in content/data/visits.yaml',
    ],
  },
  {
    title: 'a YAML without CSV',
    changes: {
      'content/data/visits.yaml':
        'title: Visits\nsection: loans\ndescription: A row is a day.\nkey: [day]\ncolumns:\n  - {name: day, title: Day, type: date, meaning: The day.}\n  - {name: source_id, title: Source, type: source, meaning: The source.}\nlicense: CC BY 4.0\n',
    },
    problems: [
      'content/data/visits.yaml:1:1 visits: this YAML has no CSV beside it; add its rows as content/data/visits.csv',
    ],
  },
  {
    title: 'a column that the YAML does not describe',
    changes: { 'content/data/loans-by-kind.csv': [['counted', 'count_day']] },
    problems: [
      'content/data/loans-by-kind.csv:1:12 loans-by-kind: the YAML describes no column count_day; did you mean counted? Or describe it in content/data/loans-by-kind.yaml, or remove it',
      'content/data/loans-by-kind.yaml:8:6 loans-by-kind: the CSV has no column counted; add it to content/data/loans-by-kind.csv, or remove this column',
    ],
  },
  {
    title: 'a column of numbers without a unit',
    changes: { 'content/data/loans-by-kind.yaml': [['type: number, unit: loans', 'type: number']] },
    problems: [
      'content/data/loans-by-kind.yaml:7:5 loans-by-kind: column loans holds numbers and has no unit; say what they count',
    ],
  },
  {
    title: 'text in a column of numbers',
    changes: { 'content/data/loans-by-kind.csv': [['films,3150', 'films,"3,150"']] },
    problems: [
      'content/data/loans-by-kind.csv:3:7 loans-by-kind: "3,150" stands in loans, a column of numbers; write digits alone (1200, not 1,200), or leave the cell empty where the number is unknown',
    ],
  },
  {
    title: 'a bad day and a bad boolean',
    changes: {
      'content/data/loans-by-kind.csv': [['films,3150,2023-05-21,false', 'films,3150,21 May,no']],
    },
    problems: [
      'content/data/loans-by-kind.csv:3:12 loans-by-kind: "21 May" in counted is not a day of the calendar; write it as YYYY-MM-DD, or leave the cell empty where it is unknown',
      'content/data/loans-by-kind.csv:3:19 loans-by-kind: "no" stands in by_hand, a column of true and false; write true or false, or leave the cell empty where it is unknown',
    ],
  },
  {
    title: 'unknown ids in cells',
    changes: {
      'content/data/loans-by-kind.csv': [
        ['loan-report;courier,loans-2023', 'loan-report;currier,loans-2032'],
      ],
    },
    problems: [
      'content/data/loans-by-kind.csv:3:29 loans-by-kind: no source has the id "currier"; did you mean courier? Or add the source, or join several ids by ";"',
      'content/data/loans-by-kind.csv:3:49 loans-by-kind: no claim has the id "loans-2032"; did you mean loans-2022? Or add the claim, or join several ids by ";"',
    ],
  },
  {
    title: 'a row without a source, below a cell of two lines',
    changes: { 'content/data/loans-by-kind.csv': [['",,,,loan-report,', '",,,,,']] },
    problems: [
      'content/data/loans-by-kind.csv:4:1 loans-by-kind: this row names no source; name its source; a row for a gap names that of the series',
    ],
  },
  {
    title: 'two rows with one key',
    changes: {
      'content/data/loans-by-kind.csv': [['films,3150', 'books,3150']],
      'content/figures/loans-compared.yaml': [['[books, films]', '[books]']],
    },
    problems: [
      'content/data/loans-by-kind.csv:3:1 loans-by-kind: a second row has the key "books"; remove one, or add to the table\'s key (kind) a column that tells them apart',
    ],
  },
  {
    title: 'a line that is too short',
    changes: {
      'content/data/loans-by-kind.csv': [
        ['films,3150,2023-05-21,false,loan-report;courier,loans-2023', 'films,3150'],
      ],
      'content/figures/loans-compared.yaml': [['[books, films]', '[books]']],
    },
    problems: [
      'content/data/loans-by-kind.csv:3:1 loans-by-kind: this line has 2 cells, the first line 6; give every column a cell, empty where nothing is known, and put quotation marks around a cell with a comma',
    ],
  },
  {
    title: 'an empty line',
    changes: { 'content/data/loans-by-kind.csv': [['films,3150', '\nfilms,3150']] },
    problems: ['content/data/loans-by-kind.csv:3:1 loans-by-kind: this line is empty; remove it'],
  },
  {
    title: 'a key that is no column',
    changes: {
      'content/data/loans-by-kind.yaml': [['key: [kind]', 'key: [kinds]']],
      'content/figures/loans-compared.yaml': [
        ['    rows: [books, films]\n', ''],
        ['"loans-by-kind[books].loans"', 'loans-2023.books'],
      ],
      'content/data/loans-by-kind.csv': [
        ['\n"maps, of\nall sorts",,,,loan-report,', ''],
        ['\nfilms,3150,2023-05-21,false,loan-report;courier,loans-2023', ''],
      ],
    },
    problems: [
      'content/data/loans-by-kind.yaml:4:7 loans-by-kind: the key names no column: kinds; did you mean kind? Or use columns of the table: kind, loans, counted, by_hand, source_id, claim_id',
    ],
  },
  {
    title: 'a table without sources',
    changes: { 'content/data/loans-by-kind.yaml': [['type: source', 'type: text']] },
    problems: [
      'content/data/loans-by-kind.yaml:5:1 loans-by-kind: this table has no column of sources; add a column of type source, so that every row leads to its source',
    ],
  },
];
