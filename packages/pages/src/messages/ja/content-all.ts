/** Every message of the content pages; another language is one value of {@link ContentMessages}. */
import { contentAboutJa } from './content-about.ts';
import { contentCoverageJa } from './content-coverage.ts';
import { contentDataJa } from './content-data.ts';
import { contentDeviceJa } from './content-device.ts';
import { contentFirstWordsJa } from './content-first-words.ts';
import { contentListsJa } from './content-lists.ts';
import { contentServiceJa } from './content-service.ts';
import { contentStepsJa } from './content-steps.ts';

export const contentJa = {
  service: contentServiceJa,
  firstWords: contentFirstWordsJa,
  lists: contentListsJa,
  steps: contentStepsJa,
  coverage: contentCoverageJa,
  data: contentDataJa,
  device: contentDeviceJa,
  about: contentAboutJa,
};

export type ContentMessages = typeof contentJa;
