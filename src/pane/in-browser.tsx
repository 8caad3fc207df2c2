import { createRoot } from 'react-dom/client';
import { BrowserApp, type PaneSettings, type WorkbookPlace } from './browser-page/BrowserApp';

/** The page is Chinese; `?lang=en` shows it in English. */
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';

// Spreadsheet, library and pane are scripts of their own, all asked for at once while the frame already stands.
const library = import(/* webpackChunkName: "library" */ '../library/bundled').then(
  (held) => held.liveLibrary,
);

async function loadWorkbook() {
  const [{ openWorkbook, workbookFunctions }, { makeLiveFunctions }, { OwnReports }, held] =
    await Promise.all([
      import(/* webpackChunkName: "spreadsheet" */ '../spreadsheet/browser/workbook'),
      import(/* webpackChunkName: "library" */ '../formulas/live'),
      import(/* webpackChunkName: "own" */ '../spreadsheet/own/own-reports'),
      library,
    ]);
  let wasAsked = false;
  const answeredEarly = () => {
    wasAsked = true;
  };
  const answers = makeLiveFunctions(held, { language, answeredEarly });
  const functions = workbookFunctions(answers, language, () => !held.ready);
  return (place: WorkbookPlace) => {
    const opening = openWorkbook({ ...place, functions }).then(async (workbook) => {
      const own = new OwnReports(held, workbook.spreadsheet);
      await own.read(() => wasAsked);
      return { ...workbook, own };
    });
    held.waitFor(opening);
    return opening;
  };
}

async function loadPane() {
  const [{ Pane }, held] = await Promise.all([import(/* webpackChunkName: "pane" */ './Pane'), library]);
  return (settings: PaneSettings) => <Pane library={held} {...settings} />;
}

createRoot(document.getElementById('root')!).render(
  <BrowserApp language={language} loadWorkbook={loadWorkbook} loadPane={loadPane} />,
);
