import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figure } from '../../reading/figure';
import { usePane } from '../state/context';
import { aliasIn } from './alias';
import { FigureList } from './FigureList';
import { FirstRun } from './FirstRun';
import { NotFound } from './NotFound';
import { Places } from './Places';
import type { ActiveRow } from './use-active-row';

const useStyles = makeStyles({
  count: {
    margin: 0,
    padding: '8px 12px 4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FindViewProps {
  /** What was searched for, blank where nothing was typed. */
  readonly sought: string;
  readonly results: readonly Figure[];
  readonly rows: ActiveRow;
}

/** 查找: what was found, else the places and reports. */
export function FindView({ sought, results, rows }: FindViewProps) {
  const styles = useStyles();
  const { words } = usePane();
  if (sought === '') {
    return (
      <>
        <FirstRun />
        <Places />
      </>
    );
  }
  const alias = aliasIn(sought);
  if (results.length === 0) return <NotFound typed={sought} />;
  return (
    <>
      <p className={styles.count} role="status">
        {alias && `${words.find.alias(alias.word, alias.meant)} · `}
        {words.find.count(results.length)}
      </p>
      <FigureList label={words.find.results} figures={results} rows={rows} />
    </>
  );
}
