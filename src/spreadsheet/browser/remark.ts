import type { CustomData, ICellData, Nullable } from '@univerjs/presets';

/**
 * What one of our functions has to say about the value it gave, beside the value itself: the number format that shows it
 * as stated, or the sentence that says why there is none.
 *
 * A cell here holds a value and a style, no more, so the remark travels in the cell's custom data. It names the value
 * it speaks of: when the cell holds another one later, the remark is void. The cell itself stays General, exactly
 * as Excel keeps it: 8% today and 60个 tomorrow are each shown their own way.
 */
export interface Remark {
  readonly about: number | string;
  readonly numberFormat?: string;
  readonly message?: string;
}

const KEY = 'remark';

export function remarkData(remark: Remark): CustomData {
  return { [KEY]: remark };
}

/** The remark on a cell as the workbook stores it (not as it shows it), where it still holds. */
export function remarkOn(cell: Nullable<ICellData>): Remark | undefined {
  const remark = cell?.custom?.[KEY] as Remark | undefined;
  return remark && remark.about === cell?.v ? remark : undefined;
}
