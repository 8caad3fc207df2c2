import data from '../../seeds/catalogue.json?library';
import { unpacked } from './compact';
import { makeLibrary } from './index';

/** The library of the bundled reports: one for functions and pane, where they run in one page. */
export const bundledLibrary = makeLibrary(unpacked(data));
