import type { IntakeReason } from '../../intake/result';
import type { Hints } from '../../library/own/by-rule';
import type { Doubt } from '../../library/own/doubts';
import type { TakenIn } from '../../library/own/take-in';
import type { CatalogueEntry, Place } from '../../reports/catalogue';
import type { ReportText } from '../../reports/report';
import type { ReadingReader } from './read-in-worker';
import type { ReadingSource } from './read-source';
import { type Review, readAgain, startReview } from './review';

/** What the user says of a report. */
export interface Facts {
  readonly place: Place;
  /** Name of a body inside the place, where the report is that body’s. */
  readonly body: string;
  readonly year: number;
  /** ISO date, as far as it is known. */
  readonly date: string;
  readonly title: string;
  readonly kind: 'whole' | 'part';
  /** What is missing from a part. */
  readonly missing: string;
}

/** How far a report has come on its way into the library. */
export type Stage =
  /** `done` runs from 0 to 1. */
  | { readonly is: 'reading'; readonly done: number }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly reason: IntakeReason | undefined }
  | { readonly is: 'read'; readonly taken: TakenIn }
  /** Read again as the user says it is. */
  | { readonly is: 'rereading'; readonly taken: TakenIn; readonly facts: Facts; readonly report: string }
  | {
      readonly is: 'review';
      readonly taken: TakenIn;
      readonly facts: Facts;
      readonly review: Review<Doubt>;
    }
  | { readonly is: 'added'; readonly report: string; readonly figures: number };

/** One report on its way in. */
export interface Incoming {
  readonly id: number;
  readonly source: ReadingSource;
  readonly stage: Stage;
  /** What was decided before, while the report is confirmed anew. */
  readonly begun?: { readonly facts: Facts; readonly review: Review<Doubt> };
}

export interface DeskState {
  readonly incoming: readonly Incoming[];
  /** The one that is being confirmed or reviewed. */
  readonly open?: number;
}

/** Reports on their way into the library. It outlives the view, so that nothing is lost when that is closed. */
export class Desk {
  private state: DeskState = { incoming: [] };
  private readonly callbacks = new Set<() => void>();
  private readonly stops = new Map<number, () => void>();
  private next = 1;

  constructor(private readonly reader: ReadingReader) {}

  readonly subscribe = (callback: () => void): (() => void) => {
    this.callbacks.add(callback);
    return () => this.callbacks.delete(callback);
  };

  readonly now = (): DeskState => this.state;

  /** Reads what was brought. Of a single one the confirmation opens as soon as it is read. */
  bring(sources: readonly ReadingSource[]): void {
    const incoming = sources.map(
      (source): Incoming => ({ id: this.next++, source, stage: { is: 'reading', done: 0 } }),
    );
    this.set({ ...this.state, incoming: [...this.state.incoming, ...incoming] });
    const [only, ...others] = incoming;
    for (const each of incoming) this.read(each.id, others.length === 0 && each === only);
  }

  stop(id: number): void {
    this.stops.get(id)?.();
    this.stops.delete(id);
    this.stage(id, { is: 'stopped' });
  }

  retry(id: number): void {
    this.stage(id, { is: 'reading', done: 0 });
    this.read(id, false);
  }

  remove(id: number): void {
    this.stops.get(id)?.();
    this.stops.delete(id);
    const { open, incoming } = this.state;
    this.set({ incoming: incoming.filter((each) => each.id !== id), open: open === id ? undefined : open });
  }

  /** Opens a report to be confirmed or reviewed; none for the list of all. */
  open(id: number | undefined): void {
    this.set({ ...this.state, open: id });
  }

