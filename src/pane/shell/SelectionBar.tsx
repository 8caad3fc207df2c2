import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { CursorClick20Regular } from '@fluentui/react-icons/svg/cursor-click';
import { useMemo, useRef, useState } from 'react';
import { answerMessages } from '../../messages/answers';
import { shownPeriod } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { AddressTag } from '../parts/AddressTag';
import { onUse } from '../parts/on-use';
import { usePane } from '../state/context';
import { type SelectedCell, selectedCell } from '../state/selected-figure';
import { useFrozen } from '../state/use-frozen';
import { useInserted } from '../state/use-inserted';
import type { Landing } from '../state/use-landing';

const opening = onUse(() => import(/* webpackChunkName: "selection" */ './SelectionPanel'));
const SelectionPanel = opening.part((script) => script.SelectionPanel);

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: '8px',
    minHeight: '36px',
    padding: '0 4px 0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  value: {
    flexShrink: 0,
    maxWidth: '40%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  source: {
    flexShrink: 0,
    minWidth: 0,
    paddingInline: '2px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Always at the foot: what the selected cell shows, or where a table will land. Opened, where that comes from. */
export function SelectionBar({ landing }: { landing?: Landing }) {
  const styles = useStyles();
  const { library, words, selection, dispatch } = usePane();
  const inserted = useInserted();
  const changeTable = inserted?.change;
  const frozen = useFrozen();
  const shownFigure = inserted?.figure ?? frozen;
  const [opened, setOpened] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const cell = useMemo(
    () => selection && selectedCell(library, selection, shownFigure),
    [library, selection, shownFigure],
  );
  const address = landing?.placement?.address ?? selection?.address;
  const text = useText(cell, landing, changeTable !== undefined);
  const close = () => {
    setOpened(false);
    requestAnimationFrame(() => toggle.current?.focus());
  };
  if (opened && selection && !landing) {
    return (
      <SelectionPanel
        selection={selection}
        shownFigure={shownFigure}
        onClose={close}
        onChangeTable={changeTable}
      />
    );
  }
  return (
    <section className={styles.bar} aria-label={words.selection.label}>
      <CursorClick20Regular className={styles.icon} />
      {address && <AddressTag address={address} />}
      {!landing && selection?.text && cell?.is !== 'absent' && (
        <span className={styles.value} title={selection.text}>
          {selection.text}
        </span>
      )}
      <span className={styles.text} title={text}>
        {text}
      </span>
      {!landing && cell?.is === 'figure' && (
        <Button
          className={styles.source}
          appearance="transparent"
          size="small"
          onClick={() => dispatch({ did: 'open-card', figures: [cell.figure.id], at: 0 })}
        >
          {words.selection.seeSource}
        </Button>
      )}
      {!landing && changeTable && (
        <Button className={styles.source} appearance="transparent" size="small" onClick={changeTable}>
          {words.selection.changeTable}
        </Button>
      )}
      {!landing && (cell?.is === 'figure' || cell?.is === 'absent') && (
        <Button
          ref={toggle}
          appearance="subtle"
          size="small"
          icon={<ChevronUp20Regular />}
          aria-label={words.selection.open}
          aria-expanded={false}
          onClick={() => setOpened(true)}
        />
      )}
    </section>
  );
}

function useText(cell: SelectedCell | undefined, landing: Landing | undefined, isInTable: boolean): string {
  const { library, words, language, selection } = usePane();
  const address = selection?.address ?? '';
  const first = address.replace(/:.*/, '');
  if (landing) {
    const { placement, updates } = landing;
    if (!placement) return words.placement.asking;
    if (updates && placement.state === 'free') return words.placement.update;
    if (updates && placement.state === 'occupied') return words.placement.updateAsks;
    return placement.state === 'occupied'
      ? words.placement.occupied(placement.occupied)
      : words.placement[placement.state];
  }
  switch (cell?.is) {
    case undefined:
      return words.selection.none;
    case 'empty':
      // a range is written to from its first cell on
      return first === address ? words.selection.empty : words.selection.range(first);
    case 'foreign':
      return isInTable ? words.selection.inTable : words.selection.foreign;
    case 'ours':
      return words.selection.unreadable;
    case 'absent':
      return answerMessages(language).absence(cell.reason);
    case 'figure': {
      const { figure } = cell;
      const period = shownPeriod(figure.period, words, language, true);
      return `${figureTitle(figure)} · ${library.regionOf(figure)} ${period}`;
    }
  }
}
