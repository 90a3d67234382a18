/** Somebody who can be asked. */
export interface ContactPerson {
  readonly name: string;
  readonly email: string;
}
