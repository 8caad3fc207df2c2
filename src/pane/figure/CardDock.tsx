import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Figure } from '../../reading/figure';
import { CopyButton } from '../parts/CopyButton';
import { Dock } from '../shell/Dock';
import { usePane } from '../state/context';
import { useInsert } from '../state/use-insert';
import { askFor } from './asking';
import { copyableValue } from './shown';

const useStyles = makeStyles({
  action: { flex: '1 1 0', minWidth: 0, whiteSpace: 'nowrap', paddingInline: '8px' },
});

/** The ways to put the card's figure on the sheet. */
export function CardDock({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { library, words, selection, writer } = usePane();
  const { insertValue, insertFormula } = useInsert();
  const hasFormula = useMemo(() => askFor(library, figure) !== undefined, [library, figure]);
  const cell = selection?.address.split(':')[0];
  return (
    <Dock>
      <Button
        className={styles.action}
        appearance={writer.writing.state === 'confirm' ? 'secondary' : 'primary'}
        onClick={() => insertValue(figure)}
      >
        {cell ? words.figure.insertValueAt(cell) : words.figure.insertValue}
      </Button>
      <Button
        className={styles.action}
        disabledFocusable={!hasFormula}
        title={hasFormula ? undefined : words.figure.noFormula}
        onClick={() => insertFormula(figure)}
      >
        {words.figure.insertFormula}
      </Button>
      <CopyButton iconOnly label={words.figure.copyValue} text={copyableValue(figure)} />
    </Dock>
  );
}
