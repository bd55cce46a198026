/** The data folder read and checked. Above 400 lines: every kind of fault is a row of one table, with its message and mend. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aContact, anEligibility, aPlace, aService, aSource, day } from '@kakekomi/directory/testing';
import { parsePost } from '@kakekomi/platforms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDataset, readDataset } from './dataset.ts';
import { faultLine } from './fault.ts';

const realData = fileURLToPath(new URL('../../../data', import.meta.url));

const service = aService({
  validFrom: day('2020-07-01'),
  validTo: day('2020-08-31'),
  eligibility: anEligibility({ ageMin: 6, ageMax: 18 }),
  contacts: [
    aContact({ hours: 'Mo-Fr 08:30-17:15; PH off' }),
    aContact({ type: 'webform', value: 'https://example.go.jp/form' }),
  ],
  sources: [aSource(), aSource({ basis: 'unsourced', url: null, publisher: '出典なし' })],
});
const serviceFile = `services/national/${service.id}.json`;
const place = aPlace();
const placeFile = `places/JP-13-tokyo/${place.id}.json`;
const kind = {
  kind: 'police',
  name: '警察',
  canDo: ['捜査'],
  cannotDo: ['賠償'],
  goodFor: ['怖い'],
  sources: [aSource()],
};

/** One real form, with what it names and no more. */
const form = {
  id: 'taiou-kiroku',
  order: 1,
  name: '対応の記録',
  role: 'own',
  purpose: '経過を残す表です。',
  addressee: '手もと',
  page: 'plain',
  steps: ['s02-evidence'],
  takeTo: '手もとに置きます。',
  showFirst: 'だれにも見せなくてかまいません。',
  shape: { isConfirmed: true, officialName: '決まった様式はありません' },
  fields: [{ id: 'url', label: 'リンク', required: true, asks: [{ fact: 'posts', required: true }] }],
  confidence: 'medium',
  sources: ['soumu'],
  asOf: '2026-11-23',
};
const formFile = 'forms/taiou-kiroku.json';
const FORM_FILES: readonly (readonly [string, unknown])[] = [
  [formFile, form],
  [
    'forms/bundles.json',
    { bundles: [{ id: 'own', name: '一式', purpose: '手もとに。', forms: [{ form: form.id }] }] },
  ],
  ['forms/questions.json', { questions: [{ id: 'posts', kind: 'posts', text: 'どの投稿ですか。' }] }],
  [
    'forms/pages.json',
    {
      pages: [
        {
          ...{ id: 'plain', size: 'A4', marginsMm: { top: 25, bottom: 25, left: 25, right: 25 } },
          ...{ fontPt: 10.5, charactersPerLine: 43, linesPerPage: 36, hasPageNumbers: true },
        },
      ],
    },
  ],
  [
    'forms/sources.json',
    {
      sources: {
        soumu: {
          url: 'https://www.example.go.jp/',
          ...{ publisher: '例', basis: 'official', seenOn: '2026-11-23', finding: '記録を残す' },
        },
      },
    },
  ],
];

/** Of the law and the platforms a few real files: their own packages read every one of them. */
const REAL_FILES = [
  'holidays/japan.json',
  'law/counting-rules.json',
  'law/sources.json',
  'law/triage.json',
  'law/wording.json',
  ...['checklists', 'court-list', 'keep', 'methods', 'mistakes', 'principles'].map(
    (name) => `law/evidence/${name}.json`,
  ),
  'law/deadlines/kokuso-kikan.json',
  'law/steps/s02-evidence.json',
  'law/rights/bujoku.json',
  'platforms/x.json',
  'platforms/access-providers/docomo.json',
];
const LAW_FILES = REAL_FILES.filter((path) => path.startsWith('law/')).length;

let home = '';
let root = '';
let realTexts: readonly (readonly [path: string, text: string])[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kakekomi-dataset-'));
  realTexts = await Promise.all(
    REAL_FILES.map(async (path) => {
      const text = await readFile(join(realData, path), 'utf8');
      // Steps lead to steps that are not here.
      return [path, text.replace(/\n {2}"(?:next|otherwise|deadlines)": \[[^\]]*\],/g, '')] as const;
    }),
  );
});
afterAll(async () => {
  await rm(home, { recursive: true });
});

/** A sound data folder of one service, one place and one kind, with the real holidays and a little of the real law. */
async function plant(change: (files: Map<string, string>) => void = () => {}): Promise<Map<string, string>> {
  const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const files = new Map([
    [serviceFile, pretty(service)],
    [placeFile, pretty(place)],
    ['kinds/police.json', pretty(kind)],
    ...FORM_FILES.map(([path, value]) => [path, pretty(value)] as const),
    ...realTexts,
  ]);
  change(files);
  root = join(await mkdtemp(join(home, 'x')), 'data');
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return files;
}

