import { useEffect, useRef } from 'react';
import type { FinderNews } from '../CommunityFinderProps';

/** Tells other parts what has become of the finder; the same news are told once. */
export function useNews({ text, count, community }: FinderNews, onNews: (news: FinderNews) => void): void {
  const tell = useRef(onNews);
  tell.current = onNews;
  useEffect(() => tell.current({ text, count, community }), [text, count, community]);
}
