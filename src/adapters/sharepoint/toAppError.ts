import { AppError, type AppErrorKind } from '../../domain/AppError';
import { retryAfter } from './retryAfter';

/** What PnPjs rejects with when a server answered: an Error that carries the response. */
interface AnsweredError extends Error {
  readonly status: number;
  readonly response?: Response;
}

const KIND_BY_STATUS: Readonly<Record<number, AppErrorKind>> = {
  400: 'refused', 401: 'signedOut', 403: 'forbidden', 404: 'notFound', 408: 'busy', 409: 'refused', 412: 'refused', 429: 'busy', 503: 'busy', 504: 'busy'
};

/** Turns whatever PnPjs, fetch or a parser rejected with into the one error that the rest of the code knows. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { name, message = String(error) } = (error ?? {}) as Partial<Error>;
  if (isAnswered(error)) return new AppError(KIND_BY_STATUS[error.status] ?? 'server', message, error, error.response && retryAfter(error.response));
  // of JSON.parse, possibly in another realm; everything else that is no answer never reached the server
  if (name === 'SyntaxError') return new AppError('server', `The answer is not JSON: ${message}`, error);
  return new AppError('offline', message, error);
}

function isAnswered(error: unknown): error is AnsweredError {
  return error instanceof Error && typeof (error as Partial<AnsweredError>).status === 'number';
}
