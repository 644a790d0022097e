/** Failure of a job that knows when trying again makes sense: it is not waited longer, however often it has failed. */
export class NotYet extends Error {
  override readonly name: string = 'NotYet';

  constructor(
    message: string,
    /** ms. */
    readonly after: number,
  ) {
    super(message);
  }
}
