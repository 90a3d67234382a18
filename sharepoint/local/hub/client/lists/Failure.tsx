import * as React from 'react';
import { Icon } from '../chrome/Icon';

interface FailureProps {
  /** Sentences. */
  readonly reasons: readonly string[];
  /** What to do about it. */
  readonly children?: React.ReactNode;
}

export function Failure({ reasons, children }: FailureProps): React.ReactElement {
  return (
    <div className="listFailure" role="alert">
      <Icon name="warning" />
      <div>{reasons.map(reason => <p key={reason}>{reason}</p>)}{children}</div>
    </div>
  );
}
