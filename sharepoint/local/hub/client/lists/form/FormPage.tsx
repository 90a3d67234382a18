import * as React from 'react';
import { siteLink } from '../../chrome/siteLink';
import { messageOf } from '../../rest/RestError';
import { useLoading } from '../../rest/useLoading';
import type { ContentProps } from '../ContentProps';
import { Failure } from '../Failure';
import { titleOf } from '../listRest';
import { Shimmer } from '../Shimmer';
import type { CellPage } from '../view/renderCell';
import { DisplayForm } from './DisplayForm';
import { ItemForm } from './ItemForm';
import { loadForm, type FormContent, type FormData } from './loadForm';

interface LoadedProps extends ContentProps<FormContent> {
  readonly data: FormData;
  readonly back: string;
  reload(): void;
}

function Loaded(props: LoadedProps): React.ReactElement {
  const { content: { mode }, data, locale } = props;
  const page: CellPage = { locale };
  if (mode === 'display') return <DisplayForm {...props} page={page} />;
  if (!data.mayEdit) return <Failure reasons={[mode === 'new' ? 'You have no permission to add items to this list.' : 'You have no permission to change this item.']} />;
  // The state of the item is the form's key: a new state starts a new form.
  return <ItemForm key={data.etag} {...props} page={page} />;
}

function Form(props: ContentProps<FormContent> & { readonly back: string }): React.ReactElement {
  const { content, rest, locale, back } = props;
  const [form, reload] = useLoading(() => loadForm(rest, content, locale), '');
  React.useEffect(() => {
    if (form.kind !== 'loading') document.documentElement.dataset.hubState = 'ready';
  }, [form.kind]);
  const name = form.kind === 'loaded' && content.mode !== 'new' ? titleOf(form.value.row) : undefined;
  return (
    <>
      <h1>{content.mode === 'new' ? 'New item' : name ?? 'Item'}</h1>
      {form.kind === 'loading' && <Shimmer />}
      {form.kind === 'failed' && <Failure reasons={['The item could not be read.', messageOf(form.error)]}><a className="secondary" href={back}>Back to the list</a></Failure>}
      {form.kind === 'loaded' && <Loaded {...props} data={form.value} reload={reload} />}
    </>
  );
}

/** The form page of a list: to add, change or read an item. */
export function FormPage(props: ContentProps<FormContent>): React.ReactElement {
  const { content: { list, source }, look, isReady } = props;
  const back = siteLink(source, look);
  return (
    <div className="formPage">
      <p className="formPath"><a href={back}>{list.title}</a></p>
      {isReady ? <Form {...props} back={back} /> : <><h1>Item</h1><Shimmer /></>}
    </div>
  );
}
