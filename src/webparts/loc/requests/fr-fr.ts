import type { MyRequestsStrings } from '../../../features/requests/mine/MyRequestsStrings';
import type { RequestWords } from '../../../features/requests/RequestWords';

export const requestWords: RequestWords = {
  kinds: { question: 'Question', join: 'Demande d’adhésion', trouble: 'Problème de compte ou technique', list: 'Erreur dans la liste' },
  status: { New: 'Nouvelle', 'In progress': 'En cours', Answered: 'Répondue', Closed: 'Clôturée', Withdrawn: 'Retirée' },
  unknownStatus: 'Aucun état connu',
  noSubject: 'Sans objet',
  overdue: 'En retard'
};

export const myRequestsStrings: MyRequestsStrings = {
  words: requestWords,
  empty: 'Vous n’avez encore rien envoyé. Ce que vous envoyez avec ce formulaire apparaît ici, avec la suite qui lui est donnée.',
  sentOn: 'Envoyée le {date}',
  answeredOn: 'le {date}',
  withdraw: 'Retirer',
  confirm: 'Retirer {reference} ?',
  yes: 'Oui, retirer',
  keep: 'Conserver',
  withdrawing: 'Retrait en cours…',
  withdrawn: '{reference} est retirée. Personne n’y répondra.',
  meanwhile: {
    New: '{reference} a été modifiée entre-temps et reste nouvelle. Vous pouvez la retirer maintenant.',
    'In progress': '{reference} est désormais en cours de traitement et ne peut plus être retirée.',
    Answered: '{reference} a reçu une réponse entre-temps et ne peut plus être retirée.',
    Closed: '{reference} a été clôturée entre-temps et ne peut plus être retirée.',
    Withdrawn: '{reference} était déjà retirée.'
  },
  gone: '{reference} n’existe plus : elle a été supprimée entre-temps.'
};
