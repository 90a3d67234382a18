import * as React from 'react';
import { TeamsLink } from '../../../ui/TeamsLink';
import type { WayInStrings } from './WayInStrings';

interface PlaceLinkProps {
  /** Checked while the row was parsed: of Teams, or of a site. */
  readonly url: string;
  /** Name of the place. */
  readonly target: string;
  readonly className?: string;
  readonly strings: WayInStrings;
}

/** Opens a place, in the words of what it is. */
export function PlaceLink({ url, target, className, strings }: PlaceLinkProps): React.ReactElement {
  const isTeams = new URL(url).hostname.startsWith('teams.');
  return <TeamsLink className={className} url={url} target={target} text={isTeams ? strings.openInTeams : strings.openSite} />;
}
