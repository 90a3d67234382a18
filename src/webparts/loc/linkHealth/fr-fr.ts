import type { LinkHealthStrings } from './LinkHealthStrings';

export const linkTexts: LinkHealthStrings = {
  linkBroken: {
    what: '« {column} » n’est pas un lien qui y mène : « {value} ».',
    why: 'Personne n’entre par là. Copiez à nouveau le lien et collez-le dans la liste.'
  },
  linkForeign: {
    what: '« {column} » mène à {host}, qui n’est ni Teams ni un site SharePoint.',
    why: 'Les liens vers d’autres endroits ne sont pas affichés, pour n’égarer personne.'
  },
  linkDuplicate: {
    what: 'Le lien Teams mène au même endroit que celui de « {other} ».',
    why: 'L’une des deux lignes envoie les gens au mauvais endroit.'
  },
  linkWithoutTenant: {
    what: 'Le lien Teams ne dit pas à quelle organisation il appartient.',
    why: 'Ceux qui font partie de plusieurs organisations peuvent arriver dans la mauvaise. Copiez à nouveau le lien depuis Teams.'
  },
  linkOtherTenant: {
    what: 'Le lien Teams appartient à une autre organisation que ce site.',
    why: 'La plupart des gens ne peuvent pas y entrer avec le compte utilisé ici.'
  },
  linkBlocksJoin: {
    what: 'Le lien Teams se termine par un réglage qui empêche Teams de proposer l’adhésion.',
    why: 'Ceux qui ne sont pas encore membres voient une erreur. Supprimez « &allowXTenantAccess=False » du lien.'
  }
};
