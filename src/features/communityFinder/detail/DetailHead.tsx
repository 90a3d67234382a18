import * as React from 'react';
import type { Community, CommunityAccess, CommunityStatus } from '../../../domain/community/Community';
import { CopyButton } from '../../../ui/CopyButton';
import { Icon, type IconName } from '../../../ui/Icon';
import type { DetailStrings } from './DetailStrings';
import styles from './detail.module.scss';

const STATUS_ICON: Readonly<Record<CommunityStatus, IconName>> = { Planned: 'circle', Active: 'check', 'View-only': 'lock', Archived: 'lock' };
const ACCESS_ICON: Readonly<Record<CommunityAccess, IconName>> = { Open: 'open', 'On request': 'mail', 'By invitation': 'lock' };

interface DetailHeadProps {
  readonly community: Community;
  readonly isMember: boolean;
  readonly isFavourite: boolean;
  onFavourite(isFavourite: boolean): void;
  /** Address of these details. */
  readonly link: string;
  readonly strings: DetailStrings;
}

/** What can be taken in at a glance, and what can be done with the entry itself. */
export function DetailHead({ community, isMember, isFavourite, onFavourite, link, strings }: DetailHeadProps): React.ReactElement {
  const { kind, status, access } = community;
  return (
    <>
      <ul className={styles.pills}>
        <li>{strings.kind[kind]}</li>
        <li><Icon name={STATUS_ICON[status]} /> {strings.status[status]}</li>
        {status === 'Active' && <li><Icon name={ACCESS_ICON[access]} /> {strings.access[access]}</li>}
        {isMember && <li className={styles.member}><Icon name="check" /> {strings.member}</li>}
      </ul>
      <div className={styles.actions}>
        <button type="button" className={styles.favourite} aria-pressed={isFavourite} onClick={() => onFavourite(!isFavourite)}>
          <Icon name="star" /> {strings.favourite}
        </button>
        <CopyButton text={link} strings={strings.link} />
      </div>
    </>
  );
}
