/** The papers that go to a court, and the lists that go with them. */
import type { Writer } from '../paper.ts';
import { writeDisclosureOrder } from './disclosure-order.ts';
import { writeExhibitList } from './exhibit-list.ts';
import { writePartyList, writePostList, writeSenderList } from './lists.ts';
import { writePreservation, writeProvision } from './orders.ts';
import { keepingSecrets } from './parts/secrecy.ts';
import { writeRemovalRemedy } from './removal-remedy.ts';
import { writeSecrecyRequest } from './secrecy-request.ts';
import { writeStatement } from './statement.ts';

export const courtWriters: Readonly<Record<string, Writer>> = {
  'kaiji-meirei': keepingSecrets(writeDisclosureOrder),
  'teikyo-meirei': keepingSecrets(writeProvision),
  'shokyo-kinshi-meirei': keepingSecrets(writePreservation),
  'sakujo-karishobun': keepingSecrets(writeRemovalRemedy),
  'shoko-setsumeisho': keepingSecrets(writeExhibitList),
  'toukou-mokuroku': keepingSecrets(writePostList),
  'hassinsha-mokuroku': keepingSecrets(writeSenderList),
  'tojisha-mokuroku': keepingSecrets(writePartyList),
  chinjutsusho: keepingSecrets(writeStatement),
  // Its second part is where the true details stand.
  'hitoku-todoke': writeSecrecyRequest,
};
