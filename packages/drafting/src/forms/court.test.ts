/** What each paper of a court says. Above 400 lines: all of them are held to the same tables, and their numbers to each other. */
import {
  type CaseFile,
  EMPTY_CASE,
  withEntry,
  withEntryMoved,
  withoutEntry,
  withParty,
  withPost,
} from '@kakekomi/casefile';
import { parseWording, wordingFaults } from '@kakekomi/law';
import type { PlatformAdvice } from '@kakekomi/platforms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type Draft, type DraftQuery } from '../compose.ts';
import type { Block, DocumentModel } from '../document.ts';
import { placeOf, withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { plainTextOf, signsOf } from '../plain-text.ts';
import { anyToldCase } from '../testing/any-told-case.ts';
import { DOXXED_CASE, EVERY_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '../testing/cases.ts';
import { eraDay } from '../testing/era-day.ts';
import { dataFile, formOf, formsOfJapan } from '../testing/forms-of-japan.ts';
import { courtWriters } from './court.ts';

const IDS = Object.keys(courtWriters);
const data = formsOfJapan();
const wording = parseWording(dataFile('law/wording.json'));
if (wording.kind === 'err') throw new Error('data/law/wording.json');
const words = { wording: wording.value };

const draft = (id: string, caseFile: CaseFile, more: Partial<DraftQuery> = {}): Draft =>
  compose(formOf(id), { caseFile, data, today: TODAY, platforms: [], ...more });
const textOf = (id: string, caseFile: CaseFile, more: Partial<DraftQuery> = {}): string =>
  plainTextOf(draft(id, caseFile, more).document);
const told = (caseFile: CaseFile, fact: string, value: string | readonly string[] | null): CaseFile =>
  withTold(caseFile, fact as FactId, value);
const titlesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : []));

function blanksIn({ blocks }: DocumentModel): readonly string[] {
  const runs = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs;
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? block.rows.flat(2) : [];
  });
  return runs.flatMap(({ text, mark }) => (mark === 'missing' ? [text] : []));
}

function withoutFact(caseFile: CaseFile, fact: FactId): CaseFile {
  const place = placeOf(fact);
  if (place.kind === 'list') return { ...caseFile, [place.list]: [] };
  if (place.kind === 'post') {
    const posts = caseFile.posts.map(({ displayName: _displayName, claim: _claim, ...post }) => post);
    return { ...caseFile, posts };
  }
  return withTold(caseFile, fact, null, 'x');
}

/** Only what a paper reads of it. */
const abroad = {
  id: 'x',
  name: '例示SNS',
  operator: {
    legalName: 'Example Corp.',
    country: 'US',
    address: '1 Example Way',
    addressNote: 'unsourced(登記で確認すること)',
    registeredInJapan: 'registered',
    representativeInJapan: '登記あり(氏名は未確認)',
    jurisdiction: null,
    confidence: 'low',
  },
  logs: {
    kind: 'login-type',
    postIp: 'not-kept',
    loginIp: 'kept',
    reportedRetention: null,
    retentionDays: null,
    other: null,
    advice: '',
    confidence: 'low',
  },
} as unknown as PlatformAdvice;

describe.each(IDS)('%s', (id) => {
  test.each(EVERY_CASE)('%s: says no word to avoid, and no amount', (_why, caseFile) => {
    const { document, toCheck } = draft(id, caseFile, { platforms: [abroad] });
    const said = [plainTextOf(document), ...toCheck].join('\n');
    expect(wordingFaults(said, words)).toEqual([]);
    expect(said).not.toMatch(/\d円|手数料/u);
  });

  test('what is not told stands as a blank, and what the form cannot do without is missing', () => {
    const { document, missing } = draft(id, EMPTY_CASE);
    expect(plainTextOf(document)).toContain('【');
    expect(missing.length).toBeGreaterThan(0);
    expect(draft(id, FULL_CASE).missing).toEqual([]);
  });

  test('takes back each fact that it needs: it is missing, and a blank stands for it', () => {
    const open = told(FULL_CASE, 'secrecy', 'no');
    const needed = formOf(id).fields.flatMap(({ required, asks }) =>
      required ? asks.filter((ask) => ask.required).map(({ fact }) => fact) : [],
    );
    for (const fact of needed) {
      const { document, missing } = draft(id, withoutFact(open, fact), { provider: null });
      expect(missing.map((each) => each.fact)).toContain(fact);
      // Disclosure is what the paper is for, and substitutes are those that courts commonly use.
      if (['court-orders', 'substitute'].includes(fact)) continue;
      expect([fact, blanksIn(document).length > blanksIn(draft(id, open).document).length]).toEqual([
        fact,
        true,
      ]);
    }
  });

  test('blanks are named shortly, not by a question', () => {
    const named = EVERY_CASE.flatMap(([, caseFile]) => blanksIn(draft(id, caseFile).document));
    expect(named.filter((text) => !/^【[^【】？。]{2,40}】$|^令和　+年　+月　+日$/u.test(text))).toEqual([]);
  });

  test('headings of a part follow each other, and none skips a level', () => {
    const parts: { readonly level: number; readonly number: string }[][] = [[]];
    for (const block of draft(id, FULL_CASE).document.blocks) {
      if (block.kind === 'page-break') parts.push([]);
      if (block.kind === 'heading') parts.at(-1)?.push(block);
    }
    for (const headings of parts) {
      const firsts = headings.filter(({ level }) => level === 1).map(({ number }) => number);
      expect(firsts).toEqual(firsts.map((_, index) => `第${index + 1}`));
      headings.forEach(({ level }, index) => {
        expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 1) + 1);
      });
    }
  });
});

