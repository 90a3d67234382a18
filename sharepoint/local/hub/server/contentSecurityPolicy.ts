import { randomBytes } from 'node:crypto';

/** What SharePoint Online enforces since 2026, for a page whose only trusted host is itself: no inline script, no eval, no foreign host. */
export function contentSecurityPolicy(): string {
  const nonce = randomBytes(16).toString('base64');
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    'report-uri /_hub/csp-reports'
  ].join('; ');
}

/** A violation as a browser reports it. */
export interface CspReport {
  readonly 'document-uri': string;
  readonly 'violated-directive': string;
  readonly 'blocked-uri': string;
  readonly 'source-file'?: string;
  readonly 'line-number'?: number;
  readonly 'script-sample'?: string;
}

/** @throws SyntaxError when the body is not JSON */
export function parseReport(body: string): CspReport {
  return (JSON.parse(body) as { 'csp-report': CspReport })['csp-report'];
}
