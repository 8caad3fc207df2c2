import { FUNCTIONS, type Language } from '../formulas/metadata';

const HEADERS = { zh: ['函数', '作用', '例子'], en: ['function', 'answers', 'example'] } as const;

/** The functions as a table in Markdown, from their one metadata table. */
export function functionTable(language: Language): string {
  const rows = FUNCTIONS.map(({ id, parameters, description, examples }) => {
    const names = parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language]));
    const call = `${id}(${names.join(', ')})`;
    return [`\`${call}\``, description[language], `\`${examples[0]}\``];
  });
  const lines = [HEADERS[language], ['---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A README with the table between its two marks put in anew. */
export function withFunctionTable(readme: string, language: Language): string {
  const marks = /(<!-- functions -->\n)[\s\S]*?(<!-- \/functions -->)/;
  return readme.replace(marks, (_all, start, end) => `${start}${functionTable(language)}\n${end}`);
}
