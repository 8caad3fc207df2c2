/** A report to be read with its dock, in a script of its own. */
export { ReadingDock } from './ReadingDock';
export { ReadingView } from './ReadingView';
