import { linkTexts } from '../../linkHealth/fr-fr';
import type { HealthStrings } from '../../../../features/health/HealthStrings';
import type { CommunityHealthStrings } from '../CommunityHealthStrings';

export const health: HealthStrings = {
  title: 'Contrôle de la liste',
  close: 'Fermer',
  checkAgain: 'Contrôler à nouveau',
  checking: 'Contrôle en cours…',
  showFindings: 'Voir ce qui ne va pas',
  findings: { one: '{count} constat', many: '{count} constats', other: '{count} constats' },
  inRows: { one: '{findings} dans {count} ligne.', many: '{findings} dans {count} lignes.', other: '{findings} dans {count} lignes.' },
  allGood: {
    one: 'Tout va bien : rien à redire sur la seule ligne.',
    many: 'Tout va bien : rien à redire sur les {count} lignes.',
    other: 'Tout va bien : rien à redire sur les {count} lignes.'
  },
  ofList: '{list} : {state}',
  checkedAt: 'Contrôlé le {date}.',
  severities: { error: 'Erreur', warning: 'Avertissement', advice: 'Conseil' },
  filter: 'Afficher',
  all: 'Tout',
  filterOption: '{word} ({count})',
  columns: { severity: 'Importance', row: 'Ligne', what: 'Ce qui ne va pas', why: 'Pourquoi c’est important' },
  rowNumber: 'Numéro de ligne',
  untitled: 'Ligne {id}, sans nom',
  wholeList: 'Toute la liste',
  hiddenRow: 'Les visiteurs ne voient pas cette ligne.',
  refused: 'La ligne ne peut pas être affichée tant que ce n’est pas corrigé.',
  copy: 'Copier au format CSV',
  copied: 'Copié.',
  copyFailed: 'Le navigateur ne l’a pas permis. Sélectionnez le tableau et copiez-le vous-même.'
};

export const communities: CommunityHealthStrings = {
  name: 'Communautés',
  emptyList: 'La liste n’a pas encore de ligne. Ajoutez-en dans la liste, ou à partir d’un tableau ci-dessous.',
  texts: {
    ...linkTexts,
    noContact: {
      what: 'Il n’y a personne à qui s’adresser : ni personne de contact, ni boîte aux lettres.',
      why: 'Ceux qui veulent entrer, les invités surtout, ne savent pas à qui écrire.'
    },
    mailboxInvalid: {
      what: '« {column} » n’est pas une adresse électronique : « {value} ».',
      why: 'Les messages envoyés à cette adresse n’arrivent pas.'
    },
    linkMissing: {
      what: 'Il n’y a aucun lien, ni vers Teams ni vers un site.',
      why: 'On apprend que la communauté existe sans pouvoir l’ouvrir.'
    },
    noGroupId: {
      what: 'L’identifiant du groupe de l’équipe manque.',
      why: 'On ne peut pas indiquer aux gens s’ils sont déjà membres. Il se trouve dans le lien Teams, après « groupId= ».'
    },
    groupIdInvalid: {
      what: '« {column} » n’est pas l’identifiant d’un groupe : « {value} ».',
      why: 'On ne peut pas indiquer aux gens s’ils sont déjà membres. Il se trouve dans le lien Teams, après « groupId= ».'
    },
    groupIdDiffers: {
      what: 'L’identifiant du groupe n’est pas celui du lien Teams.',
      why: 'L’un des deux appartient à une autre équipe ; les gens peuvent être mal renseignés sur leur adhésion.'
    },
    groupIdDiffersFromParent: {
      what: 'L’identifiant du groupe n’est pas celui de « {other} », l’équipe de ce canal.',
      why: 'Un canal fait partie du groupe de son équipe ; les gens peuvent être mal renseignés sur leur adhésion.'
    },
    channelWithoutParent: {
      what: 'C’est un canal privé, et aucune équipe n’est indiquée.',
      why: 'Il faut d’abord rejoindre l’équipe, et on ne peut pas savoir laquelle.'
    },
    parentMissing: {
      what: 'L’équipe dont elle fait partie n’est pas dans la liste : « {other} ».',
      why: 'Il faut d’abord rejoindre l’équipe, et elle est introuvable. Choisissez-en une autre.'
    },
    parentCycle: {
      what: 'Elle fait partie de « {other} », qui fait elle-même partie de cette ligne.',
      why: 'Personne ne sait par où commencer. Choisissez une ligne qui n’est pas en dessous de celle-ci.'
    },
    privateChannelOpen: {
      what: 'C’est un canal privé, et son accès est indiqué comme ouvert.',
      why: 'Seuls les propriétaires ajoutent des membres à un canal privé ; les gens attendent un bouton qui ne vient pas.'
    },
    viewOnlyPassed: {
      what: 'Elle pouvait être lue jusqu’au {date}, et ce jour est passé.',
      why: 'Les visiteurs lisent ce qui n’est plus vrai. Archivez la ligne, ou saisissez une autre date.'
    },
    viewOnlyWithoutDate: {
      what: 'Elle ne peut plus être que lue, et aucun dernier jour n’est indiqué.',
      why: 'Les membres ne savent pas combien de temps il leur reste pour sauvegarder ce dont ils ont besoin.'
    },
    successorMissing: {
      what: 'La communauté qui la remplace n’est pas dans la liste : « {other} ».',
      why: 'Les gens sont envoyés vers un endroit qui n’existe pas.'
    },
    successorArchived: {
      what: 'La communauté qui la remplace, « {other} », est archivée.',
      why: 'Les gens sont envoyés d’un endroit fermé à un autre.'
    },
    successorItself: {
      what: 'Elle est indiquée comme sa propre remplaçante.',
      why: 'Les gens tournent en rond.'
    },
    notReviewed: {
      what: 'Personne n’a confirmé cette ligne depuis {days} jours, le {date}.',
      why: 'Ce qui était juste alors ne l’est peut-être plus. Relisez-la, puis saisissez la date du jour dans « Reviewed on ».'
    },
    reviewedInFuture: {
      what: 'Elle a été relue le {date}, qui est encore à venir.',
      why: 'Le rappel de la relire viendrait trop tard.'
    },
    similarName: {
      what: 'Son nom est presque celui de « {other} ».',
      why: 'Les visiteurs ne peuvent pas les distinguer ; c’est peut-être la même.'
    },
    unknownValue: {
      what: '« {column} » contient « {value} », qui ne fait pas partie de ses choix.',
      why: 'Ceux qui filtrent selon cette colonne ne trouvent pas la ligne. Prenez un des choix, ou ajoutez celui-ci à la colonne.'
    },
    unknownChoice: {
      what: '« {column} » contient « {value} », qui ne fait pas partie de ses choix.',
      why: 'Cette valeur décide comment on entre, et personne ne peut la deviner. Prenez un des choix.'
    },
    bothForAndNotFor: {
      what: '« {value} » figure à la fois parmi ceux à qui elle s’adresse et parmi ceux à qui elle ne s’adresse pas.',
      why: 'Les gens qui ont ce rôle reçoivent deux réponses contraires.'
    }
  }
};
