/** What a link cannot say about one post, asked on a screen of its own. */
import type { Audience } from '@kakekomi/casefile';

export const planPostWords = {
  title: (number: number) => `投稿 ${number} を直す`,
  audience: 'だれが見られますか',
  audiences: {
    public: 'だれでも（公開）',
    group: '限られた人（グループ、鍵つき）',
    'one-to-one': '相手と自分だけ（1対1）',
  } satisfies Readonly<Record<Audience, string>>,
  kept: '画面を残しましたか',
  keptHint: '性的な画像は、保存しないでください。リンクと日時だけで足ります。',
  gone: 'もう見られなくなりましたか',
  yes: 'はい',
  no: 'いいえ',
  notSaid: '答えない',
  day: '投稿された日（分からないとき、違うとき）',
  dayHint: '入れると、リンクから計算した日時より、この日を使います。',
  account: 'アカウント名（分からないとき、違うとき）',
  accountHint: '@の後や、プロフィールのURLにある名前です。',
  note: 'メモ（相談のときに見るもの）',
  noteHint: 'ひどい言葉を写さなくて大丈夫です。',
  save: 'これでよい',
};
