import { SharePointError } from '../errors';

/** One request inside a batch. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

const malformed = (why: string): SharePointError => new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
  `The batch request is not valid: ${why}.`); // *assumption*: SharePoint's words are not known

export function boundaryOf(contentType: string | null): string {
  const boundary = /multipart\/mixed\s*;.*boundary="?([^";]+)"?/i.exec(contentType ?? '')?.[1];
  if (!boundary) throw malformed('no boundary in Content-Type');
  return boundary;
}

/** The requests in their order, those of change sets included. Lines may end with LF (PnPjs) or CRLF. */
export function batchParts(body: string, boundary: string): readonly BatchPart[] {
  return blocks(body.replace(/\r\n/g, '\n'), boundary).flatMap(block => {
    const { headers, rest } = splitHeaders(block);
    const type = headers.get('Content-Type') ?? '';
    return /^multipart\/mixed/i.test(type) ? batchParts(rest, boundaryOf(type)) : [request(rest)];
  });
}

function blocks(text: string, boundary: string): readonly string[] {
  const pieces = `\n${text}`.split(`\n--${boundary}`);
  const end = pieces.findIndex((piece, index) => index > 0 && piece.startsWith('--'));
  if (end < 0) throw malformed(`the boundary ${boundary} does not end`);
  return pieces.slice(1, end).map(piece => piece.replace(/^[ \t]*\n/, ''));
}

function splitHeaders(text: string): { readonly headers: Headers; readonly rest: string } {
  const end = text.indexOf('\n\n');
  const lines = (end < 0 ? text : text.slice(0, end)).split('\n').filter(line => line.trim() !== '');
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) throw malformed(`the header line "${line}"`);
    headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return { headers, rest: end < 0 ? '' : text.slice(end + 2) };
}

function request(text: string): BatchPart {
  const line = /^\s*([A-Z]+) (\S+) HTTP\/1\.[01]\s*(?:\n|$)/.exec(text);
  if (!line) throw malformed('a part without a request line');
  const { headers, rest } = splitHeaders(text.slice(line[0].length));
  return { method: line[1], url: line[2], headers, body: rest.trim() };
}
