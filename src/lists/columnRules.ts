import type { ColumnValidation } from './defineList';

/** One address, or nothing. @param name internal name of the column */
export function addressRule(name: string): ColumnValidation {
  return {
    formula: `=OR(ISBLANK([${name}]),AND(ISNUMBER(FIND("@",[${name}])),ISERROR(FIND(" ",[${name}])),ISERROR(FIND(",",[${name}])),ISERROR(FIND(";",[${name}]))))`,
    message: 'Enter one e-mail address, such as communication@example.org.'
  };
}

/** A GUID without braces, or nothing. @param name internal name of the column */
export function guidRule(name: string): ColumnValidation {
  return {
    formula: `=OR(ISBLANK([${name}]),AND(LEN([${name}])=36,MID([${name}],9,1)="-",MID([${name}],14,1)="-",MID([${name}],19,1)="-",MID([${name}],24,1)="-"))`,
    message: 'Enter the id as 36 characters, such as 01234567-89ab-cdef-0123-456789abcdef.'
  };
}

/** The start of every thread id of Teams, or nothing. @param name internal name of the column */
export function threadIdRule(name: string): ColumnValidation {
  return { formula: `=OR(ISBLANK([${name}]),LEFT([${name}],3)="19:")`, message: 'Enter the thread id of the channel; it starts with 19:' };
}
