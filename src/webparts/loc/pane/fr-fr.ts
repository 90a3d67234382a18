import type { PaneStrings } from '../../pane/PaneStrings';

export const paneStrings: PaneStrings = {
  content: 'Contenu',
  title: 'Titre',
  titleHelp: 'Laissez vide pour le titre habituel dans la langue de chaque visiteur.',
  headingLevel: 'Niveau du titre',
  headingLevelOption: 'Titre de niveau {level}',
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
  privacyHelp: 'Affichée au-dessus du bouton. Laissez vide pour la note habituelle.',
  finder: {
    view: 'Présentation au départ',
    pageSize: 'Affichées d’un coup',
    signUpUrl: 'Où créer un compte',
    signUpUrlHelp: 'Adresse de la page d’inscription, pour les visiteurs sans compte. Laissez vide s’il n’y en a pas.',
    signUpUrlInvalid: 'Saisissez une adresse qui commence par https://.',
    source: 'Communautés provenant de',
    sources: { here: 'Ce site', site: 'Un autre site', hub: 'Tous les sites du hub' },
    hubHelp: 'La recherche SharePoint rassemble les listes de communautés de tous les sites du hub. Les nouveautés apparaissent un peu plus tard, et un administrateur doit d’abord mapper les colonnes.',
    filters: 'Filtres',
    facets: {
      help: 'Pour chaque filtre : si les visiteurs peuvent s’en servir, ce qui est choisi à leur arrivée, et si ce choix reste.',
      offer: 'Les visiteurs peuvent filtrer ainsi',
      preset: '{facet} : choix de départ',
      lock: 'Les visiteurs ne peuvent pas changer ce choix',
      lockHelp: 'Choisissez d’abord une valeur.',
      hidden: 'non proposé',
      locked: 'fixe',
      loading: 'Lecture des valeurs…',
      failed: 'La liste est illisible en ce moment. Les valeurs habituelles sont proposées.'
    },
    guestsSee: 'Les invités voient',
    guestsSeeOptions: { everything: 'toutes les communautés', joinable: 'seulement celles qu’ils peuvent demander à rejoindre' },
    connections: 'Liens et connexions',
    linkName: 'Nom dans les liens',
    linkNameHelp: 'Distingue plusieurs recherches sur une même page. Laissez vide s’il n’y en a qu’une.',
    linkNameInvalid: 'Seulement des lettres de a à z et des chiffres, 12 au plus.',
    textFromPage: 'Rechercher un texte venant d’un autre composant de la page'
  },
  groups: {
    bySubject: 'Sous des titres par thème',
    on: 'Oui',
    off: 'Non',
    links: 'Liens',
    linkNameHelp: 'Distingue plusieurs composants de groupes de travail sur une même page. Laissez vide s’il n’y en a qu’un.'
  }
};
