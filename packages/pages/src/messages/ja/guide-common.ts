/** What every page of the guide says: care before removal, how sure a record is, where it was read. */
import type { ServiceKind } from '@kakekomi/directory';
import type { Confidence } from '@kakekomi/law';

export const guideCommonJa = {
  notAdvice:
    '一般的な情報です。個別の事件についての法律相談ではありません。削除するか・開示するかを決めるのは、事業者や裁判所です。',
  beforeRemovalTitle: '消す前に',
  /** The question of every removal; then what does not wait. */
  beforeRemoval: [
    '相手を特定したい、処罰してほしい気持ちが少しでもありますか。先に消すと記録が失われ、特定できなくなることがあります。保存し、弁護士か警察に聞いてから消す方法もあります。',
    '性的な画像、子どもがさらされているとき、住所が出ているときは、待たずに消すよう頼みます。その前に、URL・アカウント名・日時を書きとめ、できれば警察にも伝えます。',
  ] as readonly string[],
  beforeRemovalShort: '先に残して、聞いてから。',
  passedOn:
    '理由の欄を含め、書いた内容は投稿した人に伝わることがあります。住所・学校・通院先は書かないでください。',
  fearTitle: '相手がこわいとき',
  fear: 'こわい相手、元の交際相手、つきまとう人には、自分で連絡しないでください。あなたの住所が伝わります。警察か弁護士を通してください。',
  oneToOne: '1対1のメッセージでは開示の手続が使えないことが多く、警察か弁護士へ。',
  dangerTitle: 'いま危ないときは110番',
  danger: '証拠や説明はあとでかまいません。',
  sexualTitle: '画像のことで、先に知っておくこと',
  sexual: [
    '送らない・見せない・新しく保存しない。消すかどうかは#8103か相談員と話してから。',
    '送ってしまったことで、責められる必要はありません。',
    '書きとめるのは、URL・アカウント名・日時だけで足ります。',
  ] as readonly string[],
  minors:
    '通報、相談、警察への申告は18歳未満でも自分でできます。裁判の手続は、原則として親などの法定代理人が必要です。',
  minorsUnsafe: '家の人に知られたくない・家の人がこわいときは、子どもの窓口へ。',
  notAll: '全部読まなくて大丈夫。脅しと住所だけ、信頼できる人に見てもらってください。',
  unknown: 'わかっていません',
  basisTitle: '根拠と、確かさ',
  articles: '根拠の条文など',
  noArticles: '条文ではなく、実務のやり方によります。',
  textAsOf: (date: string) => `${date}の時点の条文・資料によります。法律は変わることがあります。`,
  inForceFrom: (date: string) => `${date}から`,
  inForceUntil: (date: string) => `${date}まで`,
  inForce: '使われる期間',
  inForceOpen: '始まりと終わりの日は、この記録にはありません。',
  amendmentTitle: '条文が変わっているかもしれません',
  doubtTitle: '確かめきれていないことがあります',
  doubt:
    'このページの一部は、公的なページで確かめられていません。決める前に、窓口か専門家に確かめてください。',
  unsourced: '出典を確かめられていません。決める前に、窓口か専門家に確かめてください。',
  confidence: '確かさ',
  confidenceWords: {
    high: '公的なページか、一致する複数の資料によります。',
    medium: '一つの資料によります。ほかでは確かめていません。',
    low: '確かめられていないところがあります。',
  } satisfies Readonly<Record<Confidence, string>>,
  confidenceShort: {
    high: '確かさ：高め',
    medium: '確かさ：中くらい',
    low: '確かさ：低い',
  } satisfies Readonly<Record<Confidence, string>>,
  sources: 'どこで読んだことか（出典）',
  windowsTitle: '聞ける窓口',
  findWindow: 'いまの時刻から相談先をさがす',
  kinds: ['lawyer', 'police', 'government', 'child'] as readonly ServiceKind[],
  comma: '、',
  moreTitle: 'ほかの説明',
  doors: {
    plan: 'リンクや日にちから、次の一歩を見る',
    steps: 'これからの流れ',
    map: '手続の全体の図',
    rights: '関係することのある権利と罪',
    platforms: 'サイトごとの頼み方・残すもの',
    providers: '通信会社の記録が残る期間',
    deadlines: '期間の数え方と計算',
    papers: '書類の下書き',
  },
};
