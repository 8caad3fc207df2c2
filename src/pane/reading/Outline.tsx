import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useState } from 'react';
import { usePane } from '../state/context';
import type { Heading } from './reading-text';

const useStyles = makeStyles({
  frame: {
    margin: '0 12px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    width: '100%',
    minHeight: '30px',
    padding: '0 10px',
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '156px', overflowY: 'auto' },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '12px',
    width: '100%',
    minHeight: '26px',
    padding: '3px 10px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface OutlineProps {
  readonly headings: readonly Heading[];
  /** Place of the heading that the chosen figure stands under; -1 for none. */
  readonly current: number;
  readonly lang: string;
  readonly onChoose: (heading: Heading) => void;
}

/** 大纲: the report's headings, each with the number of figures below it. */
export function Outline({ headings, current, lang, onChoose }: OutlineProps) {
  const styles = useStyles();
  const { words } = usePane();
  const id = useId();
  const [open, setOpen] = useState(true);
  return (
    <nav className={styles.frame} aria-label={words.reading.outline}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.reading.outline}
        {open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
      </button>
      <ul id={id} className={styles.list} hidden={!open}>
        {headings.map((heading, at) => (
          <li key={heading.paragraph}>
            <button
              type="button"
              className={mergeClasses(styles.item, at === current && styles.current)}
              style={{ paddingLeft: 10 + 16 * Math.min(heading.level - 1, 3) }}
              aria-current={at === current || undefined}
              title={heading.text}
              onClick={() => onChoose(heading)}
            >
              <span className={styles.text} lang={lang}>
                {heading.text}
              </span>
              <span>{heading.figures}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
