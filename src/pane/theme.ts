import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme, makeStaticStyles } from '@fluentui/react-components';

export type PaneTheme = 'light' | 'dark';

/** Excel's green. */
const EXCEL_GREEN: BrandVariants = {
  10: '#03170B',
  20: '#082815',
  30: '#0A351C',
  40: '#0C4224',
  50: '#0D4F2C',
  60: '#0E5C33',
  70: '#0F6C3A',
  80: '#107C41',
  90: '#1E8B4F',
  100: '#2F9B5F',
  110: '#47AB73',
  120: '#63BA89',
  130: '#83C9A0',
  140: '#A6D8BA',
  150: '#C9E7D5',
  160: '#EAF5EE',
};

const FACES =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Marks come first; see `useFaces`. */
const FACES_OF = {
  zh: `"Pane Chinese Marks", "Pane Latin Marks", ${FACES}`,
  en: `"Pane Latin Quotes", "Pane Latin Marks", ${FACES}`,
};

/** Marks that Latin and Chinese faces both have: as wide as a 汉字 in these, narrow in those. */
const QUOTES = 'U+2014, U+2018-2019, U+201C-201D, U+2026';
const LATIN = 'local("Segoe UI"), local("Helvetica Neue"), local("Noto Sans"), local("DejaVu Sans")';

/** The faces of a report’s text, whatever the language of the pane. */
export const SIMPLIFIED_FACES = FACES_OF.zh;

/** The faces of text in Traditional characters. */
export const TRADITIONAL_FACES =
  '"Pane Chinese Marks", "Segoe UI", "Microsoft JhengHei UI", "Microsoft JhengHei", "PingFang TC", "Noto Sans CJK TC", sans-serif';

/** The sheet's own faces, for the preview of a table. */
export const PAPER_FACES = {
  title: '"SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif',
  body: '"SimSun", "Songti SC", "Noto Serif CJK SC", serif',
};

/** The theme of Fluent UI that the pane stands in. */
export function fluentTheme(theme: PaneTheme, language: 'zh' | 'en'): Theme {
  const fontFamilyBase = FACES_OF[language];
  if (theme === 'light') return { ...createLightTheme(EXCEL_GREEN), fontFamilyBase };
  const dark = createDarkTheme(EXCEL_GREEN);
  return {
    ...dark,
    fontFamilyBase,
    // the default reaches only 3.4:1
    colorStatusDangerForeground1: dark.colorStatusDangerForeground3,
    // step 100 of the ramp, the default, reaches only 4.1:1 on the dark ground
    colorBrandForeground1: EXCEL_GREEN[120],
    colorBrandForegroundLink: EXCEL_GREEN[120],
    colorBrandForegroundLinkHover: EXCEL_GREEN[130],
    colorBrandForegroundLinkPressed: EXCEL_GREEN[130],
    colorCompoundBrandForeground1: EXCEL_GREEN[120],
  };
}

/**
 * Marks that Latin and Chinese faces both have, and draw differently: quotes, dash and ellipsis are taken from the face of
 * the pane's language, · ≤ ≥ from the Latin one. Nothing is downloaded.
 */
export const useFaces = makeStaticStyles([
  {
    '@font-face': {
      fontFamily: 'Pane Chinese Marks',
      src: 'local("Microsoft YaHei UI"), local("Microsoft YaHei"), local("PingFang SC"), local("Noto Sans CJK SC")',
      unicodeRange: QUOTES,
    },
  },
  { '@font-face': { fontFamily: 'Pane Latin Quotes', src: LATIN, unicodeRange: QUOTES } },
  {
    '@font-face': { fontFamily: 'Pane Latin Marks', src: LATIN, unicodeRange: 'U+00B7, U+2264-2265' },
  },
]);

/**
 * In contrast themes the keyboard’s place is a line in the colour of text. A button in the theme’s own highlight would draw
 * its ring inside itself, in a colour that need not stand out from it.
 */
export const useContrastFocus = makeStaticStyles(`
  @media (forced-colors: active) {
    [data-pane][data-pane] :focus-visible,
    [data-pane][data-pane] label:has(:focus-visible),
    [data-pane][data-pane] .fui-Input:has(> input:focus-visible) { outline: 2px solid CanvasText; outline-offset: 1px }
    [data-pane][data-pane] .fui-Input > input:focus-visible { outline: none }
  }
`);
