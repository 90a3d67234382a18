import type { highlight } from '../search/highlight';
import type { prepareIndex } from '../search/prepareIndex';
import type { replaceWord } from '../search/replaceWord';
import type { queryWords } from '../search/words';
import type { prepareTextAnswers } from './answerText';

/** What answers a text and marks where. Nobody needs it before there is one, so it comes by itself; see `search.ts`. */
export interface SearchCode {
  readonly prepareTextAnswers: typeof prepareTextAnswers;
  readonly prepareIndex: typeof prepareIndex;
  readonly queryWords: typeof queryWords;
  readonly highlight: typeof highlight;
  readonly replaceWord: typeof replaceWord;
}
