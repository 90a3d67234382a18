import * as React from 'react';
import { Icon } from '../../chrome/Icon';

interface FormattingNoteProps {
  /** Sentences. */
  readonly problems: readonly string[];
  /** The person can mend formatters. */
  readonly isOwner: boolean;
}

/** Tells owners what is wrong with formatters; the browser's console hears it whoever looks. */
export function FormattingNote({ problems, isOwner }: FormattingNoteProps): React.ReactElement | null {
  const text = problems.join('\n');
  React.useEffect(() => {
    if (text !== '') console.error(text);
  }, [text]);
  if (problems.length === 0 || !isOwner) return null;
  return (
    <div className="listFailure" role="note">
      <Icon name="warning" />
      <div>{problems.map(problem => <p key={problem}>{problem}</p>)}</div>
    </div>
  );
}
