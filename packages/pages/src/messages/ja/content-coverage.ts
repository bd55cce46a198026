/** Words of the coverage page: when in the week somebody answers, and where nobody does. */
export const contentCoverageJa = {
  title: 'いつ、どこで、人が答えるか',
  intro:
    '登録している窓口の受付時間から、一週間のうち何時間、だれか一人でも人が答えることになっているかを数えました。フォームやメール、機械の返事は数えていません。',
  notPromise: '受付時間を数えたものです。かけたときに必ずつながるという意味ではありません。',
  notYet: 'まだ計算していません',
  notYetMore:
    'この図は、データを作るときに計算して入れます。いまは入っていません。都道府県のページで、窓口ごとの受付時間を見てください。',
  computedOn: (date: string) => `${date}からの一週間（祝日のないふつうの週）で計算`,
  mapTitle: (who: string, way: string) => `${who}・${way}：都道府県ごとの地図`,
  mapIntro:
    '数字は、一週間のうち人が答える時間の割合（％）です。太い枠は、全国の窓口のほかに地域の窓口が足している所です。',
  mapLegend: '色とかたちの見かた',
  levels: {
    all: '一週間ずっと（100％）',
    most: '75％以上',
    half: '40％以上',
    few: '10％以上',
    little: '10％より少ない',
  },
  chartTitle: (who: string, way: string) => `${who}・${way}：曜日と時間ごとの窓口の数`,
  chartIntro: 'その時間に人が答える窓口の数（全国の窓口）。0 は、だれも答えない時間です。',
  hour: '時',
  who: {
    child: '子ども（14歳）',
    youth: '17歳',
    adult: 'おとな',
    guardian: '保護者',
    teacher: '先生',
    supporter: '友人・支える人',
    business: 'お店・会社',
    foreign: '日本語以外で話したい人',
  },
  way: { phone: '電話', voiceless: '声を出さずに（チャット・LINE）' },
  tableTitle: '都道府県ごとの表',
  tablePrefecture: '都道府県',
  shareColumn: '答える時間の割合（％）',
  localCount: '地域の窓口',
  gapsTitle: 'だれも答えない時間',
  gapsIntro:
    '登録した窓口だけでは、次の時間に人が答えません。この時間は、書いて送れる窓口と、次に開く時刻を案内します。',
  gapsNone: '数えた中に、だれも答えない時間はありませんでした。',
  gapHours: (hours: number) => `週に${hours}時間`,
  tile: (name: string, percent: number) => `${name} ${percent}％`,
  chooseWay: 'だれが・どの方法で',
};
