import type { TableStrings } from '../../communityFinder/TableStrings';

export const tableStrings: TableStrings = {
  file: 'communautes',
  columns: {
    name: 'Nom', parent: 'Fait partie de', kind: 'Type', status: 'État', access: 'Accès', purpose: 'Objet', whoShouldJoin: 'Pour qui', notFor: 'Pas pour',
    roles: 'Fonctions', themes: 'Thèmes', strands: 'Volets', regions: 'Régions', languages: 'Langues', mailbox: 'Adresse de contact', link: 'Lien'
  }
};
