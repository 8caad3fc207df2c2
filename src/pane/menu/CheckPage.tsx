import { paneMenuWords } from '../../messages/pane-menu';
import { repairChore } from '../../spreadsheet/upkeep/repair';
import { usePane } from '../state/context';
import { ChoreView } from './ChoreView';
import { useMenuStyles } from './styles';

/** 体检: formulas that are stuck are entered again. */
export function CheckPage() {
  const styles = useMenuStyles();
  const { spreadsheet, language } = usePane();
  const { check } = paneMenuWords(language);
  return (
    <>
      <p className={styles.text}>{check.intro}</p>
      <ChoreView
        offers={[{ key: 'repair', words: check, look: () => repairChore(spreadsheet) }]}
        about=""
        noneAtAll={check.none}
      />
    </>
  );
}
