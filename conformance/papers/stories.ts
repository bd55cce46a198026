/** The three stories that are told from the first link to the last paper: whose case, which papers, and the day they are drafted on. */
import type { LocalMoment, PlainDate } from '@kakekomi/calendar';
import { type CaseFile, withEntry, withStatement } from '@kakekomi/casefile';
import type { Dataset } from '@kakekomi/dataset';
import { compose, type Draft, type FormId, withDeliveredFacts } from '@kakekomi/drafting';
import { DOXXED_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '@kakekomi/drafting/testing';
import { plan } from '@kakekomi/guidance';

export interface Story {
  readonly id: 'school' | 'shop' | 'doxxed';
  readonly caseFile: CaseFile;
  /** Ids of forms, in the order in which they are used. */
  readonly papers: readonly string[];
  /** The paper that the others are handed in with. */
  readonly main: string;
}

const SENT_ON = '2026-08-18' as PlainDate;

const school = withEntry(SCHOOL_CASE, 'deliveries', {
  id: 'e1',
  form: 'soushin-meiyo-privacy',
  to: 'Instagramの申出フォーム',
  way: 'web-form',
  sentOn: SENT_ON,
  number: 'MIHON-0001',
});
const doxxed = withStatement(
  withStatement(DOXXED_CASE, 'paper-date', TODAY),
  'self-intro',
  '私は見本市で会社員をしています。投稿した人とは、2026年5月ころまで交際していました。',
);

export const STORIES: readonly Story[] = [
  {
    id: 'school',
    caseFile: school,
    main: 'soushin-meiyo-privacy',
    papers: ['soushin-meiyo-privacy', 'soudan-memo', 'taiou-kiroku'],
  },
  {
    id: 'shop',
    caseFile: SHOP_CASE,
    main: 'kaiji-meirei',
    papers: [
      'kaiji-meirei',
      'tojisha-mokuroku',
      'hassinsha-mokuroku',
      'toukou-mokuroku',
      'shoko-setsumeisho',
      'inin-jo',
    ],
  },
  {
    id: 'doxxed',
    caseFile: doxxed,
    main: 'kokuso',
    papers: [
      'kokuso',
      'higaitodoke',
      'toukou-mokuroku',
      'shoko-setsumeisho',
      'chinjutsusho',
      'hitoku-todoke',
    ],
  },
];

/** One paper of a story, as the page and the command line draft it among the papers of its bundle. */
export function draftOf(story: Story, id: string, dataset: Dataset): Draft {
  const { forms: data, listings, builtOn, holidays, law, platformRecords: platforms } = dataset;
  const form = data.forms.find((each) => each.id === (id as FormId));
  if (form === undefined) throw new Error(`no form ${id}`);
  const caseFile = withDeliveredFacts(story.caseFile, data.forms);
  const at = `${TODAY}T10:00` as LocalMoment;
  const { deadlines } = plan({ caseFile, at, directory: { listings, builtOn }, holidays, law, platforms });
  const goesWith = form.role === 'annex' ? { goesWith: story.main as FormId } : {};
  return compose(form, { caseFile, today: TODAY, at, deadlines, platforms, data, ...goesWith });
}