describe('発信者情報開示命令申立書', () => {
  test('asks for disclosure alone where nothing else was ticked', () => {
    const text = textOf('kaiji-meirei', told(SHOP_CASE, 'court-orders', ['disclosure']));
    expect(text).toContain('　　発信者情報開示命令申立書\n');
    expect(text).not.toMatch(/提供命令|消去禁止命令/u);
  });

  test('each order that was ticked has a number of its own', () => {
    const text = textOf('kaiji-meirei', SHOP_CASE);
    expect(text).toContain('発信者情報開示命令・提供命令・消去禁止命令申立書');
    expect(text).toMatch(
      /1　発信者情報開示命令の申立て[\s\S]*2　提供命令の申立て[\s\S]*3　消去禁止命令の申立て/u,
    );
    expect(text.match(/との裁判を求める。/gu)).toHaveLength(3);
  });

  test.each([
    ['当事者目録', 'tojisha-mokuroku'],
    ['発信者情報目録', 'hassinsha-mokuroku'],
    ['投稿記事目録', 'toukou-mokuroku'],
  ])('%s stands after a page break, as the list by itself has it', (name, id) => {
    // What one of the two forms alone has a place for.
    const caseFile = told(told(SHOP_CASE, 'applicant.phone', null), 'secrecy', null);
    const { blocks } = draft('kaiji-meirei', caseFile).document;
    const at = blocks.findIndex((block) => block.kind === 'title' && block.text === name);
    expect(blocks[at - 2]).toEqual({ kind: 'page-break' });
    const alone = draft(id, caseFile).document.blocks;
    expect(alone.length).toBeGreaterThan(2);
    expect(blocks.slice(at, at + alone.length)).toEqual(alone);
  });

  test('the lists are those it names', () => {
    expect(titlesOf(draft('kaiji-meirei', EMPTY_CASE).document.blocks)).toEqual([
      '発信者情報開示命令申立書',
      '当事者目録',
      '発信者情報目録',
      '投稿記事目録',
    ]);
  });

  test('a company abroad: its representative in Japan is written where told, never from a note of the record', () => {
    const untold = draft('kaiji-meirei', DOXXED_CASE, { platforms: [abroad] });
    expect(plainTextOf(untold.document)).toContain('日本における代表者　　【住所・氏名（登記のとおり）】\n');
    expect(untold.missing.map(({ fact }) => fact)).toContain('respondent.representative');
    expect(plainTextOf(untold.document)).not.toContain('未確認');
    expect(untold.toCheck.join()).toContain('登記あり(氏名は未確認)');
    const of = { role: 'respondent', provider: 'x' } as const;
    const named = withParty(DOXXED_CASE, of, { representative: '日本における代表者　例示 五郎' });
    expect(textOf('kaiji-meirei', named, { platforms: [abroad] })).toContain(
      '日本における代表者　　例示 五郎\n',
    );
  });

  test('nobody is called unknown whose name was told; what to write of it is to be asked', () => {
    const unknown = '氏名の分からない者（以下「本件発信者」という。）が、';
    expect(textOf('kaiji-meirei', SHOP_CASE)).toContain(unknown);
    expect(textOf('kaiji-meirei', DOXXED_CASE)).toContain(
      '　　投稿をした者（以下「本件発信者」という。）が、',
    );
    expect(textOf('kaiji-meirei', DOXXED_CASE)).not.toContain('例示 猫太');
    expect(draft('kaiji-meirei', DOXXED_CASE).toCheck.join('')).toContain('名前に心当たり');
    expect(draft('kaiji-meirei', SHOP_CASE).toCheck.join('')).not.toContain('名前に心当たり');
  });

  test('another purpose stands in the person’s words, else as a blank that is missing', () => {
    const other = told(SHOP_CASE, 'need', ['other']);
    expect(textOf('kaiji-meirei', other)).toContain('【その目的】');
    expect(draft('kaiji-meirei', other).missing.map(({ fact }) => fact)).toContain('need-other');
    expect(textOf('kaiji-meirei', told(other, 'need-other', '見本のため'))).toMatch(
      /そのほかの目的\n　+見本のため/u,
    );
  });

  test.each(['kaiji-meirei', 'sakujo-karishobun'])('%s: who acts for a child shows that they may', (id) => {
    expect(textOf(id, SCHOOL_CASE)).toContain('戸籍謄本（法定代理権を証する書面）');
    expect(textOf(id, SHOP_CASE)).not.toContain('戸籍謄本');
  });

  test('what is carried over from a record is marked, and said', () => {
    const { document, toCheck } = draft('kaiji-meirei', DOXXED_CASE, { platforms: [abroad] });
    const runs = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    expect(runs).toContainEqual({ text: 'Example Corp.', mark: 'check' });
    expect(toCheck.some((sentence) => sentence.includes('登記事項証明書'))).toBe(true);
  });
});

