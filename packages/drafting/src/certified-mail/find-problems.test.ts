import { describe, expect, test } from 'vitest';
import { layOut } from './lay-out.ts';
import { certifiedLayout } from './layout.ts';
import { certifiedProblemJa } from './problem.ts';

const problems = (text: string) => layOut(text, certifiedLayout('vertical-20x26')).problems;

describe('problemsIn', () => {
  test.each([
    ['an emoji', 'ひどい😂', 'emoji', '😂'],
    ['an emoji of many signs, whole', '👩🏽‍💻です', 'emoji', '👩🏽‍💻'],
    ['a flag', '🇯🇵', 'emoji', '🇯🇵'],
    ['a sign dressed as an emoji', '❤️', 'emoji', '❤️'],
    ['another script', '「да」', 'other-script', 'д'],
    ['Hangul', '한', 'other-script', '한'],
    ['a bell', '山\u0007', 'unprintable', '\u0007'],
    ['a sign of private use', '\ue000', 'unprintable', '\ue000'],
    ['a mark with nothing to stand on', '\u{e0100}山', 'unprintable', '\u{e0100}'],
  ])('%s is an error', (_why, text, code, found) => {
    expect(problems(text)[0]).toMatchObject({ severity: 'error', code, found });
  });

  test.each([
    ['a word in letters, which may be a name', 'これはSNSです', 'letters', 'SNS'],
    ['full-width letters', 'Ｇｏｏｇｌｅの', 'letters', 'Ｇｏｏｇｌｅ'],
    ['an account', '@example_nekoの', 'letters', '@example_neko'],
    [
      'an address of the web, whole',
      '場所はhttps://example.com/a?b=1です',
      'web-address',
      'https://example.com/a?b=1',
    ],
    ['a sign not everybody knows', '電話☎', 'rare-symbol', '☎'],
  ])('%s is a doubt', (_why, text, code, found) => {
    expect(problems(text)).toMatchObject([{ severity: 'doubt', code, found }]);
  });

  test.each([
    ['kana, kanji, figures, punctuation', '私は、令和8年8月1日（土）、「見本」を見ました。'],
    ['old forms and variants of names', '髙﨑德𠮷\u{e0100}、神\ufe00、葛\u{e0100}、々〆〇'],
    ['signs in general use', '〒000-0000　50％ ※→★☆＆＠〜…――'],
    ['units behind a figure', '5kg、3cm、20㎡'],
    ['half-width kana', 'ｶﾞｷﾞ｡'],
    ['figures in rings', '①②㊞'],
    ['nothing', ''],
  ])('takes %s', (_why, text) => {
    expect(problems(text)).toEqual([]);
  });

  test('a word in letters is told once, an emoji wherever it stands', () => {
    expect(problems('SNSとSNS').map(({ at }) => at)).toEqual([0]);
    expect(problems('😂あ😂').map(({ at }) => at)).toEqual([0, 3]);
  });

  test('names sheet, line and character', () => {
    const text = `${'あ\n'.repeat(27)}いう😂`;
    expect(problems(text)[0]?.place).toEqual({ sheet: 2, line: 2, character: 3 });
  });
});

describe('certifiedProblemJa', () => {
  test('says where it stands and what to do', () => {
    const [problem] = problems('あ😂');
    expect(problem && certifiedProblemJa(problem)).toBe(
      '1枚目の1行目、2字目：絵文字「😂」は、内容証明では使えません。どんな絵かを、「（…の絵文字）」のように言葉で書いてください。',
    );
  });

  test('what cannot be seen is not shown', () => {
    const [problem] = problems('\u0007');
    expect(problem && certifiedProblemJa(problem)).not.toContain('\u0007');
  });
});
