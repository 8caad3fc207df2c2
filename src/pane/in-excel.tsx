import { makeStaticStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { SIGNATURES } from '../formulas/signatures';
import { liveLibrary } from '../library/bundled';
import { paneWords } from '../messages/pane';
import { ExcelSpreadsheet } from '../spreadsheet/excel/adapter';
import { type ExcelFacts, excelFacts, isSupported } from '../spreadsheet/excel/host';
import { ownReports } from '../spreadsheet/excel/own';
import { type Begun, takeOverSearch } from './early-search';
import { HostMessage } from './HostMessage';
import { Pane } from './Pane';
import { type HostLooks, rememberedLooks, rememberLooks } from './state/preferences';

/** The oldest Excel that can do all that the pane asks of it. */
const OLDEST = ['ExcelApi', '1.9'] as const;

const useWholePage = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0, overflow: 'hidden' },
});

/** The pane, before Excel has said what it is: it reads and searches meanwhile, and asks the workbook when it can. */
function InExcel({ begun }: { begun: Begun }) {
  useWholePage();
  const [facts, setFacts] = useState<ExcelFacts | 'none'>();
  useEffect(() => {
    // without office.js there is no Excel around the page
    excelFacts().then(setFacts, () => setFacts('none'));
  }, []);
  const looks = useMemo(() => (facts && facts !== 'none' ? looksOf(facts) : rememberedLooks()), [facts]);
  const { host } = paneWords(looks.language);
  if (facts && (facts === 'none' || !facts.inExcel)) {
    return <HostMessage title={host.outsideTitle} text={host.outside} {...looks} />;
  }
  if (facts && !isSupported(...OLDEST)) {
    return <HostMessage title={host.tooOldTitle} text={host.tooOld} {...looks} />;
  }
  return (
    <main style={{ height: '100%' }}>
      <Pane library={liveLibrary} own={ownReports} spreadsheet={spreadsheet} begun={begun} {...looks} />
    </main>
  );
}

function looksOf({ inExcel, language, theme }: ExcelFacts): HostLooks {
  const looks: HostLooks = {
    language: language.startsWith('en') ? 'en' : 'zh',
    theme: theme.dark ? 'dark' : 'light',
  };
  if (inExcel) rememberLooks(looks);
  return looks;
}

const spreadsheet = new ExcelSpreadsheet(SIGNATURES.map(({ id }) => id));

async function open(): Promise<void> {
  const begun = await takeOverSearch();
  const root = createRoot(document.getElementById('root')!);
  // in one go: whatever is typed from here on is typed into the pane
  flushSync(() => root.render(<InExcel begun={begun} />));
}

void open();
