import * as React from 'react';
import { Icon } from '../../chrome/Icon';
import type { ContentProps } from '../ContentProps';
import { DeleteDialog } from '../DeleteDialog';
import { Failure } from '../Failure';
import { formLink } from '../listLinks';
import { useDeletion } from '../useDeletion';
import type { FormLayout } from '../formatting/formLayout';
import type { CellPage } from '../view/renderCell';
import { ShownField } from './FormField';
import type { FormContent, FormData } from './loadForm';
import { sectionsOf } from './sectionsOf';

interface DisplayFormProps extends ContentProps<FormContent> {
  readonly data: FormData;
  readonly layout: FormLayout;
  readonly page: CellPage;
  readonly back: string;
}

/** An item to read, with what the person may do with it. */
export function DisplayForm({ content, data, layout, page, back, rest, look }: DisplayFormProps): React.ReactElement {
  const deletion = useDeletion(rest, content.list, () => location.assign(back));
  const { state } = deletion;
  return (
    <>
      <section className="commandBar" aria-label="Item commands">
        {data.mayEdit && <a className="command" href={formLink(content.list, look, 'edit', content.itemId, content.source)}><Icon name="edit" />Edit</a>}
        {data.mayDelete && <button type="button" className="command" onClick={() => deletion.ask([data.row])}><Icon name="remove" />Delete</button>}
        <a className="command" href={back}><Icon name="discard" />Close</a>
      </section>
      {state.kind === 'failed' && <Failure reasons={state.reasons} />}
      {(state.kind === 'asking' || state.kind === 'deleting') && (
        <DeleteDialog items={state.items} isDeleting={state.kind === 'deleting'} onConfirm={deletion.confirm} onCancel={deletion.cancel} />
      )}
      {sectionsOf(data.fields, layout.sections).map(({ key, title, fields }) => (
        <section key={key} className="formSection" aria-label={title}>
          {title !== undefined && <h2>{title}</h2>}
          <dl>{fields.map(field => <ShownField key={field.InternalName} field={field} row={data.row} page={page} />)}</dl>
        </section>
      ))}
      <dl className="formHistory">{data.history.map(field => <ShownField key={field.InternalName} field={field} row={data.row} page={page} />)}</dl>
    </>
  );
}
