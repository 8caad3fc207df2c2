import data from '../../../seeds/catalogue.json?library';
import { makeLibrary } from '..';

/** The library that the build made from the seeds. One for all scripts of a page. */
export const bundledLibrary = makeLibrary(data);
