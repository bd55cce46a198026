/** Reads the part of a record that links are understood by: from `data/`, and from the compact form that a page loads. */
import { count, flag, idOf, listOf, text, wordOf } from '@kakekomi/reading';
import { ID_ALGORITHMS, type IdTime, TIME_BOUNDS, TIME_PRECISIONS } from './id-time.ts';
import {
  type PlatformId,
  type PlatformLinks,
  POST_KINDS,
  type Redirector,
  type UrlPattern,
} from './platform.ts';
import { groupNames } from './platforms.ts';
import { date, type Fields, host, objectOf, type PlatformFault, type Read } from './reading.ts';

/** The keys that {@link linksOf} reads. */
export const LINK_KEYS = [
  'id',
  'name',
  'hosts',
  'shortLinkHosts',
  'trackingParameters',
  'keptParameters',
  'patterns',
  'redirectors',
] as const;

const INNER = ['parameter', 'query', 'path'] as const;
const POST_OR_THREAD = ['post', 'thread'] as const;

const PATTERN = objectOf<UrlPattern>(
  ['kind', 'regex', 'canonical', 'shortLink', 'byShapeOnly', 'private', 'note'],
  (field) => ({
    kind: field.required('kind', wordOf(POST_KINDS)),
    regex: field.required('regex', text),
    canonical: field.optional('canonical', listOf(text), []),
    shortLink: field.optional('shortLink', flag, false),
    byShapeOnly: field.optional('byShapeOnly', flag, false),
    private: field.optional('private', flag, false),
    note: field.optional<string | null>('note', text, null),
  }),
);

const checkedPattern: Read<UrlPattern> = (value, path, faults) => {
  const pattern = PATTERN(value, path, faults);
  faults.push(...patternFaults(pattern, path));
  return pattern;
};

const REDIRECTOR = objectOf<Redirector>(['host', 'path', 'inner', 'parameters'], (field) => ({
  host: field.required('host', host),
  path: field.required('path', text),
  inner: field.required('inner', wordOf(INNER)),
  parameters: field.optional('parameters', listOf(text), []),
}));

const COMMON_TIME_KEYS = ['algorithm', 'notBefore', 'precision', 'bound', 'of', 'federated'];
const SHIFTED_KEYS = [...COMMON_TIME_KEYS, 'shiftBits', 'epochMs', 'minDigits'];

/** How a time is read from an id; each algorithm has its own numbers, and no others. */
export const idTimeOf: Read<IdTime> = (value, path, faults) => {
  const algorithm = objectOf([...SHIFTED_KEYS, 'unit'], (field) =>
    field.required('algorithm', wordOf(ID_ALGORITHMS)),
  )(value, path, faults);
  const keys = algorithm.startsWith('shifted-') ? [...SHIFTED_KEYS] : COMMON_TIME_KEYS;
  if (algorithm === 'shifted-number') keys.push('unit');
  return objectOf<IdTime>(keys, (field) => {
    const common = {
      notBefore: field.required('notBefore', date),
      precision: field.required('precision', wordOf(TIME_PRECISIONS)),
      bound: field.required('bound', wordOf(TIME_BOUNDS)),
      of: field.required('of', wordOf(POST_OR_THREAD)),
      federated: field.optional('federated', flag, false),
    };
    if (algorithm !== 'shifted-number' && algorithm !== 'shifted-code') return { ...common, algorithm };
    const numbers = {
      shiftBits: field.required('shiftBits', count),
      epochMs: field.required('epochMs', count),
      minDigits: field.required('minDigits', count),
    };
    if (algorithm === 'shifted-code') return { ...common, ...numbers, algorithm };
    return { ...common, ...numbers, algorithm, unit: field.required('unit', wordOf(['ms', 's'])) };
  })(value, path, faults);
};

/** The fields of {@link LINK_KEYS}; the time in ids stands elsewhere in each form, so the caller reads it. */
export function linksOf(field: Fields): Omit<PlatformLinks, 'idTime'> {
  return {
    id: field.required('id', idOf<PlatformId>()),
    name: field.required('name', text),
    hosts: field.required('hosts', listOf(host)),
    shortLinkHosts: field.optional('shortLinkHosts', listOf(text), []),
    trackingParameters: field.optional('trackingParameters', listOf(text), []),
    keptParameters: field.optional('keptParameters', listOf(text), []),
    patterns: field.required('patterns', listOf(checkedPattern)),
    redirectors: field.optional('redirectors', listOf(REDIRECTOR), []),
  };
}

function patternFaults(pattern: UrlPattern, path: PlatformFault['path']): readonly PlatformFault[] {
  const faults: PlatformFault[] = [];
  const at = [...path, 'regex'];
  if (!/^\^(?:https|at):\/\//.test(pattern.regex)) faults.push({ code: 'expression-not-anchored', path: at });
  try {
    new RegExp(pattern.regex);
  } catch {
    faults.push({ code: 'bad-expression', path: at });
  }
  // Groups are counted by their names, so every one that captures must have one.
  if (/(?:^|[^\\])\((?!\?)/.test(pattern.regex.replace(/\[[^\]]*\]/g, '')))
    faults.push({ code: 'group-without-name', path: at });
  const names = groupNames(pattern.regex);
  pattern.canonical.forEach((form, index) => {
    for (const [, group = ''] of form.matchAll(/\{([A-Za-z]+)\}/g)) {
      if (!names.includes(group))
        faults.push({ code: 'no-such-group', path: [...path, 'canonical', index], group });
    }
  });
  return faults;
}
