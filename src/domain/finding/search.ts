import { highlight } from '../search/highlight';
import { prepareIndex } from '../search/prepareIndex';
import { replaceWord } from '../search/replaceWord';
import { queryWords } from '../search/words';
import { prepareTextAnswers } from './answerText';
import type { SearchCode } from './SearchCode';

export const search: SearchCode = { prepareTextAnswers, prepareIndex, queryWords, highlight, replaceWord };
