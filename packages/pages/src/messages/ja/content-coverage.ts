/** Words of the coverage page: when in the week somebody answers, and where nobody does. */
export const contentCoverageJa = {
  title: 'いつ、どこで、人が答えるか',
  intro: '一週間のうち、人が答えることになっている時間を、都道府県ごとに数えました。',
  howCounted:
    '登録している窓口の受付時間から数えています。フォームやメール、機械の返事は数えていません。子どもだけの窓口など、その人が使えない窓口も数えていません。',
  notPromise: 'かけたときに必ずつながる、という意味ではありません。',
  notYet: 'まだ計算していません',
  notYetMore:
    'この図は、サイトを作るときに計算して入れます。いまは入っていません。都道府県のページで、窓口ごとの受付時間を見てください。',
  computedOn: (date: string) => `${date}からの一週間（祝日のないふつうの週）で計算`,
  mapTitle: (who: string, way: string) => `都道府県ごとの地図：${who}・${way}`,
  mapIntro: (everywhere: number) =>
    `どこに住んでいても、一週間の${everywhere}％は、全国の窓口などで人が答えます。地図の数字は、その都道府県の窓口だけで人が答える時間の割合（％）です。受付時間を確かめられた窓口だけを数えています。押すと、その都道府県の窓口が見られます。`,
  mapLegend: '枠ともようの見かた',
  levels: {
    all: '一週間ずっと（100％）',
    most: '75％以上',
    half: '40％以上',
    few: '10％以上',
    little: '10％より少ない',
  },
  chartTitle: (who: string, way: string) => `曜日と時間ごと：${who}・${way}`,
  chartIntro:
    '全国どこからでも使える番号や窓口のうち、その時間に人が答えるものの数です。9 は「9以上」という意味です。0 は、全国の窓口ではだれも答えない時間です。',
  hour: '時',
  who: {
    child: '子ども（10歳）',
    youth: '16歳',
    adult: 'おとな（34歳）',
    guardian: '保護者',
    teacher: '先生',
    supporter: '友人・支える人',
    business: 'お店・会社',
    foreign: '英語で話したい人',
  },
  way: { phone: '電話', voiceless: '声を出さずに（チャット・LINE）' },
  gapsTitle: 'だれも答えない時間',
  gapsIntro:
    '登録した窓口だけでは、次の時間に人が答えません。この時間は、書いて送れる窓口と、次に開く時刻を案内します。',
  gapsNone: '数えた中に、そういう時間はありませんでした。',
  gapHours: (hours: number) => `（週に約${hours}時間）`,
  gapSeparator: '／',
  everyDay: '毎日',
  everywhere: '全国',
  inPrefectures: (count: number) => `${count}の都道府県`,
  secondTitle: '二つめの方法を約束できない時間',
  secondIntro:
    'このサイトは、いつも二つ以上の方法を案内することをめざしています。次の時間は、それができません。次に開く時刻を案内します。',
  percentSign: '％',
  chooseWay: 'だれが・どの方法で',
};
