/** The posts as cards, the screen that puts one right, its fields read into the case, and an answer taken back. Loaded when somebody asks for it. */
import { dateOf, parsePlainDate } from '@kakekomi/calendar';
import { AUDIENCES, type CaseFile, type CasePost, withPost } from '@kakekomi/casefile';
import { PostCards, PostView, planWords as words } from '@kakekomi/pages/client';
import type { PostReference } from '@kakekomi/platforms';
import type { VNode } from 'preact';
import { deviceMoment, isDeviceClockTrusted } from '../device-clock.ts';

export { takeBack } from './take-back.ts';

/** What stands in the fields, as text. */
export interface PostFields {
  readonly account: string;
  readonly audience: string;
  readonly kept: string;
  readonly gone: string;
  readonly note: string;
  readonly day: string;
}

/** The posts of the case as cards. */
export function postCards(caseFile: CaseFile, nameOf: (id: string) => string): VNode {
  return <PostCards posts={caseFile.posts} nameOf={nameOf} />;
}

/** The screen of the post in this place; null where there is none. */
export function postScreen(caseFile: CaseFile, at: number): unknown {
  const post = caseFile.posts[at];
  return post === undefined ? null : <PostView post={post} at={at} today={dateOf(deviceMoment())} />;
}

/** What stands in the fields of the screen now. */
function fieldsIn(screen: ParentNode): PostFields {
  const text = (selector: string): string =>
    screen.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)?.value ?? '';
  const radio = (name: string): string => text(`input[name="${name}"]:checked`);
  return {
    account: text('#post-account'),
    audience: radio('audience'),
    kept: radio('kept'),
    gone: radio('gone'),
    note: text('#post-note'),
    day: text('#post-day'),
  };
}

/** The case with the post as it stands in the fields, and whether they hold a day that cannot be: that one is not taken. */
export interface PutRight {
  readonly caseFile: CaseFile;
  readonly isWrong: boolean;
}

/** Reads the fields of the screen into the post; a day that cannot be is said beside its field, and the day told before stays. */
export function postFrom(screen: ParentNode, caseFile: CaseFile, at: number): PutRight {
  const fields = fieldsIn(screen);
  const field = screen.querySelector<HTMLInputElement>('#post-day');
  const place = screen.querySelector('#post-day-problem');
  const now = deviceMoment();
  // A field that holds half a date reads as empty; a clock that is behind must not refuse today.
  const isWrong =
    field?.validity.badInput === true || (fields.day > dateOf(now) && isDeviceClockTrusted(now));
  const said = isWrong ? words.question.noSuchDay : '';
  if (place !== null && place.textContent !== said) place.textContent = said;
  // An account has no day, and no field for one.
  const day = isWrong || field === null ? (caseFile.posts[at]?.postedOn ?? '') : fields.day;
  return { caseFile: savePost(caseFile, at, { ...fields, day }), isWrong };
}

/** Writes the fields into the post in this place; an empty field tells nothing. */
export function savePost(caseFile: CaseFile, at: number, fields: PostFields): CaseFile {
  const post = caseFile.posts[at];
  if (post === undefined) return caseFile;
  const day = parsePlainDate(fields.day);
  const audience = AUDIENCES.find((each) => each === fields.audience);
  const note = fields.note.trim();
  const account = fields.account.trim().replace(/^[@＠]/, '');
  // What this screen does not ask stays as it is: papers ask more of a post.
  const { reference, postedOn: _p, audience: _a, kept: _k, gone: _g, note: _n, ...others } = post;
  const told: CasePost = {
    ...others,
    reference: withAccount(reference, account),
    ...(day.kind === 'ok' ? { postedOn: day.value } : {}),
    ...(audience === undefined ? {} : { audience }),
    ...yesOrNo('kept', fields.kept),
    ...yesOrNo('gone', fields.gone),
    ...(note === '' ? {} : { note }),
  };
  return withPost(caseFile, told, at);
}

function withAccount(reference: PostReference, account: string): PostReference {
  if (account === (reference.account ?? '')) return reference;
  if (account === '') return { ...reference, account: null };
  return { ...reference, account, missing: reference.missing.filter((what) => what !== 'account') };
}

function yesOrNo(field: 'kept' | 'gone', value: string): Partial<Pick<CasePost, 'kept' | 'gone'>> {
  return value === 'yes' || value === 'no' ? { [field]: value === 'yes' } : {};
}
