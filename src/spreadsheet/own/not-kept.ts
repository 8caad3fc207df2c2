/** Why a change of the user's own reports was not made. The messages make a sentence of it. */
export class NotKept extends Error {
  constructor(
    readonly why: /** The workbook carries what a later version of ours wrote. */
      | 'newer'
      /** What the workbook carries could not be read: a change might take it away. */
      | 'not-read',
  ) {
    super(why);
  }
}
