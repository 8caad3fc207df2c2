import { createRoot } from 'react-dom/client';
import { BrowserApp, type PaneSettings, type WorkbookPlace } from './browser-page/BrowserApp';

/** The page is Chinese; `?lang=en` shows it in English. */
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';

// Spreadsheet, library and pane are scripts of their own, all asked for at once while the frame already stands.
const library = import(/* webpackChunkName: "library" */ '../library/bundled').then(
  (held) => held.bundledLibrary,
);

async function loadWorkbook() {
  const [{ openWorkbook, workbookFunctions }, { makeFunctions }, held] = await Promise.all([
    import(/* webpackChunkName: "spreadsheet" */ '../spreadsheet/browser/workbook'),
    import(/* webpackChunkName: "library" */ '../formulas/functions'),
    library,
  ]);
  const functions = workbookFunctions(makeFunctions(held, { language }), language);
  return (place: WorkbookPlace) => openWorkbook({ ...place, functions });
}

async function loadPane() {
  const [{ Pane }, held] = await Promise.all([import(/* webpackChunkName: "pane" */ './Pane'), library]);
  return (settings: PaneSettings) => <Pane library={held} {...settings} />;
}

createRoot(document.getElementById('root')!).render(
  <BrowserApp language={language} loadWorkbook={loadWorkbook} loadPane={loadPane} />,
);
