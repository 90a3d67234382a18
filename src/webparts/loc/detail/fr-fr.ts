import type { DetailStrings } from '../../../features/communityFinder/detail/DetailStrings';

export const detailStrings: DetailStrings = {
  kind: { Team: 'Équipe', 'Private channel': 'Canal privé', Site: 'Site web', 'Legacy community': 'Ancienne communauté' },
  status: { Planned: 'Pas encore ouverte', Active: 'En activité', 'View-only': 'Lecture seule', Archived: 'Archivée' },
  access: { Open: 'Ouverte à tous', 'On request': 'Sur demande', 'By invitation': 'Sur invitation' },
  member: 'Vous en êtes membre',
  favourite: 'Favorite',
  link: { copy: 'Copier le lien', copied: 'Le lien est copié.', failed: 'Cette page n’a pas le droit de copier. Copiez l’adresse depuis la barre d’adresse.' },
  purpose: {
    title: 'À quoi elle sert',
    none: 'Personne ne l’a encore décrite.',
    missing: 'La description n’a pas pu être chargée.'
  },
  whoShouldJoin: 'À qui elle s’adresse',
  forEverybody: 'À toute personne intéressée.',
  notFor: 'Non ouverte à : {roles}',
  notForYou: 'Pas ouverte à votre fonction : {roles}',
  facts: { roles: 'Fonctions', strands: 'Volets', regions: 'Régions', languages: 'Langues', themes: 'Thèmes' },
  howToGetIn: 'Comment y entrer',
  channels: 'Canaux',
  workingGroups: {
    title: 'Groupes de travail',
    none: 'Aucun groupe de travail n’en dépend.',
    missing: 'Les groupes de travail n’ont pas pu être chargés.',
    status: { Planned: 'Prévu', Active: 'Actif', Finished: 'Terminé' },
    openInTeams: 'Ouvrir dans Teams'
  },
  partOf: 'Fait partie de',
  successors: 'Remplacée par',
  predecessors: 'Remplace',
  contact: {
    title: 'Vos interlocuteurs',
    none: 'Aucun interlocuteur n’est indiqué.',
    missing: 'L’interlocuteur n’a pas pu être chargé.',
    person: 'Interlocuteur : {name}',
    chat: 'Discuter dans Teams',
    mailbox: 'Boîte aux lettres : {mailbox}',
    ask: 'Poser une question sur cette communauté'
  }
};
