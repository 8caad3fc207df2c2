/** What the pages behind ⋯ need of Excel, loaded with them. */
export { readKept, readKeptNames, writeKept } from './keeping';
export { giveNamesBack, tableNames, takeNames } from './naming';
export { ownFormulas } from './own-formulas';
export { review, rewrite } from './rewriting';
