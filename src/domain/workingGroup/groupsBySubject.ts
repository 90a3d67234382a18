import type { WorkingGroup } from './WorkingGroup';

export interface SubjectSection {
  /** '' for groups without one. */
  readonly subject: string;
  readonly groups: readonly WorkingGroup[];
}

/** The groups under their subjects, each in its place; subjects in the order in which they come, groups without one last. */
export function groupsBySubject(groups: readonly WorkingGroup[]): readonly SubjectSection[] {
  const sections = new Map<string, WorkingGroup[]>();
  for (const group of groups) sections.set(group.subject, [...(sections.get(group.subject) ?? []), group]);
  const named = [...sections].map(([subject, ofSubject]): SubjectSection => ({ subject, groups: ofSubject }));
  return [...named.filter(({ subject }) => subject), ...named.filter(({ subject }) => !subject)];
}
