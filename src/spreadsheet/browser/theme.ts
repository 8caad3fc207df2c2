import { defaultTheme, type Theme } from '@univerjs/presets';

/** Excel's green instead of the library's blue. */
export const workbookTheme: Theme = {
  ...defaultTheme,
  primary: {
    50: '#EAF5EE',
    100: '#DCF0E4',
    200: '#C9E7D5',
    300: '#A6D8BA',
    400: '#47AB73',
    500: '#1E8B4F',
    600: '#107C41',
    700: '#0E5C33',
    800: '#0C4224',
    900: '#082815',
  },
};
