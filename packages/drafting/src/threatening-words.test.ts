import { describe, expect, test } from 'vitest';
import { threateningWords } from './threatening-words.ts';

describe('threateningWords', () => {
  test.each([
    ['a rough word', '早く消さないと訴えるぞ', ['訴えるぞ']],
    ['not let off', 'ただではおかない。', ['ただではおかない']],
    ['be prepared', '応じないなら覚悟してください', ['覚悟してください']],
    ['showing the name to everybody', 'あなたの実名をネットで公開します', ['実名をネットで公開し']],
    ['telling the workplace', '応じないときは勤務先に連絡します', ['勤務先に連絡']],
    ['a complaint as a lever for money', '支払わないときは刑事告訴します', ['支払わないときは刑事']],
    ['coming to the house', '家まで行きます', ['家まで行']],
    ['two of them, in their order', '後悔させます。会社に知らせます', ['後悔させます', '会社に知らせ']],
    ['prison', '逮捕されることになります', ['逮捕されることになり']],
  ])('finds: %s', (_why, text, found) => {
    const words = threateningWords(text);
    expect(words).toHaveLength(found.length);
    for (const [index, word] of found.entries()) expect(words[index]).toContain(word.slice(0, 4));
  });

  test.each([
    ['a step named as it is', '期限までに回答がないときは、法的な手続を取ることを検討します。'],
    ['a court named', '発信者情報の開示と損害賠償を求める手続を検討します。'],
    ['what is asked for', '投稿を削除し、今後同じ投稿をしないことを求めます。'],
    ['a complaint by itself', '警察に告訴することも検討します。'],
    ['a post that named the family', '投稿には、私の家族の名前が書かれています。'],
    ['nothing', ''],
  ])('leaves alone: %s', (_why, text) => {
    expect(threateningWords(text)).toEqual([]);
  });
});
