import type { ImportStrings } from '../../../../features/health/ImportStrings';

export const importing: ImportStrings = {
  title: 'Ajouter des communautés à partir d’un tableau',
  table: 'Tableau',
  tableHelp: 'Collez-le depuis une page, Excel ou un fichier CSV. La première ligne donne le titre des colonnes, par exemple « Name » et « Who should join ». Rien n’est écrit avant que vous ayez vu ce qui changerait.',
  file: 'Ou choisissez un fichier (CSV ou texte)',
  chooseFile: 'Choisir un fichier',
  fileFailed: 'Le fichier ne peut pas être lu. Ouvrez-le vous-même, copiez le tableau et collez-le.',
  compare: 'Comparer avec la liste',
  comparing: 'Lecture de la liste…',
  preview: 'Ce qui changerait',
  counts: {
    added: { one: '{count} ligne est nouvelle.', many: '{count} lignes sont nouvelles.', other: '{count} lignes sont nouvelles.' },
    changed: { one: '{count} ligne change.', many: '{count} lignes changent.', other: '{count} lignes changent.' },
    unchanged: { one: '{count} ligne reste telle quelle.', many: '{count} lignes restent telles quelles.', other: '{count} lignes restent telles quelles.' },
    unclear: { one: '{count} ligne n’est pas claire.', many: '{count} lignes ne sont pas claires.', other: '{count} lignes ne sont pas claires.' },
    problems: { one: '{count} élément n’a pas pu être lu.', many: '{count} éléments n’ont pas pu être lus.', other: '{count} éléments n’ont pas pu être lus.' }
  },
  nothingToWrite: 'Il n’y a rien à écrire.',
  headings: { added: 'Nouvelles lignes', changed: 'Lignes modifiées', unclear: 'À décider', problems: 'Ce qui n’a pas pu être lu' },
  existingTeam: '{name} (déjà dans la liste)',
  fields: {
    kind: 'Type', whoShouldJoin: 'Pour qui', purpose: 'But', access: 'Accès', status: 'État', mailbox: 'Boîte aux lettres', teamsLink: 'Lien Teams',
    siteLink: 'Lien du site', keywords: 'Mots-clés', order: 'Ordre', roles: 'Rôles', notFor: 'Pas pour', themes: 'Thèmes', strands: 'Volets', regions: 'Régions',
    languages: 'Langues'
  },
  field: '{field} : {value}',
  change: '{field} : {before} → {after}',
  empty: 'vide',
  doubts: {
    nearName: 'La liste a une ligne qui porte presque ce nom.',
    elsewhere: 'La liste a une ligne de ce nom à un autre endroit : sous une équipe, ou sous aucune.',
    otherKind: 'La liste a une ligne de ce nom qui est d’un autre type.',
    severalRows: 'La liste a plusieurs lignes de ce nom.',
    parentUnknown: 'Son équipe « {parent} » n’est ni dans la liste ni dans le tableau. Ajoutez l’équipe au tableau, puis comparez à nouveau.',
    parentUnclear: 'Décidez d’abord pour son équipe « {parent} ». Si plusieurs lignes portent ce nom, donnez-leur des noms différents dans la liste.'
  },
  decision: '« {name} » (ligne {line}) est…',
  leaveOut: 'laissée de côté',
  sameRow: 'la ligne « {name} » (numéro {id})',
  newRow: 'une nouvelle ligne',
  line: 'Ligne {line} : {problem}',
  problems: {
    emptyPaste: 'Il n’y a encore rien ici. Collez un tableau.',
    notATable: 'C’est un texte sans colonnes, pas un tableau. Copiez le tableau entier avec le titre de ses colonnes.',
    aboveHeader: '« {value} » se trouve au-dessus des titres de colonnes et a été laissé de côté.',
    unknownHeader: 'La colonne « {column} » n’est pas connue et a été laissée de côté. Pour qu’elle soit lue, donnez-lui un titre comme « Purpose » ou « Contact mailbox ».',
    repeatedHeader: 'La colonne « {column} » dit la même chose qu’une autre et a été laissée de côté. Supprimez l’une des deux.',
    noNameColumn: 'Aucune colonne n’a pour titre « Name » : aucune ligne ne peut être lue. Ajoutez ce titre.',
    cellCount: '« {value} » n’a pas autant de cellules ({found}) qu’il y a de colonnes ({expected}). La ligne a été laissée de côté ; ajoutez ou supprimez des cellules.',
    emptyName: 'La ligne qui contient « {value} » n’a pas de nom et a été laissée de côté. Donnez-lui un nom.',
    nameTooLong: 'Le nom « {value} » dépasse {limit} caractères. La ligne a été laissée de côté ; raccourcissez le nom.',
    repeatedName: '« {value} » figure déjà à la ligne {other}. Cette ligne a été laissée de côté ; supprimez l’une des deux.',
    channelWithoutTeam: 'Le canal « {value} » ne se trouve sous aucune équipe et a été laissé de côté. Placez-le sous son équipe.',
    unknownKind: '« {value} » dans « {column} » n’est pas un type de communauté. La ligne a été laissée de côté ; écrivez « Team », « Private channel », « Site » ou « Legacy community ».',
    unknownAccess: '« {value} » dans « {column} » n’est pas un accès. La ligne a été laissée de côté ; écrivez « Open », « On request » ou « By invitation ».',
    unknownStatus: '« {value} » dans « {column} » n’est pas un état. La ligne a été laissée de côté ; écrivez « Planned », « Active », « View-only » ou « Archived ».',
    unknownValue: '« {value} » ne fait pas partie des choix de « {column} ». La ligne arrive sans cette valeur ; corrigez-la, ou ajoutez-la aux choix de la colonne.',
    orderNotANumber: '« {value} » dans « {column} » n’est pas un nombre. La ligne arrive sans cette valeur.'
  },
  write: { one: 'Écrire {count} ligne', many: 'Écrire {count} lignes', other: 'Écrire {count} lignes' },
  writing: 'Écriture…',
  progress: '{done} lignes sur {total}',
  result: 'Ce qui a été écrit',
  written: { one: '{count} ligne a été écrite.', many: '{count} lignes ont été écrites.', other: '{count} lignes ont été écrites.' },
  outcomes: {
    added: 'Ajoutée : {name}',
    changed: 'Modifiée : {name}',
    refused: 'Non acceptée par la liste : {name} (ligne {line}). Vérifiez les valeurs de cette ligne : une adresse, un lien ou un texte enfreint peut-être une règle de sa colonne.',
    skipped: 'Laissée de côté, car son équipe n’a pas été acceptée : {name} (ligne {line})'
  },
  interrupted: 'L’écriture s’est arrêtée à « {name} » (ligne {line}).',
  interruptedHelp: 'Ce qui a été écrit est conservé. Si vous continuez, la liste est d’abord relue, pour que rien ne soit écrit deux fois.',
  goOn: 'Continuer',
  goOnWithout: 'Continuer sans cette ligne'
};
