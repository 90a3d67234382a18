import type { ServerResponse } from 'node:http';
import type { Reply } from '../call';
import { begin } from '../wire';

/** How an answer reaches the client, or does not. */
export interface Delivery {
  /** Without one, no byte is sent. */
  readonly reply?: Reply;
  /** Milliseconds before the first byte. */
  readonly delay?: number;
  /** Ends the delay early. */
  readonly lifted?: AbortSignal;
  readonly bytesPerSecond?: number;
  /** Half-way through the body the connection is reset, or nothing more comes. */
  readonly end?: 'drop' | 'stall';
}

export interface Sent {
  /** 0 when no answer was begun. */
  readonly status: number;
  /** Of the body. */
  readonly bytes: number;
}

const NOTHING: Sent = { status: 0, bytes: 0 };
const TICK_MS = 50;

/** Resolves when the last byte that will ever be sent is sent, or the client has gone. */
export async function deliver({ reply, delay = 0, lifted, bytesPerSecond, end }: Delivery, response: ServerResponse): Promise<Sent> {
  await pause(delay, response, lifted);
  if (response.closed) return NOTHING;
  if (!reply) {
    if (end === 'drop') reset(response);
    return NOTHING;
  }
  const body = begin(reply, response);
  const part = end ? body.subarray(0, Math.floor(body.length / 2)) : body;
  if (end || bytesPerSecond !== undefined) await write(part, bytesPerSecond, response);
  if (end === 'drop') reset(response);
  else if (!end) response.end(bytesPerSecond === undefined ? body : undefined);
  return { status: reply.status, bytes: part.length };
}

async function write(bytes: Buffer, bytesPerSecond: number | undefined, response: ServerResponse): Promise<void> {
  if (bytesPerSecond === undefined) {
    await flushed(bytes, response);
    return;
  }
  const step = Math.max(1, Math.floor(bytesPerSecond * TICK_MS / 1000));
  for (let at = 0; at < bytes.length && !response.closed; at += step) {
    await flushed(bytes.subarray(at, at + step), response);
    await pause(Math.min(step, bytes.length - at) / bytesPerSecond * 1000, response);
  }
}

/** Waits until the bytes have left, so that a reset does not overtake them. */
function flushed(bytes: Buffer, response: ServerResponse): Promise<void> {
  if (bytes.length === 0) return Promise.resolve();
  return new Promise(resolve => {
    response.once('close', resolve);
    response.write(bytes, () => {
      response.off('close', resolve);
      resolve();
    });
  });
}

/** Ends early when the client goes away. */
function pause(milliseconds: number, response: ServerResponse, lifted?: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || response.closed || lifted?.aborted) return Promise.resolve();
  return new Promise(resolve => {
    const timer = setTimeout(done, milliseconds);
    response.once('close', done);
    lifted?.addEventListener('abort', done);
    function done(): void {
      clearTimeout(timer);
      response.off('close', done);
      lifted?.removeEventListener('abort', done);
      resolve();
    }
  });
}

/** The client sees ECONNRESET. */
function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}
