import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { LAYOUTS } from '../../tables/layouts';
import type { LayoutId } from '../../tables/request';
import { usePane } from '../state/context';
import { LayoutSketch } from './LayoutSketch';

const useStyles = makeStyles({
  // five characters in a line
  layouts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(62px, 1fr))',
    gap: '4px 3px',
    '@container (min-width: 480px)': { gridTemplateColumns: 'repeat(5, minmax(0, 1fr))', gap: '6px' },
  },
  layout: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    padding: '8px 0 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    letterSpacing: '-.02em',
    textAlign: 'center',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'pointer' },
});

interface LayoutChoiceProps {
  readonly chosen: LayoutId;
  readonly onChoose: (layout: LayoutId) => void;
}

/** The kinds of table, each with a sketch. */
export function LayoutChoice({ chosen, onChoose }: LayoutChoiceProps) {
  const styles = useStyles();
  const { words, language } = usePane();
  const name = useId();
  return (
    <div className={styles.layouts} role="radiogroup" aria-label={words.table.layout}>
      {LAYOUTS.map(({ id, name: fullName }) => (
        <label
          key={id}
          className={mergeClasses(styles.layout, id === chosen && styles.chosen)}
          title={fullName[language]}
        >
          <input
            className={styles.radio}
            type="radio"
            name={name}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <LayoutSketch layout={id} />
          {words.table.layouts[id]}
        </label>
      ))}
    </div>
  );
}
