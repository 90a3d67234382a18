import type { LoggedCall } from '../../../tenant/faults/CallLog';

/** The address without what all addresses of the site share, readable. */
export function shortAddress(url: string): string {
  return decoded(url).replace(/\/sites\/hub\//g, '');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/\+/g, ' '));
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}

/** A fault that was played on purpose is named beside the status. */
export function statusText({ status, fault }: LoggedCall): string {
  const code = status === 0 ? 'No answer' : String(status);
  return fault ? `${code} (${fault})` : code;
}

export const hasFailed = ({ status }: LoggedCall): boolean => status === 0 || status >= 400;

export function sizeText(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} KB`;
}
