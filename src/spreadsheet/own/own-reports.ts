import {
  apart,
  type Correction,
  joined,
  type LiveLibrary,
  merged,
  type OwnReport,
  ownReports,
  type Pack,
  type Problem,
  packOf,
  withCorrection,
  withoutCorrection,
  withoutReport,
  withReport,
} from '../../library/own';
import type { Spreadsheet } from '../spreadsheet';
import { type Carried, Keeper } from './keeper';
import { NotKept } from './not-kept';

/** Milliseconds after which the host is taken not to answer: formulas wait for what is read. */
const LONGEST_READING = 20_000;

/** What the pane shows of the user's own reports and corrections. */
export interface OwnState {
  readonly is: 'reading' | 'read' | 'not-read';
  /** What the library holds of the user's own. */
  readonly pack: Pack;
  /** What the workbook carried when it was opened. */
  readonly carried: Pick<Pack, 'reports' | 'corrections'> & Pick<Carried, 'stamp'>;
  /** What is wrong with anything of it. */
  readonly problems: readonly Problem[];
  /** Can something damaged be taken away? */
  readonly hasDamage: boolean;
}

/** Takes one change back. */
export type Undo = () => Promise<void>;

/**
 * The user's own reports and corrections in the library and in the workbook. Each change is kept in the workbook first, then
 * the library holds it, then our formulas are asked again. Where it cannot be kept, nothing changes.
 */
export class OwnReports {
  private readonly keeper: Keeper;
  private readonly callbacks = new Set<() => void>();
  private state: OwnState;
  private found: readonly Problem[] = [];
  private isStale = false;
  private last: Promise<unknown> = Promise.resolve();

  /** `workbook` keeps the reports; its formulas are asked again. */
  constructor(
    readonly library: LiveLibrary,
    private readonly workbook: Pick<Spreadsheet, 'kept' | 'keptNames' | 'keep' | 'recalculate'>,
  ) {
    this.keeper = new Keeper(workbook);
    const pack = library.own();
    const carried = { reports: [], corrections: [], stamp: '' };
    this.state = { is: 'reading', pack, carried, problems: [], hasDamage: false };
  }

  readonly subscribe = (callback: () => void): (() => void) => {
    this.callbacks.add(callback);
    return () => this.callbacks.delete(callback);
  };

  readonly now = (): OwnState => this.state;

  /** Reads what the workbook carries into the library. `wasAsked` tells whether formulas were answered before. Never rejects. */
  async read(wasAsked: () => boolean = () => false): Promise<void> {
    try {
      const { pack, problems, stamp } = await soon(this.keeper.read());
      this.found = problems;
      this.library.hold(merged(this.library.bundled, pack));
      const { reports, corrections } = this.library.own();
      this.set(this.state.is === 'read' ? {} : { is: 'read', carried: { reports, corrections, stamp } });
      if (reports.length + corrections.length > 0 && wasAsked()) await this.recalculate();
    } catch {
      this.set({ is: 'not-read' });
    }
  }

  /** Puts reports into the workbook, in place of those of their ids, and corrections with them. */
  add(reports: readonly OwnReport[], corrections: readonly Correction[] = []): Promise<Undo> {
    return this.change((pack) => {
      const more = apart(packOf(reports, corrections), this.library.bundled, pack.reports);
      const ids = new Set(more.reports.map(({ entry }) => entry.id));
      const before = ownReports(pack).filter(({ text }) => ids.has(text.entry.id));
      const corrected = new Set(more.corrections.map(({ id }) => id));
      const correctedBefore = pack.corrections.filter(({ id }) => corrected.has(id));
      return {
        after: {
          ...ownReports(more).reduce(withReport, pack),
          corrections: more.corrections.reduce(withCorrection, pack.corrections),
        },
        undo: (now) => {
          const left = [...ids].reduce(withoutReport, now);
          const others = [...corrected].reduce(withoutCorrection, left.corrections);
          return joined({ ...left, corrections: others }, packOf(before, correctedBefore));
        },
      };
    });
  }

  /** Takes a report out of the workbook, and its corrections with it. */
  remove(id: string): Promise<Undo> {
    return this.change((pack) => {
      const gone = packOf(
        ownReports(pack).filter(({ text }) => text.entry.id === id),
        pack.corrections.filter(({ report }) => report === id),
      );
      return { after: withoutReport(pack, id), undo: (now) => joined(now, gone) };
    });
  }

  /** Corrects a figure of any report for this workbook. */
  correct(correction: Correction): Promise<Undo> {
    return this.changeCorrection(correction.id, (corrections) => withCorrection(corrections, correction));
  }

  /** Takes the correction of a figure back. */
  uncorrect(id: string): Promise<Undo> {
    return this.changeCorrection(id, (corrections) => withoutCorrection(corrections, id));
  }

  /** Takes away what the workbook carries and is damaged. */
  discardDamaged(): Promise<Undo> {
    return this.inTurn(async () => {
      const bringBack = await this.keeper.discardDamaged();
      await this.read();
      return () => this.inTurn(() => bringBack().then(() => this.read()));
    });
  }

  private changeCorrection(
    id: string,
    make: (corrections: readonly Correction[]) => readonly Correction[],
  ): Promise<Undo> {
    return this.change((pack) => {
      const before = pack.corrections.filter((each) => each.id === id);
      return {
        after: { ...pack, corrections: make(pack.corrections) },
        undo: (now) => ({ ...now, corrections: [...withoutCorrection(now.corrections, id), ...before] }),
      };
    });
  }

  private change(make: (pack: Pack) => { after: Pack; undo: (now: Pack) => Pack }): Promise<Undo> {
    return this.inTurn(async () => {
      if (this.state.is !== 'read' || !(await this.keeper.isCurrent())) await this.read();
      if (this.state.is !== 'read') throw new NotKept('not-read');
      const before = this.library.own();
      const { after, undo } = make(before);
      await this.keeper.keep(before, after);
      this.found = this.found.filter(({ why }) => why !== 'damaged-list');
      this.library.hold(merged(this.library.bundled, after));
      await this.recalculate();
      return async () => {
        await this.change((now) => ({ after: undo(now), undo: (then) => then }));
      };
    });
  }

  /** One change after the other: each is made of what the one before has left. */
  private inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const changed = this.last.then(() => this.library.whenReady()).then(change);
    this.last = changed.catch(() => {});
    return changed;
  }

  private async recalculate(): Promise<void> {
    this.isStale = await this.workbook.recalculate().then(
      () => false,
      () => true,
    );
    this.set({});
  }

  private set(state: Partial<Pick<OwnState, 'is' | 'carried'>>): void {
    const { hasDamage } = this.keeper;
    const stale: readonly Problem[] = this.isStale ? [{ why: 'not-recalculated' }] : [];
    const problems = [...this.found, ...this.library.problems(), ...stale];
    this.state = { ...this.state, ...state, pack: this.library.own(), problems, hasDamage };
    for (const callback of [...this.callbacks]) callback();
  }
}

/** Rejects where it takes too long. */
function soon<Value>(reading: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the host does not answer')), LONGEST_READING);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}
