// biome-ignore-all lint/a11y/useSemanticElements: rows of a list that is a grid to assistive technology, and no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is in the search box or on the row's buttons

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { MathFormula16Regular } from '@fluentui/react-icons/svg/math-formula';
import { NumberSymbol16Regular } from '@fluentui/react-icons/svg/number-symbol';
import { useMemo } from 'react';
import type { Figure } from '../../reading/figure';
import { usePane } from '../state/context';
import { useInsert } from '../state/use-insert';
import { askFor } from './asking';

const useStyles = makeStyles({
  actions: { display: 'flex', alignItems: 'center', gap: '6px', paddingTop: '8px' },
  action: { minWidth: 0, paddingInline: '8px', whiteSpace: 'nowrap' },
  source: {
    marginLeft: 'auto',
    minWidth: 0,
    paddingInline: '2px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
});

/** The two ways to put a figure on the sheet, and the way to where it comes from. */
export function FigureActions({ figure, onOpen }: { figure: Figure; onOpen: () => void }) {
  const styles = useStyles();
  const { library, words, writer } = usePane();
  const { insertValue, insertFormula } = useInsert();
  const hasFormula = useMemo(() => askFor(library, figure) !== undefined, [library, figure]);
  return (
    <div role="gridcell" className={styles.actions}>
      <Button
        className={styles.action}
        size="small"
        // one primary button in view: while the user is asked about cells in use, it is that one
        appearance={writer.writing.state === 'confirm' ? 'secondary' : 'primary'}
        icon={<NumberSymbol16Regular />}
        onClick={() => insertValue(figure)}
      >
        {words.figure.insertValue}
      </Button>
      <Button
        className={styles.action}
        size="small"
        icon={<MathFormula16Regular />}
        disabledFocusable={!hasFormula}
        title={hasFormula ? undefined : words.figure.noFormula}
        onClick={() => insertFormula(figure)}
      >
        {words.figure.insertFormula}
      </Button>
      <Button
        className={styles.source}
        size="small"
        appearance="transparent"
        icon={<ChevronRight16Regular />}
        iconPosition="after"
        onClick={onOpen}
      >
        {words.figure.seeSource}
      </Button>
    </div>
  );
}
