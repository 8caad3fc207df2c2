import { makeStaticStyles } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { SIGNATURES } from '../formulas/signatures';
import { liveLibrary } from '../library/bundled';
import { paneWords } from '../messages/pane';
import { ExcelSpreadsheet } from '../spreadsheet/excel/adapter';
import { type ExcelFacts, excelFacts, isSupported } from '../spreadsheet/excel/host';
import { ownReports } from '../spreadsheet/excel/own';
import { HostMessage } from './HostMessage';
import { Pane } from './Pane';

/** The oldest Excel that can do all that the pane asks of it. */
const OLDEST = ['ExcelApi', '1.9'] as const;

const useWholePage = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0, overflow: 'hidden' },
});

function InExcel({ facts }: { facts: ExcelFacts | undefined }) {
  useWholePage();
  const language = facts?.language.startsWith('en') ? 'en' : 'zh';
  const theme = facts?.theme.dark ? 'dark' : 'light';
  const { host } = paneWords(language);
  if (!facts?.inExcel) {
    return <HostMessage title={host.outsideTitle} text={host.outside} theme={theme} language={language} />;
  }
  if (!isSupported(...OLDEST)) {
    return <HostMessage title={host.tooOldTitle} text={host.tooOld} theme={theme} language={language} />;
  }
  return (
    <main style={{ height: '100%' }}>
      <Pane
        library={liveLibrary}
        own={ownReports}
        spreadsheet={spreadsheet}
        language={language}
        theme={theme}
      />
    </main>
  );
}

const spreadsheet = new ExcelSpreadsheet(SIGNATURES.map(({ id }) => id));

async function open(): Promise<void> {
  // without office.js there is no Excel around the page
  const facts = await excelFacts().catch(() => undefined);
  createRoot(document.getElementById('root')!).render(<InExcel facts={facts} />);
}

void open();
