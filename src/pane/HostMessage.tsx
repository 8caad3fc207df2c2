import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { fluentTheme, type PaneTheme } from './theme';

interface HostMessageProps {
  readonly title: string;
  readonly text: string;
  readonly theme: PaneTheme;
  readonly language: 'zh' | 'en';
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '8px',
    boxSizing: 'border-box',
    height: '100%',
    padding: '24px',
    textAlign: 'center',
    '& svg': { color: tokens.colorBrandForeground1 },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { maxWidth: '320px', margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '22px' },
});

/** Stands in the pane's place where the pane cannot be: outside Excel, or in one that is too old. */
export function HostMessage({ title, text, theme, language }: HostMessageProps) {
  const styles = useStyles();
  return (
    <FluentProvider
      theme={fluentTheme(theme, language)}
      lang={language === 'zh' ? 'zh-Hans' : 'en'}
      style={{ height: '100%' }}
    >
      <main className={styles.page} role="alert">
        <Info20Regular />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
      </main>
    </FluentProvider>
  );
}
