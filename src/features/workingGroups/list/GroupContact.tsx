import * as React from 'react';
import { takesPeople, type WorkingGroup } from '../../../domain/workingGroup/WorkingGroup';
import { fill, fillNodes } from '../../../ui/format';
import { MailLink } from '../../../ui/MailLink';
import { useGroupsShared } from '../GroupsContext';
import styles from './GroupList.module.scss';

/** Whom to ask: the role mailbox at once, the person when the list has told. Where nothing else takes a request, the mailbox does, with a prepared subject. */
export function GroupContact({ group }: { readonly group: WorkingGroup }): React.ReactElement | null {
  const { strings: { group: strings }, contacts, onAsk } = useGroupsShared();
  const { id, name, mailbox } = group;
  const person = contacts.get(id);
  if (!mailbox && !person) return null;
  const isAskedByMail = takesPeople(group) && !onAsk;
  const subject = isAskedByMail ? fill(strings.askSubject, { group: name }) : name;
  return (
    <ul className={styles.facts}>
      {mailbox && <li>{fillNodes(isAskedByMail ? strings.write : strings.contact, { mailbox: <MailLink key="mailbox" mailbox={mailbox} subject={subject} /> })}</li>}
      {person && (
        <li>{fillNodes(strings.person, { person: <React.Fragment key="person">{person.name}{person.email && <> <MailLink mailbox={person.email} subject={name} /></>}</React.Fragment> })}</li>
      )}
    </ul>
  );
}
