/** One post as its link tells it: site, account, number, moment; never what was written in it. */
import type { CasePost } from '@kakekomi/casefile';
import { instantInJapan, instantInUtc, type PostedAt } from '@kakekomi/platforms';
import type { VNode } from 'preact';
import { planWords } from '../messages/ja/plan.ts';
import { does } from './actions.ts';

const words = planWords.posts;

export interface PostItemProps {
  readonly post: CasePost;
  readonly at: number;
  /** The platform's name by its id; the host where it is not known. */
  readonly nameOf: (id: string) => string;
}

export function PostItem({ post, at, nameOf }: PostItemProps): VNode {
  const { reference, postedOn = null } = post;
  const { platform, host, account, postId, threadId, commentId, postedAt, url } = reference;
  const rows: readonly (readonly [string, string | null])[] = [
    [words.account, account],
    [words.post, postId],
    [words.comment, commentId],
    [words.thread, threadId],
    // A link is shown as text, never as something to press: nobody should have to see it again.
    [words.link, platform === null ? url : null],
    [words.postedOn, postedOn],
  ];
  return (
    <li class="card">
      <h3>
        <span class="visually-hidden">{words.titleOf(at + 1)} </span>
        {platform === null ? words.unknownSite : nameOf(platform)}
        <span class="hint"> {platform === null ? host : words.kinds[reference.kind]}</span>
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
          <span class="visually-hidden"> {words.titleOf(at + 1)}</span>
        </button>
        <button class="text-button" {...does('remove-post', at)}>
          {words.remove}
          <span class="visually-hidden"> {words.titleOf(at + 1)}</span>
        </button>
      </div>
    </li>
  );
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
