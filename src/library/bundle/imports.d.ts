/** The bundled library: `import data from '../../seeds/catalogue.json?library'`, made by `loader.cjs`. */
declare module '*?library' {
  const data: import('../library').LibraryData;
  export default data;
}
