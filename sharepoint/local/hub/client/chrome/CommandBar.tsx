import * as React from 'react';
import { Icon } from './Icon';
import type { PageEditor, Saving } from './usePageEditor';

function SavingStatus({ saving }: { readonly saving: Saving }): React.ReactElement {
  switch (saving.kind) {
    case 'failed': return <span className="pageStatus isFailed" role="alert"><Icon name="warning" />Not saved: {saving.reason} Your changes are still here.</span>;
    case 'saved': return <span className="pageStatus" role="status"><Icon name="done" />Saved</span>;
    case 'saving': return <span className="pageStatus" role="status">Saving…</span>;
    case 'idle': return <span className="pageStatus" role="status" />;
  }
}

/** Only for people who may edit; visitors get no commands at all. */
export function CommandBar({ editor, disabled }: { readonly editor: PageEditor; readonly disabled: boolean }): React.ReactElement {
  const { mode, saving } = editor;
  const bar = React.useRef<HTMLElement>(null);
  const shown = React.useRef(mode);
  // The pressed button goes with the mode it belongs to; its successor takes the focus.
  React.useEffect(() => {
    if (shown.current !== mode) bar.current?.querySelector('button')?.focus();
    shown.current = mode;
  }, [mode]);
  return (
    <section className="commandBar" ref={bar} aria-label="Page commands">
      {mode === 'read'
        ? <button type="button" className="command" disabled={disabled} onClick={editor.edit}><Icon name="edit" />Edit</button>
        : <>
          <button type="button" className="command" disabled={disabled || saving.kind === 'saving'} onClick={editor.save}><Icon name="save" />Save</button>
          <button type="button" className="command" disabled={disabled || saving.kind === 'saving'} onClick={editor.discard}><Icon name="discard" />Discard changes</button>
        </>}
      <SavingStatus saving={saving} />
    </section>
  );
}
