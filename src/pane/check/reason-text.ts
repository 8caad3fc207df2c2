import type { Checked } from '../../library/check';
import type { PaneCheckWords } from '../../messages/pane-check';

/** Why a number has its verdict, in words. */
export function reasonText({ reason }: Checked, words: PaneCheckWords): string {
  const { reasons } = words;
  switch (reason.is) {
    case 'unit':
      return reasons.unit(reason.unit);
    case 'rounded':
    case 'finer':
      return reasons[reason.is](reason.decimals);
    case 'scale':
      return reasons.scale(reason.power);
    case 'number-only':
      return reasons['number-only'](reason.figures);
    default:
      return reasons[reason.is];
  }
}
