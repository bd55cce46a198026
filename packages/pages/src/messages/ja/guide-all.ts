/** Every message of the guide; another language is one value of {@link GuideMessages}. */
import { guideAnswerJa } from './guide-answer.ts';
import { guideCommonJa } from './guide-common.ts';
import { guideDeadlinesJa } from './guide-deadlines.ts';
import { guidePlatformsJa } from './guide-platforms.ts';
import { guideRightsJa } from './guide-rights.ts';
import { guideStepsJa } from './guide-steps.ts';

export const guideJa = {
  common: guideCommonJa,
  steps: guideStepsJa,
  rights: guideRightsJa,
  platforms: guidePlatformsJa,
  deadlines: guideDeadlinesJa,
  answer: guideAnswerJa,
};

export type GuideMessages = typeof guideJa;
