import type { Doubt } from '../library/own/doubts';
import type { Remark } from '../library/own/take-in';

/** Why a figure may be wrong. */
export function doubtEn(doubt: Doubt): string {
  switch (doubt.why) {
    case 'disagrees':
      return `The report says otherwise in ${doubt.others.length} other place${doubt.others.length === 1 ? '' : 's'}.`;
    case 'unusual-value':
      return 'The value is out of the usual range; compare it with the text.';
    case 'no-period':
      return 'The text does not say what time the value is about.';
    case 'assumed-kind':
      return 'The text does not say whether this is a target or a result; it was inferred.';
    case 'unclear-name':
      return 'The name of the indicator may lack words, or have too many.';
    case 'borrowed-name':
      return 'The name of the indicator comes from earlier words or a list; see whether it fits.';
    case 'noted':
      return doubt.note;
  }
}

/** What the user must know of a whole text. */
export function remarkEn(remark: Remark): string {
  switch (remark.about) {
    case 'other-language':
      return 'This does not look like a report in Chinese; see whether it is the right file.';
    case 'no-figures':
      return 'No target or result was found; see whether it is the right file, or only a part of the report.';
    case 'no-place':
      return 'Which place the report is of was not found; choose the place.';
    case 'no-year':
      return 'Which year the report is of was not found; enter the year.';
    case 'unplaced':
      return `The table of places has no single “${remark.name}”; choose the place it belongs to.`;
    case 'guessed-place':
      return 'The place was inferred from how often it is named; check it.';
    case 'part':
      return 'This does not look like the whole report; what was not found in it may still be in the report.';
    case 'cut-numbers':
      return remark.count === 1
        ? 'One number is cut by a blank; what it is cannot be told, so it was not read. Add it from the text.'
        : `${remark.count} numbers are cut by blanks; what they are cannot be told, so they were not read. Add them from the text.`;
    case 'unread-tables':
      return remark.count === 1
        ? 'The columns of one table of indicators were not understood, so its numbers were not read. Add them from the text.'
        : `The columns of ${remark.count} tables of indicators were not understood, so their numbers were not read. Add them from the text.`;
  }
}
