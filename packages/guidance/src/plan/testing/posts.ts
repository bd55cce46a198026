/** Posts and platforms for tests, in which only what matters is told. Never shipped. */
import type { CasePost } from '@kakekomi/casefile';
import type { PlatformAdvice, PlatformId, PostedAt } from '@kakekomi/platforms';

/** A post on the platform `x`. */
export function aPost(postedAt: PostedAt | null, of: Partial<CasePost> = {}): CasePost {
  return {
    reference: {
      platform: 'x' as PlatformId,
      kind: 'post',
      account: 'someone',
      postId: '1',
      threadId: null,
      commentId: null,
      host: 'x.com',
      url: 'https://x.com/someone/status/1?s=20',
      canonicalUrl: 'https://x.com/someone/status/1',
      postedAt,
      mustOpenFirst: false,
      isPrivate: false,
      lookAlikeOf: null,
      missing: [],
      toCheck: [],
    },
    ...of,
  };
}

/** The platform `x`. */
export function aPlatform(of: Partial<PlatformAdvice> = {}): PlatformAdvice {
  return {
    id: 'x' as PlatformId,
    name: 'X',
    status: 'active',
    statusNote: null,
    inAppReport: null,
    reportCaution: null,
    reportWindows: [],
    designation: {
      state: 'not-named',
      entity: null,
      services: [],
      on: null,
      outcomeNotice: null,
      articles: [],
      confidence: 'medium',
      note: null,
    },
    operator: {
      legalName: null,
      country: null,
      address: null,
      addressNote: null,
      registeredInJapan: 'unknown',
      representativeInJapan: null,
      jurisdiction: null,
      confidence: 'low',
    },
    logs: {
      kind: 'login-type',
      postIp: 'unknown',
      loginIp: 'unknown',
      reportedRetention: null,
      retentionDays: null,
      other: null,
      advice: '早めに弁護士へ',
      confidence: 'low',
    },
    screenshotMustShow: [],
    idTimeNotes: { meaning: '', caveats: [], verified: 'not-verified' },
    ...of,
  };
}
