/**
 * What went wrong, as far as it decides what a person is told:
 * `forbidden` no permission · `notFound` list, site or item missing · `signedOut` the session has ended · `busy` throttled or overloaded ·
 * `offline` no answer at all · `refused` the server understood and said no (a missing field, a duplicate) ·
 * `tooMany` the person has sent as much as one may for now (`retryAfter` says for how long) · `server` it failed or answered nonsense · `setting` a web part property is wrong · `row` a list item is unusable.
 */
export type AppErrorKind = 'forbidden' | 'notFound' | 'signedOut' | 'busy' | 'offline' | 'refused' | 'tooMany' | 'server' | 'setting' | 'row';

/** Everything a port may reject with. Interface text is chosen from `kind`, never from `message`; the message is for editors and logs. */
export class AppError extends Error {
  public constructor(
    public readonly kind: AppErrorKind,
    message: string,
    public readonly cause?: unknown,
    /** Milliseconds from now until it is worth trying again, where that is known. */
    public readonly retryAfter?: number
  ) {
    super(message);
    this.name = 'AppError';
  }
}
