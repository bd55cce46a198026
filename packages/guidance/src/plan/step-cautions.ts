/** What to know before a step, as it follows from the case: every caution that applies, the weightiest first. */
import type { Circumstances } from './circumstances.ts';
import type { Placement } from './placements.ts';
import type { PlanStageId } from './plan.ts';
import type { PlanCaution } from './words.ts';

/** What each stage has to say; the placement tells which of its steps. */
const BY_STAGE: {
  readonly [S in PlanStageId]: (of: Circumstances, placement: Placement) => readonly PlanCaution[];
} = {
  safety: ({ afraid, moneyDemanded }) => [
    ...only(moneyDemanded, { code: 'do-not-pay' }),
    ...only(afraid, { code: 'keep-account-id' }),
  ],
  keep: (of) => [
    ...only(of.sexualImage, { code: 'no-sexual-images-kept' }),
    { code: 'pile-on' },
    ...only(of.afraid, { code: 'keep-account-id' }),
    // What a screenshot must show is no help where nothing may be kept.
    ...(of.sexualImage ? [] : of.platforms.flatMap(screenshotShows)),
  ],
  talk: ({ isChild, needsFreeHelp, asksThemself, schoolConcerned }, { onlyFor }) => [
    ...only(onlyFor === 'school' || (schoolConcerned && !asksThemself), { code: 'decide-with-child' }),
    ...only(onlyFor === 'business', { code: 'whistleblowing' }),
    ...only(needsFreeHelp && onlyFor === null, { code: 'legal-aid' }),
    ...only(isChild && onlyFor === null, { code: 'legal-aid-for-children' }),
    ...only(onlyFor === null, { code: 'another-window' }),
  ],
  removal: removalCautions,
  identification: (of) => [
    { code: 'sender-learns' },
    { code: 'identification-takes-weeks' },
    ...only(of.afraid, { code: 'secret-address' }),
    ...only(of.suspectsWho, { code: 'do-not-confront' }),
    ...only(of.oneToOneAmongOthers, { code: 'some-between-two' }),
    ...courtCautions(of),
    ...of.platforms.flatMap(courtOf),
  ],
  damages: (of) => [
    ...only(of.moneyDemanded, { code: 'do-not-pay' }),
    ...only(of.afraid, { code: 'secret-address' }),
    ...courtCautions(of),
    { code: 'where-victim-lives' },
    ...only(of.needsFreeHelp, { code: 'legal-aid' }),
  ],
  criminal: (of) => [
    ...only(of.moneyDemanded, { code: 'do-not-pay' }),
    { code: 'first-contact-for-complaint' },
    { code: 'without-damage-yet' },
    ...only(of.isChild, { code: 'child-may-report' }),
    ...only(of.isChild && of.guardianUnsafe, { code: 'guardian-as-suspect' }),
    ...only(!of.knowsWho, { code: 'guess-day' }),
    ...only(of.afraid, { code: 'secret-address' }),
  ],
  recovery: () => [{ code: 'pile-on' }, { code: 'another-window' }],
};

/** The cautions of a step in a case. */
export function stepCautionsOf(placement: Placement, of: Circumstances): readonly PlanCaution[] {
  return BY_STAGE[placement.stage](of, placement);
}

function removalCautions(
  of: Circumstances,
  { removes, platformWindows, open }: Placement,
): readonly PlanCaution[] {
  if (!removes) return [];
  const atOnce = of.removeAtOnce.length > 0;
  return [
    atOnce ? { code: 'note-then-remove', because: of.removeAtOnce } : { code: 'keep-before' },
    ...only(of.sexualImage, { code: 'talk-before-sexual-removal' }),
    ...only(of.sexualImage && open === 'by-proxy', { code: 'take-it-down' }),
    { code: 'words-are-passed-on' },
    { code: 'no-name-to-offender' },
    ...only(of.isBusiness, { code: 'whistleblowing' }),
    ...only(of.isPublicFigure && open === 'by-proxy', { code: 'public-figure-may-be-refused' }),
    ...only(open === 'court-removal' && of.isChild, { code: 'guardian-for-court' }),
    ...(platformWindows === 'all' ? of.visiblePlatforms.flatMap(platformCautions) : []),
  ];
}

function courtCautions(of: Circumstances): readonly PlanCaution[] {
  return [
    ...only(of.isChild, { code: 'guardian-for-court' }),
    ...only(of.isChild && of.guardianUnsafe, { code: 'guardian-not-asked' }),
    ...only(of.isChild, { code: 'legal-aid-for-children' }),
  ];
}

function screenshotShows({
  name,
  screenshotMustShow,
}: Circumstances['platforms'][number]): readonly PlanCaution[] {
  return screenshotMustShow.length === 0
    ? []
    : [{ code: 'screenshot-shows', platform: name, items: screenshotMustShow }];
}

function platformCautions(platform: Circumstances['platforms'][number]): readonly PlanCaution[] {
  const { name, status, inAppReport, reportCaution, reportWindows } = platform;
  if (status === 'ended') return [{ code: 'platform-ended', platform: name }];
  return [
    ...(inAppReport === null ? [] : [{ code: 'in-app-report', platform: name, text: inAppReport } as const]),
    ...(reportCaution === null
      ? []
      : [{ code: 'report-habit', platform: name, text: reportCaution } as const]),
    ...only(!reportWindows.some(({ url }) => url !== null), { code: 'no-window-known', platform: name }),
  ];
}

/** Where a court would be; nothing that we are unsure of. */
function courtOf({ name, operator }: Circumstances['platforms'][number]): readonly PlanCaution[] {
  return operator.jurisdiction === null || operator.confidence === 'low'
    ? []
    : [{ code: 'court', platform: name, text: operator.jurisdiction }];
}

function only(holds: boolean, caution: PlanCaution): readonly PlanCaution[] {
  return holds ? [caution] : [];
}
