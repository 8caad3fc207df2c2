import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/context';
import { aliasIn } from './alias';
import { FigureList } from './FigureList';
import { FilterBar } from './FilterBar';
import { FirstRun } from './FirstRun';
import { FoundReports } from './FoundReports';
import type { Order } from './filters';
import { NotFound } from './NotFound';
import { Places } from './Places';
import type { ActiveRow } from './use-active-row';
import type { Filtering } from './use-filters';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 12px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: { margin: 0, minWidth: 0 },
  order: {
    flexShrink: 0,
    minHeight: '24px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  clear: { margin: '4px 12px' },
});

interface FindViewProps {
  /** What was searched for, blank where nothing was typed. */
  readonly sought: string;
  readonly filtering: Filtering;
  readonly rows: ActiveRow;
}

const ORDERS: readonly Order[] = ['relevance', 'report'];

/** 查找: what was found, else the places and reports. */
export function FindView({ sought, filtering, rows }: FindViewProps) {
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
  const { all, shown, order, setOrder, clear } = filtering;
  if (all.length === 0) return <NotFound typed={sought} />;
  const count =
    shown.length === all.length ? words.find.count(all.length) : words.filter.some(shown.length, all.length);
  return (
    <>
      <FoundReports sought={sought} />
      <FilterBar filtering={filtering} />
      <div className={styles.line}>
        <p className={styles.count} role="status">
          {alias && `${words.find.alias(alias.word, alias.meant)} · `}
          {shown.length === 0 ? words.filter.none(all.length) : count}
        </p>
        {shown.length > 0 && (
          <select
            className={styles.order}
            aria-label={words.filter.order}
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value as Order)}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {words.filter.orders[one]}
              </option>
            ))}
          </select>
        )}
      </div>
      {shown.length === 0 ? (
        <Button className={styles.clear} onClick={clear}>
          {words.filter.clear}
        </Button>
      ) : (
        <FigureList label={words.find.results} figures={shown} rows={rows} />
      )}
    </>
  );
}
