import * as React from 'react';

interface FillInProps {
  readonly id: string;
  /** Display name of the column. */
  readonly of: string;
  onAdd(value: string): void;
}

/** A value of the person's own in a column of several choices. What was typed counts without the button too. */
export function FillIn({ id, of, onAdd }: FillInProps): React.ReactElement {
  const [text, setText] = React.useState('');
  const add = (): void => {
    if (text.trim() !== '') onAdd(text.trim());
    setText('');
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // the form is not sent yet
    add();
  };
  return (
    <div className="formFillIn">
      <label htmlFor={id}>Another value of {of}</label>
      <input type="text" id={id} autoComplete="off" value={text} onChange={event => setText(event.target.value)} onBlur={add} onKeyDown={onKeyDown} />
    </div>
  );
}
