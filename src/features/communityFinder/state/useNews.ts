import { useEffect, useRef } from 'react';
import type { FinderNews } from '../CommunityFinderProps';

/** Tells other parts what has become of the finder; the same news are told once. @param news undefined as long as nothing is found yet */
export function useNews(news: FinderNews | undefined, onNews: (news: FinderNews) => void): void {
  const tell = useRef(onNews);
  tell.current = onNews;
  const { text, count, community } = news ?? {};
  useEffect(() => {
    if (text !== undefined && count !== undefined) tell.current({ text, count, community });
  }, [text, count, community]);
}
