/** What the pages of the guide are drawn from: the law, the platforms, and words to show them in. */
import type { Form } from '@kakekomi/drafting';
import type { Law, StepId } from '@kakekomi/law';
import type { AccessProvider, Platform } from '@kakekomi/platforms';
import { type Content, contentOf } from '../content/parts/content.ts';
import { type GuideMessages, guideJa } from '../messages/ja/guide-all.ts';
import type { SiteContext } from '../site.ts';

/** Records of `data/law` and `data/platforms`, as their parsers gave them. */
export interface GuideData {
  readonly law: Law;
  readonly platforms: readonly Platform[];
  readonly accessProviders: readonly AccessProvider[];
  /** Papers that steps lead to; absent where none are shown. */
  readonly forms?: readonly Form[];
}

/** All that a page of the guide knows. */
export interface Guide extends GuideData {
  readonly site: SiteContext;
  readonly words: GuideMessages;
  /** The pages of the windows, whose words and safe text the guide shares. */
  readonly content: Content;
  /** Steps that lead to a step, by `next` or `otherwise`. */
  readonly before: ReadonlyMap<StepId, readonly StepId[]>;
}

const known = new WeakMap<SiteContext, WeakMap<GuideData, Guide>>();

/** The guide of a site; the same object for the same site and data. */
export function guideOf(site: SiteContext, data: GuideData): Guide {
  const ofSite = known.get(site) ?? new WeakMap<GuideData, Guide>();
  known.set(site, ofSite);
  const made = ofSite.get(data) ?? makeGuide(site, data);
  ofSite.set(data, made);
  return made;
}

function makeGuide(site: SiteContext, data: GuideData): Guide {
  const before = new Map<StepId, StepId[]>();
  for (const { id, next, otherwise } of data.law.steps) {
    for (const target of [...next, ...otherwise]) before.set(target, [...(before.get(target) ?? []), id]);
  }
  return { ...data, site, words: guideJa, content: contentOf(site), before };
}
