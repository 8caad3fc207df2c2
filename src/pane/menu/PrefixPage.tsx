import type { Prefix } from '../../formulas/prefix';
import { paneMenuWords } from '../../messages/pane-menu';
import { prefixChore } from '../../spreadsheet/upkeep/prefix';
import { usePane } from '../state/context';
import { ChoreView } from './ChoreView';
import { useMenuStyles } from './styles';
import type { Offer } from './use-chore';

/** TARGET( ⇄ GWR.TARGET( in the whole workbook. */
export function PrefixPage() {
  const styles = useMenuStyles();
  const { spreadsheet, language } = usePane();
  const { prefix } = paneMenuWords(language);
  const offer = (from: Prefix, to: Prefix): Offer<'bare' | 'prefixed'> => ({
    key: from === '' ? 'bare' : 'prefixed',
    words: { ...prefix, found: prefix.found[from], action: prefix.to[to] },
    look: () => prefixChore(spreadsheet, from, to),
  });
  return (
    <>
      <p className={styles.text}>{prefix.intro}</p>
      <ChoreView offers={[offer('', 'GWR.'), offer('GWR.', '')]} about="" noneAtAll={prefix.none} />
    </>
  );
}
