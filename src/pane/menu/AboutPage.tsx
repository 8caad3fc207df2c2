import { makeStyles, tokens } from '@fluentui/react-components';
import { paneMenuWords } from '../../messages/pane-menu';
import { usePane } from '../state/context';
import { useMenuStyles } from './styles';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** What the library is and holds, and where nothing is sent. */
export function AboutPage() {
  const styles = useStyles();
  const menu = useMenuStyles();
  const { library, language } = usePane();
  const { about } = paneMenuWords(language);
  const facts = [
    [about.version, library.version],
    [about.date, library.date],
    [about.reports, about.counted(library.reports.length)],
    [about.figures, about.counted(library.figures.length)],
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <FactRow key={name} name={name} value={value} />
        ))}
      </dl>
      <p className={menu.text}>{about.privacy}</p>
      <p className={menu.text}>{about.telemetry}</p>
    </>
  );
}

function FactRow({ name, value }: { name: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
