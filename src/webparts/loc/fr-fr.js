define([], function () {
  return {
    language: 'fr-FR',
    states: {
      loading: 'Chargement…',
      retry: 'Réessayer',
      failures: {
        forbidden: 'Vous n’avez pas l’autorisation de voir ce contenu. Demandez l’accès à un propriétaire du site.',
        notFound: 'Le contenu prévu ici est introuvable. Un propriétaire du site peut le remettre en place.',
        signedOut: 'Votre session a pris fin. Rechargez la page pour vous reconnecter.',
        busy: 'Le serveur est très occupé en ce moment. Patientez un peu, puis réessayez.',
        offline: 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
        refused: 'Le serveur n’a pas accepté cette demande.',
        server: 'Le serveur n’a pas pu répondre. Réessayez dans un instant.',
        setting: 'Ce composant est mal configuré. Un éditeur de la page peut corriger ses propriétés.',
        row: 'Une entrée de la liste ne peut pas être affichée.'
      },
      askForAccess: 'Écrivez à {mailbox} pour demander l’accès.',
      stale: {
        asOf: 'État : {time}.',
        causes: {
          offline: 'Le serveur est injoignable ; nouvel essai en cours.',
          busy: 'Le serveur est très occupé ; nouvel essai en cours.',
          server: 'Le serveur n’a pas pu répondre ; nouvel essai en cours.',
          signedOut: 'Votre session a pris fin. Rechargez la page pour vous reconnecter.'
        }
      },
      changed: 'La liste a changé.',
      showChanges: 'Afficher les changements',
      cause: 'Cause, visible des seuls éditeurs de la page : {cause}',
      rowsNeedAttention: { one: '{count} ligne à corriger', other: '{count} lignes à corriger' },
      rowsHidden: 'Les visiteurs ne voient pas ces lignes. Corrigez-les dans la liste ; tout le reste est affiché.',
      row: 'Ligne {id}, « {title} » :',
      untitled: 'sans nom',
      problems: {
        required: '« {column} » est vide. Complétez-la.',
        choice: '« {column} » contient « {value} », qui ne fait pas partie de ses choix. Choisissez-en un.',
        link: '« {column} » ne contient pas de lien utilisable ici : « {value} ». Copiez à nouveau le lien depuis Teams.',
        number: '« {column} » n’est pas un nombre : « {value} ».',
        date: '« {column} » n’est pas une date : « {value} ».',
        tooLong: '« {column} » est trop longue.',
        person: '« {column} » ne désigne personne que le site connaisse.',
        parentMissing: '« {column} » renvoie à une ligne qui n’existe pas. Choisissez-en une autre.',
        parentRequired: '« {column} » est vide, alors qu’un canal privé fait partie d’une équipe. Choisissez l’équipe.',
        parentCycle: '« {column} » tourne en rond en passant par « {value} ». Choisissez une ligne qui n’est pas en dessous de celle-ci.'
      },
      opensInNewTab: '(nouvel onglet)',
      checkList: 'Contrôler la liste'
    },
    pane: {
      content: 'Contenu',
      title: 'Titre',
      titleHelp: 'Laissez vide pour le titre habituel dans la langue de chaque visiteur.',
      source: 'Origine des données',
      site: 'Site',
      siteHelp: 'Adresse du site qui contient la liste. Laissez vide pour ce site.',
      siteInvalid: 'Saisissez une adresse de cette organisation, par exemple /sites/hub.',
      communitiesList: 'Liste des communautés',
      workingGroupsList: 'Liste des groupes de travail',
      topicsList: 'Liste des sujets de contact',
      requestsList: 'Liste des demandes de contact',
      usualList: '{list} (liste habituelle)',
      listsLoading: 'chargement…',
      listsFailed: 'les listes de ce site sont illisibles',
      privacy: 'Note de confidentialité',
      privacyHelp: 'Affichée au-dessus du bouton. Laissez vide pour la note habituelle.'
    },
    finder: {
      title: 'Trouver une communauté',
      searchLabel: 'Rechercher une communauté',
      searchPlaceholder: 'Rechercher par nom, sujet ou fonction',
      count: { one: '{count} communauté', other: '{count} communautés' },
      countOf: { one: '{count} communauté sur {total}', other: '{count} communautés sur {total}' },
      empty: 'Il n’y a pas encore de communauté. Elles apparaîtront ici dès qu’un propriétaire les ajoutera à la liste.',
      nothingFound: 'Aucune communauté ne répond à « {query} ». Essayez avec moins de mots, ou d’autres.',
      showAll: 'Afficher toutes les communautés',
      whoShouldJoin: 'Pour :',
      notFor: 'Pas pour : {roles}',
      channels: 'Canaux privés',
      howToGetIn: 'Comment y entrer',
      openInTeams: 'Ouvrir dans Teams',
      ownersLetYouIn: 'Teams demande aux propriétaires de vous admettre.',
      joinFirst: 'Rejoignez d’abord {community}',
      ask: 'Demandez à {mailbox} de vous ajouter à {community}',
      askSubject: 'Merci de m’ajouter à {community}',
      noContact: 'Demandez {community} au moyen du formulaire de contact',
      contact: 'Contact : {mailbox}',
      notYetOpen: 'Pas encore ouverte',
      viewOnly: 'Lecture seule'
    },
    workingGroups: {
      title: 'Groupes de travail',
      empty: 'Il n’y a pas de groupe de travail en ce moment. Ils apparaîtront ici dès qu’un propriétaire les ajoutera à la liste.',
      status: { Planned: 'Prévu', Active: 'Actif', Finished: 'Terminé' },
      subject: 'Thème : {subject}',
      community: 'Fait partie de {community}',
      contact: 'Contact : {mailbox}',
      openInTeams: 'Ouvrir dans Teams'
    },
    contact: {
      title: 'Nous contacter',
      labels: { senderName: 'Votre nom', senderEmail: 'Votre adresse e-mail', topic: 'Sujet', message: 'Message' },
      required: 'obligatoire',
      chooseTopic: 'Choisissez un sujet',
      messageHelp: 'Que souhaitez-vous savoir ou faire ?',
      charactersLeft: { one: '{count} caractère restant.', other: '{count} caractères restants.' },
      charactersOver: { one: '{count} caractère de trop.', other: '{count} caractères de trop.' },
      problems: {
        senderName: { missing: 'Saisissez votre nom.', tooLong: 'Limitez votre nom à 255 caractères.' },
        senderEmail: {
          missing: 'Saisissez votre adresse e-mail, pour recevoir une réponse.',
          tooLong: 'Limitez l’adresse à 255 caractères.',
          notAnAddress: 'Saisissez une adresse comme nom@exemple.org.'
        },
        topic: { missing: 'Choisissez un sujet, pour que votre message parvienne aux bonnes personnes.' },
        message: { missing: 'Écrivez votre message.', tooLong: 'Votre message est trop long. Raccourcissez-le, puis renvoyez-le.' }
      },
      privacy: 'Votre nom, votre adresse et votre message sont conservés sur ce site et lus par l’équipe qui répond. Ils servent à vous répondre, et à rien d’autre.',
      send: 'Envoyer le message',
      sending: 'Envoi en cours…',
      notSent: 'Votre message n’est pas encore envoyé ; votre texte est toujours là.',
      sent: 'Votre message est arrivé',
      reference: 'Votre référence : {reference}',
      whatNext: 'Il est transmis à {mailbox}. La réponse arrivera à {email}.',
      sendAnother: 'Envoyer un autre message',
      noTopics: 'Il n’y a pas encore de sujet. Un propriétaire du site peut en ajouter à la liste.'
    }
  };
});
