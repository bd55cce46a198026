/** How one window and its ways are spoken of, on every page: buttons, hours, cost, sources. */
import type { ContactType } from '@kakekomi/directory';

/** What is on the button of a way. */
const press: Readonly<Record<ContactType, string>> = {
  phone: '電話する',
  line: 'LINEで相談する',
  chat: 'チャットを開く',
  webform: 'フォームを開く',
  email: 'メールを書く',
  fax: 'ファクスを送る',
  post: '手紙を書く',
  inperson: '窓口に行く',
  app: 'アプリの案内を開く',
  sns: 'SNSの案内を開く',
};

/** Ways without anything to press, in words; a way left out shows its value. */
const asText: { readonly [T in ContactType]?: (value: string) => string } = {
  line: (id) => `LINEで「${id}」をさがしてください`,
  fax: (number) => `ファクス ${number}`,
  post: (address) => `手紙 ${address}`,
  inperson: (address) => `窓口 ${address}`,
};

export const window = {
  press,
  asText,
  visitNearest: 'いちばん近い窓口へ',
  officialPage: '公式ページで確かめる',
  notConfirmed: (way: string) => `${way}は、まだ確かめられていません。公式ページで確かめてください。`,
  notConfirmedNoPage: (way: string) => `${way}は、まだ確かめられていません。`,
  missing: (way: string) => `${way}の連絡先は見つかっていません。`,
  hoursAlways: '24時間',
  hoursUnknown: '受付時間は公開されていません',
  hoursWords: {
    everyDay: '毎日',
    weekdays: '平日',
    holidays: '祝日',
    yearEnd: '年末年始',
    closedOn: (days: string) => `（${days}休み）`,
    nextDay: '翌',
  },
  anyTime: 'いつでも送れます',
  answersLater: 'あとで返事が来ます',
  respondsWithin: (text: string) => `返事：${text}`,
  automatic: '自動の応答です（人は出ません）',
  costs: { free: '無料', 'call-charge': '通話料がかかります', unknown: '料金は書かれていません' },
  anonymousShort: '名前は言わなくていい',
  ageFrom: (age: number) => `${age}歳から`,
  ageTo: (age: number) => `${age}歳まで`,
  anonymous: '名前を言わなくても相談できます',
  anonymousUnknown: '名前が要るかは書かれていません',
  notAnonymous: '名前をきかれます',
  relay: '電話リレーサービスが使えます',
  cautions: '気をつけること',
  ended: (date: string) => `${date}で終わりました`,
  state: {
    openAlways: 'いま出ます・24時間',
    openUntil: (left: string, until: string) => `いま出ます・あと${left}・${until}まで`,
    opensAt: (when: string) => `${when}から`,
    closed: 'いまは休みです',
    unknown: 'いま出るかは、わかりません',
    stale: '時計か情報が古いかもしれません。時間を見て確かめてください。',
  },
  minutes: (count: number) => `${count}分`,
  hours: (count: number) => `${count}時間`,
  today: (time: string) => `今日 ${time}`,
  tomorrow: (time: string) => `明日 ${time}`,
  onDay: (month: number, day: number, weekday: string, time: string) =>
    `${month}月${day}日（${weekday}）${time}`,
  time: (hour: number, minute: string) => `${hour}:${minute}`,
  shortDay: (month: number, day: number, weekday: string) => `${month}月${day}日（${weekday}）`,
  midnight: '夜中の0時',
  sources: 'この情報のもと',
  sourcePage: (publisher: string, month: string) => `${publisher}のページ（${month}）の写しによる`,
  sourceUndated: (publisher: string, month: string) =>
    `${publisher}のページ（日付の記載なし、${month}に読んだもの）の写しによる`,
  stop: '。',
  sourceSeen: (month: string) => `${month}に読みました`,
  notCalled: '実際の窓口では未確認',
  called: (date: string) => `${date}に窓口で確かめました`,
  month: (year: number, month: number) => `${year}年${month}月`,
  undated: '日付の記載なし',
  hoursTable: {
    day: '日',
    hours: '受付時間',
    closed: '休み',
    holiday: '祝日',
    always: '24時間',
    unknown: '不明',
    today: '今日',
  },
};
