import type { Fault } from './fault.ts';

const told = (
  permalinks: string,
  ...problems: readonly string[]
): Pick<Fault, 'changes' | 'problems'> => ({
  changes: { 'content/permalinks.txt': permalinks },
  problems,
});
const gone =
  'this address was published and is gone; bring back the page or the id, or write after it where it has gone, " -> " and the new address, since links to it must last';

/** Published addresses that no longer stand, and aliases that lead nowhere. */
export const addresses: readonly Fault[] = [
  {
    title: 'published pages of a section, a claim and a figure and a file of a table that are gone',
    ...told(
      '/\nabout/\nlending/\nclaims/loans-2021/\nclaims/loans-2021/#main\nfigures/loans.svg\ndata/loans.csv\nloans/\n',
      `content/permalinks.txt:3:1 /lending/: ${gone}`,
      `content/permalinks.txt:4:1 /claims/loans-2021/: ${gone}`,
      `content/permalinks.txt:5:1 /claims/loans-2021/#main: ${gone}`,
      `content/permalinks.txt:6:1 /figures/loans.svg: ${gone}`,
      `content/permalinks.txt:7:1 /data/loans.csv: ${gone}`,
    ),
  },
  {
    title: 'an alias that leads to no page',
    ...told(
      'lending/ -> loan/\n',
      'content/permalinks.txt:1:1 /lending/: its alias /loan/ does not exist; did you mean loans/? Or write an address that still stands',
    ),
  },
  {
    title: 'aliases that lead in a circle, and one to itself',
    ...told(
      'a/ -> b/\nb/ -> a/\nc/ -> c/\n',
      'content/permalinks.txt:1:1 /a/: its alias leads in a circle: /a/ to /b/ to /a/; write an address that still stands',
      'content/permalinks.txt:2:1 /b/: its alias leads in a circle: /b/ to /a/ to /b/; write an address that still stands',
      'content/permalinks.txt:3:1 /c/: its alias leads in a circle: /c/ to /c/; write an address that still stands',
    ),
  },
  {
    title: 'an alias that leads to an alias',
    ...told(
      'a/ -> b/\nb/ -> loans/\n',
      'content/permalinks.txt:1:1 /a/: its alias /b/ is an alias itself; write where that leads: /loans/',
    ),
  },
  {
    title: 'two aliases of one address',
    ...told(
      'a/ -> loans/\na/ -> about/\n',
      'content/permalinks.txt:2:1 /a/: an alias of this address stands above; leave one of the two',
    ),
  },
];
