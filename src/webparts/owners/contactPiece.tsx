import * as React from 'react';
import { connect } from '../../adapters/sharepoint/connect';
import { SpRequestRegister } from '../../adapters/sharepoint/register/SpRequestRegister';
import { SpTopicRegister } from '../../adapters/sharepoint/register/SpTopicRegister';
import { requestCheck } from '../../domain/health/requests/checkRequests';
import { topicCheck, type TopicsChecked } from '../../domain/health/topics/checkTopics';
import type { CheckedList } from '../../features/health/CheckedList';
import { DryRunSection } from '../../features/health/dryRun/DryRunSection';
import type { ContactHealthStrings } from '../loc/contactHealth/ContactHealthStrings';
import type { CheckedLists, HealthPiece, PieceSource } from './HealthPiece';

type ContactLists = Extract<CheckedLists, { readonly kind: 'contact' }>;

/** The check of topics and requests, and where requests go. */
export async function contactPiece({ topicsUrl, requestsUrl }: ContactLists, { webUrl, pageContext, language }: PieceSource): Promise<() => HealthPiece> {
  const strings = await loadStrings(language);
  const sp = connect(webUrl);
  const topics: CheckedList<TopicsChecked> = {
    check: topicCheck(new SpTopicRegister(sp, topicsUrl, pageContext.cultureInfo.currentUICultureName)),
    strings: strings.topics,
    details: ({ dryRun }) => <DryRunSection dryRun={dryRun} strings={strings.dryRun} saveTable={saveTable} />
  };
  return () => ({ lists: [topics, { check: requestCheck(new SpRequestRegister(sp, requestsUrl)), strings: strings.requests }] });
}

async function saveTable(fileName: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { saveCsv } = await import(/* webpackChunkName: 'save-table' */ '../../adapters/browser/saveCsv');
  saveCsv(fileName, rows);
}

async function loadStrings(language: string): Promise<ContactHealthStrings> {
  const isFrench = /^fr\b/i.test(language);
  const { contactHealth } = await (isFrench
    ? import(/* webpackChunkName: 'owner-texts-contact-fr' */ '../loc/contactHealth/fr-fr')
    : import(/* webpackChunkName: 'owner-texts-contact-en' */ '../loc/contactHealth/en-us'));
  return contactHealth;
}
