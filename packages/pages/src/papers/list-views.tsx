/** The lists of a case that papers are made from: posts, exhibits, events. */
import type { CaseEvent, CasePost, Exhibit } from '@kakekomi/casefile';
import type { VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';

const { posts: postWords, list: listWords, exhibits: exhibitWords, events: eventWords } = papersWords;

export interface PostsListProps {
  readonly posts: readonly CasePost[];
  readonly siteOf: (post: CasePost) => string;
  /** Hosts of links that imitate a platform. */
  readonly refused: readonly string[];
}

export function PostsList({ posts, siteOf, refused }: PostsListProps): VNode {
  return (
    <div class="stack">
      {posts.length === 0 && <p>{postWords.none}</p>}
      <ul class="cards">
        {posts.map((post, at) => (
          <li key={at}>
            <div class="card">
              <h2>{postWords.titleOf(at + 1, siteOf(post))}</h2>
              {post.reference.account !== null && (
                <p>
                  {postWords.account}：{post.reference.account}
                </p>
              )}
              <div class="row">
                <button class="button button--quiet" {...does('ask-post', at)}>
                  {postWords.edit}
                  <span class="visually-hidden"> {postWords.titleOf(at + 1, siteOf(post))}</span>
                </button>
                <button class="text-button" {...does('remove-post', at)}>
                  {postWords.remove}
                  <span class="visually-hidden"> {postWords.titleOf(at + 1, siteOf(post))}</span>
                </button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {refused.map((host) => (
        <p key={host} class="notice notice--care">
          {postWords.refused(host)}
        </p>
      ))}
      <div>
        <label class="label" for="paper-links">
          {postWords.linksLabel}
        </label>
        <p id="paper-links-hint" class="hint">
          {postWords.linksHint}
        </p>
        <textarea
          id="paper-links"
          rows={2}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="paper-links-hint links-problem"
        />
        <p id="links-problem" class="problem" role="alert" />
        <button class="button button--quiet" {...does('read-links')}>
          {postWords.read}
        </button>
      </div>
    </div>
  );
}

export interface ExhibitsListProps {
  readonly exhibits: readonly Exhibit[];
  readonly numberOf: (id: string) => string;
}

export function ExhibitsList({ exhibits, numberOf }: ExhibitsListProps): VNode {
  return (
    <div class="stack">
      <p>{exhibits.length === 0 ? exhibitWords.none : exhibitWords.note}</p>
      <ol class="plain-list stack">
        {exhibits.map(({ id, title }, index) => (
          <li key={id} class="card">
            <h2>{numberOf(id)}</h2>
            <p>{title}</p>
            <EntryButtons
              list="exhibits"
              id={id}
              name={numberOf(id)}
              isFirst={index === 0}
              isLast={index === exhibits.length - 1}
            />
          </li>
        ))}
      </ol>
      <button class="button button--quiet" {...does('add-entry', 'exhibits')}>
        {listWords.add}
      </button>
    </div>
  );
}

export function EventsList({ events }: { readonly events: readonly CaseEvent[] }): VNode {
  return (
    <div class="stack">
      {events.length === 0 && <p>{eventWords.none}</p>}
      <ol class="plain-list stack">
        {events.map(({ id, on, what }, index) => (
          <li key={id} class="card">
            <h2>{on}</h2>
            <p>{what}</p>
            <EntryButtons
              list="events"
              id={id}
              name={on}
              isFirst={index === 0}
              isLast={index === events.length - 1}
            />
          </li>
        ))}
      </ol>
      <button class="button button--quiet" {...does('add-entry', 'events')}>
        {listWords.add}
      </button>
    </div>
  );
}

export interface EntryButtonsProps {
  readonly list: 'exhibits' | 'events' | 'deliveries';
  readonly id: string;
  /** What the buttons are about, for whoever hears them. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function EntryButtons({ list, id, name, isFirst, isLast }: EntryButtonsProps): VNode {
  // Drawn anew each time: in the page every element is one node.
  const about = (): VNode => <span class="visually-hidden"> {name}</span>;
  const value = `${list} ${id}`;
  return (
    <div class="row">
      <button class="button button--quiet" {...does('edit-entry', value)}>
        {listWords.edit}
        {about()}
      </button>
      {!isFirst && (
        <button class="text-button" {...does('move-up', value)}>
          {listWords.up}
          {about()}
        </button>
      )}
      {!isLast && (
        <button class="text-button" {...does('move-down', value)}>
          {listWords.down}
          {about()}
        </button>
      )}
      <button class="text-button" {...does('remove-entry', value)}>
        {listWords.remove}
        {about()}
      </button>
    </div>
  );
}
