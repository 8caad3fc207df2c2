// Makes the bundled library of `import data from '…/seeds/catalogue.json?library'`: reads the catalogue, the reports and
// their reviews, and runs `makeLibraryData` of src/library/make.ts through the very build that makes the pages. The
// answer is JSON.

const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

module.exports = async function library(catalogueText) {
  const read = (file) => {
    this.addDependency(file);
    return readFileSync(file, 'utf8');
  };
  const catalogue = JSON.parse(catalogueText);
  const texts = new Map(catalogue.map((entry) => [entry.id, read(path.join(this.context, entry.file))]));

  const folder = path.join(this.context, 'reviews');
  this.addContextDependency(folder);
  const reviews = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [path.basename(file, '.json'), JSON.parse(read(path.join(folder, file)))]),
  );

  const { makeLibraryData } = await this.importModule(path.join(__dirname, '../make.ts'));
  const { packed } = await this.importModule(path.join(__dirname, '../compact.ts'));
  return JSON.stringify(packed(makeLibraryData(catalogue, texts, reviews)));
};
