import * as React from 'react';
import { siteLink } from '../../chrome/siteLink';
import { messageOf } from '../../rest/RestError';
import { useLoading } from '../../rest/useLoading';
import type { ContentProps } from '../ContentProps';
import { Failure } from '../Failure';
import { showsSomething } from '../formatting/checkTree';
import { ElementView } from '../formatting/ElementView';
import { formatRows } from '../formatting/formatRows';
import { formLayout, type FormLayout } from '../formatting/formLayout';
import { FormattingNote } from '../formatting/FormattingNote';
import { titleOf } from '../listRest';
import { Shimmer } from '../Shimmer';
import { linkFrom, type CellPage } from '../view/renderCell';
import { DisplayForm } from './DisplayForm';
import { ItemForm } from './ItemForm';
import { loadForm, type FormContent, type FormData } from './loadForm';

interface FormProps extends ContentProps<FormContent> {
  readonly back: string;
}

interface LoadedProps extends FormProps {
  readonly data: FormData;
  reload(): void;
}

/** The layout of the form and its columns formatted. *Assumption*: SharePoint's display form formats columns as its views do. */
function useFormatted({ data, content: { mode }, viewer: { me, currentWeb }, locale, look }: LoadedProps): { readonly layout: FormLayout; readonly page: CellPage } {
  return React.useMemo(() => {
    const context = { now: new Date(), me, currentWeb };
    const rows = mode === 'new' ? [] : [data.row];
    const formatting = formatRows({ fields: [...data.fields, ...data.history], rows }, context);
    return { layout: formLayout(data.layout, data.row, context), page: { locale, look, formatting } };
  }, [data, mode, me, currentWeb, locale, look]);
}

function Fields(props: LoadedProps & ReturnType<typeof useFormatted>): React.ReactElement {
  const { content: { mode }, data } = props;
  if (mode === 'display') return <DisplayForm {...props} />;
  if (!data.mayEdit) return <Failure reasons={[mode === 'new' ? 'You have no permission to add items to this list.' : 'You have no permission to change this item.']} />;
  // The state of the item is the form's key: a new state starts a new form.
  return <ItemForm key={data.etag} {...props} />;
}

function Loaded(props: LoadedProps): React.ReactElement {
  const { content: { mode }, data, look } = props;
  const formatted = useFormatted(props);
  const { layout: { header, footer, problems }, page } = formatted;
  return (
    <>
      {header && showsSomething(header)
        ? <div className="formHeader" role="heading" aria-level={1}><ElementView tree={header} linkTo={linkFrom(look)} /></div>
        : <h1>{mode === 'new' ? 'New item' : titleOf(data.row)}</h1>}
      <FormattingNote problems={[...problems, ...page.formatting.problems]} isOwner={data.mayManage} />
      <Fields {...props} {...formatted} />
      {footer && <div className="formFooter"><ElementView tree={footer} linkTo={linkFrom(look)} /></div>}
    </>
  );
}

function Form(props: FormProps): React.ReactElement {
  const { content, rest, locale, back } = props;
  const [form, reload] = useLoading(() => loadForm(rest, content, locale), '');
  React.useEffect(() => {
    if (form.kind !== 'loading') document.documentElement.dataset.hubState = 'ready';
  }, [form.kind]);
  if (form.kind === 'loaded') return <Loaded {...props} data={form.value} reload={reload} />;
  return (
    <>
      <h1>{content.mode === 'new' ? 'New item' : 'Item'}</h1>
      {form.kind === 'loading' && <Shimmer />}
      {form.kind === 'failed' && <Failure reasons={['The item could not be read.', messageOf(form.error)]}><a className="secondary" href={back}>Back to the list</a></Failure>}
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
