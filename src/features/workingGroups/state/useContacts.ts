import { useEffect, useState } from 'react';
import type { ContactPerson } from '../../../domain/ContactPerson';
import type { WorkingGroup } from '../../../domain/workingGroup/WorkingGroup';
import type { WorkingGroupRepository } from '../../../domain/workingGroup/WorkingGroupRepository';
import { whenIdle } from '../../../ui/finding/whenIdle';

const NONE: ReadonlyMap<number, ContactPerson> = new Map();

/** Who can be asked, read after the list has been shown. @param mayBeNamed persons are named to members of the tenant only */
export function useContacts(repository: WorkingGroupRepository, groups: readonly WorkingGroup[], mayBeNamed: boolean): ReadonlyMap<number, ContactPerson> {
  const [contacts, setContacts] = useState(NONE);
  useEffect(() => {
    if (!mayBeNamed || groups.length === 0) return undefined;
    let current = true;
    const cancel = whenIdle(() => {
      repository.findContacts().then(
        found => current && setContacts(found),
        () => undefined // the mailboxes are there; the next load of the list tries again
      );
    });
    return () => {
      current = false;
      cancel();
    };
  }, [repository, groups, mayBeNamed]);
  return mayBeNamed ? contacts : NONE;
}
