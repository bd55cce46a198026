/** What is told of one post for the papers, written into the case; an empty answer takes it back. */
import { type CaseFile, type CasePost, POST_NATURES, type PostClaim, withPost } from '@kakekomi/casefile';
import { type FactId, placeOf, withTold } from '@kakekomi/drafting';

export type Told = string | readonly string[] | null;

/** The case with a fact told anew, of the case or of the post in this place. */
export function told(
  caseFile: CaseFile,
  fact: FactId,
  value: Told,
  of: { readonly post: number | null; readonly provider: string | null },
): CaseFile {
  const place = placeOf(fact);
  if (place.kind !== 'post') return withTold(caseFile, fact, value, of.provider ?? undefined);
  const post = of.post === null ? undefined : caseFile.posts[of.post];
  if (post === undefined || of.post === null) return caseFile;
  return withPost(caseFile, postWith(post, place.field, isEmpty(value) ? null : value), of.post);
}

function postWith(post: CasePost, field: string, value: Told): CasePost {
  if (field === 'quote' || field === 'displayName') {
    return typeof value === 'string' ? { ...post, [field]: value } : withoutField(post, field);
  }
  const claim = claimWith(post.claim ?? {}, field, value);
  return Object.keys(claim).length === 0 ? withoutField(post, 'claim') : { ...post, claim };
}

function claimWith(claim: PostClaim, field: string, value: Told): PostClaim {
  const rest = withoutField(claim, field);
  if (value === null) return rest;
  if (field === 'nature') {
    const nature = POST_NATURES.find((each) => each === value);
    return nature === undefined ? rest : { ...rest, nature };
  }
  return { ...rest, [field]: value };
}

function withoutField<T extends object>(record: T, field: string): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== field)) as T;
}

function isEmpty(value: Told): boolean {
  return value === null || (typeof value === 'string' ? value.trim() : value).length === 0;
}