/** Swaps a text in a file. Throws where it does not stand: a plant that plants nothing tests nothing. */
function swap(path: string, old: string, put: string): (files: Map<string, string>) => void {
  return (files) => {
    const text = files.get(path) ?? '';
    if (!text.includes(old)) throw new Error(`${path} has no ${old}`);
    files.set(path, text.replace(old, put));
  };
}

describe('readDataset', () => {
  test('reads records, holidays and listings; the day is the newest on which a source was read', async () => {
    await plant(swap(placeFile, '2026-11-23', '2026-11-24'));
    const read = await readDataset(root);
    if (read.kind === 'err') throw new Error(read.problem.map(faultLine).join('\n'));
    const { services, places, kinds, holidays, listings, builtOn } = read.value;
    expect([services, places, kinds]).toEqual([
      [service],
      [expect.objectContaining({ id: place.id })],
      [expect.objectContaining({ kind: 'police', cost: null })],
    ]);
    expect(listings.map(({ id }) => id)).toEqual([service.id, place.id]);
    expect(holidays.days.length).toBeGreaterThan(500);
    expect(builtOn).toBe('2026-11-24');
  });

  test('reads platforms and the law; links are read by the same platforms each time', async () => {
    await plant();
    const read = await readDataset(root);
    if (read.kind === 'err') throw new Error(read.problem.map(faultLine).join('\n'));
    const { platformRecords, platforms, accessProviders, law } = read.value;
    expect(platformRecords.map(({ id }) => id)).toEqual(['x']);
    expect(accessProviders.map(({ id }) => id)).toEqual(['docomo']);
    expect([law.deadlines.length, law.steps.length, law.rights.length]).toEqual([1, 1, 1]);
    expect(parsePost('https://x.com/a/status/1712345678901234567', platforms)?.platform).toBe('x');
    expect(read.value.platforms).toBe(platforms);
  });

  test('reads forms with what fills them and where they were read', async () => {
    await plant();
    const read = await readDataset(root);
    if (read.kind === 'err') throw new Error(read.problem.map(faultLine).join('\n'));
    const { forms, bundles, formSources } = read.value;
    expect(bundles.map(({ id }) => id)).toEqual(['own']);
    expect(forms.forms).toMatchObject([form]);
    expect([forms.questions.length, forms.pages.map(({ id }) => id)]).toEqual([1, ['plain']]);
    expect([...formSources.keys()]).toEqual(['soumu']);
  });

  test('takes nothing from a folder with a fault', async () => {
    await plant(swap(serviceFile, '"0570-000-000"', '"0570"'));
    expect(await readDataset(root)).toMatchObject({
      kind: 'err',
      problem: [{ file: `data/${serviceFile}` }],
    });
  });

  test('the whole real data folder is sound', async () => {
    const { faults, sound } = await checkDataset(realData);
    expect(faults.map(faultLine)).toEqual([]);
    expect(sound.services + sound.places).toBeGreaterThanOrEqual(399);
    expect(sound.platforms).toBeGreaterThanOrEqual(73);
    expect(sound.accessProviders).toBeGreaterThanOrEqual(29);
    expect(sound.law).toBeGreaterThanOrEqual(101);
    expect(sound.forms).toBeGreaterThanOrEqual(24);
    expect(await readDataset(realData)).toMatchObject({ kind: 'ok' });
  });
});

