import { escaped } from '../xml';
import { attribute } from './package';

const BUILT_IN: Readonly<Record<string, number>> = { '0%': 9, '0.00%': 10 };
/** Number formats of a workbook’s own have greater ids. */
const LAST_BUILT_IN = 163;

/** The cell styles of a workbook (`styles.xml`), to which styles with other number formats can be added. */
export class Styles {
  private readonly added = new Map<string, number>();

  constructor(private xml: string) {}

  /** Index of a style that is like that at `index` but shows numbers in another format. */
  withFormat(index: number, format: string): number {
    const key = `${index} ${format}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const styles = this.list();
    const like = styles[index] ?? styles[0];
    if (like === undefined) return index;
    const id = this.idOf(format);
    const style = like
      .replace(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, '')
      .replace(/^<((?:\w+:)?xf)\b/, `<$1 numFmtId="${id}" applyNumberFormat="1"`);
    this.xml = this.xml.replace(
      /(<((?:\w+:)?)cellXfs\b[^>]*>[\s\S]*?)(<\/\2cellXfs>)/,
      (_, before, __, end) => before + style + end,
    );
    this.count('cellXfs', styles.length + 1);
    this.added.set(key, styles.length);
    return styles.length;
  }

  text(): string {
    return this.xml;
  }

  private list(): string[] {
    const [, , styles = ''] = /<((?:\w+:)?)cellXfs\b[^>]*>([\s\S]*?)<\/\1cellXfs>/.exec(this.xml) ?? [];
    return styles.match(/<(?:\w+:)?xf\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/g) ?? [];
  }

  private idOf(format: string): number {
    const builtIn = BUILT_IN[format];
    if (builtIn !== undefined) return builtIn;
    const code = escaped(format);
    const own = this.xml.match(/<(?:\w+:)?numFmt\b[^>]*>/g) ?? [];
    const same = own.find((element) => attribute(element, 'formatCode') === code);
    if (same) return Number(attribute(same, 'numFmtId'));
    const id = Math.max(LAST_BUILT_IN, ...own.map((element) => Number(attribute(element, 'numFmtId')))) + 1;
    const element = `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
    if (own.length > 0) {
      this.xml = this.xml.replace(/<\/((?:\w+:)?)numFmts>/, `${element}</$1numFmts>`);
      this.count('numFmts', own.length + 1);
    } else {
      // an element that holds none may stand there: the new one takes its place
      this.xml = this.xml
        .replace(/<(?:\w+:)?numFmts\b[^>]*\/>/, '')
        .replace(/(<(?:\w+:)?styleSheet\b[^>]*>)/, `$1<numFmts count="1">${element}</numFmts>`);
    }
    return id;
  }

  private count(name: string, count: number): void {
    this.xml = this.xml.replace(new RegExp(`(<(?:\\w+:)?${name}\\b[^>]*?\\scount=")\\d+`), `$1${count}`);
  }
}
