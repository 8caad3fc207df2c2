/** What is known about one report from outside its text. `seeds/catalogue.json` is a list of these. */
export interface CatalogueEntry {
  /** `pinghu-2023`; the first part of every figure's id. */
  readonly id: string;
  /** File name below `seeds/`. */
  readonly file: string;
  readonly place: Place;
  /** The body the report is about, where it is not the place itself (张江长三角科技城平湖园). */
  readonly body?: Body;
  /** Year of the report: the year whose targets it sets. */
  readonly year: number;
  /** ISO date on which it was given, as far as the text says (`2023-02-01`, `2021-01`, `2023`). */
  readonly date: string;
  /** Title for citation, without 《》. */
  readonly title: string;
  readonly kind: 'whole' | 'part' | 'interview';
  /** What is missing from it, in Chinese, where it is only a part. */
  readonly missing?: string;
  /** Host name or address of the site that the text was taken from. */
  readonly site: string;
  /** True for a report that the user added (自录). */
  readonly own?: boolean;
}

/** A place of GB/T 2260. */
export interface Place {
  /** Six digits: `330482`. Historic places without a code have an empty one. */
  readonly code: string;
  /** Full name: 平湖市. */
  readonly name: string;
  /** From the province down, without the place itself: 浙江省, 嘉兴市. */
  readonly parents: readonly string[];
}

export interface Body {
  readonly name: string;
  readonly aliases: readonly string[];
}