describe('提供命令', () => {
  test('its two parts stand in the order of the law under their own names, however they were ticked', () => {
    for (const id of ['kaiji-meirei', 'teikyo-meirei']) {
      const text = textOf(id, told(FULL_CASE, 'provision-kind', ['second', 'first']));
      expect(text).toMatch(
        /提供命令（1号）\n[^\n]*特定することができる場合[\s\S]*提供命令（2号）\n[^\n]*通知を受けたとき/u,
      );
    }
  });
});

describe('当事者目録', () => {
  test('says of secrecy only that it is asked for', () => {
    expect(textOf('tojisha-mokuroku', SHOP_CASE)).not.toContain('秘匿');
    expect(textOf('tojisha-mokuroku', DOXXED_CASE)).toContain('　秘匿の申立てをする（している）\n');
  });
});

test.each(['kaiji-meirei', 'teikyo-meirei', 'shokyo-kinshi-meirei', 'sakujo-karishobun', 'hitoku-todoke'])(
  '%s of a child whom nobody represents says who may help',
  (id) => {
    const alone = told(SCHOOL_CASE, 'guardian.name', null);
    expect(draft(id, alone).toCheck.join()).toContain('弁護士会の子どもの窓口');
    expect(draft(id, SCHOOL_CASE).toCheck.join()).not.toContain('弁護士会の子どもの窓口');
  },
);

describe('発信者情報目録', () => {
  test('an access provider is no kind of site', () => {
    const text = textOf('hassinsha-mokuroku', told(SHOP_CASE, 'log-kind', 'access'));
    expect(text).toContain('相手方：接続プロバイダ');
    expect(text).not.toContain('サイトの型');
  });
});

describe('投稿記事削除仮処分命令申立書', () => {
  test('the title stands on the fourth line', () => {
    const [first, second] = draft('sakujo-karishobun', SCHOOL_CASE).document.blocks;
    expect(first).toEqual({ kind: 'gap', lines: 3 });
    expect(second).toEqual({ kind: 'title', text: '投稿記事削除仮処分命令申立書' });
  });

  test('parties and exhibits are called as in provisional remedies, in the paper and in what goes with it', () => {
    const text = textOf('sakujo-karishobun', SHOP_CASE);
    expect(text).toContain('債権者');
    expect(text).not.toMatch(/申立人|相手方|(?<!疎)甲第/u);
    const list = textOf('shoko-setsumeisho', SHOP_CASE, { goesWith: formOf('sakujo-karishobun').id });
    expect(list).toContain('疎甲第1号証の1 ｜');
    expect(list).toContain('債権者　有限会社見本食堂');
    expect(textOf('shoko-setsumeisho', SHOP_CASE)).toContain('\n甲第1号証の1 ｜');
  });
});