  /** Reads a report as the user says it is; what was decided before stays decided. */
  confirm(id: number, facts: Facts, reportId: string): void {
    const each = this.find(id);
    if (!each || (each.stage.is !== 'read' && each.stage.is !== 'review')) return;
    const { taken } = each.stage;
    this.stage(id, { is: 'rereading', taken, facts, report: reportId });
    const { place, body, year, date, title } = facts;
    const hints: Hints = {
      id: reportId,
      place,
      ...(body ? { body: { name: body, aliases: [] } } : {}),
      year,
      date: date || String(year),
      title,
      name: each.source.name,
    };
    this.listen(id, each.source, hints, (again) => {
      const review = each.begun
        ? readAgain(each.begun.review, again.figures, again.doubts)
        : startReview(again.figures, again.doubts);
      this.change(id, (now) => ({
        ...now,
        begun: undefined,
        stage: { is: 'review', taken: again, facts, review },
      }));
    });
  }

  /** Back from the review to what report it is. */
  reconsider(id: number): void {
    this.change(id, (each) => {
      if (each.stage.is !== 'review') return each;
      const { taken, facts, review } = each.stage;
      return { ...each, begun: { facts, review }, stage: { is: 'read', taken } };
    });
  }

  review(id: number, change: (review: Review<Doubt>) => Review<Doubt>): void {
    this.change(id, (each) =>
      each.stage.is === 'review'
        ? { ...each, stage: { ...each.stage, review: change(each.stage.review) } }
        : each,
    );
  }

  added(id: number, report: string, figures: number): void {
    this.stage(id, { is: 'added', report, figures });
    this.open(undefined);
  }

  private find(id: number): Incoming | undefined {
    return this.state.incoming.find((each) => each.id === id);
  }

  private read(id: number, opens: boolean): void {
    const each = this.find(id);
    if (!each) return;
    this.listen(id, each.source, { name: each.source.name }, (taken) => {
      this.stage(id, { is: 'read', taken });
      if (opens && this.state.open === undefined) this.open(id);
    });
  }

  private listen(id: number, source: ReadingSource, hints: Hints, done: (taken: TakenIn) => void): void {
    let isOver = false;
    const over = (act: () => void) => {
      if (isOver) return;
      isOver = true;
      this.stops.delete(id);
      act();
    };
    const stop = this.reader(source, hints, {
      progress: (share) => {
        if (!isOver && this.find(id)?.stage.is === 'reading') this.stage(id, { is: 'reading', done: share });
      },
      done: (taken) => over(() => done(taken)),
      failed: (reason) => over(() => this.stage(id, { is: 'failed', reason })),
    });
    if (!isOver) this.stops.set(id, () => over(stop));
  }

  private stage(id: number, stage: Stage): void {
    this.change(id, (each) => ({ ...each, stage }));
  }

  private change(id: number, change: (each: Incoming) => Incoming): void {
    const incoming = this.state.incoming.map((each) => (each.id === id ? change(each) : each));
    this.set({ ...this.state, incoming });
  }

  private set(state: DeskState): void {
    this.state = state;
    for (const callback of [...this.callbacks]) callback();
  }
}

/** The others on the desk that are confirmed and not yet added, as they will stand in the library. */
export function confirmedBeside({ incoming }: DeskState, id: number): ReportText[] {
  return incoming.flatMap(({ id: other, stage }): ReportText[] => {
    if (other === id || (stage.is !== 'review' && stage.is !== 'rereading')) return [];
    const { taken, facts } = stage;
    const report = stage.is === 'review' ? taken.entry.id : stage.report;
    return [{ ...taken.text, entry: entryOf(taken, facts, report) }];
  });
}

/** The entry of the report as it goes into the library: what was read of it, as the user says it is. */
export function entryOf({ entry }: TakenIn, facts: Facts, id: string): CatalogueEntry {
  const { place, body, year, date, title, kind, missing } = facts;
  const { body: _, missing: __, ...rest } = entry;
  return {
    ...rest,
    id,
    place,
    ...(body ? { body: { name: body, aliases: [] } } : {}),
    year,
    date: date || String(year),
    title,
    kind,
    ...(kind === 'part' && missing ? { missing } : {}),
    own: true,
  };
}
