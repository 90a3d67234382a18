/** A mail to be written by the mail program of whoever presses its link. Texts are clean: half a letter cannot be encoded. */
export interface Mail {
  readonly to: string;
  readonly cc?: string;
  readonly subject?: string;
  /** Lines end as RFC 6068 wants it: CR LF. */
  readonly body?: string;
}

/** `mailto:` with every part encoded whole, so that no text can add a recipient or a header field (RFC 6068). @param mail `to` is one mail address */
export function mailAddress({ to, ...texts }: Mail): string {
  const fields = Object.entries(texts).flatMap(([name, text]) => (text ? [`${name}=${encodeURIComponent(text)}`] : []));
  const query = fields.length > 0 ? `?${fields.join('&')}` : '';
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}${query}`;
}