describe('numbers of exhibits', () => {
  const PAPERS = ['kaiji-meirei', 'sakujo-karishobun', 'shoko-setsumeisho', 'chinjutsusho', 'hitoku-todoke'];
  const numbersIn = (text: string): readonly string[] => [...new Set(text.match(/甲第\d+号証(?:の\d+)?/gu))];

  test.each([
    ['as told', FULL_CASE, '甲第3号証の1'],
    ['one is taken out', withoutEntry(FULL_CASE, 'exhibits', 'e1'), '甲第2号証の1'],
    ['one is moved up', withEntryMoved(FULL_CASE, 'exhibits', 'e3', -1), '甲第2号証の1'],
    ['a part is taken out', withoutEntry(FULL_CASE, 'exhibits', 'e4'), '甲第3号証'],
    [
      'one is added before',
      withEntryMoved(
        withEntryMoved(
          withEntryMoved(
            withEntryMoved(
              withEntry(FULL_CASE, 'exhibits', { id: 'e9', title: '例の控え' }),
              'exhibits',
              'e9',
              -1,
            ),
            'exhibits',
            'e9',
            -1,
          ),
          'exhibits',
          'e9',
          -1,
        ),
        'exhibits',
        'e9',
        -1,
      ),
      '甲第4号証の1',
    ],
  ])('%s: every paper says the same', (_why, caseFile, camera) => {
    for (const id of PAPERS) {
      const listed = numbersIn(textOf('shoko-setsumeisho', caseFile));
      for (const number of numbersIn(textOf(id, caseFile))) expect(listed).toContain(number);
    }
    expect(textOf('shoko-setsumeisho', caseFile)).toContain(`${camera} ｜ 玄関の防犯カメラの画像`);
    expect(textOf('kaiji-meirei', caseFile)).toContain(`${camera}　玄関の防犯カメラの画像`);
    expect(textOf('chinjutsusho', caseFile)).toContain(`夜、家の前に人が来た。110番をした。（${camera}）`);
  });

  test('in running text they stand in the order of their numbers, whatever the order of the file', () => {
    const [first, second] = SHOP_CASE.posts;
    if (first === undefined || second === undefined) throw new Error('no posts');
    const url = first.reference.canonicalUrl ?? '';
    const exhibits = [
      { id: 'e3', title: '例の三', partOf: 'e1', posts: [url] },
      { id: 'e2', title: '例の二', posts: [url] },
      { id: 'e1', title: '例の一', posts: [url] },
    ];
    const text = textOf('kaiji-meirei', { ...SHOP_CASE, exhibits });
    expect(text).toContain('次のとおり書かれている（甲第1号証、甲第2号証の1、甲第2号証の2）。');
  });

  test('a paper to one provider lists what shows its posts or none, under the numbers of the case', () => {
    const mixed: CaseFile = {
      ...SHOP_CASE,
      posts: [...DOXXED_CASE.posts, ...SHOP_CASE.posts],
      exhibits: [
        ...SHOP_CASE.exhibits,
        ...DOXXED_CASE.exhibits.map((exhibit) => ({ ...exhibit, id: `x${exhibit.id}` })),
      ],
    };
    for (const id of [
      'kaiji-meirei',
      'kaiji-hyojun',
      'teikyo-meirei',
      'shokyo-kinshi-meirei',
      'shoko-setsumeisho',
    ]) {
      const made = draft(id, mixed, { provider: 'x' });
      const text = plainTextOf(made.document);
      expect(text).not.toMatch(/甲第1号証/u);
      expect(text).toMatch(/甲第2号証[　 ｜]+営業日カレンダー/u);
      expect(text).toMatch(/甲第4号証[　 ｜]+「例示ねこ」/u);
      expect(made.toCheck.join('')).toContain('甲第1号証の1、甲第1号証の2は、ほかのサイトの投稿を示すもの');
    }
    expect(textOf('shoko-setsumeisho', mixed, { provider: null })).toContain('甲第1号証の1');
    expect(draft('kaiji-meirei', SHOP_CASE).toCheck.join('')).not.toContain('ほかのサイトの投稿を示すもの');
  });

  test('an exhibit that is gone is no longer named', () => {
    const gone = withoutEntry(SCHOOL_CASE, 'exhibits', 'e1');
    expect(textOf('chinjutsusho', gone)).toContain('友だちに教えられて、投稿を見た。\n');
  });
});

