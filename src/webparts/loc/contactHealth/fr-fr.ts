import type { ContactHealthStrings } from './ContactHealthStrings';

export const contactHealth: ContactHealthStrings = {
  topics: {
    name: 'Sujets de contact',
    emptyList: 'La liste n’a pas encore de ligne. Ajoutez-en dans la liste.',
    texts: {
      noMailbox: {
        what: 'Aucune boîte aux lettres n’est indiquée.',
        why: 'Ses demandes vont à la ligne par défaut. Saisissez l’adresse de ceux qui doivent répondre.'
      },
      noMailboxBackup: {
        what: 'Aucune boîte aux lettres n’est indiquée, seulement un remplaçant.',
        why: 'Le remplaçant reçoit toutes ses demandes, et personne ne le remplace à son tour.'
      },
      noMailboxNobody: {
        what: 'Aucune boîte aux lettres n’est indiquée, et aucune ligne par défaut n’en indique une.',
        why: 'Personne ne reçoit ses demandes : le formulaire ne peut pas les envoyer.'
      },
      mailboxInvalid: {
        what: '« {column} » n’est pas une adresse électronique : « {value} ».',
        why: 'Elle compte comme vide, et les demandes vont ailleurs.'
      },
      severalDefaults: {
        what: 'Elle est marquée par défaut, tout comme « {other} », qui la précède.',
        why: 'Seule la première qui indique une boîte aux lettres prend ce qu’aucune autre ligne ne traite. Ne laissez la marque que sur une ligne.'
      },
      doubledRow: {
        what: 'La ligne {other} a le même sujet et les mêmes conditions.',
        why: 'La ligne {other} vient en premier et prend tout. Supprimez l’une des deux.'
      },
      unreachable: {
        what: 'Aucune demande ne lui parvient jamais : des lignes plus strictes, ou qui la précèdent, les prennent toutes.',
        why: 'Sa boîte aux lettres attend en vain. Changez ses conditions ou son ordre, ou supprimez-la.'
      },
      overlap: {
        what: 'Pour certaines demandes, elle est aussi stricte que la ligne {other} du même sujet, avec une autre boîte aux lettres.',
        why: 'La ligne {other} les reçoit seulement parce qu’elle vient en premier. Ajoutez une condition à celle qui doit les recevoir.'
      },
      unknownValue: {
        what: '« {column} » contient « {value} », qu’aucune demande n’a.',
        why: 'La ligne attend des demandes qui ne viennent jamais. Prenez un des choix.'
      },
      unknownChoice: {
        what: '« {column} » est illisible : « {value} ».',
        why: 'Personne ne peut deviner ce qui était voulu. Prenez un des choix.'
      },
      similarName: {
        what: 'Son nom est presque celui de « {other} ».',
        why: 'Les visiteurs voient deux sujets. Les lignes d’un même sujet ont exactement le même nom.'
      },
      noDefault: {
        what: 'Aucune ligne n’est marquée par défaut.',
        why: 'Ce qu’aucune ligne ne traite, et ce que devrait recevoir une ligne sans boîte aux lettres, ne parvient à personne.'
      },
      gap: {
        what: 'Certaines demandes ne parviennent à personne : elles sont signalées plus bas, avec la destination des demandes.',
        why: 'Le formulaire ne peut pas les envoyer. Marquez par défaut une ligne qui a une boîte aux lettres.'
      }
    }
  },
  requests: {
    name: 'Demandes reçues',
    emptyList: 'Il n’y a aucune demande.',
    texts: {
      keptTooLong: {
        what: 'Elle devait être conservée jusqu’au {date}.',
        why: 'Les données de la personne ne doivent plus être conservées. Supprimez la demande.'
      },
      openTooLong: {
        what: 'Elle est ouverte depuis {days} jours, le {date}.',
        why: 'La personne attend une réponse.'
      },
      twin: {
        what: 'Elle est arrivée deux fois : {other} est le même message, envoyé depuis le même formulaire.',
        why: 'Deux réponses sont possibles, et la personne ne connaît qu’un des numéros. Gardez celle dont le texte est le plus récent et supprimez l’autre.'
      },
      noMailbox: {
        what: 'Aucune boîte aux lettres n’est indiquée.',
        why: 'Personne n’en est averti. Saisissez l’adresse de ceux qui doivent répondre.'
      },
      mailboxInvalid: {
        what: '« {column} » n’est pas une adresse électronique : « {value} ».',
        why: 'Personne n’en est averti. Saisissez l’adresse de ceux qui doivent répondre.'
      },
      noKeepUntil: {
        what: 'Rien n’indique jusqu’à quand elle peut être conservée.',
        why: 'Les données de la personne resteraient pour toujours. Saisissez un jour dans « Keep until ».'
      },
      answeredWithoutDate: {
        what: 'Une réponse a été donnée, mais le jour n’est pas indiqué.',
        why: 'On ne peut pas savoir combien de temps la personne a attendu.'
      },
      unknownValue: {
        what: '« {column} » contient « {value} », qui ne fait pas partie de ses choix.',
        why: 'Elle ne figure dans aucune vue des demandes ouvertes et peut être oubliée. Prenez un des choix.'
      }
    }
  },
  dryRun: {
    title: 'Destination des demandes',
    intro: 'Un essai à blanc des sujets tels qu’ils sont maintenant. Chaque ligne représente toutes les demandes qui aboutissent de la même façon.',
    problems: {
      one: '{count} ligne présente une lacune ou un chevauchement.',
      many: '{count} lignes présentent une lacune ou un chevauchement.',
      other: '{count} lignes présentent une lacune ou un chevauchement.'
    },
    noProblems: 'Chaque demande parvient à quelqu’un, et aucune ligne n’en concurrence une autre.',
    cut: {
      one: 'Il y a trop de combinaisons pour les afficher toutes : voici la première ligne.',
      many: 'Il y a trop de combinaisons pour les afficher toutes : voici les {count} premières lignes.',
      other: 'Il y a trop de combinaisons pour les afficher toutes : voici les {count} premières lignes.'
    },
    noDifference: 'Sans influence : {columns}.',
    columns: { kinds: 'Nature', topics: 'Sujet', themes: 'Thème', strands: 'Volet', languages: 'Langue de la réponse', goesTo: 'Destination', why: 'Raison' },
    kinds: { question: 'Question', join: 'Demande d’adhésion', trouble: 'Problème technique ou de compte', list: 'Problème dans la liste' },
    any: 'indifférent',
    others: 'tout autre cas',
    none: { topics: 'aucun sujet indiqué', themes: 'aucun thème', strands: 'aucun volet', languages: 'aucune langue' },
    via: {
      mailbox: 'Boîte aux lettres de « {topic} ».',
      backup: 'Remplaçant de « {topic} », qui n’a pas de boîte aux lettres.',
      default: 'Ligne par défaut, car « {topic} » n’indique personne.',
      rest: 'Ligne par défaut, « {topic} » : aucune autre ligne ne répond.'
    },
    gap: 'Personne',
    gapWhy: 'Lacune : aucune ligne avec une boîte aux lettres ne répond, et il n’y a pas de ligne par défaut.',
    overlap: 'Chevauchement',
    overlapWhy: 'Aussi stricte, avec une autre boîte aux lettres : ligne {rows}. L’ordre de la liste décide.',
    filter: 'Afficher',
    all: 'Tout',
    onlyProblems: 'Lacunes et chevauchements',
    filterOption: '{word} ({count})',
    showAll: { one: 'Afficher la ligne', many: 'Afficher les {count} lignes', other: 'Afficher les {count} lignes' },
    showFewer: 'Afficher moins de lignes',
    save: 'Enregistrer au format CSV',
    fileName: 'Destination des demandes',
    saveFailed: 'Le tableau n’a pas pu être enregistré. Vérifiez votre connexion, puis réessayez.'
  }
};
