import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { answerMessages } from '../../messages/answers';
import { periodText } from '../../vocabulary/periods';
import { ChoiceField } from '../parts/ChoiceField';
import { usePane } from '../state/context';
import { LayoutChoice } from './LayoutChoice';
import { Paper } from './Paper';
import type { TableChoice } from './use-table';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px 12px 16px' },
  choose: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '8px',
  },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  size: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  instead: { alignSelf: 'start' },
  none: { margin: '8px 0', color: tokens.colorNeutralForeground3 },
});

/** 制表: whose targets of which year, and the table they make, as it will be written. */
export function TableView({ choice }: { choice: TableChoice }) {
  const styles = useStyles();
  const { words, language, dispatch } = usePane();
  const { regions, region, periods, period, mode, table, empty, size } = choice;
  const choose = (chosen: { region: string; period: string }) => dispatch({ did: 'make-table', ...chosen });
  const asks = table?.rows.flatMap(({ cells }) => cells.filter(({ ask }) => ask)).length ?? 0;
  return (
    <div className={styles.view}>
      <LayoutChoice chosen={choice.layout} onChoose={choice.setLayout} />
      <div className={styles.choose}>
        <ChoiceField
          label={words.table.place}
          choices={regions.map((name) => ({ value: name, label: name }))}
          chosen={region}
          onChoose={(chosen) => choose({ region: chosen, period })}
        />
        <ChoiceField
          label={words.table.year}
          choices={periods.map((one) => ({ value: one, label: periodText(one, language) }))}
          chosen={period}
          onChoose={(chosen) => choose({ region, period: chosen })}
        />
      </div>
      {table && size ? (
        <>
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
            {empty ? answerMessages(language).absence(empty) : words.table.empty}
          </p>
          {choice.layout !== 'target-list' && (
            <Button className={styles.instead} onClick={() => choice.setLayout('target-list')}>
              {words.table.listInstead}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
