import type { Route } from '../../../domain/enquiry/route';
import type { Fields } from './useFields';
import type { MessageState } from './useMessage';

/** What is to be sent, with what decides how. */
export interface Parcel {
  readonly fields: Fields;
  readonly message: MessageState;
  readonly route: Route | undefined;
  /** Whether it is known what a message can be about. */
  readonly hasChoices: boolean;
  /** Day such as 2026-01-31. */
  readonly today: string;
  readonly keepDays: number;
}
