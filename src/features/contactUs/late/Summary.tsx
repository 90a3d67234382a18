import * as React from 'react';
import { DRAFT_FIELDS, type DraftField } from '../../../domain/enquiry/validateDraft';
import { fill, number, plural } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { usePart } from '../../../ui/PartContext';
import styles from './late.module.scss';
import { useLate } from './useLate';

/** All fields that have to be changed, each with a way to it. */
export function Summary(): React.ReactElement {
  const { form: { problems }, limits, idOf, tools: { strings } } = useLate();
  const { locale } = usePart();
  const wrong = DRAFT_FIELDS.filter(field => problems[field]);
  const wordsFor = (field: DraftField): string => {
    const problem = problems[field];
    return fill((problem && strings.problems[field][problem]) ?? '', { limit: field === 'topic' ? '' : number(locale, limits[field]) });
  };
  const goTo = (event: React.MouseEvent, field: DraftField): void => {
    event.preventDefault(); // the address of the page stays as it is
    document.getElementById(idOf(field))?.focus();
  };
  return (
    <div className={styles.summary}>
      <p className={styles.noteText}><Icon name="warning" /> <strong role="status">{plural(locale, strings.summary, wrong.length)}</strong></p>
      <ul className={styles.list}>
        {wrong.map(field => <li key={field}><a href={`#${idOf(field)}`} onClick={event => goTo(event, field)}>{wordsFor(field)}</a></li>)}
      </ul>
    </div>
  );
}
