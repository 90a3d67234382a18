import * as React from 'react';
import { useLeaveWarning } from '../../chrome/useLeaveWarning';
import type { ContentProps } from '../ContentProps';
import { Failure } from '../Failure';
import type { FormLayout } from '../formatting/formLayout';
import { savedLink } from '../listLinks';
import type { CellPage } from '../view/renderCell';
import { isEditable } from './fieldKinds';
import { FormField, inputId, ShownField } from './FormField';
import type { FormContent, FormData } from './loadForm';
import { sectionsOf } from './sectionsOf';
import { useItemForm, type ItemForm as Form } from './useItemForm';

interface ItemFormProps extends ContentProps<FormContent> {
  readonly data: FormData;
  readonly layout: FormLayout;
  readonly page: CellPage;
  /** Where Cancel leads. */
  readonly back: string;
  reload(): void;
}

function SendingState({ form: { sending, errors }, reload }: { readonly form: Form; reload(): void }): React.ReactElement | null {
  const wrong = Object.keys(errors).length;
  if (sending.kind === 'stale') {
    return (
      <Failure reasons={[`${sending.by} has changed this item since you opened it. Nothing was saved, and what you typed is still here.`]}>
        <button type="button" className="secondary" onClick={reload}>Load the new state, without my changes</button>
      </Failure>
    );
  }
  if (sending.kind === 'failed') return <Failure reasons={sending.reasons} />;
  return wrong === 0 ? null : <Failure reasons={[wrong === 1 ? 'Nothing was saved yet: one field needs attention.' : `Nothing was saved yet: ${wrong} fields need attention.`]} />;
}

function Fields({ data, layout, form, page }: Pick<ItemFormProps, 'data' | 'layout' | 'page'> & { readonly form: Form }): React.ReactElement {
  return (
    <>
      {sectionsOf(data.fields, layout.sections).map(({ key, title, fields }) => (
        <section key={key} className="formSection" aria-label={title}>
          {title !== undefined && <h2>{title}</h2>}
          {fields.map(field => {
            const name = field.InternalName;
            if (!isEditable(field)) return <dl key={name}><ShownField field={field} row={data.row} page={page} /></dl>;
            return (
              <FormField key={name} field={field} draft={form.drafts[name]} options={data.options[name]} error={form.errors[name]}
                onChange={draft => form.change(name, draft)} />
            );
          })}
        </section>
      ))}
    </>
  );
}

/** Fields whose text the browser cannot read as a date, and therefore does not give to the page. */
const unreadableIn = (form: HTMLFormElement): readonly string[] =>
  Array.from(form.elements).flatMap(element => (element instanceof HTMLInputElement && element.validity.badInput ? [element.name] : []));

/** To fill in a new item, or to change one. */
export function ItemForm(props: ItemFormProps): React.ReactElement {
  const { rest, content, data, locale, look, back, reload } = props;
  const leaves = React.useRef(false);
  const leave = (): void => { leaves.current = true; };
  const form = useItemForm(rest, content, data, locale, id => {
    leave();
    location.assign(savedLink(content.list, look, content.source, id));
  });
  useLeaveWarning(() => form.hasChanges && !leaves.current);
  const { refusals, errors } = form;
  React.useEffect(() => {
    const first = data.fields.find(({ InternalName }) => InternalName in errors);
    if (first) document.getElementById(inputId(first))?.focus();
    // Each refusal once; typing takes errors away and must not move the focus.
  }, [refusals]); // eslint-disable-line react-hooks/exhaustive-deps -- see the comment above
  const submit = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void form.save(unreadableIn(event.currentTarget));
  };
  const isSaving = form.sending.kind === 'saving';
  return (
    <form className="itemForm" noValidate onSubmit={submit} aria-label={content.mode === 'new' ? 'New item' : 'Edit item'}>
      <SendingState form={form} reload={reload} />
      <Fields {...props} form={form} />
      <div className="formActions">
        <button type="submit" className="primary" aria-disabled={isSaving || undefined}>{isSaving ? 'Saving …' : 'Save'}</button>
        <a className="secondary" href={back} onClick={leave}>Cancel</a>
      </div>
    </form>
  );
}
