/** `kakekomi forms` and `kakekomi draft`: what is written, what is said of what is missing, and what keeps a paper from being made. */
import { type CaseFile, EMPTY_CASE, encodeCaseFile, withSituation } from '@kakekomi/casefile';
import { plainTextOf } from '@kakekomi/drafting';
import { DOXXED_CASE, FULL_CASE, SCHOOL_CASE } from '@kakekomi/drafting/testing';
import { readInstalledFonts } from '@kakekomi/rendering/font-files';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Io } from './io.ts';
import { runKakekomi, testData } from './testing/run-kakekomi.ts';

const AT = ['--at', '2026-11-24T10:00'];
const words = (...more: readonly string[]): readonly string[] => ['draft', ...more, ...AT];
const KOKUSO = words('kokuso', '--case', 'x.json', '--out', 'somewhere');

interface Written {
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same case of somebody who fears nobody: a letter is offered to them. */
function withoutFear({ facts: { sexualImage: _image, moneyDemanded: _money, ...facts }, ...rest }: CaseFile) {
  return { ...rest, facts, answers: {} };
}

/** A disk that remembers what was written, and has these names already. */
function disk(taken: readonly string[] = []) {
  const files: Written[] = [];
  const writeNew: Io['writeNew'] = (folder, name, bytes) => {
    if (taken.includes(name)) return Promise.resolve('exists');
    files.push({ folder, name, bytes });
    return Promise.resolve('written');
  };
  return { files, writeNew };
}

describe('forms', () => {
  test('all twenty, in their order, each with what it asks and where its answer stands', async () => {
    const { code, out } = await runKakekomi(['forms', '--json']);
    const { forms } = JSON.parse(out);
    expect([code, forms.length]).toEqual([0, 20]);
    expect(forms[8]).toMatchObject({ id: 'kokuso', fields: expect.any(Array) });
    const paths = forms.flatMap(({ fields }: { readonly fields: readonly { readonly asks: object[] }[] }) =>
      fields.flatMap(({ asks }) => asks.map((asked) => (asked as { readonly path: string }).path)),
    );
    for (const path of [
      'parties[role=applicant].name',
      'posts[].quote',
      'posts[].claim.whyWrong',
      'statements.course',
      'exhibits[]',
    ]) {
      expect(paths).toContain(path);
    }
  });

  test('one, for people', async () => {
    const { code, out } = await runKakekomi(['forms', '--form', 'kokuso']);
    expect(code).toBe(0);
    expect(out).toContain('告訴状');
    expect(out).toContain('statements.offence');
  });

  test('a name that none has: the nearest is offered, what was typed is not repeated', async () => {
    const { code, err } = await runKakekomi(['forms', '--form', 'kokusoMARKER']);
    expect([code, err.includes('kokuso'), err.includes('MARKER')]).toEqual([1, true, false]);
  });
});

describe('draft', () => {
  test('text: the very paper that the model holds, under a name that reveals nothing', async () => {
    const { files, writeNew } = disk();
    const { code, out } = await runKakekomi([...KOKUSO, '--format', 'txt'], encodeCaseFile(DOXXED_CASE), {
      writeNew,
    });
    expect(code).toBe(0);
    const { document } = JSON.parse(
      (await runKakekomi([...KOKUSO, '--format', 'txt', '--json'], encodeCaseFile(DOXXED_CASE))).out,
    );
    const [file] = files;
    expect(file?.name).toBe('memo-09.txt');
    const text = new TextDecoder().decode(file?.bytes).replaceAll('\r\n', '\n');
    expect(text).toBe(plainTextOf(document));
    expect(text).toContain('告訴状');
    expect(out.replaceAll(/\s/g, '')).toContain('報酬を得て他人の書類を作ることは、法律で制限されています');
  });

  test.each([
    ['docx', 'PK'],
    ['pdf', '%PDF-1.7'],
  ])('%s begins as such a file does', async (format, begins) => {
    const { files, writeNew } = disk();
    const readFonts = () => readInstalledFonts();
    const { code } = await runKakekomi([...KOKUSO, '--format', format], encodeCaseFile(DOXXED_CASE), {
      writeNew,
      readFonts,
    });
    expect(code).toBe(0);
    expect(files[0]?.name).toBe(`memo-09.${format}`);
    expect(new TextDecoder('latin1').decode(files[0]?.bytes).startsWith(begins)).toBe(true);
  });

  test('what is there already is never written over', async () => {
    const { files, writeNew } = disk(['memo-09.txt', 'memo-09-2.txt']);
    await runKakekomi([...KOKUSO, '--format', 'txt'], encodeCaseFile(DOXXED_CASE), { writeNew });
    expect(files.map(({ name }) => name)).toEqual(['memo-09-3.txt']);
  });

  test('what is missing is named by its field, its question and its place; with --strict nothing is written', async () => {
    const { files, writeNew } = disk();
    const empty = encodeCaseFile(EMPTY_CASE);
    const loose = await runKakekomi([...KOKUSO, '--format', 'txt'], empty, { writeNew });
    expect([loose.code, files.length]).toEqual([0, 1]);
    expect(loose.out.replaceAll(/\s/g, '')).toContain('parties[role=applicant].name');
    const strict = await runKakekomi([...KOKUSO, '--format', 'txt', '--strict'], empty, { writeNew });
    expect([strict.code, files.length]).toEqual([1, 1]);
    expect(strict.err).toContain('parties[role=applicant].name');
    expect(strict.err).toContain('告訴人');
  });

  test('a letter to the offender is not made where there is fear, and why is said', async () => {
    const { files, writeNew } = disk();
    const letter = words('naiyo-shomei', '--case', 'x.json', '--out', 'o', '--format', 'txt');
    const refused = await runKakekomi(letter, encodeCaseFile(DOXXED_CASE), { writeNew });
    expect([refused.code, files.length]).toEqual([1, 0]);
    expect(refused.err).toContain('自分で連絡しないでください');
    const calm = withSituation(EMPTY_CASE, { offender: 'unknown', danger: false });
    expect((await runKakekomi(letter, encodeCaseFile(calm), { writeNew })).code).toBe(0);
  });

  test('a bundle: one ZIP with its cover first, under names that reveal nothing', async () => {
    const { files, writeNew } = disk();
    const bundle = words('complaint', '--case', 'x.json', '--out', 'o', '--format', 'txt');
    const { code, out } = await runKakekomi(bundle, encodeCaseFile(DOXXED_CASE), { writeNew });
    expect([code, files[0]?.name]).toEqual([0, 'memo-00.zip']);
    const entries = unzipSync(files[0]?.bytes ?? new Uint8Array());
    const names = Object.keys(entries);
    expect(names[0]).toBe('memo-00.txt');
    expect(names).toContain('memo-09.txt');
    expect(names.every((name) => /^memo-\d\d\.txt$/.test(name))).toBe(true);
    expect(new TextDecoder().decode(entries['memo-00.txt'])).toContain('告訴一式');
    expect(out).toContain('告訴状');
  });

  test('it goes to the site that is named', async () => {
    const { files, writeNew } = disk();
    const request = words('soushin-meiyo-privacy', '--case', 'x.json', '--out', 'o', '--format', 'txt');
    const data = await testData();
    if (data.kind === 'err') throw new Error('the data has faults');
    const operator = (id: string) =>
      data.value.platformRecords.find((record) => record.id === id)?.operator.legalName ?? 'nobody';
    await runKakekomi(request, encodeCaseFile(SCHOOL_CASE), { writeNew });
    await runKakekomi([...request, '--to', 'x'], encodeCaseFile(SCHOOL_CASE), { writeNew });
    const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(texts[0]).toContain(operator('instagram'));
    expect(texts[1]).toContain(operator('x'));
  });

  test('a character that no font holds is named, and no file is made', async () => {
    const { files, writeNew } = disk();
    const caseFile = encodeCaseFile({ ...EMPTY_CASE, statements: { course: 'ꙮと書かれた。' } });
    const readFonts = () => readInstalledFonts();
    const { code, err } = await runKakekomi([...KOKUSO, '--format', 'pdf'], caseFile, {
      writeNew,
      readFonts,
    });
    expect([code, files.length]).toEqual([1, 0]);
    expect(err).toContain('ꙮ（U+A66E）');
    // Word draws with the fonts of the machine: that way is open, and is named first.
    expect(err.indexOf('--format docx')).toBeGreaterThan(-1);
    expect(err.indexOf('--format docx')).toBeLessThan(err.indexOf('--format txt'));
    expect((await runKakekomi(KOKUSO, caseFile, { writeNew })).code).toBe(0);
  });

  test('what a Word file cannot hold is named, and no way is offered that does not work', async () => {
    const caseFile = encodeCaseFile({ ...EMPTY_CASE, statements: { course: 'a\u0000b' } });
    const { code, err } = await runKakekomi(KOKUSO, caseFile);
    expect([code, err.includes('U+0000'), err.includes('--format')]).toEqual([1, true, false]);
  });

  describe('certified mail', () => {
    const LETTER = words('naiyo-shomei', '--case', 'x.json', '--out', 'o');
    const calm = withSituation(FULL_CASE, { offender: 'known', danger: false, harms: [] });
    const letter = (layout: string, of: Partial<CaseFile> = {}): string =>
      encodeCaseFile({
        ...withoutFear(calm),
        ...of,
        statements: { ...calm.statements, 'letter-layout': layout },
      });

    test.each(['horizontal-20x26', 'horizontal-13x40', 'horizontal-26x20'])(
      '%s: beside the letter its sheets, and every problem with its place',
      async (layout) => {
        const { files, writeNew } = disk();
        const { code, out } = await runKakekomi([...LETTER, '--format', 'txt'], letter(layout), { writeNew });
        expect([code, files.map(({ name }) => name)]).toEqual([0, ['memo-08.txt', 'memo-08b.txt']]);
        const sheets = new TextDecoder().decode(files[1]?.bytes);
        const [, characters = '', lines = ''] = /-(\d+)x(\d+)$/.exec(layout) ?? [];
        expect(sheets).toContain(`1枚目（全`);
        expect(sheets).toContain(`横書き ${characters}字×${lines}行`);
        expect(out.replaceAll(/\s/g, '')).toMatch(/\d枚目の\d+行目、\d+字目：絵文字「💩」は/u);
      },
    );

    test('as Word too', async () => {
      const { files, writeNew } = disk();
      await runKakekomi(LETTER, letter('horizontal-20x26'), { writeNew });
      expect(files.map(({ name }) => name)).toEqual(['memo-08.docx', 'memo-08b.docx']);
    });

    test('a vertical grid is a printed page only: it says so, and tells the problems all the same', async () => {
      const { files, writeNew } = disk();
      const { code, out } = await runKakekomi(LETTER, letter('vertical-20x26'), { writeNew });
      expect([code, files.map(({ name }) => name)]).toEqual([0, ['memo-08.docx']]);
      expect(out.replaceAll(/\s/g, '')).toContain('たて書きはファイルにできません');
      expect(out.replaceAll(/\s/g, '')).toContain('絵文字「💩」は');
    });

    test('where no grid was chosen one is taken, and which there are is said', async () => {
      const { writeNew } = disk();
      const { 'letter-layout': _layout, ...statements } = calm.statements;
      const { out } = await runKakekomi(LETTER, encodeCaseFile({ ...withoutFear(calm), statements }), {
        writeNew,
      });
      expect(out.replaceAll(/\s/g, '')).toMatch(/横書き20字×26行[\s\S]*statements\.letter-layout/u);
    });

    test('with --strict what the post refuses stops it; as JSON it is data', async () => {
      const { files, writeNew } = disk();
      const strict = await runKakekomi([...LETTER, '--strict'], letter('horizontal-20x26'), { writeNew });
      expect([strict.code, files]).toEqual([1, []]);
      expect(strict.err).toContain('絵文字「💩」');
      const { out } = await runKakekomi([...LETTER, '--json'], letter('horizontal-20x26'), { writeNew });
      expect(JSON.parse(out).certifiedMail).toMatchObject({
        layout: 'horizontal-20x26',
        file: 'memo-08b.docx',
        problems: expect.arrayContaining([
          expect.objectContaining({ code: 'emoji', severity: 'error', sheet: expect.any(Number) }),
        ]),
      });
    });
  });

  describe('--with: a part made alone', () => {
    const PART = ['--case', 'x.json', '--out', 'o', '--format', 'txt'];

    test.each([
      ['shoko-setsumeisho', 'sakujo-karishobun', /疎甲第1号証/u, /(?<!疎)甲第/u],
      ['tojisha-mokuroku', 'sakujo-karishobun', /債権者[\s\S]*債務者/u, /申立人|相手方/u],
      ['tojisha-mokuroku', 'kaiji-meirei', /申立人[\s\S]*相手方/u, /債権者/u],
      ['shoko-setsumeisho', 'kokuso', /告訴人/u, /申立人/u],
    ])('%s with %s', async (part, main, said, notSaid) => {
      const { files, writeNew } = disk();
      const { code } = await runKakekomi(words(part, '--with', main, ...PART), encodeCaseFile(FULL_CASE), {
        writeNew,
      });
      const text = new TextDecoder().decode(files[0]?.bytes);
      expect(code).toBe(0);
      expect(text).toMatch(said);
      expect(text).not.toMatch(notSaid);
    });

    test.each([
      ['what does not go with it: those that do are named', 'hassinsha-mokuroku', 'kokuso', 'kaiji-meirei'],
      ['a form that is none: the same', 'shoko-setsumeisho', 'MARKER', 'sakujo-karishobun'],
      ['a paper that stands by itself', 'kokuso', 'kaiji-meirei', 'ほかの書類に付けて出すものではありません'],
      ['a bundle, which has a main paper of its own', 'complaint', 'kokuso', '--with を外して'],
    ])('%s', async (_why, part, main, said) => {
      const { code, err } = await runKakekomi(
        words(part, '--with', main, ...PART),
        encodeCaseFile(FULL_CASE),
      );
      expect([code, err.includes(said), err.includes('MARKER')]).toEqual([2, true, false]);
    });
  });

  test.each([
    ['no folder', ['kokuso', '--case', 'x.json'], 2, '--out'],
    ['no case', ['kokuso', '--out', 'o'], 2, '--case'],
    ['no form', ['--case', 'x.json', '--out', 'o'], 2, '書類のID'],
    ['a form that is none', ['MARKER', '--case', 'x.json', '--out', 'o'], 1, 'kakekomi forms'],
    [
      'a format that is none',
      ['kokuso', '--case', 'x.json', '--out', 'o', '--format', 'MARKER'],
      2,
      'docx、pdf、txt',
    ],
  ])('%s: says what to type, never what was typed', async (_why, given, expected, said) => {
    const { code, err } = await runKakekomi(words(...given), encodeCaseFile(EMPTY_CASE));
    expect(code).toBe(expected);
    expect(err).toContain(said);
    expect(err).not.toContain('MARKER');
  });

  test('a folder that cannot be written, and fonts that cannot be read', async () => {
    const failing = await runKakekomi([...KOKUSO, '--format', 'txt'], encodeCaseFile(EMPTY_CASE), {
      writeNew: () => Promise.resolve('failed'),
    });
    expect([failing.code, failing.err.includes('--out')]).toEqual([3, true]);
    const fontless = await runKakekomi([...KOKUSO, '--format', 'pdf'], encodeCaseFile(EMPTY_CASE));
    expect([fontless.code, fontless.err.includes('字体')]).toEqual([3, true]);
  });
});
