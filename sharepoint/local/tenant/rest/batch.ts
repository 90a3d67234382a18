import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { methodOf, type Call, type Reply } from '../call';
import { NO_CACHE, type Answer } from './answer';
import { batchParts, boundaryOf, type BatchPart } from './multipart';
import type { RestCall, Route } from './routes';

/**
 * Answers each request of a batch as if it came alone, in order. A change set is not atomic, and the answers come flat, as SharePoint does it.
 */
function answerBatch(call: RestCall): Answer {
  const parts = batchParts(call.body, boundaryOf(call.headers.get('Content-Type')));
  const replies = parts.map(part => call.services.answer(innerCall(call, part)));
  const boundary = `batchresponse_${randomUUID()}`;
  const headers = { 'Content-Type': `multipart/mixed; boundary="${boundary}"`, ...NO_CACHE };
  return { kind: 'raw', reply: { status: 200, headers, body: multipart(replies, boundary) } };
}

function innerCall(call: RestCall, part: BatchPart): Call {
  return {
    method: methodOf(part.method, part.headers), url: new URL(part.url, call.url), headers: part.headers, body: part.body,
    person: call.person, needsDigest: false
  };
}

/** PnPjs wants exactly one line end after the last mark. */
function multipart(replies: readonly Reply[], boundary: string): string {
  const parts = replies.map(({ status, headers, body }) => [
    `--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name.toUpperCase()}: ${value}`), '', body, ''
  ].join('\r\n'));
  return `${parts.join('')}--${boundary}--\r\n`;
}

export const BATCH_ROUTES: readonly Route[] = [{ method: 'POST', path: '$batch', answer: answerBatch }];
