import { markPlace } from './contents.ts';
import { filterList } from './list-filter.ts';

filterList();
markPlace();
