/** SP.BasePermissions: two halves of 32 bits. */
export interface PermissionMask {
  readonly High: number;
  readonly Low: number;
}

/** Bits of a mask, counted from 1, as SP.PermissionKind does. */
export const RIGHTS = {
  viewItems: 1, addItems: 2, editItems: 3, deleteItems: 4, cancelCheckout: 9, managePersonalViews: 10, manageLists: 12, managePermissions: 26, enumeratePermissions: 63
} as const;

export type Right = keyof typeof RIGHTS;

export const NOTHING: PermissionMask = { High: 0, Low: 0 };

export function has({ High, Low }: PermissionMask, right: Right): boolean {
  const bit = RIGHTS[right] - 1;
  return ((bit < 32 ? Low >>> bit : High >>> (bit - 32)) & 1) === 1;
}

export function union(a: PermissionMask, b: PermissionMask): PermissionMask {
  return { High: (a.High | b.High) >>> 0, Low: (a.Low | b.Low) >>> 0 };
}

/** Rights of the lower half only. */
export function without({ High, Low }: PermissionMask, rights: readonly Right[]): PermissionMask {
  const taken = rights.reduce((bits, right) => bits | (1 << (RIGHTS[right] - 1)), 0);
  return { High, Low: (Low & ~taken) >>> 0 };
}
