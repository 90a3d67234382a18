import * as React from 'react';
import { Hidden } from './Hidden';
import { Icon } from './Icon';
import { usePart } from './PartContext';

interface TeamsLinkProps {
  /** Checked while the row was parsed. */
  readonly url: string;
  /** What a person sees. */
  readonly text: string;
  /** What the link leads to, for those who hear it out of context; left out when the text says it. */
  readonly target?: string;
  readonly className?: string;
}

/** A plain anchor: keyboard, middle click and copying work without any handler. */
export function TeamsLink({ url, text, target, className }: TeamsLinkProps): React.ReactElement {
  const { strings } = usePart();
  return (
    <a className={className} href={url} target="_blank" rel="noreferrer">
      {text}
      <Icon name="open" />
      <Hidden>{target ? ` ${target}, ` : ' '}{strings.opensInNewTab}</Hidden>
    </a>
  );
}
