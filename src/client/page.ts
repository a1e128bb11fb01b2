import { markPlace } from './contents.ts';
import { offerCopies } from './copy.ts';
import { showRowsAtMarks } from './figure-rows.ts';
import { filterList } from './list-filter.ts';
import { offerLinks } from './links.ts';
import { openNotesAtWords } from './notes.ts';
import { tellHeight } from './tell-height.ts';

// One file for every kind of page: each part leaves alone a page that has nothing for it,
// and no page asks for more than one.
openNotesAtWords();
markPlace();
filterList();
showRowsAtMarks();
tellHeight();
offerCopies();
offerLinks();
