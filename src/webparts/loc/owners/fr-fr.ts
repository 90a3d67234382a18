import { communities, health } from './health/fr-fr';
import { importing } from './importing/fr-fr';
import type { OwnerStrings } from './OwnerStrings';

export const ownerStrings: OwnerStrings = {
  health,
  communities,
  importing,
  setup: {
    title: 'Créer les listes de ce composant',
    intro: 'Ce composant affiche le contenu de listes que « {site} » n’a pas encore. Vous pouvez les créer ici, tout de suite.',
    introIncomplete: 'Les listes de ce composant dans « {site} » sont incomplètes. Ce qui manque peut être ajouté ici, tout de suite.',
    listMissing: 'sera créée à l’adresse {url} :',
    columns: { one: '{count} colonne', many: '{count} colonnes', other: '{count} colonnes' },
    views: { one: '{count} affichage', many: '{count} affichages', other: '{count} affichages' },
    nothingIsDeleted: 'Rien de ce qui existe n’est supprimé ni remplacé. En cas d’interruption, reprenez là où tout s’est arrêté.',
    rights: {
      manageLists: { held: 'Il faut le droit de gérer les listes ; vous l’avez.', missing: 'Il faut le droit de gérer les listes (niveau Modification ou supérieur).' },
      managePermissions: {
        held: 'Il faut le droit de gérer les autorisations, pour que les visiteurs puissent ajouter des messages ; vous l’avez.',
        missing: 'Il faut le droit de gérer les autorisations (Contrôle total), pour que les visiteurs puissent ajouter des messages.'
      }
    },
    laterByOwner: 'Vous ne l’avez pas : un propriétaire s’en chargera ensuite.',
    samples: 'Ajouter des lignes d’exemple',
    samplesHelp: 'De vraies communautés, groupes et sujets pour commencer. Vous pourrez les modifier ou les supprimer dans les listes.',
    create: 'Créer les listes',
    mend: 'Ajouter ce qui manque',
    resume: 'Continuer',
    working: 'Création de {list}…',
    progress: '{done} étapes sur {total}',
    interrupted: 'Ce qui a été créé est conservé. Continuez quand vous voulez.',
    complete: 'Les listes sont là et complètes.',
    show: 'Afficher le composant',
    askIntro: 'Ce composant a besoin de listes dans « {site} », et leur création demande un droit que vous n’y avez pas.',
    askPeople: 'Demandez à l’une de ces personnes : {people} (groupe « {group} »).',
    askGroup: 'Demandez à un membre du groupe « {group} ».',
    askLists: 'Indiquez-lui les listes : {lists}. En ouvrant cette page puis Modifier, la personne trouvera ici un bouton pour cela.',
    copyRequest: 'Copier ce texte',
    copied: 'Copié.',
    copyFailed: 'Le navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le vous-même.',
    remaining: 'Votre part est faite. Ce qui reste dans « {site} » demande un droit que vous n’y avez pas.',
    listsLack: { one: 'Il manque quelque chose aux listes de ce composant', many: 'Il manque {count} choses aux listes de ce composant', other: 'Il manque {count} choses aux listes de ce composant' },
    notChecked: 'Les listes n’ont pas pu être contrôlées à l’instant.',
    differences: {
      title: 'Les listes elles-mêmes',
      none: 'Colonnes, choix, index et affichages sont comme il faut.',
      byHand: 'Cela ne peut être corrigé sans rien perdre ; décidez vous-même dans les paramètres de la liste.',
      askIntro: 'Corriger les listes dans « {site} » demande un droit que vous n’y avez pas.',
      askLists: 'Indiquez-lui les listes : {lists}. En ouvrant cette page puis Contrôler la liste, la personne trouvera ici un bouton pour cela.',
      needed: 'Indispensable au fonctionnement de ce composant.',
      kinds: {
        list: 'La liste manque.',
        column: 'La colonne « {subject} » manque.',
        type: 'La colonne « {subject} » est du type {found} ; elle devrait être du type {expected}.',
        choices: 'Il manque des choix à la colonne « {subject} ». {expected}',
        extraChoice: 'La colonne « {subject} » a le choix « {found} », que les composants ne connaissent pas : ses lignes ne sont pas affichées.',
        index: 'La colonne « {subject} » n’a pas d’index ; avec beaucoup de lignes, son filtrage échoue.',
        unique: 'La colonne « {subject} » accepte deux fois la même valeur.',
        notUnique: 'La colonne « {subject} » n’accepte aucune valeur deux fois. Tant que c’est le cas, SharePoint ne peut pas cacher les messages aux autres.',
        required: 'La colonne « {subject} » peut rester vide.',
        rule: 'La colonne « {subject} » ne vérifie pas ce qui est saisi.',
        default: 'La colonne « {subject} » n’a pas de valeur par défaut ; ce devrait être « {expected} ».',
        target: 'La colonne « {subject} » renvoie à une autre liste que {expected}.',
        view: 'L’affichage « {subject} » manque.',
        look: 'Il manque la mise en forme de {subject}.',
        form: 'Le formulaire n’a pas de sections.',
        ownItems: 'Chacun peut voir et modifier les messages des autres.',
        contributors: 'Les visiteurs ne peuvent pas ajouter de messages.',
        title: 'Le nom « {subject} » n’a pas encore été donné.',
        version: 'Elle a été créée par une version antérieure, ou sa création n’est pas terminée.',
        newer: 'Elle a été créée par une version plus récente ({found}) de ce composant, qui connaît la version {expected}. Rien n’est modifié ; mettez le paquet à jour.'
      }
    }
  }
};
