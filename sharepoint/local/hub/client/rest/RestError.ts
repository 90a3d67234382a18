/** REST refused, or did not answer. */
export class RestError extends Error {
  /** @param status of HTTP; 0 when nothing came back @param code SharePoint's own, such as `-2130575252, …` */
  public constructor(public readonly status: number, public readonly code: string, message: string) {
    super(message);
  }
}

const BY_STATUS: Readonly<Record<number, string>> = {
  0: 'The site did not answer. Check the connection, then try again.',
  401: 'You are not signed in any more. Reload the page.',
  403: 'You have no permission for this.',
  404: 'It does not exist any more.',
  412: 'Somebody has changed it in the meantime.',
  429: 'The site is busy. Wait a moment, then try again.',
  503: 'The site is busy. Wait a moment, then try again.'
};

/** For people: what it means, and what SharePoint says. */
export function messageOf(error: Error): string {
  if (!(error instanceof RestError)) return error.message;
  const meaning = BY_STATUS[error.status];
  const said = error.status === 0 ? '' : `SharePoint says: ${error.message.trim()}`;
  return [meaning, said].filter(Boolean).join(' ');
}
