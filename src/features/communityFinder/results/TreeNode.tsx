import * as React from 'react';
import type { FoundFamily } from '../../../domain/finding/Findings';
import { plural } from '../../../ui/format';
import { Hidden } from '../../../ui/Hidden';
import { usePart } from '../../../ui/PartContext';
import { useFinder } from '../FinderContext';
import { Badges } from './Badges';
import { FavouriteButton } from './FavouriteButton';
import { Marked } from './Marked';
import { OpenButton } from './OpenButton';
import styles from './TreeNode.module.scss';

/** A line of the outline, with what is below it; the way in stands in the details. */
export const TreeNode = React.memo(({ family: { community, children, isContext } }: { readonly family: FoundFamily }): React.ReactElement => {
  const { strings: { card } } = useFinder();
  const { locale } = usePart();
  return (
    <li className={styles.node}>
      <div className={styles.line}>
        <FavouriteButton community={community} />
        <div className={styles.text}>
          <OpenButton community={community} className={styles.name}><Marked text={community.name} /></OpenButton>
          <Badges community={community} />
          {!isContext && community.whoShouldJoin && <span className={styles.who}><Marked text={community.whoShouldJoin} /></span>}
        </div>
      </div>
      {children.length > 0 && (
        <details open className={styles.below}>
          <summary className={styles.summary}>
            {plural(locale, card.channels, children.length)}
            <Hidden>: {community.name}</Hidden>
          </summary>
          <ul className={styles.children}>
            {children.map(child => <TreeNode key={child.community.id} family={child} />)}
          </ul>
        </details>
      )}
    </li>
  );
});
TreeNode.displayName = 'TreeNode';
