import { makeFunctions } from '../../formulas/functions';
import { FUNCTIONS } from '../../formulas/metadata';
import { bundledLibrary } from '../../library/bundled';
import { answerMessages } from '../../messages/answers';
import { associate } from './binding';
import { displayLanguage } from './host';

/*
 * The script of the custom functions. The library is part of it and stands in memory before anything is associated; then
 * all functions are associated in one go. No call can come earlier: until the first one is associated Excel's runtime
 * waits, where it knows how to.
 */
const { delayInitialization } = CustomFunctions as { delayInitialization?: () => void };
delayInitialization?.();

const inChinese = makeFunctions(bundledLibrary, { language: 'zh' });
let functions: typeof inChinese | undefined;

/** In the language of Excel's interface, which is known when the first call comes. */
function inHostLanguage(): typeof inChinese {
  const language = displayLanguage().startsWith('en') ? 'en' : 'zh';
  functions ??= language === 'zh' ? inChinese : makeFunctions(bundledLibrary, { language });
  return functions;
}

associate(
  FUNCTIONS.map(({ id, parameters }) => ({
    id,
    parameters,
    answer: (...args) => inHostLanguage()[id]!(...args),
  })),
  answerMessages('zh').failed,
);
