/** The user's own reports and corrections: what they are, how they are kept, and the library with them in it. */
export { joined, ownId, type Standing, standingOf, withoutReport, withReport } from './adding';
export { correctedFigure, reviewEntries, reviewText, withCorrection, withoutCorrection } from './corrections';
export * from './empty';
export { type LiveLibrary, type Merged, makeLiveLibrary } from './live';
export * from './pack';
export { parsePack } from './parse';
export type { Problem, Unfit } from './problems';
export { apart, merged, reportKey, withOwn } from './with-own';
