import { type Attributes, tell } from './xml';

/** How the paragraphs of one level of a list are numbered. */
interface Level {
  start: number;
  format: string;
  /** `第%1章`, `%1、`. */
  text: string;
}

/** A list, or a style, that a paragraph names. */
export interface NumberedAs {
  readonly list?: string;
  readonly level?: number;
}

interface List {
  readonly levels: Map<number, Level>;
  readonly counts: number[];
}

/** The numbers that Word itself puts before paragraphs: 一、 and （一） are often no text of the document. */
export class Numbering {
  /** By id of the abstract list. */
  private readonly lists = new Map<string, List>();
  /** By id of the list that paragraphs name: its abstract list, and the levels that begin anew. */
  private readonly named = new Map<string, { list: string; starts: Map<number, number> }>();
  private readonly styles = new Map<string, NumberedAs & { basedOn?: string }>();

  constructor(numbering: string, styles: string) {
    this.readLists(numbering);
    this.readStyles(styles);
  }

  /** The number of the next paragraph, as written before it; '' for none. Numbers count up as they are asked for. */
  next(style: string | undefined, own: NumberedAs): string {
    const inherited = this.ofStyle(style);
    const id = own.list ?? inherited.list;
    const depth = Math.min(8, own.level ?? inherited.level ?? 0);
    const named = id === undefined ? undefined : this.named.get(id);
    const list = named && this.lists.get(named.list);
    const level = list?.levels.get(depth);
    if (!named || !list || !level) return '';
    const restart = named.starts.get(depth);
    named.starts.delete(depth);
    const count = restart ?? (list.counts[depth] ?? level.start - 1) + 1;
    list.counts.length = depth;
    for (let above = 0; above < depth; above += 1) list.counts[above] ??= list.levels.get(above)?.start ?? 1;
    list.counts[depth] = count;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = list.levels.get(at)?.format ?? 'decimal';
      return format === 'bullet' ? '' : written(list.counts[at] ?? 1, format);
    });
  }

  private ofStyle(style: string | undefined): NumberedAs {
    let id = style;
    // Styles based on one another in a ring are none.
    for (let step = 0; id !== undefined && step < 20; step += 1) {
      const found = this.styles.get(id);
      if (found?.list !== undefined) return found;
      id = found?.basedOn;
    }
    return {};
  }

  private readLists(xml: string): void {
    let list: List | undefined;
    let level: Level | undefined;
    let named: { list: string; starts: Map<number, number> } | undefined;
    let overridden = 0;
    tell(xml, {
      open: (name, { abstractNumId = '', numId = '', ilvl = '', val = '' }) => {
        if (name === 'abstractNum') {
          list = { levels: new Map(), counts: [] };
          level = undefined;
          this.lists.set(abstractNumId, list);
        } else if (name === 'num') {
          list = undefined;
          named = { list: '', starts: new Map() };
          this.named.set(numId, named);
        } else if (name === 'abstractNumId' && named) named.list = val;
        else if (name === 'lvlOverride') overridden = Number(ilvl) || 0;
        else if (name === 'startOverride' && named) named.starts.set(overridden, Number(val) || 0);
        else if (name === 'lvl' && list) {
          level = { start: 1, format: 'decimal', text: '' };
          list.levels.set(Number(ilvl) || 0, level);
        } else if (name === 'lvl') level = undefined;
        else if (level && name === 'start') level.start = Number(val) || 0;
        else if (level && name === 'numFmt') level.format = val;
        else if (level && name === 'lvlText') level.text = level.format === 'bullet' ? '' : val;
      },
    });
  }

  private readStyles(xml: string): void {
    let style: { list?: string; level?: number; basedOn?: string } | undefined;
    tell(xml, {
      open: (name, { styleId = '', val = '' }) => {
        if (name === 'style') {
          style = {};
          this.styles.set(styleId, style);
        } else if (!style) return;
        else if (name === 'basedOn') style.basedOn = val;
        else if (name === 'numId') style.list = val;
        else if (name === 'ilvl') style.level = Number(val) || 0;
      },
    });
  }
}

/** The list and level that `numPr` of a paragraph names, element by element. */
export function numberedAs(before: NumberedAs, name: string, { val = '' }: Attributes): NumberedAs {
  if (name === 'numId') return { ...before, list: val };
  return name === 'ilvl' ? { ...before, level: Number(val) || 0 } : before;
}

const DIGITS = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';

function written(count: number, format: string): string {
  if (/chineseCounting|japaneseCounting|taiwaneseCounting|ideographDigital|chineseLegal/.test(format)) {
    return chinese(count);
  }
  switch (format) {
    case 'none':
      return '';
    case 'ideographTraditional':
      return STEMS[count - 1] ?? String(count);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count);
    case 'upperLetter':
      return letters(count, 65);
    case 'lowerLetter':
      return letters(count, 97);
    default:
      return String(count);
  }
}

function letters(count: number, first: number): string {
  return count >= 1 && count <= 26 ? String.fromCharCode(first - 1 + count) : String(count);
}

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五; beyond that digits. */
function chinese(count: number): string {
  if (count < 0 || count > 199) return String(count);
  if (count < 10) return DIGITS[count] ?? '';
  const hundred = count >= 100 ? '一百' : '';
  const rest = count % 100;
  const tens = Math.floor(rest / 10);
  const ones = rest % 10 === 0 ? '' : DIGITS[rest % 10];
  if (hundred) return hundred + (tens ? `${DIGITS[tens]}十${ones}` : ones ? `零${ones}` : '');
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones}`;
}
