import { AppError } from '../../../domain/AppError';
import { toAppError } from '../toAppError';

/** Numbers by which SharePoint says what it means; the status alone does not. The sources stand with the local tenant's errors. */
const CODES = {
  digest: [-2130575252, -2130575251],
  duplicate: [-2130575169],
  nameTaken: [-2130575257],
  /** A text that is too long, a value that breaks the rule of its column or list. */
  value: [-2130575336, -2130575163, -2130575162],
  threshold: [-2147024860, -2147024749]
} as const;

/** @param error what PnPjs rejected with: its message holds the answer's body */
export function means(error: unknown, meaning: keyof typeof CODES): boolean {
  const { message } = toAppError(error);
  return CODES[meaning].some(code => message.includes(String(code)));
}

/** Why a write failed, in the words of the domain. */
export function toWriteError(error: unknown): AppError {
  const appError = toAppError(error);
  if (means(error, 'digest')) return new AppError('signedOut', appError.message, error);
  return means(error, 'value') || means(error, 'duplicate') ? new AppError('refused', appError.message, error) : appError;
}
