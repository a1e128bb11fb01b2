import { markPlace } from './contents.ts';
import { openNotesAtWords } from './notes.ts';

openNotesAtWords();
markPlace();
