/** One post as its link and the person tell it: site, account, number, moment, what was kept; never what was written in it. */
import type { CasePost } from '@kakekomi/casefile';
import { dateJa } from '@kakekomi/law';
import { instantInJapan, instantInUtc, type PostedAt } from '@kakekomi/platforms';
import type { VNode } from 'preact';
import { planPostWords, planCardWords as words } from '../messages/ja/plan-post.ts';
import { does } from './actions.ts';

/** All posts of the case, as cards. */
export function PostCards(props: {
  readonly posts: readonly CasePost[];
  readonly nameOf: (id: string) => string;
}): VNode {
  return (
    <ul class="cards">
      {props.posts.map((post, at) => (
        <PostItem key={at} post={post} at={at} nameOf={props.nameOf} />
      ))}
    </ul>
  );
}

interface PostItemProps {
  readonly post: CasePost;
  readonly at: number;
  /** The platform's name by its id; the host where it is not known. */
  readonly nameOf: (id: string) => string;
}

/** So much of a memo tells which one it is. */
const NOTE_SHOWN = 40;

function PostItem({ post, at, nameOf }: PostItemProps): VNode {
  const { reference, postedOn = null, kept, gone, audience, note } = post;
  const { platform, host, account, postId, threadId, commentId, postedAt, url } = reference;
  const title = words.titleOf(reference.kind, at + 1);
  // The title says it already, or the link says nothing.
  const isNamed = platform === null || reference.kind === 'post' || reference.kind === 'account';
  const rows: readonly (readonly [string, string | null])[] = [
    [words.account, account],
    [words.post, postId],
    [words.comment, commentId],
    [words.thread, threadId],
    // A link is shown as text, never as something to press: nobody should have to see it again.
    [words.link, reference.canonicalUrl ?? url],
    [words.postedOn, postedOn === null ? null : dateJa(postedOn)],
    [words.screen, kept === undefined ? null : kept ? words.kept : words.notKept],
    [words.seen, gone === undefined ? null : gone ? words.gone : words.notGone],
    [planPostWords.audience, audience === undefined ? null : planPostWords.audiences[audience]],
    [words.note, note === undefined ? null : shortened(note)],
  ];
  return (
    <li class="card">
      <h3>
        {title}
        <span class="hint">
          {' '}
          {platform === null ? `${words.unknownSite} ${host}` : nameOf(platform)}
          {!isNamed && `・${words.kinds[reference.kind]}`}
        </span>
      </h3>
      <dl class="pairs">
        {rows.map(([label, value]) =>
          value === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        {postedAt !== null && postedOn === null && <Moments postedAt={postedAt} />}
      </dl>
      {postedAt !== null && postedOn === null && <p class="note">{words.notProof}</p>}
      {remarksOn(post).map((text) => (
        <p key={text} class="note">
          {text}
        </p>
      ))}
      <div class="row">
        <button class="button button--quiet" {...does('change-post', at)}>
          {words.change}
          <span class="visually-hidden"> {title}</span>
        </button>
        <button class="text-button" {...does('remove-post', at)}>
          {words.remove}
          <span class="visually-hidden"> {title}</span>
        </button>
      </div>
    </li>
  );
}

function shortened(note: string): string {
  const letters = [...note.replace(/\s+/g, ' ')];
  return letters.length > NOTE_SHOWN ? `${letters.slice(0, NOTE_SHOWN).join('')}…` : letters.join('');
}

function Moments({ postedAt }: { readonly postedAt: PostedAt }): VNode {
  const bound = words.bounds[postedAt.of === 'thread' ? 'thread' : postedAt.bound];
  return (
    <>
      <div>
        <dt>{words.japan}</dt>
        <dd>
          {momentInWords(instantInJapan(postedAt))}
          {bound !== '' && `（${bound}）`}
        </dd>
      </div>
      <div>
        <dt>{words.utc}</dt>
        <dd>{momentInWords(instantInUtc(postedAt))}</dd>
      </div>
    </>
  );
}

/** `2018-10-11T05:19:24.211+09:00` → `2018-10-11 05:19:24`: as far as the id is precise, to the second at most. */
function momentInWords(instant: string): string {
  return instant.replace('T', ' ').replace(/(?:\.\d+)?(?:Z|\+09:00)$/, '');
}

function remarksOn({ reference }: CasePost): readonly string[] {
  const { mustOpenFirst, isPrivate, missing, toCheck } = reference;
  if (mustOpenFirst) return [words.mustOpenFirst];
  return [
    ...(isPrivate ? [words.isPrivate] : []),
    ...toCheck.map((code) => words.toCheck[code]),
    ...missing.map((code) => words.missing[code]),
  ].filter((text) => text !== '');
}
