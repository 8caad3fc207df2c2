import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { answerMessages } from '../../messages/answers';
import { usePane } from '../state/context';
import { LayoutChoice } from './LayoutChoice';
import { Paper } from './Paper';
import { TableManner, TableParameters } from './TableParameters';
import type { TableChoice } from './use-table';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px 16px' },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  instead: { alignSelf: 'start' },
  changing: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: '4px 8px',
    padding: '4px 4px 4px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  none: { margin: '8px 0', color: tokens.colorNeutralForeground3 },
});

/** 制表: which figures of which places and years, and the table they make, as it will be written. */
export function TableView({ choice }: { choice: TableChoice }) {
  const styles = useStyles();
  const { words, language } = usePane();
  const { settings, set, table, empty, lacking, size, changing, stopChanging } = choice;
  const { layout, mode } = settings;
  const asks = table?.rows.flatMap(({ cells }) => cells.filter(({ ask }) => ask)).length ?? 0;
  const why = lacking
    ? words.table.pickOne(words.table[lacking])
    : empty
      ? answerMessages(language).absence(empty)
      : words.table.empty;
  return (
    <div className={styles.view}>
      {changing && (
        <div className={styles.changing} role="status">
          {words.table.changing(changing.address)}
          <Button size="small" appearance="transparent" onClick={stopChanging}>
            {words.table.stopChanging}
          </Button>
        </div>
      )}
      <LayoutChoice chosen={layout} onChoose={(chosen) => set({ layout: chosen })} />
      <TableParameters choice={choice} />
      {table && size ? (
        <>
          <TableManner choice={choice} />
          <div className={styles.head}>
            <h2 className={styles.heading}>{words.table.preview}</h2>
            <span className={styles.size}>
              {words.table.size(size.rows, size.columns)}
              {mode === 'formulas' && ` · ${words.table.formulaCells(asks)}`}
            </span>
          </div>
          <Paper table={table} />
        </>
      ) : (
        <>
          <p className={styles.none} role="status">
            {why}
          </p>
          {!lacking && layout !== 'target-list' && (
            <Button
              className={styles.instead}
              onClick={() => set({ layout: 'target-list', indicators: undefined })}
            >
              {words.table.listInstead}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
