import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { MathFormula20Regular } from '@fluentui/react-icons/svg/math-formula';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { TableSimple20Regular } from '@fluentui/react-icons/svg/table-simple';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { formulaOf } from '../../formulas/written';
import { usePane } from '../state/context';
import { dismissFirstRun, isFirstRunDismissed } from '../state/preferences';
import { useInsert } from '../state/use-insert';
import { type FirstFormula, type FirstSteps, firstFormula, firstSteps } from './first-steps';

const useStyles = makeStyles({
  card: { padding: '12px 12px 0' },
  head: { display: 'flex', alignItems: 'center', marginBottom: '6px' },
  heading: {
    margin: 0,
    marginRight: 'auto',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    '& li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    width: '100%',
    minHeight: '40px',
    padding: '4px 12px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& svg': { flexShrink: 0, color: tokens.colorBrandForeground1 },
    '& svg:last-child': { color: tokens.colorNeutralForeground3 },
  },
  room: { minHeight: '40px' },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  held: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  add: {
    minWidth: 0,
    paddingInline: '2px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** First run: three useful things to do at once. Put away for good by its ×. */
export function FirstRun() {
  const styles = useStyles();
  const { library, words, dispatch } = usePane();
  const { insertFormula } = useInsert();
  const [dismissed, setDismissed] = useState(isFirstRunDismissed);
  const steps = useMemo(() => (dismissed ? undefined : firstSteps(library)), [library, dismissed]);
  const formula = useFirstFormula(steps);
  if (!steps) return null;
  const { look, make } = steps;
  return (
    <section className={styles.card} aria-label={words.firstRun.heading}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{words.firstRun.heading}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={words.firstRun.dismiss}
          onClick={() => {
            dismissFirstRun();
            setDismissed(true);
          }}
        />
      </div>
      <ul className={styles.steps}>
        <Step
          icon={<Search20Regular />}
          onClick={() => dispatch({ did: 'open-report', report: look.report })}
        >
          {words.firstRun.seeTargets(look.region, look.period)}
        </Step>
        <Step icon={<TableSimple20Regular />} onClick={() => dispatch({ did: 'make-table', ...make })}>
          {words.firstRun.makeTable(make.region, make.period)}
        </Step>
        {formula === 'sought' && <li className={styles.room} />}
        {formula && formula !== 'sought' && (
          <Step icon={<MathFormula20Regular />} onClick={() => insertFormula(formula.figure, formula.ask)}>
            <span className={styles.formula}>{formulaOf(formula.ask)}</span>
          </Step>
        )}
      </ul>
      <p className={styles.held}>
        {words.firstRun.held(library.reports.filter(({ entry }) => !entry.own).length)}
        <Button
          className={styles.add}
          appearance="transparent"
          size="small"
          onClick={() => dispatch({ did: 'add-report' })}
        >
          {words.report.add}
        </Button>
      </p>
    </section>
  );
}

/** Sought when the pane has been painted: the card keeps room for it. */
function useFirstFormula(steps: FirstSteps | undefined): FirstFormula | 'sought' | undefined {
  const { library } = usePane();
  const [found, setFound] = useState<{ of: FirstSteps; formula: FirstFormula | undefined }>();
  useEffect(() => {
    if (!steps) return;
    const later = setTimeout(() => setFound({ of: steps, formula: firstFormula(library, steps.look) }));
    return () => clearTimeout(later);
  }, [library, steps]);
  return found && found.of === steps ? found.formula : 'sought';
}

function Step({ icon, onClick, children }: { icon: ReactNode; onClick: () => void; children: ReactNode }) {
  const styles = useStyles();
  return (
    <li>
      <button type="button" className={styles.step} onClick={onClick}>
        {icon}
        <span className={styles.label}>{children}</span>
        <ChevronRight16Regular />
      </button>
    </li>
  );
}
