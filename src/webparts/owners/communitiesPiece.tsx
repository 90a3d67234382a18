import * as React from 'react';
import { readTable } from '../../adapters/browser/readTable';
import { readTextFile } from '../../adapters/browser/readTextFile';
import { tableText } from '../../adapters/browser/tableText';
import { connect } from '../../adapters/sharepoint/connect';
import { SpCommunityRegister } from '../../adapters/sharepoint/SpCommunityRegister';
import { communityCheck } from '../../domain/health/communities/communityCheck';
import { ImportSection, type ImportTools } from '../../features/health/ImportSection';
import type { OwnerStrings } from '../loc/owners/OwnerStrings';
import { checkOptions } from './checkOptions';
import type { HealthPiece, PieceSource } from './HealthPiece';

const IMPORT_TOOLS: ImportTools = { readTable, tableText, readTextFile };

/** The check of the communities, and a way to add more. */
export function communitiesPiece(listUrl: string, { webUrl, pageContext }: PieceSource): (strings: OwnerStrings) => HealthPiece {
  const register = new SpCommunityRegister(connect(webUrl), listUrl, pageContext.cultureInfo.currentUICultureName);
  return ({ communities, importing }) => ({
    lists: [{ check: communityCheck(register, checkOptions(pageContext)), strings: communities }],
    beneath: onChanged => <ImportSection register={register} tools={IMPORT_TOOLS} strings={importing} onWritten={onChanged} />
  });
}
