import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { paneMenuWords } from '../../messages/pane-menu';
import { ChoiceField } from '../parts/ChoiceField';
import { usePane } from '../state/context';
import { type PreferredLanguage, preferPlainNumbers, prefersPlainNumbers } from '../state/preferences';
import { useMenuStyles } from './styles';

const useStyles = makeStyles({
  check: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: 0, accentColor: '#107C41' },
});

const LANGUAGES: readonly PreferredLanguage[] = ['', 'zh', 'en'];

/** Choices of the user, kept in the browser that Excel shows the pane in. */
export function SettingsPage() {
  const menu = useMenuStyles();
  const { spreadsheet, language, preferredLanguage, preferLanguage } = usePane();
  const { settings } = paneMenuWords(language);
  const [stored, setStored] = useState(true);
  const inExcel = spreadsheet.capabilities.host === 'excel';
  const names = inExcel ? settings.languages : settings.languagesInBrowser;
  return (
    <>
      <ChoiceField
        label={settings.language}
        choices={LANGUAGES.map((value) => ({ value, label: names[value] }))}
        chosen={preferredLanguage}
        onChoose={(value) => setStored(preferLanguage(value as PreferredLanguage))}
      />
      {inExcel && <Formats onStored={setStored} />}
      {!stored && (
        <p className={menu.text} role="alert">
          {settings.notStored}
        </p>
      )}
    </>
  );
}

/** 数字格式随公式: off for an Excel that claims to take formatted numbers and then shows #VALUE!. */
function Formats({ onStored }: { onStored: (stored: boolean) => void }) {
  const styles = useStyles();
  const menu = useMenuStyles();
  const { spreadsheet, language } = usePane();
  const { settings } = paneMenuWords(language);
  const hint = useId();
  const [plain, setPlain] = useState(prefersPlainNumbers);
  // where it is switched off, the host does not say whether it could
  const isOffered = plain || spreadsheet.capabilities.formattedResults;
  if (!isOffered) return <p className={menu.small}>{settings.formatsMissing}</p>;
  const choose = (isOn: boolean) => {
    setPlain(!isOn);
    onStored(preferPlainNumbers(!isOn));
  };
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          className={styles.box}
          checked={!plain}
          aria-describedby={hint}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        {settings.formats}
      </label>
      <p id={hint} className={menu.small}>
        {settings.formatsHint}
      </p>
    </div>
  );
}
