import { Button, makeStyles } from '@fluentui/react-components';
import { Segmented } from '../parts/Segmented';
import { Dock } from '../shell/Dock';
import { usePane } from '../state/context';
import { CopyTable } from './CopyTable';
import type { TableChoice } from './use-table';

const useStyles = makeStyles({
  insert: { flexGrow: 1, minWidth: 0, paddingInline: '6px', whiteSpace: 'nowrap' },
});

/** Values or formulas, the button that writes the table, and the one that copies it. */
export function TableDock({ choice }: { choice: TableChoice }) {
  const styles = useStyles();
  const { words, writer } = usePane();
  const { state } = writer.writing;
  if (!choice.table) return null;
  return (
    <Dock>
      <Segmented
        label={words.table.mode}
        choices={[
          { value: 'values', label: words.table.values },
          { value: 'formulas', label: words.table.formulas },
        ]}
        chosen={choice.settings.mode}
        onChoose={(mode) => choice.set({ mode })}
      />
      <Button
        className={styles.insert}
        appearance={state === 'confirm' ? 'secondary' : 'primary'}
        disabledFocusable={state === 'writing'}
        onClick={choice.insert}
      >
        {state === 'failed' ? words.table.retry : choice.changing ? words.table.update : words.table.insert}
      </Button>
      <CopyTable choice={choice} />
    </Dock>
  );
}
