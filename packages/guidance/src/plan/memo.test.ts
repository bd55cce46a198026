import type { PlainDate } from '@kakekomi/calendar';
import { type CaseFile, EMPTY_CASE, withFacts, withPost, withSituation } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { moment } from '../testing/ask.ts';
import { answerIntake } from './intake.ts';
import { type MemoDocument, memoOf } from './memo.ts';
import { aDeadline } from './testing/deadlines.ts';
import { aPlatform, aPost } from './testing/posts.ts';

const NOW = moment('2026-11-25T11:00');
const memo = (caseFile: CaseFile, deadlines = [aDeadline({})]): MemoDocument =>
  memoOf({ caseFile, at: NOW, deadlines, platforms: [aPlatform()] });
const textOf = (document: MemoDocument): string => JSON.stringify(document);
const tableUnder = (document: MemoDocument, heading: string) => {
  const at = document.blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const block = document.blocks[at + 1];
  return block?.kind === 'table' ? block : null;
};

describe('memoOf', () => {
  test('of an empty case says that nothing is lost by that', () => {
    const document = memo(EMPTY_CASE, []);
    expect(textOf(document)).toContain('相談しながらでかまいません');
    expect(document.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
  });

  test('holds the moment of a post in UTC and on the clock of Japan, and says that it is no proof', () => {
    const instant = '2026-11-01T15:30:00.123Z';
    const post = aPost(
      { instant, precision: 'ms', bound: 'exact', of: 'post' },
      { audience: 'public', kept: true },
    );
    const document = memo(withPost(EMPTY_CASE, post));
    expect(tableUnder(document, '投稿の一覧')?.rows).toEqual([
      [
        ...['1', 'X', 'someone', '1', 'https://x.com/someone/status/1'],
        ...['2026-11-01 15:30:00', '2026-11-02 00:30:00', 'だれでも', 'あり', '不明'],
      ],
    ]);
    expect(textOf(document)).toContain('証明ではありません');
  });

  test('what was told of a post goes before its id, and what was answered of all stands where nothing was told of one', () => {
    const post = aPost(
      { instant: '2026-11-01T15:30:00.123Z', precision: 'ms', bound: 'exact', of: 'post' },
      { postedOn: '2026-10-30' as PlainDate },
    );
    const answered = answerIntake(answerIntake(EMPTY_CASE, 'evidence', 'yes'), 'still', 'gone');
    const [row] = tableUnder(memo(withPost(answered, post)), '投稿の一覧')?.rows ?? [];
    expect(row?.slice(5)).toEqual(['不明', '2026-10-30', '不明', '残してある', 'もう見られない']);
  });

  test.each([
    ['not before', 'lower', 'post', '（これより後）'],
    ['a guess', 'guess', 'post', '（推測）'],
    ['of the thread', 'exact', 'thread', 'スレッドの開始'],
  ] as const)('marks a time that is %s', (_why, bound, of, mark) => {
    const post = aPost({ instant: '2026-11-01T15:30:00.000Z', precision: 's', bound, of });
    expect(tableUnder(memo(withPost(EMPTY_CASE, post)), '投稿の一覧')?.rows[0]?.[5]).toContain(mark);
  });

  test('repeats what was told, in the words in which it was asked, and nothing else', () => {
    const told = withSituation(EMPTY_CASE, { age: 34, prefecture: 'JP-13' as never, harms: ['insult'] });
    const caseFile = answerIntake(withFacts(told, { noticed: '2026-11-20' as PlainDate }), 'fear', 'no');
    const document = memo(caseFile);
    expect(tableUnder(document, '答えたこと')?.rows).toEqual([
      ['傷つけられている人の年齢', '34歳'],
      ['住んでいるところ', '東京都'],
      ['起きたこと', '悪口・暴言'],
      ['相手へのこわさ', 'いいえ'],
    ]);
    expect(tableUnder(document, '日付')?.rows).toEqual([['気づいた日', '2026年11月20日（金）']]);
  });

  test('says what they want and feel in the words that they chose', () => {
    const chosen = answerIntake(answerIntake(EMPTY_CASE, 'mind', 'hard'), 'goal', 'remove');
    expect(tableUnder(memo(chosen), '答えたこと')?.rows).toEqual([
      ['してほしいこと', '消したい'],
      ['いまの気持ち', '眠れない、食べられないほどつらい'],
    ]);
  });

  test('holds the last days with their articles, and leaves out what has none', () => {
    const without = aDeadline({ lastDay: { kind: 'none', why: 'x' } });
    const rows = tableUnder(memo(EMPTY_CASE, [aDeadline({}), without]), '最後の日の目安')?.rows;
    expect(rows).toEqual([
      ['告訴の期間', '2027年1月10日（日）', '2027年1月10日（日）', '進行中', '刑事訴訟法235条1項'],
    ]);
  });

  test.each<[string, CaseFile, string]>([
    ['fear', withSituation(EMPTY_CASE, { offender: 'partner' }), '住所や名前を相手に知られずに'],
    ['a message between two', withFacts(EMPTY_CASE, { oneToOne: true }), '1対1のメッセージでは'],
    ['a child', withSituation(EMPTY_CASE, { age: 15 }), '家の人に頼めないとき'],
    ['nothing told', EMPTY_CASE, '先に消してもよいですか'],
  ])('asks what matters: %s', (_why, caseFile, question) => {
    expect(textOf(memo(caseFile))).toContain(question);
  });
});