describe('checkDataset names file, line and mend of', () => {
  test.each<[why: string, file: string, old: string, put: string, message: RegExp, mend: RegExp]>([
    [
      'a schedule nobody can read',
      serviceFile,
      '"hours": "Mo-Fr 08:30-17:15; PH off"',
      '"hours": "平日 08:30-17:15"',
      /does not parse at character 1$/,
      /^write .+ there/,
    ],
    [
      'a number no phone can dial',
      serviceFile,
      '"value": "0570-000-000"',
      '"value": "0570-000-00"',
      /no Japanese phone can dial "0570-000-00"/,
      /copy the number from the source/,
    ],
    [
      'a fact without source',
      placeFile,
      `"sources": ${JSON.stringify([aSource()], null, 2).replaceAll('\n', '\n  ')}`,
      '"sources": []',
      /no source is given/,
      /publisher, seenOn, finding/,
    ],
    [
      'a source without the day it was seen',
      placeFile,
      '"seenOn": "2026-11-23"',
      '"seenOn": null',
      /null is not a day/,
      /YYYY-MM-DD/,
    ],
    [
      'an end before a start',
      serviceFile,
      '"validTo": "2020-08-31"',
      '"validTo": "2020-06-30"',
      /it ends on "2020-06-30", before it starts/,
      /validFrom or later/,
    ],
    [
      'ages the wrong way round',
      serviceFile,
      '"ageMax": 18',
      '"ageMax": 5',
      /ageMax 5 is below ageMin/,
      /swap/,
    ],
    [
      'an area that does not exist',
      placeFile,
      '"JP-13"',
      '"JP-48"',
      /there is no area "JP-48"/,
      /JP-01 to JP-47/,
    ],
    [
      'a URL that is not absolute',
      serviceFile,
      '"url": "https://example.go.jp/soudan"',
      '"url": "/soudan"',
      /"\/soudan" is not an absolute URL/,
      /https:\/\//,
    ],
    [
      'a form that is not absolute',
      serviceFile,
      '"value": "https://example.go.jp/form"',
      '"value": "example.go.jp/form"',
      /is not an absolute URL/,
      /https:\/\//,
    ],
    [
      'a word of no list',
      serviceFile,
      '"kind": "government",',
      '"kind": "shop",',
      /"shop" is not one of/,
      /government, police/,
    ],
    [
      'a key nobody knows',
      serviceFile,
      '"nameEn": null',
      '"nameEng": null',
      /no field is called "nameEng"/,
      /nameEn/,
    ],
    [
      'a memory made callable',
      serviceFile,
      '"assurance": "official"',
      '"assurance": "official", "note": 1',
      /no field is called "note"/,
      /assurance/,
    ],
    [
      'a place of no service',
      placeFile,
      `"placeOf": "${service.id}"`,
      '"placeOf": "nobody"',
      /there is no service "nobody"/,
      /correct the id/,
    ],
    [
      'replaced by nothing',
      serviceFile,
      '"replacedBy": []',
      '"replacedBy": ["nobody"]',
      /there is no service "nobody"/,
      /correct the id/,
    ],
    [
      'another name that is taken',
      serviceFile,
      '"alternateIds": []',
      `"alternateIds": ["${place.id}"]`,
      /is taken by data\/places/,
      /another id/,
    ],
    [
      'a file of another name',
      placeFile,
      `"id": "${place.id}"`,
      '"id": "other"',
      /this file holds "other"/,
      /rename the file to other\.json/,
    ],
    [
      'what is no JSON',
      serviceFile,
      '"prepare": []',
      '"prepare": [,]',
      /this is not JSON/,
      /write a value here/,
    ],
    [
      'a field given twice',
      serviceFile,
      '"prepare": []',
      '"prepare": [], "name": "二つめ"',
      /"name" is given twice/,
      /remove one/,
    ],
    [
      'a holiday that is no day',
      'holidays/japan.json',
      '"date": "2015-01-01"',
      '"date": "2015-01-32"',
      /days 0 date/,
      /Cabinet Office/,
    ],
    [
      'a kind without limits',
      'kinds/police.json',
      '"cannotDo"',
      '"cannot"',
      /no field is called "cannot"/,
      /cannotDo/,
    ],
    [
      'a deadline that counts in no known way',
      'law/deadlines/kokuso-kikan.json',
      '"counting": "keiso-55"',
      '"counting": "keiso-56"',
      /there is no counting rule "keiso-56"/,
      /counting-rules\.json/,
    ],
    [
      'a period of no length',
      'law/deadlines/kokuso-kikan.json',
      '"length": 6',
      '"length": 0',
      /0 is not a whole number from 1/,
      /whole number from 1/,
    ],
    [
      'evidence that leans on no source',
      'law/evidence/principles.json',
      '"sources": ["',
      '"sources": ["nobody", "',
      /there is no source "nobody"/,
      /correct the id/,
    ],
    [
      'a pattern of words to avoid that does not compile',
      'law/wording.json',
      '"pattern": "',
      '"pattern": "(',
      /is not a regular expression/,
      /u flag/,
    ],
    [
      'an expression that a look-alike host would pass',
      'platforms/x.json',
      '"regex": "^https://',
      '"regex": "https://',
      /matches in the middle of an address/,
      /begin it with \^/,
    ],
    [
      'a canonical form with a group that is not there',
      'platforms/x.json',
      'https://x.com/i/status/{postId}',
      'https://x.com/i/status/{post}',
      /has no group "post"/,
      /name a group/,
    ],
    [
      'an access provider with a made-up kind of line',
      'platforms/access-providers/docomo.json',
      '"mobile"',
      '"pigeon"',
      /"pigeon" is not one of/,
      /mobile, fixed/,
    ],
    [
      'a form that asks what nobody asks',
      formFile,
      '"fact": "posts"',
      '"fact": "exhibits"',
      /there is no question "exhibits"/,
      /questions\.json/,
    ],
    [
      'a form that asks for no part of a case',
      formFile,
      '"fact": "posts"',
      '"fact": "posts.colour"',
      /"posts\.colour" is no fact of the papers/,
      /applicant\.name/,
    ],
    [
      'a form of a step that is not there',
      formFile,
      '"s02-evidence"',
      '"s99-nowhere"',
      /there is no step "s99-nowhere"/,
      /law\/steps/,
    ],
    [
      'a form set on a page of nobody',
      formFile,
      '"page": "plain"',
      '"page": "poster"',
      /there is no page rule "poster"/,
      /pages\.json/,
    ],
    [
      'a bundle with a form of nobody',
      'forms/bundles.json',
      '"form": "taiou-kiroku"',
      '"form": "no-form"',
      /there is no form "no-form"/,
      /add that form/,
    ],
    [
      'a form that rests on nothing known',
      'forms/sources.json',
      '"soumu"',
      '"elsewhere"',
      /nothing rests on "elsewhere"/,
      /leaned on/,
    ],
    [
      'a page that cannot hold its letters',
      'forms/pages.json',
      '"charactersPerLine": 43',
      '"charactersPerLine": 44',
      /44 of this size do not stand between the margins/,
      /fontPt/,
    ],
    [
      'a list of the case asked as a line',
      'forms/questions.json',
      '"kind": "posts"',
      '"kind": "line"',
      /"line" is not how this fact is asked/,
      /their own name/,
    ],
  ])('%s', async (_why, file, old, put, message, mend) => {
    const files = await plant(swap(file, old, put));
    const lines = (files.get(file) ?? '').split('\n');
    const line = lines.findIndex((each) => each.includes(put)) + 1;
    expect(line).toBeGreaterThan(0);
    const { faults } = await checkDataset(root);
    const fault = faults.find((each) => each.line === line);
    expect(faults.map(({ file: named }) => named)).toContain(`data/${file}`);
    expect(fault).toMatchObject({
      file: `data/${file}`,
      line,
      message: expect.stringMatching(message),
      mend: expect.stringMatching(mend),
    });
    // A misspelt key is missed under its right name too, and so is what is renamed here and named elsewhere.
    const isTwice = ['"cannot"', '"fact": "exhibits"', '"elsewhere"'].some((text) => put.includes(text));
    expect(faults).toHaveLength(isTwice ? 2 : 1);
  });

  test('two records with one id, each file with the other', async () => {
    await plant((files) =>
      files.set(`services/JP-13-tokyo/${service.id}.json`, files.get(serviceFile) ?? ''),
    );
    const { faults, sound } = await checkDataset(root);
    expect(faults.map(faultLine)).toEqual([
      `data/${serviceFile}:2:9: the id "${service.id}" is taken by data/services/JP-13-tokyo/${service.id}.json → give this record another id, or join the two records`,
    ]);
    expect(sound).toEqual({
      ...{ services: 1, places: 1, kinds: 1, holidays: 1 },
      ...{ platforms: 1, accessProviders: 1, law: LAW_FILES, forms: FORM_FILES.length },
    });
  });

  test('a field of evidence in two files, and one in none', async () => {
    await plant((files) => files.set('law/evidence/keep.json', files.get('law/evidence/methods.json') ?? ''));
    const { faults } = await checkDataset(root);
    expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'data/law/evidence: the field "keep" is missing',
      'data/law/evidence/methods.json: the field "methods" stands in data/law/evidence/keep.json too',
    ]);
  });

  test('only a memory behind a callable number', async () => {
    const contacts = [aContact({ sources: [1] })];
    await plant((files) => files.set(serviceFile, JSON.stringify({ ...service, contacts })));
    const { faults } = await checkDataset(root);
    expect(faults).toMatchObject([
      { message: expect.stringContaining('unsourced'), mend: expect.stringContaining('"unconfirmed"') },
    ]);
  });

  test('a folder that is none', async () => {
    const { faults } = await checkDataset(join(home, 'nothing', 'data'));
    expect(faults).toContainEqual(
      expect.objectContaining({ file: 'data/holidays/japan.json', message: 'the file cannot be read' }),
    );
    expect(faults.map(({ file }) => file)).toContain('data/law/sources.json');
  });

  test('a fault planted in a copy of the real data', async () => {
    const copy = join(await mkdtemp(join(home, 'real')), 'data');
    await cp(realData, copy, { recursive: true });
    const path = join(copy, 'services/national/moj-minna-no-jinken-110.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('0570-003-110', '0570-003-11'));
    const { faults } = await checkDataset(copy);
    expect(faults.map(faultLine)).toEqual([
      expect.stringMatching(
        /^data\/services\/national\/moj-minna-no-jinken-110\.json:\d+:\d+: no Japanese phone can dial "0570-003-11" → /,
      ),
    ]);
  });
});
