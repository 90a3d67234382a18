import type { QueueStrings } from '../../../features/requests/queue/QueueStrings';
import { requestWords } from '../requests/fr-fr';

export const queueStrings: QueueStrings = {
  words: requestWords,
  title: 'Demandes des visiteurs',
  back: 'Revenir au formulaire',
  refresh: 'Actualiser',
  openList: 'Ouvrir la liste dans SharePoint',
  seesOwnOnly: 'Vos droits ne vous montrent que les demandes que vous avez envoyées vous-même. Pour voir celles de tous, demandez à un propriétaire de ce site un niveau d’autorisation qui comprend « Remplacer les comportements de liste », tel que Contrôle total.',
  views: { open: 'Ouvertes', new: 'Nouvelles', mine: 'Les miennes', overdue: 'En retard', all: 'Toutes' },
  viewsLabel: 'Demandes à afficher',
  topic: 'Sujet',
  anyTopic: 'Tous les sujets',
  order: 'Ordre',
  orders: { newest: 'Plus récentes d’abord', oldest: 'Plus anciennes d’abord' },
  shown: { one: '{count} demande', many: '{count} de demandes', other: '{count} demandes' },
  shownOfMore: { one: '{count} demande, et il y en a d’autres', many: '{count} de demandes, et il y en a d’autres', other: '{count} demandes, et il y en a d’autres' },
  none: {
    open: 'Personne n’attend de réponse.',
    new: 'Il n’y a pas de nouvelle demande.',
    mine: 'Aucune demande ouverte ne vous est attribuée. Prenez-en une sous « Ouvertes ».',
    overdue: 'Aucune demande n’attend depuis trop longtemps.',
    all: 'Personne n’a encore rien envoyé.'
  },
  more: 'Afficher plus',
  columns: {
    reference: 'Référence', status: 'État', kind: 'Type', topic: 'Sujet', subject: 'Objet', about: 'À propos de', senderName: 'Expéditeur', senderEmail: 'Adresse',
    sentOn: 'Envoi', age: 'Âge', assignedTo: 'Attribuée à', answeredOn: 'Réponse', keepUntil: 'Conservée jusqu’au'
  },
  csv: 'Enregistrer en CSV',
  csvBusy: 'Le tableau se prépare…',
  csvFailed: 'Le tableau n’a pas pu être préparé. Réessayez.',
  csvFile: 'demandes-de-contact',
  nobody: 'Personne pour l’instant',
  detail: {
    back: 'Revenir aux demandes',
    message: 'Message',
    attachments: 'Pièces jointes',
    labels: { organisation: 'Organisme', programme: 'Programme', role: 'Fonction', language: 'Langue de la réponse', mailbox: 'Boîte aux lettres' }
  },
  actions: {
    answer: 'Répondre',
    assignedTo: 'Attribuée à : {person}',
    take: 'Prendre en charge',
    release: 'Libérer la demande',
    assign: {
      open: 'Attribuer à…',
      optional: 'facultatif',
      colleague: 'Une personne de ce site',
      chooseColleague: 'Choisissez une personne',
      noColleagues: 'Ce site ne vous montre pas qui fait partie de ses groupes. Saisissez plutôt une adresse.',
      address: 'Ou une adresse électronique',
      addressHelp: 'D’une personne de votre organisation ou d’un invité. Elle l’emporte sur le choix ci-dessus.',
      submit: 'Attribuer',
      keep: 'Ne rien changer',
      missing: 'Choisissez une personne ou saisissez une adresse.',
      notAnAddress: 'Saisissez une adresse comme nom@example.org.',
      unknownPerson: 'Personne n’est connu à cette adresse dans votre organisation.',
      mayNotAdd: 'Vous ne pouvez pas ajouter de personnes à ce site. Choisissez une personne du site ou adressez-vous à un propriétaire.'
    },
    steps: { New: 'Marquer comme nouvelle', 'In progress': 'Marquer comme en cours', Answered: 'Marquer comme répondue', Closed: 'Clôturer', Withdrawn: 'Retirer' },
    mail: {
      write: 'Répondre par courriel',
      quote: '{sender} a écrit le {date} :',
      noAddress: 'L’expéditeur n’a laissé aucune adresse à laquelle écrire.',
      offer: 'Votre messagerie a été sollicitée. Une fois le courriel parti, indiquez-le ici.',
      notYet: 'Pas encore'
    },
    saving: 'Enregistrement…',
    done: {
      taken: 'Elle vous est attribuée.',
      assigned: 'Elle est attribuée à {person}.',
      released: 'Elle n’est plus attribuée à personne.',
      status: 'Son état est maintenant « {status} ».'
    },
    notDone: 'Pour autant qu’on sache, rien n’a été modifié ; réessayez.',
    gone: 'Cette demande n’est plus dans la liste : quelqu’un l’a supprimée.',
    conflict: {
      title: 'Quelqu’un a été plus rapide',
      taken: '{person} l’a prise en charge entre-temps.',
      assigned: '{editor} l’a attribuée à {person} entre-temps.',
      released: '{editor} l’a libérée entre-temps.',
      status: '{editor} a fixé l’état à « {status} » entre-temps.',
      other: '{editor} l’a modifiée entre-temps.',
      withdrawn: 'Son expéditeur l’a retirée entre-temps.',
      somebody: 'Quelqu’un',
      next: 'Votre modification n’a pas été faite. Vous voyez la demande telle qu’elle est maintenant ; décidez à nouveau.'
    }
  }
};
