import { Button, type ButtonProps, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: '4px 8px',
    minHeight: '32px',
    padding: '2px 8px 2px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& > svg': { flexShrink: 0, color: tokens.colorBrandForeground1 },
  },
  warns: { '& > svg': { color: tokens.colorStatusWarningForeground3 } },
  text: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0, paddingInline: '6px', whiteSpace: 'nowrap' },
});

/** A quiet line under the tabs, with what can be done about it. */
export function Bar({
  icon,
  warns = false,
  text,
  children,
}: {
  icon: ReactElement;
  warns?: boolean;
  text: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, warns && styles.warns)} role="status">
      {icon}
      <span className={styles.text}>{text}</span>
      {children}
    </div>
  );
}

export function BarButton(props: ButtonProps) {
  const styles = useStyles();
  return <Button className={styles.button} size="small" {...props} />;
}
