import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figure } from '../../reading/figure';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  tag: {
    flexShrink: 0,
    padding: '0 3px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
});

/** 自录 for a figure of a report that the user added, 本簿更正 for one that was put right in this workbook. */
export function OwnTags({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { library, words } = usePane();
  const isOwn = library.report(figure.report)?.entry.own;
  return (
    <>
      {isOwn && <span className={styles.tag}>{words.figure.own}</span>}
      {figure.corrected && <span className={styles.tag}>{words.figure.corrected}</span>}
    </>
  );
}
