import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import { MathFormula16Regular } from '@fluentui/react-icons/svg/math-formula';
import { NumberSymbol16Regular } from '@fluentui/react-icons/svg/number-symbol';
import { useEffect, useMemo, useRef } from 'react';
import type { Figure } from '../../reading/figure';
import { askFor } from '../figure/asking';
import { shownPeriod } from '../figure/shown';
import { figureTitle } from '../figure/title';
import { KindTag } from '../parts/KindTag';
import { StrengthBars } from '../parts/StrengthBars';
import { ValueSlots } from '../parts/ValueSlots';
import { usePane } from '../state/context';
import type { OpenReading } from '../state/pane-state';
import { useInsert } from '../state/use-insert';
import { markId, useReading } from './use-reading';

const useStyles = makeStyles({
  dock: { flexShrink: 0, padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  name: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  second: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  actions: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 6px', paddingTop: '6px' },
  action: { minWidth: 0, paddingInline: '8px', whiteSpace: 'nowrap' },
  where: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  steps: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    marginLeft: 'auto',
  },
});

/** Below a report that is being read: the chosen figure, the ways to put it on the sheet, and the next of them. */
export function ReadingDock({ open }: { open: OpenReading }) {
  const styles = useStyles();
  const { words } = usePane();
  const reading = useReading(open);
  const dock = useRef<HTMLElement>(null);
  const step = reading?.step;
  // F3 goes on from wherever in the pane the focus is
  useEffect(() => {
    const pane = dock.current?.parentElement;
    if (!pane || !step) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F3') return;
      event.preventDefault();
      const chosen = step(event.shiftKey ? -1 : 1);
      if (chosen) requestAnimationFrame(() => document.getElementById(markId(chosen))?.focus());
    };
    pane.addEventListener('keydown', onKey);
    return () => pane.removeEventListener('keydown', onKey);
  }, [step]);
  if (!reading || !step) return null;
  const { text, at, chosen } = reading;
  return (
    <section ref={dock} className={styles.dock} aria-label={words.reading.chosen}>
      <div aria-live="polite">{chosen && <Name figure={chosen} />}</div>
      <div className={styles.second}>
        {chosen ? <Where figure={chosen} /> : words.reading.hint}
        <span className={styles.steps}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronUp20Regular />}
            aria-label={words.figure.previous}
            title={`${words.figure.previous} (Shift+F3)`}
            disabledFocusable={at <= 0}
            onClick={() => step(-1)}
          />
          {words.figure.position(at + 1, text.figures.length)}
          <Button
            appearance="subtle"
            size="small"
            icon={<ChevronDown20Regular />}
            aria-label={words.figure.next}
            title={`${words.figure.next} (F3)`}
            disabledFocusable={at === text.figures.length - 1}
            onClick={() => step(1)}
          />
        </span>
      </div>
      {chosen && <Actions figure={chosen} />}
    </section>
  );
}

function Name({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const title = figureTitle(figure);
  return (
    <div className={styles.line}>
      <span className={styles.name} title={title}>
        {title}
      </span>
      <ValueSlots figure={figure} unitWidth={0} />
    </div>
  );
}

function Where({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { library, words, language } = usePane();
  return (
    <>
      <KindTag figure={figure} />
      <span className={styles.where}>
        {library.regionOf(figure)} · {shownPeriod(figure.period, words, language, true)}
      </span>
      {figure.kind === 'target' && figure.strength !== undefined && (
        <StrengthBars strength={figure.strength} />
      )}
      {figure.commitment}
    </>
  );
}

function Actions({ figure }: { figure: Figure }) {
  const styles = useStyles();
  const { library, words, writer, dispatch } = usePane();
  const { insertValue, insertFormula } = useInsert();
  const hasFormula = useMemo(() => askFor(library, figure) !== undefined, [library, figure]);
  return (
    <div className={styles.actions}>
      <Button
        className={styles.action}
        size="small"
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
        className={styles.action}
        size="small"
        appearance="subtle"
        onClick={() => dispatch({ did: 'open-card', figures: [figure.id], at: 0 })}
      >
        {words.reading.card}
      </Button>
    </div>
  );
}
