import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  dock: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: '8px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Foot of the pane, above the selection bar: what writes to the sheet, and only that. */
export function Dock({ children }: { children: ReactNode }) {
  return <div className={useStyles().dock}>{children}</div>;
}
