import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** `http://localhost:4320`. */
  readonly origin: string;
  /** Not the wanted one when that was taken. */
  readonly port: number;
  /** Ends open connections too. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 20;

/**
 * Listens on this machine only, on the wanted port or the next free one.
 * @param port 0 takes any free port
 */
export async function listen(server: Server, port: number): Promise<Listening> {
  const taken = await listenOnFree(server, port, port === 0 ? 1 : PORTS_TO_TRY);
  return { origin: `http://localhost:${taken}`, port: taken, close: () => close(server) };
}

async function listenOnFree(server: Server, port: number, tries: number): Promise<number> {
  try {
    return await listenOn(server, port);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!isTaken || tries <= 1 || port >= 65535) throw error;
    return listenOnFree(server, port + 1, tries - 1);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
