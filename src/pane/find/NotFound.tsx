import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePane } from '../state/context';
import { Places } from './Places';
import { suggestionsFor } from './suggestions';

const useStyles = makeStyles({
  section: { padding: '14px 12px 0' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: {
    margin: '2px 0 8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  suggestion: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
    minHeight: '34px',
    marginBottom: '6px',
    padding: '6px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  add: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  way: {
    minWidth: 0,
    paddingInline: '2px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Nothing was found: what was probably meant, else where to look instead. */
export function NotFound({ typed }: { typed: string }) {
  const styles = useStyles();
  const { library, words, dispatch } = usePane();
  const suggestions = useMemo(() => suggestionsFor(library, typed), [library, typed]);
  const add = (
    <div className={styles.add}>
      {words.find.addHint}
      <Button
        className={styles.way}
        appearance="transparent"
        size="small"
        onClick={() => dispatch({ did: 'add-report' })}
      >
        {words.report.add}
      </Button>
    </div>
  );
  if (suggestions.length === 0) {
    return (
      <>
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.find.nothing(typed)}</h2>
          <p className={styles.hint}>{words.find.nothingHint}</p>
          {add}
        </section>
        <Places />
      </>
    );
  }
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.find.unknown(typed)}</h2>
      <p className={styles.hint}>{words.find.didYouMean}</p>
      {suggestions.map(({ text, found }) => (
        <button
          key={text}
          type="button"
          className={styles.suggestion}
          onClick={() => dispatch({ did: 'type', text })}
        >
          <span>{text}</span>
          <span className={styles.count}>{words.find.count(found)}</span>
        </button>
      ))}
      {add}
    </section>
  );
}
