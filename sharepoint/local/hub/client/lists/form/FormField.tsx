import * as React from 'react';
import { Icon } from '../../chrome/Icon';
import { showsSomething } from '../formatting/checkTree';
import { renderCell, type CellPage } from '../view/renderCell';
import type { ListField, ListRow } from '../listRest';
import type { Draft } from './draft';
import { FIELD_KINDS } from './fieldKinds';
import { GROUPS, INPUTS } from './inputs';
import type { Options } from './loadForm';

/** Id of the first control of a column. */
export const inputId = ({ InternalName }: Pick<ListField, 'InternalName'>): string => `field-${InternalName}`;

interface FormFieldProps {
  readonly field: ListField;
  readonly draft: Draft;
  readonly options?: Options;
  readonly error?: string;
  onChange(draft: Draft): void;
}

function FieldNotes({ id, field, error }: { readonly id: string; readonly field: ListField; readonly error?: string }): React.ReactElement {
  return (
    <>
      {field.Description !== '' && <p className="formHelp" id={`${id}-help`}><bdi>{field.Description}</bdi></p>}
      {error !== undefined && <p className="formError" id={`${id}-error`}><Icon name="warning" />{error}</p>}
    </>
  );
}

const Label = ({ field }: { readonly field: ListField }): React.ReactElement => <>{field.Title}{field.Required && <span className="formRequired"> (required)</span>}</>;

/** One column to fill in: its name, its controls, its help and what is wrong with it. */
export function FormField({ field, draft, options, error, onChange }: FormFieldProps): React.ReactElement {
  const id = inputId(field);
  const { input } = FIELD_KINDS[field.TypeAsString];
  const Input = INPUTS[input];
  const describedBy = [field.Description !== '' && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const isGroup = GROUPS.includes(input);
  const known = options?.kind === 'read' ? options.options : [];
  const control = options?.kind === 'unreadable'
    ? <p className="formUnreadable">What can be chosen could not be read; the value stays as it is. {options.reason}</p>
    : <Input id={id} field={field} draft={draft} options={known} isWrong={error !== undefined} describedBy={isGroup && input !== 'link' ? undefined : describedBy} onChange={onChange} />;
  const notes = <FieldNotes id={id} field={field} error={error} />;
  if (isGroup) {
    return <fieldset className="formField" data-wrong={error !== undefined || undefined} aria-describedby={describedBy}><legend><Label field={field} /></legend>{control}{notes}</fieldset>;
  }
  return (
    <div className="formField" data-wrong={error !== undefined || undefined}>
      {options?.kind === 'unreadable' && <span className="formLabel"><Label field={field} /></span>}
      {options?.kind !== 'unreadable' && input !== 'yesNo' && <label htmlFor={id} className="formLabel"><Label field={field} /></label>}
      {control}{notes}
    </div>
  );
}

interface ShownFieldProps {
  readonly field: ListField;
  readonly row: ListRow;
  readonly page: CellPage;
}

/** One column to read. */
export function ShownField({ field, row, page }: ShownFieldProps): React.ReactElement {
  const value = row[field.InternalName];
  const formatted = page.formatting.cell(field, row);
  const isNothing = formatted ? !showsSomething(formatted) : value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return (
    <div className="formShown">
      <dt>{field.Title}</dt>
      <dd>{isNothing ? <span className="formNothing">–<span className="hubAnnouncement">empty</span></span> : renderCell(field, row, page)}</dd>
    </div>
  );
}
