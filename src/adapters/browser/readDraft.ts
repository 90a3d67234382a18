import type { StoredDraft } from '../../domain/enquiry/DraftStore';
import type { EnquiryAbout } from '../../domain/enquiry/Enquiry';
import { ENQUIRY_KINDS, type EnquiryKind } from '../../domain/enquiry/EnquiryKind';
import { ENQUIRY_TEXTS, type EnquiryText } from '../../domain/enquiry/EnquiryLimits';
import { MOST_FILES } from '../../domain/enquiry/files/fileRules';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What stands in a storage may be anything. @returns undefined for what is no draft */
export function readDraft(text: string): StoredDraft | undefined {
  const raw = recordIn(text);
  const { key, kind, topic, texts, files, begunAt, isSending, isChanged, about } = raw ?? {};
  const isDraft = typeof key === 'string' && GUID.test(key) && isKind(kind) && typeof topic === 'string' && areTexts(texts)
    && Array.isArray(files) && files.length <= MOST_FILES && files.every(isText)
    && typeof begunAt === 'number' && Number.isFinite(begunAt) && typeof isSending === 'boolean' && typeof isChanged === 'boolean' && (about === undefined || isAbout(about));
  return isDraft ? { key, kind, topic, about, texts, files, begunAt, isSending, isChanged } : undefined;
}

function recordIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined; // not JSON, and so not ours
  }
}

function areTexts(value: unknown): value is Readonly<Record<EnquiryText, string>> {
  return isRecord(value) && ENQUIRY_TEXTS.every(name => isText(value[name]));
}

function isAbout(value: unknown): value is EnquiryAbout {
  return isRecord(value) && (value.type === 'community' || value.type === 'workingGroup') && Number.isSafeInteger(value.id) && isText(value.name);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isKind = (value: unknown): value is EnquiryKind => (ENQUIRY_KINDS as readonly unknown[]).includes(value);
