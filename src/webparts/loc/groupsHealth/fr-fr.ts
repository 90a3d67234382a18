import { linkTexts } from '../linkHealth/fr-fr';
import type { WorkingGroupHealthStrings } from './WorkingGroupHealthStrings';

export const workingGroups: WorkingGroupHealthStrings = {
  name: 'Groupes de travail',
  emptyList: 'La liste n’a pas encore de ligne. Ajoutez-en dans la liste.',
  texts: {
    ...linkTexts,
    noContact: {
      what: 'Il n’y a personne à qui s’adresser : ni personne de contact, ni boîte aux lettres.',
      why: 'Ceux qui veulent participer ne savent pas à qui écrire.'
    },
    mailboxInvalid: {
      what: '« {column} » n’est pas une adresse électronique : « {value} ».',
      why: 'Les messages envoyés à cette adresse n’arrivent pas.'
    },
    communityGone: {
      what: 'La communauté dont il fait partie n’est plus dans la liste (c’était la ligne {other}).',
      why: 'Les visiteurs ne voient pas d’où vient le groupe. Choisissez une autre communauté, ou aucune.'
    },
    endPassed: {
      what: 'Il est indiqué comme actif, alors que sa période s’est terminée le {date}.',
      why: 'Des gens demandent à participer à quelque chose qui est terminé. Indiquez-le comme terminé, ou saisissez une fin plus tardive.'
    },
    endsBeforeStart: {
      what: 'Il se termine le {date}, avant de commencer le {start}.',
      why: 'Les visiteurs lisent une période impossible. L’une des deux dates est fausse.'
    },
    reviewedInFuture: {
      what: 'Il a été relu le {date}, qui est encore à venir.',
      why: 'Le rappel de le relire viendrait trop tard.'
    },
    noSubject: {
      what: 'Il est actif et n’a pas de sujet.',
      why: 'Ceux qui cherchent un groupe par sujet ne le trouvent pas.'
    },
    notReviewed: {
      what: 'Personne n’a confirmé cette ligne depuis {days} jours, le {date}.',
      why: 'Ce qui était juste alors ne l’est peut-être plus. Relisez-la, puis saisissez la date du jour dans « Reviewed on ».'
    },
    unknownValue: {
      what: '« {column} » contient « {value} », qui ne fait pas partie de ses choix.',
      why: 'C’est peut-être une faute de frappe, et ceux qui cherchent le bon mot ne trouvent pas le groupe. Prenez un des choix, ou ajoutez celui-ci à la colonne.'
    },
    unknownChoice: {
      what: '« {column} » contient « {value} », qui ne fait pas partie de ses choix.',
      why: 'Personne ne peut deviner ce qui était voulu. Prenez un des choix.'
    },
    similarName: {
      what: 'Son nom est presque celui de « {other} ».',
      why: 'Les visiteurs ne peuvent pas les distinguer ; c’est peut-être le même.'
    }
  }
};
