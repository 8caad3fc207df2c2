import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CatalogueEntry } from '../../reports/catalogue';
import { reportBadge } from '../figure/shown';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    padding: '1px 4px',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '14px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  plain: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

/** 节选 or 访谈, wherever a report that is not whole is named; 自录 for the user's own. Nothing for a whole report. */
export function Badge({ entry }: { entry: CatalogueEntry }) {
  const styles = useStyles();
  const { words } = usePane();
  const kind = reportBadge(entry, words);
  return (
    <>
      {kind && <span className={styles.badge}>{kind}</span>}
      {entry.own && <span className={mergeClasses(styles.badge, styles.plain)}>{words.figure.own}</span>}
    </>
  );
}
