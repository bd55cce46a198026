/**
 * The overview of the three steps: information, never a judgement of somebody's case. Every period stands with its doubt
 * and its source; the full guide, with computed dates, is elsewhere.
 */
import type { ServiceKind } from '@kakekomi/directory';

export interface StepsSource {
  readonly publisher: string;
  readonly url: string;
  readonly finding: string;
  readonly official: boolean;
}

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
  watchLead: '投稿された日から3週間、おそくとも2か月。この日までに弁護士へ。過ぎても相談できます。',
  watchWhy: [
    'だれが書いたかを調べるには、通信の記録が必要です。記録は3か月から6か月ほどで消えることがあると言われています。調べること自体にも何週間かかかるので、早めの日を目安にしています。',
    'これは法律で決まった期限ではなく、実務の目安です。会社ごとの保存期間は、公表されていないことがほとんどです。過ぎたと思っても、あきらめずに聞いてください。',
  ] as readonly string[],
  otherDays: 'ほかに知っておく期間',
  periods: [
    {
      name: '告訴の期間（名誉毀損・侮辱など、告訴がいるもの）',
      text: '犯人を知った日から6か月。早いほうで考えると安全です。相手の見当がついた日から数えておきます。',
      doubt:
        '投稿が見られる間は期間が進まないとした裁判例もあるとされますが、事情によります。頼らないほうが安全です。',
    },
    {
      name: '損害賠償を求める期間',
      text: '損害と相手を知った時から3年。',
      doubt: 'いつ「知った」ことになるかは、場合によって考え方がちがいます。',
    },
    {
      name: '大きなサイトからの知らせ',
      text: '国が指定した大きなサイトには、申し出に対して、結果などを知らせる義務があります。7日が目安と紹介されています。',
      doubt: '「7日で消える」という意味ではありません。消すかどうかは、サイトの会社が判断します。',
    },
  ] as readonly { readonly name: string; readonly text: string; readonly doubt: string }[],
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
  asOf: '2026年11月23日の時点で読んだ資料によります。法律は変わることがあります。',
  sourcesTitle: 'この説明の出典',
  sourcesNote: '「弁護士などの説明」は、公的機関のページではありません。',
  official: '公的機関',
  secondary: '弁護士などの説明',
  watchSourceNote: '「3週間・2か月」という日数は実務家の目安で、公的な出典を確かめられていません。',
  sources: [
    {
      publisher: '総務省',
      url: 'https://www.soumu.go.jp/main_sosiki/joho_tsusin/d_syohi/ihoyugai_02.html',
      finding: '削除依頼は本人か代理人からサイトへ。窓口の案内',
      official: true,
    },
    {
      publisher: '総務省（2025年4月30日）',
      url: 'https://www.soumu.go.jp/menu_news/s-news/01ryutsu02_02000435.html',
      finding: '大きなサイトの指定',
      official: true,
    },
    {
      publisher: '大阪府警察',
      url: 'https://www.police.pref.osaka.lg.jp/material/files/group/2/madoguchi.txt',
      finding: '窓口ごとの役割のちがい',
      official: true,
    },
    {
      publisher: '東京地方裁判所民事第9部',
      url: 'https://www.courts.go.jp/tokyo/saiban/minzi_section09/hassinnsya_kaiji/index.html',
      finding: '発信者情報開示命令の説明',
      official: true,
    },
    {
      publisher: '法律事務所（用語辞典）',
      url: 'https://j-jurist.com/dictionary/%E3%83%AD%E3%82%B0%E4%BF%9D%E5%AD%98%E6%9C%9F%E9%96%93',
      finding: '通信の記録の保存は3〜6か月が目安。法律の定めはなく各社の基準',
      official: false,
    },
    {
      publisher: '行政書士（告訴期間の解説）',
      url: 'https://www.naiken.jp/kokuso/kikan.html',
      finding: '告訴期間6か月の数え方',
      official: false,
    },
    {
      publisher: '法律事務所',
      url: 'https://amata-lawoffice.com/?p=3488',
      finding: '損害賠償の3年と「相手を知った時」の考え方',
      official: false,
    },
    {
      publisher: '茨城県警察（通達。行政書士のページに掲載）',
      url: 'https://asari-gyosei.jp/column/police-data/6476',
      finding: '被害の届出の受理',
      official: false,
    },
    {
      publisher: '法律事務所（費用の解説）',
      url: 'https://www.gladiator.jp/defamation/disclosure-request-cost',
      finding: '費用のほうが大きくなることがある',
      official: false,
    },
  ] as readonly StepsSource[],
};
