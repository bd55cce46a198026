/** Requests to a provider, and papers for the person and whoever helps: their writers by the form's id. */
import type { Writer } from '../paper.ts';
import { copyrightRequest } from './copyright-request.ts';
import { counselMemo } from './counsel-memo.ts';
import { disclosureRequest } from './disclosure-request.ts';
import { keepingSecrets, keepingToColumns } from './parts/secrecy.ts';
import { powerOfAttorney } from './power-of-attorney.ts';
import { removalRequest } from './removal-request.ts';
import { responseRecord } from './response-record.ts';
import { rightsExplanation } from './rights-explanation.ts';

export const requestWriters: Readonly<Record<string, Writer>> = {
  'soushin-meiyo-privacy': keepingToColumns(removalRequest),
  'soushin-chosaku': keepingToColumns(copyrightRequest),
  'kaiji-hyojun': keepingToColumns(disclosureRequest),
  'kenri-setsumei': keepingSecrets(rightsExplanation),
  'inin-jo': keepingSecrets(powerOfAttorney),
  'soudan-memo': counselMemo,
  'taiou-kiroku': responseRecord,
};
