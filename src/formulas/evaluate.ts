import { makeSuggester } from '../library/suggest';
import { answerMessages } from '../messages/answers';
import type { Formula } from './lookups';
import { type Argument, FormulaError, type Outcome } from './outcome';
import { type Language, SIGNATURES } from './signatures';
import { FormulaTextError, parseFormula, type Written, type WrittenCall } from './written';

const suggestFunctions = makeSuggester(SIGNATURES.map(({ id }) => ({ name: id, forms: [id] })));

/** What a written formula answers where there is no worksheet: literals, array constants and calls of our own functions. */
export function evaluate(
  text: string,
  functions: Readonly<Record<string, Formula>>,
  language: Language = 'zh',
): Outcome {
  const messages = answerMessages(language);

  const called = ({ name, args }: WrittenCall): Outcome => {
    const description = SIGNATURES.find(({ id }) => id === name);
    const formula = functions[name];
    if (!description || !formula) {
      return new FormulaError('#VALUE!', messages.unknownFunction(name, suggestFunctions(name)));
    }
    const least = description.parameters.filter(({ optional }) => !optional).length;
    const most = description.parameters.length;
    if (args.length < least || args.length > most) {
      return new FormulaError('#VALUE!', messages.argumentCount(name, least, most));
    }
    return formula(...args.map(argument));
  };

  const argument = (written: Written): Argument => {
    switch (written.is) {
      case 'value':
        return written.value;
      case 'array':
        return written.rows;
      case 'omitted':
        return null;
      case 'reference':
        return new FormulaError('#VALUE!', messages.referenceNotHere(written.text));
      case 'call':
        return called(written);
    }
  };

  try {
    return called(parseFormula(text));
  } catch (error) {
    if (error instanceof FormulaTextError) {
      return new FormulaError('#VALUE!', messages.formulaText(error.why, error.at));
    }
    throw error;
  }
}
