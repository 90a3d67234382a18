define([], function () {
  return {
    language: 'fr-FR',
    states: {
      loading: 'Chargement…',
      retry: 'Réessayer',
      close: 'Fermer',
      failures: {
        forbidden: 'Vous n’avez pas l’autorisation de voir ce contenu. Demandez l’accès à un propriétaire du site.',
        notFound: 'Le contenu prévu ici est introuvable. Un propriétaire du site peut le remettre en place.',
        signedOut: 'Votre session a pris fin. Rechargez la page pour vous reconnecter.',
        busy: 'Le serveur est très occupé en ce moment. Patientez un peu, puis réessayez.',
        offline: 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez.',
        refused: 'Le serveur n’a pas accepté cette demande.',
        tooMany: 'Vous avez envoyé plusieurs messages en peu de temps. Patientez un peu avant d’envoyer le suivant.',
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
      cause: 'Cause, visible des seuls éditeurs de la page : {cause}',
      rowsNeedAttention: { one: '{count} ligne à corriger', other: '{count} lignes à corriger' },
      rowsHidden: 'Les visiteurs ne voient pas ces lignes. Corrigez-les dans la liste ; tout le reste est affiché.',
      row: 'Ligne {id}, « {title} » :',
      untitled: 'sans nom',
      problems: {
        required: '« {column} » est vide. Complétez-la.',
        choice: '« {column} » contient « {value} », qui ne fait pas partie de ses choix. Choisissez-en un.',
        link: '« {column} » ne contient pas de lien utilisable ici : « {value} ». Copiez à nouveau le lien depuis Teams.',
        number: '« {column} » n’est pas un nombre : « {value} ».',
        date: '« {column} » n’est pas une date : « {value} ».',
        tooLong: '« {column} » est trop longue.',
        person: '« {column} » ne désigne personne que le site connaisse.',
        parentMissing: '« {column} » renvoie à une ligne qui n’existe pas. Choisissez-en une autre.',
        parentRequired: '« {column} » est vide, alors qu’un canal privé fait partie d’une équipe. Choisissez l’équipe.',
        parentCycle: '« {column} » tourne en rond en passant par « {value} ». Choisissez une ligne qui n’est pas en dessous de celle-ci.'
      },
      opensInNewTab: '(nouvel onglet)',
      checkList: 'Contrôler la liste'
    },
    connections: { searchText: 'Texte recherché', numberFound: 'Nombre de communautés trouvées', community: 'Communauté ouverte', name: 'Nom', mailbox: 'Adresse de contact' },
    finder: {
      title: 'Trouver une communauté',
      empty: 'Il n’y a pas encore de communauté. Elles apparaîtront ici dès qu’un propriétaire les ajoutera à la liste.',
      search: { label: 'Rechercher une communauté', placeholder: 'Nom, sujet ou fonction' },
      role: { label: 'Ma fonction :', any: '(toutes)', several: { one: '{count} fonction', other: '{count} fonctions' } },
      filters: {
        facets: { theme: 'Thème', role: 'Fonction', strand: 'Volet', region: 'Région', language: 'Langue', access: 'Accès', status: 'État' },
        ownLegend: 'Seulement',
        own: { mine: 'Les miennes', favourites: 'Favorites', visited: 'Vues récemment' },
        open: 'Filtrer',
        openCount: { one: 'Filtrer ({count})', other: 'Filtrer ({count})' },
        more: 'Plus de filtres',
        fewer: 'Moins de filtres',
        allValues: { one: 'Tout afficher ({count})', other: 'Tout afficher ({count})' },
        fewerValues: 'Afficher moins',
        active: 'Filtres actifs',
        remove: 'retirer ce filtre',
        clear: 'Effacer'
      },
      tools: {
        open: 'Affichage et partage',
        sort: 'Trier par',
        sorts: { relevance: 'Pertinence', name: 'Nom', recent: 'Ajout récent' },
        view: 'Affichage',
        views: { cards: 'Cartes', list: 'Liste', tree: 'Arborescence' },
        link: { copy: 'Copier le lien', copied: 'Le lien est copié.', failed: 'Le lien n’a pas pu être copié. Copiez plutôt l’adresse de la page.' },
        csv: 'Exporter',
        csvFailed: 'Le tableau n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.',
        csvFile: 'communautes',
        csvColumns: {
          name: 'Nom', parent: 'Fait partie de', kind: 'Type', status: 'État', access: 'Accès', purpose: 'Objet', whoShouldJoin: 'Pour qui', notFor: 'Pas pour',
          roles: 'Fonctions', themes: 'Thèmes', strands: 'Volets', regions: 'Régions', languages: 'Langues', mailbox: 'Adresse de contact', link: 'Lien'
        }
      },
      count: { one: '{count} communauté', other: '{count} communautés' },
      countOf: { one: '{count} communauté sur {total}', other: '{count} communautés sur {total}' },
      shown: { one: '{count} entrée affichée pour l’instant.', other: '{count} entrées affichées pour l’instant.' },
      showMore: { one: 'En afficher {count} de plus', other: 'En afficher {count} de plus' },
      hints: {
        nothingForText: 'Aucune communauté ne répond à « {text} ».',
        nothingForBoth: 'Aucune communauté ne répond à « {text} » avec ces filtres : {filters}.',
        nothingForFilters: 'Aucune communauté ne répond à ces filtres réunis : {filters}.',
        without: { one: 'Sans {what} : {count} communauté', other: 'Sans {what} : {count} communautés' },
        quoted: '« {text} »',
        showAll: 'Afficher toutes les communautés',
        contact: 'Vous ne savez pas laquelle choisir ? Posez la question au moyen du formulaire de contact ; une personne qui connaît les communautés vous répondra.',
        didYouMean: 'Le mot « {typed} » ne figure nulle part. Vouliez-vous dire {known} ?',
        archived: { one: '{count} communauté archivée répond aussi.', other: '{count} communautés archivées répondent aussi.' },
        showArchived: 'Afficher les archives',
        excluded: { one: 'Pas ouverte à votre fonction : {roles} ({count})', other: 'Pas ouvertes à votre fonction : {roles} ({count})' },
        gone: 'La communauté à laquelle mène ce lien n’existe plus.',
        dismiss: 'Fermer cette note'
      },
      card: {
        who: 'Pour :',
        notFor: 'Pas pour : {roles}',
        notForYou: 'Pas ouverte à votre fonction : {roles}',
        formerly: 'Remplace : {names}',
        inCommunity: 'dans {community}',
        strand: 'Volet {strand}',
        member: 'Membre',
        planned: 'Pas encore ouverte',
        viewOnly: 'Lecture seule',
        archived: 'Archivée',
        channels: { one: '{count} canal', other: '{count} canaux' },
        moreChannels: { one: '{count} de plus', other: '{count} de plus' },
        details: 'Détails',
        favourite: 'Favorite'
      },
      values: {
        'Managing authority': 'Autorité de gestion', 'Joint secretariat': 'Secrétariat conjoint',
        'National contact point': 'Point de contact national', Controller: 'Contrôleur', Auditor: 'Auditeur',
        'Certifying or accounting body': 'Organisme de certification ou comptable', 'Communication officer': 'Chargé de communication',
        'Monitoring committee member': 'Membre du comité de suivi', 'Partner or beneficiary': 'Partenaire ou bénéficiaire', Other: 'Autre',
        A: 'A transfrontalier', B: 'B transnational', C: 'C interrégional', D: 'D régions ultrapériphériques',
        'Programme management': 'Gestion des programmes', Finance: 'Finances', 'Control and audit': 'Contrôle et audit',
        Communication: 'Communication', 'Monitoring systems': 'Systèmes de suivi', Evaluation: 'Évaluation',
        'External cooperation': 'Coopération extérieure', 'Baltic Sea': 'Mer Baltique', Mediterranean: 'Méditerranée',
        'South West Europe': 'Europe du Sud-Ouest', 'Outermost regions': 'Régions ultrapériphériques', Open: 'Ouverte', 'On request': 'Sur demande',
        'By invitation': 'Sur invitation', Planned: 'Pas encore ouverte', Active: 'Active', 'View-only': 'Lecture seule', Archived: 'Archivée',
        Team: 'Équipe', 'Private channel': 'Canal privé', Site: 'Site', 'Legacy community': 'Ancienne communauté', English: 'anglais',
        Albanian: 'albanais', Bosnian: 'bosnien', Bulgarian: 'bulgare', Croatian: 'croate', Czech: 'tchèque', Danish: 'danois',
        Dutch: 'néerlandais', Estonian: 'estonien', Finnish: 'finnois', French: 'français', German: 'allemand', Greek: 'grec',
        Hungarian: 'hongrois', Irish: 'irlandais', Italian: 'italien', Latvian: 'letton', Lithuanian: 'lituanien', Macedonian: 'macédonien',
        Maltese: 'maltais', Montenegrin: 'monténégrin', Norwegian: 'norvégien', Polish: 'polonais', Portuguese: 'portugais', Romanian: 'roumain',
        Serbian: 'serbe', Slovak: 'slovaque', Slovenian: 'slovène', Spanish: 'espagnol', Swedish: 'suédois', Ukrainian: 'ukrainien'
      },
      wayIn: {
        label: 'Comment rejoindre {community}',
        steps: {
          member: 'Rejoindre {community}',
          openTeams: 'Rejoindre {community}',
          openSite: 'Ouvrir {community}',
          ask: 'Demander l’accès à {community}',
          askedAlong: 'Demander l’accès à {community}',
          contactForm: 'Demander l’accès à {community}',
          signUp: 'Créer un compte'
        },
        done: 'fait',
        ifNeeded: 'si vous n’en faites pas encore partie',
        why: {
          member: 'Vous faites partie de {community}.',
          openTeam: 'Toutes les personnes de cette organisation peuvent y entrer.',
          ownersDecide: 'Ses propriétaires reçoivent votre demande.',
          guestsAsk: 'Les invités ne peuvent pas entrer par un lien ; les propriétaires vous ajoutent.',
          invitationOnly: 'Seuls ses propriétaires peuvent ajouter des membres.',
          channelOwnersAdd: 'Canal privé : ses propriétaires choisissent les membres au sein de l’équipe.',
          parentFirst: 'Seuls les membres de {parent} peuvent y être ajoutés.',
          noLink: 'Aucun lien n’y mène ; les propriétaires vous ajoutent.',
          noMailbox: 'Aucune adresse n’est connue ; le formulaire de contact atteint des personnes qui peuvent aider.',
          needsAccount: 'Les communautés sont réservées aux titulaires d’un compte. Toute personne engagée dans Interreg peut en créer un.'
        },
        together: 'Une seule demande porte sur {communities}.',
        openInTeams: 'Ouvrir dans Teams',
        openSite: 'Ouvrir le site',
        ask: 'Demander l’accès',
        write: 'Écrivez à {mailbox} pour demander votre ajout.',
        subject: 'Merci de m’ajouter à {communities}',
        contactForm: 'Utiliser le formulaire de contact',
        signUp: 'S’inscrire',
        member: 'Vous en faites partie',
        viewOnly: 'La consultation reste possible, mais pas l’adhésion.',
        viewOnlyUntil: 'La consultation reste possible jusqu’au {date}, mais pas l’adhésion.',
        viewOnlyOver: 'La consultation était possible jusqu’au {date} ; l’accès est maintenant fermé.',
        archived: 'L’accès est fermé.',
        successors: 'Rejoignez plutôt {successors}.',
        notYetOpen: 'L’ouverture est prévue.',
        whenItOpens: 'Pour toute question : {mailbox}.'
      }
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
      about: 'À propos de {community} :',
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
        message: {
          missing: 'Écrivez votre message.',
          tooLong: 'Votre message est trop long. Raccourcissez-le, puis renvoyez-le.',
          tooManyLinks: 'Votre message contient plus de cinq liens. Retirez-en, puis renvoyez-le.'
        }
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
