export interface Failure { readonly status: number; readonly code: string; readonly words: string }

/** What the tenant answers to something that fails. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(() => undefined, (reason: { response: Response; status: number }) => reason);
  if (!error) throw new Error('It did not fail.');
  const body = await error.response.clone().json() as Record<string, { code: string; message: { value: string } }>;
  const { code, message } = body['odata.error'] ?? body.error;
  return { status: error.status, code, words: message.value };
}
