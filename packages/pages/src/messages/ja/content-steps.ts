/**
 * The overview of the three steps: information, never a judgement of somebody's case. Periods and sources come out of the
 * records of the law; the full guide, with computed dates, is elsewhere.
 */
import type { ServiceKind } from '@kakekomi/directory';

export const contentStepsJa = {
  title: '三つの手続の、おおまかな地図',
  lead: '手続は三つあります。全部やらなくてかまいません。',
  leadMore:
    '消してもらう。相手を知って、つぐなってもらう。罰してほしいと届け出る。途中でやめても、あとから始めてもかまいません。',
  notAdvice:
    'これは一般的な説明です。あなたの場合にどうなるかは、ここでは判断しません。弁護士や窓口に聞いてください。',
  figureTitle: '手続の順番の図',
  figureText:
    'はじめに「残す」、次に「聞く」、それから「消す」。聞いたあとに、道が三つに分かれます。一つ目は削除依頼。二つ目は発信者の特定と損害賠償。三つ目は刑事告訴。どれか一つでも、いくつか同時でも進められます。',
  figureKeep: '残す',
  figureAsk: '聞く',
  figureRemove: '削除依頼',
  figureIdentify: '発信者の特定',
  figureDamages: '損害賠償',
  figureCriminal: '刑事告訴',
  orderTitle: 'はじめの順番：残す → 聞く → 消す',
  keepTitle: '残す',
  keep: [
    'URL（ページの住所）、日時、アカウント名が見えるように、画面を保存します。前後のやりとりも切らずに残します。',
    '全部読み返さなくて大丈夫です。脅しと住所だけ、信頼できる人に見てもらってください。',
    '性的な画像は別です。送らない・見せない・新しく保存しない。URLとアカウント名と日時だけを書きとめます。',
  ] as readonly string[],
  askTitle: '聞く',
  ask: [
    '相手を特定したい、処罰してほしい気持ちが少しでもありますか。先に消すと記録が失われ、特定できなくなることがあります。保存し、弁護士か警察に聞いてから消す方法もあります。',
    'こわい相手、元の交際相手、つきまとう人には、自分で連絡しないでください。あなたの住所が伝わります。警察か弁護士を通してください。',
  ] as readonly string[],
  removeTitle: '消す',
  remove: [
    '残して、聞いてから、消すように頼みます。',
    '性的な画像、子どもがさらされているとき、住所が出ているときは、待たずに消すよう頼みます。その前に、URL・アカウント名・日時を書きとめ、できれば警察にも伝えます。',
  ] as readonly string[],
  watchTitle: 'いちばん先に気をつける日',
  watchLead: (length: string, latest: string | null) =>
    `投稿された日から${length}${latest === null ? '' : `、おそくとも${latest}`}。この日までに弁護士へ。過ぎても相談できます。`,
  watchLogs: (short: string, long: string) =>
    `だれが書いたかを調べるには、通信の記録が必要です。記録は${short}から${long}ほどで消えることがあると言われています。調べること自体にも何週間かかかるので、早めの日を目安にしています。`,
  watchWhy: [
    'これは法律で決まった期限ではなく、実務の目安です。会社ごとの保存期間は、公表されていないことがほとんどです。過ぎたと思っても、あきらめずに聞いてください。',
  ] as readonly string[],
  otherDays: 'ほかに知っておく期間',
  periodLength: '期間',
  periodStart: 'いつから',
  periodSafeSide: '安全のために',
  periodMayDiffer: '長くなるという説明',
  periodAmended: '確かめていないこと',
  threeTitle: '三つの手続',
  three: [
    {
      id: 'removal',
      name: '1　削除依頼（消してもらう）',
      who: '自分でできます。頼むのがつらいときは、かわりに頼んでくれる窓口もあります。',
      how: [
        'サイトの報告・申し出のフォームから頼む',
        '書類（送信防止措置の依頼）で、サイトの管理者に頼む',
        '法務局や民間のホットラインに、かわりに頼んでもらう',
        '裁判所に仮の処分を申し立てる（弁護士に頼むことが多い）',
      ],
      money: 'フォームや公的な窓口は無料。裁判所の手続には費用がかかります。',
      know: '消すかどうかを決めるのは、サイトの会社や裁判所です。書いた内容が投稿した人に伝わることがあります。',
      kinds: ['platform', 'government', 'private-hotline', 'sexual-image'],
    },
    {
      id: 'identification',
      name: '2　発信者の特定・損害賠償（相手を知り、つぐなってもらう）',
      who: '弁護士に頼む人が多い手続です。自分で申し立てることもできます。',
      how: [
        'サイトの会社に、通信の記録などを求める',
        '裁判所に、発信者情報の開示を命じるよう申し立てる',
        '通信会社から、契約した人の名前と住所を知る',
        '謝罪や賠償を求める（話し合い、裁判）',
      ],
      money:
        '公表されている例には幅があります。かかる費用のほうが、受け取る金額より大きいことも珍しくありません。先に見積りを聞いてください。',
      know: '記録が残っていれば、特定の手続を使える場合があります。1対1のメッセージでは開示の手続が使えないことが多く、警察か弁護士へ。',
      kinds: ['lawyer'],
    },
    {
      id: 'criminal',
      name: '3　刑事告訴（罰してほしいと届け出る）',
      who: '本人ができます。18歳未満でも、警察に話すことは自分でできます。',
      how: [
        '警察に相談する（#9110、または近くの警察署。行く前に電話すると待たずにすみます）',
        '被害届を出す（被害があったことを知らせる）',
        '告訴する（罰してほしいという気持ちも届け出る）',
        '警察と検察官が調べ、裁判にするかを決める',
      ],
      money: '届け出は無料です。',
      know: '被害届と告訴は別のものです。告訴・被害届の受理についての定めがあります。断られたと感じたときは、別の署や弁護士に相談できます。',
      kinds: ['police', 'lawyer'],
    },
  ] as readonly {
    readonly id: string;
    readonly name: string;
    readonly who: string;
    readonly how: readonly string[];
    readonly money: string;
    readonly know: string;
    readonly kinds: readonly ServiceKind[];
  }[],
  who: 'だれが',
  how: 'どうやって',
  money: 'お金',
  know: '知っておくこと',
  windows: '聞ける窓口',
  minors:
    '通報、相談、警察への申告は18歳未満でも自分でできます。裁判の手続は、原則として親などの法定代理人が必要です。',
  asOf: (oldest: string) =>
    `読んだ時点は資料によってちがい、いちばん古いものは${oldest}の時点です。法律は変わることがあります。`,
  watchSourceNote: '弁護士へ行く日までの日数は実務家の目安で、公的な出典を確かめられていません。',
};
