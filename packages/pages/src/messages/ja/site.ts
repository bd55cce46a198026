/** What every page says: header, footer, leaving quickly. */
import { everywhere } from './everywhere.ts';

export const site = {
  ...everywhere,
  name: 'かけこみ',
  nameWritten: '駆け込み',
  titleOf: (title: string) => `${title}｜かけこみ`,
  description: '困りごとを話せる相談先を、いまの時刻から探せます。無料です。',
  skip: '本文へ',
  navigation: 'このサイトの案内',
  nav: {
    find: '相談先をさがす',
    plan: '次の一歩と日にち',
    areas: '都道府県から',
    kinds: '窓口のちがい',
    steps: 'これからの流れ',
    safety: '安全に見るには',
  },
  promise: '削除業者ではありません。お金は一切いただきません。',
  runBy: (operator: string) => `運営：${operator}`,
  operatorNotSet: '運営者未設定',
  footerLinks: {
    papers: '書類の下書き',
    privacy: 'プライバシー',
    safety: '安全に見るには',
    data: 'データ',
    coverage: '相談できる時間の地図',
    ended: '終わった窓口',
    about: 'このサイトについて',
  },
  factsFrom: (date: string) => `窓口の情報は${date}にまとめたものです。`,
};
