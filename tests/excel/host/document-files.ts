import { fileOf } from './file';
import type { Workbook } from './workbook';

type Done<T> = (result: { status: string; value?: T; error?: { code: number; name: string } }) => void;

/** `Office.context.document`, as far as it hands over the workbook’s file: in slices, later, and two files at most. */
export class DocumentFiles {
  /** True where Excel gives no file: rights management, a password. */
  refuses = false;
  /** Files that were not closed. */
  open = 0;
  /** Called before each slice with its number. */
  beforeSlice: (index: number) => void = () => {};

  constructor(private readonly workbook: () => Workbook) {}

  getFileAsync(type: string, { sliceSize }: { sliceSize: number }, done: Done<object>): void {
    const isRefused = this.refuses || type !== 'compressed' || this.open === 2;
    if (isRefused) {
      const error = { code: 5001, name: 'Internal Error' };
      setTimeout(() => done({ status: 'failed', error }), 0);
      return;
    }
    this.open++;
    const bytes = fileOf(this.workbook());
    const file = {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / sliceSize),
      getSliceAsync: (index: number, given: Done<object>) => {
        this.beforeSlice(index);
        const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
        setTimeout(() => given({ status: 'succeeded', value: { data, index, size: data.length } }), 0);
      },
      closeAsync: () => {
        this.open--;
      },
    };
    setTimeout(() => done({ status: 'succeeded', value: file }), 0);
  }
}
