import data from '../../seeds/catalogue.json?library';
import { unpacked } from './compact';
import { makeLiveLibrary } from './own/live';

/** The bundled reports and whatever the user adds: one library for functions and pane, where they run in one page. */
export const liveLibrary = makeLiveLibrary(unpacked(data));
