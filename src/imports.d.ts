/** The bundled library: `import data from '…/seeds/catalogue.json?library'`, made by `library/bundle/loader.cjs`. */
declare module '*?library' {
  const data: import('./library/compact').PackedLibrary;
  export default data;
}

declare module '*.css';
