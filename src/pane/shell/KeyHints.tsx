import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  hints: {
    display: 'flex',
    // what finds no room in the line is left out whole
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    flexShrink: 0,
    columnGap: '6px',
    height: '30px',
    overflow: 'hidden',
    padding: '0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    '@container (max-width: 339px)': { display: 'none' },
    '@container (min-width: 480px)': { justifyContent: 'flex-start', columnGap: '20px' },
    '@media (max-height: 480px)': { display: 'none' },
  },
  hint: { display: 'flex', alignItems: 'center', gap: '4px', height: '30px' },
  key: {
    padding: '0 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
  },
});

/** Keys that are pressed together, and what that does. */
export interface KeyHint {
  readonly keys: readonly string[];
  readonly does: string;
}

/** What the keys do while the caret is in the search box. */
export function KeyHints() {
  const { words } = usePane();
  const { move, value, formula, source } = words.find.keys;
  return (
    <HintRow
      hints={[
        { keys: ['↑', '↓'], does: move },
        { keys: ['Enter'], does: value },
        { keys: ['Ctrl', 'Enter'], does: formula },
        { keys: ['→'], does: source },
      ]}
    />
  );
}

/** A line of keys and what they do; narrow panes have no room for it. */
export function HintRow({ hints }: { hints: readonly KeyHint[] }) {
  const styles = useStyles();
  return (
    <div className={styles.hints}>
      {hints.map(({ keys, does }) => (
        <span key={does} className={styles.hint}>
          {keys.map((key) => (
            <kbd key={key} className={styles.key}>
              {key}
            </kbd>
          ))}
          {does}
        </span>
      ))}
    </div>
  );
}
