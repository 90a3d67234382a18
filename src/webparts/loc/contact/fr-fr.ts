import type { LateStrings } from '../../../features/contactUs/late/LateStrings';

export const contactStrings: LateStrings = {
  problems: {
    topic: { missing: 'Choisissez un sujet, pour que votre message parvienne aux bonnes personnes.' },
    subject: { missing: 'Dites en quelques mots de quoi il s’agit.', tooLong: 'Limitez l’objet à {limit} caractères.' },
    message: {
      missing: 'Écrivez votre message.',
      tooLong: 'Limitez votre message à {limit} caractères.',
      tooManyLinks: 'Retirez quelques liens : un message en contient cinq au plus.'
    },
    senderName: { missing: 'Saisissez votre nom.', tooLong: 'Limitez votre nom à {limit} caractères.' },
    senderEmail: {
      missing: 'Saisissez votre adresse e-mail, pour recevoir une réponse.',
      tooLong: 'Limitez l’adresse à {limit} caractères.',
      notAnAddress: 'Saisissez une adresse comme nom@exemple.org.'
    },
    organisation: { tooLong: 'Limitez le nom de votre organisation à {limit} caractères.' },
    programme: { tooLong: 'Limitez le nom de votre programme à {limit} caractères.' }
  },
  summary: { one: '{count} champ demande votre attention', other: '{count} champs demandent votre attention' },
  earlier: {
    begun: 'Vous avez commencé un message à {time}.',
    unclear: 'Vous avez commencé un message à {time}. Personne ne peut dire pour l’instant s’il est arrivé ; si vous le renvoyez, il ne sera conservé qu’une fois.',
    checking: 'Vous avez commencé un message à {time}, et l’envoi était en cours. Nous vérifions s’il est arrivé…',
    files: 'Choisissez de nouveau ces fichiers, qui ne peuvent pas être conservés : {files}.',
    arrived: 'Le message que vous envoyiez est arrivé. Votre référence : {reference}',
    changed: 'Le message que vous envoyiez est arrivé. Votre référence : {reference}. Ce que vous avez modifié ensuite n’a pas été envoyé.',
    goOn: 'Continuer',
    discard: 'Abandonner'
  },
  more: {
    organisation: 'Votre organisation',
    programme: 'Votre programme',
    role: 'Votre fonction',
    noRole: '(non précisée)',
    language: 'Langue de la réponse',
    anyLanguage: '(indifférente)'
  },
  files: {
    label: 'Fichiers',
    choose: 'Choisir des fichiers',
    help: '{count} fichiers au plus, de {size} Mo chacun : {kinds}. Ils partent quand votre message est arrivé.',
    remove: 'Retirer {name}',
    problems: {
      tooMany: '« {name} » n’est pas joint : un message porte {count} fichiers au plus.',
      empty: '« {name} » n’est pas joint : il est vide.',
      tooLarge: '« {name} » n’est pas joint : il dépasse {size} Mo.',
      name: '« {name} » n’est pas joint : renommez-le, avec des lettres et des chiffres seulement.',
      taken: '« {name} » n’est pas joint : un fichier porte déjà ce nom.',
      kind: '« {name} » n’est pas joint : les fichiers de ce type ne peuvent pas être envoyés.',
      content: '« {name} » n’est pas joint : son contenu n’est pas ce que dit son nom.',
      macros: '« {name} » n’est pas joint : il contient un programme. Enregistrez-le sans macros.',
      unreadable: '« {name} » n’est pas joint : il est illisible. Choisissez-le de nouveau.'
    }
  },
  trips: {
    filled: 'Votre navigateur a rempli un champ que personne ne voit, comme le font les programmes publicitaires. Si vous avez écrit ce message vous-même, appuyez encore une fois sur le bouton.',
    tooFast: 'C’était très rapide, comme avec les programmes publicitaires. Si vous avez écrit ce message vous-même, appuyez encore une fois sur le bouton.'
  },
  failed: {
    closed: 'Il n’est pas possible d’envoyer de message depuis cette page.',
    writeInstead: 'Vous pouvez écrire à {mailbox}.',
    waitUntil: 'L’envoi sera possible à partir de {time}.',
    offline: 'Il n’y a pas de connexion.',
    backOnline: 'La connexion est rétablie : appuyez sur le bouton pour envoyer votre message.',
    copy: { copy: 'Copier le texte', copied: 'Le texte est copié.', failed: 'Le texte n’a pas pu être copié. Sélectionnez-le dans le formulaire.' }
  },
  sent: {
    heading: 'Votre message est arrivé',
    reference: 'Votre référence : {reference}',
    goesTo: 'Il est transmis à {mailbox}.',
    answerTo: 'La réponse arrivera à {email}.',
    within: 'Vous pouvez compter sur une réponse dans ce délai : {time}.',
    another: 'Envoyer un autre message',
    files: 'Fichiers joints',
    fileStates: { waiting: 'en attente', sending: 'envoi en cours…', arrived: 'arrivé', failed: 'pas encore arrivé' },
    allFiles: 'Tous les fichiers sont arrivés.',
    sendRest: 'Renvoyer les autres'
  }
};
