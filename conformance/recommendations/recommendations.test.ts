/** The vectors of this folder, run over the directory that the repository holds. See README.md for what each field means. */
import { fileURLToPath } from 'node:url';
import { type LocalMoment, parseLocalMoment } from '@kakekomi/calendar';
import { parseSituation } from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import { directoryOf } from '@kakekomi/directory';
import { type Recommendation, recommend } from '@kakekomi/guidance';
import { expect, test } from 'vitest';
import official from './official.json' with { type: 'json' };
import own from './own.json' with { type: 'json' };

interface Expectation {
  readonly first3?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly open?: Readonly<Record<string, string | null>>;
  readonly closed?: Readonly<Record<string, string>>;
  readonly noContactType?: string;
  readonly minimum?: number;
  readonly firstContact?: string;
  readonly cautions?: Readonly<Record<string, readonly string[]>>;
  readonly reasons?: Readonly<Record<string, readonly string[]>>;
}

interface Vector {
  readonly id: string;
  readonly why: string;
  readonly at: string;
  readonly situation: unknown;
  readonly expect: Expectation;
}

const dataset = await readDataset(fileURLToPath(new URL('../../data', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const { listings, builtOn, holidays } = dataset.value;
const directory = directoryOf(listings, builtOn);

function momentOf(text: string): LocalMoment {
  const parsed = parseLocalMoment(text);
  if (parsed.kind === 'err') throw new Error(`${text}: ${parsed.problem}`);
  return parsed.value;
}

const vectors: readonly Vector[] = [...(official as readonly Vector[]), ...(own as readonly Vector[])];

test.each(vectors.map((vector) => [vector.id, vector.why, vector] as const))(
  '%s: %s',
  (_id, _why, vector) => {
    const situation = parseSituation(vector.situation);
    if (situation.kind === 'err') throw new Error(JSON.stringify(situation.problem));
    const query = { situation: situation.value, at: momentOf(vector.at), directory, holidays };
    const { recommendations } = recommend(query);
    const ids: readonly string[] = recommendations.map(({ serviceId }) => serviceId);
    const expected = vector.expect;
    const entry = (id: string): Recommendation => {
      const found = recommendations.find(({ serviceId }) => serviceId === id);
      if (found === undefined) throw new Error(`${id} is not in the list`);
      return found;
    };
    const availabilities = (id: string) => entry(id).contacts.map(({ availability }) => availability);

    if (expected.first3 !== undefined) {
      const firstThree = ids.slice(0, 3);
      const found = expected.first3.filter((id) => firstThree.includes(id));
      expect(found, `none of ${expected.first3} is in ${firstThree}`).not.toHaveLength(0);
    }
    for (const id of expected.include ?? []) expect(ids).toContain(id);
    for (const id of expected.exclude ?? []) expect(ids).not.toContain(id);
    for (const [id, until] of Object.entries(expected.open ?? {})) {
      expect(availabilities(id)).toContainEqual({ kind: 'open', until });
    }
    for (const [id, opensAt] of Object.entries(expected.closed ?? {})) {
      expect(availabilities(id)).toContainEqual({ kind: 'closed', opensAt });
    }
    if (expected.noContactType !== undefined) {
      expect(recommendations.map(({ contact }) => contact.type)).not.toContain(expected.noContactType);
    }
    expect(ids.length).toBeGreaterThanOrEqual(expected.minimum ?? 1);
    if (expected.firstContact !== undefined)
      expect(recommendations[0]?.contact.value).toBe(expected.firstContact);
    for (const [id, codes] of Object.entries(expected.cautions ?? {})) {
      expect(entry(id).cautions.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    }
    for (const [id, codes] of Object.entries(expected.reasons ?? {})) {
      expect(entry(id).reasons.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    }
  },
);

test('every vector has an id of its own, and there are more of ours than were given', () => {
  expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  expect(own.length).toBeGreaterThanOrEqual(official.length);
});

test.each(vectors.map((vector) => [vector.id, vector] as const))(
  '%s: a limit gives the beginning of the same list',
  (_id, vector) => {
    const situation = parseSituation(vector.situation);
    if (situation.kind === 'err') throw new Error(JSON.stringify(situation.problem));
    const query = { situation: situation.value, at: momentOf(vector.at), directory, holidays };
    const whole = recommend(query).recommendations.filter(({ sameWayAs }) => sameWayAs === null);
    for (const limit of [1, 3, 20]) {
      const capped = recommend({ ...query, limit }).recommendations;
      expect(capped.map(({ serviceId }) => serviceId)).toEqual(
        whole.slice(0, limit).map(({ serviceId }) => serviceId),
      );
    }
  },
);
