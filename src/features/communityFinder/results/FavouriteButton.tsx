import * as React from 'react';
import type { Community } from '../../../domain/community/Community';
import { Hidden } from '../../../ui/Hidden';
import { Icon } from '../../../ui/Icon';
import { useFinder } from '../FinderContext';
import styles from './Found.module.scss';

export function FavouriteButton({ community: { id, name } }: { readonly community: Community }): React.ReactElement {
  const { strings: { card }, favourites, onFavourite } = useFinder();
  const isFavourite = favourites.has(id);
  return (
    <button type="button" className={styles.star} title={card.favourite} aria-pressed={isFavourite} onClick={() => onFavourite(id, !isFavourite)}>
      <Icon name="star" />
      <Hidden>{card.favourite}: {name}</Hidden>
    </button>
  );
}