describe('証拠説明書', () => {
  test('names the case and the other side as far as told; none of it with the police', () => {
    const pending = told(FULL_CASE, 'secrecy', 'no');
    const text = textOf('shoko-setsumeisho', pending);
    expect(text).toContain('事件の表示　　令和8年（○）第○号\n申立人　　髙﨑');
    expect(text).toContain('\n相手方　　例示プラットフォーム株式会社\n');
    const remedy = textOf('shoko-setsumeisho', SHOP_CASE, { goesWith: formOf('sakujo-karishobun').id });
    expect(remedy).toContain('債権者　　有限会社見本食堂\n債務者　　Google LLC\n');
    const police = textOf('shoko-setsumeisho', pending, { goesWith: formOf('kokuso').id });
    expect(police).not.toMatch(/相手方|事件の表示/u);
  });

  test('columns that it cannot do without are missing where they are blank', () => {
    const bare = withEntry(SHOP_CASE, 'exhibits', { id: 'e9', title: '例の控え' });
    const asked = draft('shoko-setsumeisho', bare).missing.map(({ field, question }) => [
      field.id,
      question?.text,
    ]);
    expect(asked).toEqual([
      ['orig', expect.stringContaining('exhibits[].isOriginal')],
      ['point', expect.stringContaining('exhibits[].shows')],
    ]);
  });
});

describe('投稿記事目録', () => {
  test('a moment and an account that nobody knows are missing, with how to tell them', () => {
    const posts = SHOP_CASE.posts.map(({ postedOn: _postedOn, ...post }) => ({
      ...post,
      reference: { ...post.reference, account: null },
    }));
    const { missing } = draft('toukou-mokuroku', { ...SHOP_CASE, posts });
    expect(missing.map(({ field, fact, question }) => [field.id, fact, question?.text])).toEqual([
      ['acc', 'posts', expect.stringContaining('posts[].reference.account')],
      ['dt', 'posts', expect.stringContaining('posts[].postedOn')],
    ]);
    expect(draft('toukou-mokuroku', SHOP_CASE).missing).toEqual([]);
  });
});

describe('陳述書', () => {
  test('what happened stands in its order, days by era', () => {
    const event = { id: 'e7', on: '2026-08-09', what: '電話があった。' };
    const text = textOf('chinjutsusho', withEntry(SCHOOL_CASE, 'events', event));
    const days = ['2026-08-03', '2026-08-05', '2026-08-09'].map((on, index) => `${index + 1}　${eraDay(on)}`);
    const places = days.map((day) => text.indexOf(day));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toMatch(/以上のとおり、相違ありません。\n$/u);
  });
});

describe('whatever was told', () => {
  const anyText = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('髙﨑德𠮷\u{E0100}', '👩🏽‍💻です。\n次の行', '（「」）、。', 'ｶﾞ％&<b>'),
  );
  const filled = (id: string, texts: readonly string[]): CaseFile => {
    let caseFile = told(SHOP_CASE, 'secrecy', 'no');
    const claimed: Record<string, string> = {};
    asked(id).forEach((fact, index) => {
      const text = texts[index % texts.length] ?? '';
      if (fact.startsWith('posts.')) claimed[fact.slice('posts.'.length)] = text;
      else caseFile = withTold(caseFile, fact, text, 'google-maps');
    });
    const first = caseFile.posts[0];
    if (first === undefined) throw new Error('no post');
    const { quote = first.quote ?? '', displayName = first.displayName ?? '', ...claim } = claimed;
    return withPost(caseFile, { ...first, quote, displayName, claim: { ...first.claim, ...claim } }, 0);
  };
  const asked = (id: string): readonly FactId[] =>
    formOf(id)
      .fields.flatMap(({ asks }) => asks.map(({ fact }) => fact))
      .filter((fact) => {
        const kind = data.questions.find((question) => question.id === fact)?.kind;
        // Shown only where secrecy is asked for, which hides other texts.
        return ['line', 'text', 'phone', 'email'].includes(kind ?? '') && fact !== 'substitute';
      });

  test.each(IDS)('%s: every text that its form asks for stands on it', (id) => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (texts) => {
        const signs = signsOf(draft(id, filled(id, texts)).document);
        for (const text of texts.slice(0, asked(id).length)) {
          if (text.trim() !== '') expect(signs).toContain(text.replace(/\s/gu, ''));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('any case gives a draft of every form, with whole tables', () => {
    fc.assert(
      fc.property(anyToldCase, fc.constantFrom(...IDS), (caseFile, id) => {
        const { document } = draft(id, caseFile);
        expect(document.blocks.length).toBeGreaterThan(0);
        for (const block of document.blocks) {
          if (block.kind !== 'table') continue;
          expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
          for (const cells of block.rows) expect(cells).toHaveLength(block.widths.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
