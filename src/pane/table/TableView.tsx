import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import { answerMessages } from '../../messages/answers';
import { periodText } from '../../vocabulary/periods';
import { usePane } from '../state/context';
import { LayoutChoice } from './LayoutChoice';
import { Paper } from './Paper';
import { TableExtras, TableManner, TableParameters } from './TableParameters';
import type { TableChoice } from './use-table';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px 16px' },
  head: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  // wide panes have room for all of it
  toggle: {
    flexShrink: 0,
    marginLeft: 'auto',
    minWidth: 0,
    paddingInline: '4px',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    '@container (min-width: 480px)': { display: 'none' },
  },
  folded: { '@container (max-width: 479px)': { display: 'none' } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  instead: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
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
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** 制表: which figures of which places and years, and the table they make, as it will be written. */
export function TableView({ choice }: { choice: TableChoice }) {
  const styles = useStyles();
  const { words, language, dispatch } = usePane();
  const { settings, set, table, empty, lacking, size, changing, stopChanging, yearInstead } = choice;
  const [isOpen, setOpen] = useState(false);
  const manner = useId();
  const { layout, mode } = settings;
  const asks = table?.rows.flatMap(({ cells }) => cells.filter(({ ask }) => ask)).length ?? 0;
  const why = lacking
    ? words.table.pickOne(words.table[lacking])
    : empty
      ? answerMessages(language).absence(empty, false)
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
          <TableExtras choice={choice} />
          <div className={styles.head}>
            <h2 className={styles.heading}>{words.table.preview}</h2>
            <span className={styles.size}>
              {words.table.size(size.rows, size.columns)}
              {mode === 'formulas' && ` · ${words.table.formulaCells(asks)}`}
            </span>
            <Button
              className={styles.toggle}
              appearance="subtle"
              size="small"
              icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
              iconPosition="after"
              aria-expanded={isOpen}
              aria-controls={manner}
              onClick={() => setOpen(!isOpen)}
            >
              {words.table.manner}
            </Button>
          </div>
          <div id={manner} className={isOpen ? undefined : styles.folded}>
            <TableManner choice={choice} />
          </div>
          <Paper table={table} />
        </>
      ) : (
        <>
          <p className={styles.none} role="status">
            {why}
          </p>
          {!lacking && (
            <div className={styles.instead}>
              {yearInstead && (
                <Button
                  onClick={() =>
                    dispatch({
                      did: 'make-table',
                      region: choice.regions.chosen[0] ?? '',
                      period: yearInstead,
                    })
                  }
                >
                  {words.table.yearInstead(periodText(yearInstead, language))}
                </Button>
              )}
              {layout !== 'target-list' && (
                <Button onClick={() => set({ layout: 'target-list', indicators: undefined })}>
                  {words.table.listInstead}
                </Button>
              )}
              {empty?.why === 'no-report' && (
                <Button onClick={() => dispatch({ did: 'add-report' })}>{words.report.add}</Button>
              )}
            </div>
          )}
        </>
      )}
    </div>
  );
}
