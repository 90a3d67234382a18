import * as React from 'react';
import { usePart } from './PartContext';

interface HeadingProps {
  /** 0 for the title of the part, 1 for what stands below it, and so on. */
  readonly depth: 0 | 1 | 2 | 3;
  readonly id?: string;
  readonly className?: string;
  /** For a heading that takes the focus when it appears. */
  readonly tabIndex?: -1;
  readonly elementRef?: React.Ref<HTMLHeadingElement>;
  readonly children: React.ReactNode;
}

/** A heading at the level that the page author gave the part, and below. */
export function Heading({ depth, elementRef, ...rest }: HeadingProps): React.ReactElement {
  const { headingLevel } = usePart();
  return React.createElement(`h${Math.min(6, headingLevel + depth)}`, { ...rest, ref: elementRef });
}
