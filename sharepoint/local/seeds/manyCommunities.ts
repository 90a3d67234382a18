import { ROLES, STRANDS, THEMES } from '../../../src/lists/vocabulary';

/** Words of titles by language: what people meet about, and what the meeting is called. */
const LANGUAGES: readonly { readonly topics: readonly string[]; readonly forms: readonly string[]; readonly purpose: string }[] = [
  { topics: ['Climate', 'Finance', 'Cross-border health', 'Evaluation'], forms: ['network', 'forum', 'exchange'], purpose: 'Questions and answers among programmes.' },
  { topics: ['Côte et mer', 'Énergie', 'Évaluation', 'Coopération'], forms: ['réseau', 'échange', 'atelier'], purpose: 'Questions et réponses entre programmes.' },
  { topics: ['Größenordnung', 'Flüsse', 'Prüfung', 'Öffentlichkeit'], forms: ['Netzwerk', 'Gruppe', 'Austausch'], purpose: 'Fragen und Antworten der Programme.' },
  { topics: ['Łączność', 'Źródła', 'Środowisko', 'Ocena'], forms: ['sieć', 'wymiana', 'forum'], purpose: 'Pytania i odpowiedzi programów.' },
  { topics: ['Έλεγχος', 'Ενέργεια', 'Θάλασσα', 'Υγεία'], forms: ['δίκτυο', 'ομάδα', 'φόρουμ'], purpose: 'Ερωτήσεις και απαντήσεις των προγραμμάτων.' },
  { topics: ['Контрол', 'Енергия', 'Околна среда', 'Здраве'], forms: ['мрежа', 'група', 'обмен'], purpose: 'Въпроси и отговори между програмите.' },
  { topics: ['Coordinación', 'Señales', 'Niñez', 'Evaluación'], forms: ['red', 'grupo', 'intercambio'], purpose: 'Preguntas y respuestas entre programas.' },
  { topics: ['Čistá voda', 'Řízení', 'Školení', 'Hodnocení'], forms: ['síť', 'skupina', 'výměna'], purpose: 'Otázky a odpovědi mezi programy.' }
];

const REGIONS: readonly string[] = ['Alps', 'Baltic', 'Danube', 'Adriatic', 'North Sea', 'Atlantic', 'Carpathians', 'Pyrenees'];

/** How often a status comes, of 100 communities. */
const STATUS: readonly (readonly [string, number])[] = [['Active', 80], ['View-only', 10], ['Planned', 5], ['Archived', 5]];

/** The same numbers from 0 to 1 for the same start (mulberry32). */
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6D2B79F5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows for Communities beyond the first ones: teams in eight languages, each fourth row a private channel of the team before it. */
export function manyCommunities(count: number): readonly Record<string, unknown>[] {
  const next = numbersFrom(1);
  const one = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)];
  let team = '';
  return Array.from({ length: count }, (_, index) => {
    const isTeam = index % 4 !== 3;
    const { topics, forms, purpose } = LANGUAGES[index % LANGUAGES.length];
    const title = `${one(topics)} ${one(REGIONS)} ${one(forms)} ${index + 1}`;
    if (isTeam) team = title;
    return {
      Title: title, HubKind: isTeam ? 'Team' : 'Private channel', ...(!isTeam && { HubParent: team }), HubPurpose: purpose,
      HubRoles: [one(ROLES)], HubThemes: [one(THEMES)], HubStrands: [one(STRANDS)], HubAccess: one(['Open', 'On request', 'By invitation']),
      HubStatus: statusAt(next() * 100), HubMailbox: 'communication@interact.example', HubOrder: Math.floor(next() * 100_000)
    };
  });
}

function statusAt(share: number): string {
  let sum = 0;
  return STATUS.find(([, part]) => (sum += part) > share)?.[0] ?? 'Active';
}
