import { makeLiveFunctions } from '../../formulas/live';
import { SIGNATURES } from '../../formulas/signatures';
import { liveLibrary } from '../../library/bundled';
import { answerMessages } from '../../messages/answers';
import { associate } from './binding';
import { displayLanguage } from './host';
import { answeredEarly } from './own';
import { wantsCards } from './results';

/*
 * The script of the custom functions. The library is part of it and stands in memory before anything is associated; then
 * all functions are associated in one go. No call can come earlier: until the first one is associated Excel's runtime
 * waits, where it knows how to.
 */
const { delayInitialization } = CustomFunctions as { delayInitialization?: () => void };
delayInitialization?.();

let functions: ReturnType<typeof makeLiveFunctions> | undefined;

/** In the language of Excel's interface and with what it can show, which is known when the first call comes. */
function functionsHere(): ReturnType<typeof makeLiveFunctions> {
  functions ??= makeLiveFunctions(liveLibrary, {
    language: displayLanguage().startsWith('en') ? 'en' : 'zh',
    cards: wantsCards(),
    answeredEarly,
  });
  return functions;
}

associate(
  SIGNATURES.map(({ id, parameters }) => ({
    id,
    parameters,
    answer: (...args) => functionsHere()[id]!(...args),
  })),
  answerMessages('zh').failed,
);
