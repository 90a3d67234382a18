import type { ImportVocabulary } from './ImportEntry';
import { wordsOf } from './matchKey';

/** What a sentence about who should join says by the way. */
export interface SentenceFacts {
  readonly strands: readonly string[];
  readonly notFor: readonly string[];
}

const EXCLUSION = /\bnot\s+(?:open\s+)?(?:for|to)\b([^).;]*)/gi;
/** Also "Stand", which is a frequent slip. The letters have to be capital: "stand a chance" is no strand. */
const STRAND_LIST = /\b(?:[Ss]tr?ands?|STRANDS?)[\s-]*([A-Z]\b(?:\s*(?:,|&|\/|\band\b|\bor\b)\s*[A-Z]\b)*)/g;

/**
 * Finds strands ("Sub-space for Strand B") and the roles that a community is not open for ("not open for controllers or auditors").
 * The sentence itself stays as written.
 */
export function readSentence(sentence: string, vocabulary: ImportVocabulary): SentenceFacts {
  const excluded = [...sentence.matchAll(EXCLUSION)].map(match => match[1]);
  const included = sentence.replace(EXCLUSION, ' ');
  const letters = new Set([...included.matchAll(STRAND_LIST)].flatMap(match => match[1].match(/[A-Z]\b/g) ?? []));
  const words = new Set(included.split(/[^\p{L}\p{N}]+/u));
  return {
    strands: vocabulary.strands.filter(strand => (strand.length === 1 ? letters.has(strand) : words.has(strand))),
    notFor: vocabulary.roles.filter(role => excluded.some(clause => names(clause, role)))
  };
}

/** A role stands in an enumeration as an item of its own; one that is an enumeration itself ("… or …") anywhere in it. */
function names(clause: string, role: string): boolean {
  const wanted = phrase(role);
  if (/\bor\b/i.test(role)) return ` ${phrase(clause)} `.includes(` ${wanted} `);
  return clause.split(/[,&/]|\b(?:and|or|nor)\b/i).some(item => phrase(item) === wanted);
}

const phrase = (text: string): string => wordsOf(text).filter(word => !['the', 'any', 'all'].includes(word)).join(' ');
