import type { AskingStrings } from '../../../features/communityFinder/asking/AskingStrings';

export const askingStrings: AskingStrings = {
  heading: { join: 'Demander l’accès à {communities}', question: 'Poser une question sur {communities}' },
  goesTo: 'Votre demande est adressée à {mailbox}.',
  from: 'De : {sender}',
  labels: { senderName: 'Votre nom', senderEmail: 'Votre adresse électronique', message: 'Votre message' },
  required: 'obligatoire',
  optional: 'facultatif',
  firstMessage: 'Je souhaite rejoindre {communities}.',
  messageHelp: { join: 'Votre programme et vos fonctions aident les propriétaires à se décider.', question: 'Que souhaitez-vous savoir ?' },
  problems: {
    senderName: { missing: 'Saisissez votre nom.', tooLong: 'Raccourcissez votre nom à 255 caractères.' },
    senderEmail: {
      missing: 'Saisissez votre adresse électronique afin de recevoir une réponse.',
      tooLong: 'Raccourcissez l’adresse à 255 caractères.',
      notAnAddress: 'Saisissez une adresse du type nom@exemple.org.'
    },
    message: { missing: 'Écrivez votre question.', tooLong: 'Raccourcissez votre message à {limit} caractères.', tooManyLinks: 'Retirez des liens : un message en contient cinq au plus.' }
  },
  privacy: 'Votre nom, votre adresse et votre message sont conservés sur ce site et lus par les personnes qui répondent. Ils servent à vous répondre et à rien d’autre.',
  send: 'Envoyer la demande',
  sending: 'Envoi…',
  cancel: 'Annuler',
  notSent: 'Votre demande n’est pas encore envoyée ; votre texte est conservé ici.',
  closed: 'Les demandes ne peuvent pas être envoyées depuis cette page.',
  writeInstead: 'Vous pouvez aussi écrire à {mailbox} ; le texte est prêt.',
  sent: 'Votre demande est arrivée',
  reference: 'Votre référence : {reference}',
  whatNext: { join: 'Les propriétaires la lisent et vous ajoutent, ou répondent à {email}.', question: 'La réponse arrivera à {email}.' },
  close: 'Fermer'
};
