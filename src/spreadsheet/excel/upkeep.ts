/** What the pages behind ⋯ need of Excel, loaded with them. */
export { readKept, readKeptNames, writeKept } from './keeping';
export { ownFormulas } from './own-formulas';
export { review, rewrite } from './rewriting';
