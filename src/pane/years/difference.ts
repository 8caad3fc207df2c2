import type { Step } from '../../library/across/step';
import type { PaneYearsWords } from '../../messages/pane-years';
import { shownNumber } from '../figure/shown';

/** The size of a difference: 1.2个百分点, 30家. */
export function differenceText(
  { by, unit, isRate }: Extract<Step, { is: 'number' }>,
  words: PaneYearsWords,
): string {
  const number = shownNumber(Math.abs(by));
  return isRate ? words.points(number) : words.amount(number, unit);
}
