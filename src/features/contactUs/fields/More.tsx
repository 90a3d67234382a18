import * as React from 'react';
import { Failure } from '../../../ui/Failure';
import { usePart } from '../../../ui/PartContext';
import styles from '../ContactForm.module.scss';
import { useForm } from '../FormContext';

/** What nobody has to say, behind a summary; it opens by itself where something in it is filled in already, or wrong. */
export function More(): React.ReactElement {
  const { form: { draft, problems, files, late: { tools, error, fetch } }, strings } = useForm();
  const { strings: states } = usePart();
  const [isOpen, setOpen] = React.useState(false);
  const isNeeded = Boolean(problems.organisation ?? problems.programme);
  const hasContent = Boolean(draft.organisation || draft.programme || draft.role || files.length > 0);
  React.useEffect(() => {
    if (isNeeded || hasContent) setOpen(true);
  }, [isNeeded, hasContent]);
  const again = (): void => {
    fetch().catch(() => undefined); // `error` says so
  };
  const content = (): React.ReactElement => {
    if (tools) return <tools.views.MoreFields />;
    return error ? <Failure error={error} onRetry={again} /> : <p>{states.loading}</p>;
  };
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{strings.more} <span className={styles.optional}>({strings.optional})</span></summary>
      {isOpen && <div className={styles.moreFields}>{content()}</div>}
    </details>
  );
}
