/** The plan in the page: the paste box, the posts that were recognised, the questions, and the way between screens. */

export const planWords = {
  back: '一つもどる',
  toPlan: 'ここまでの答えで見る',
  retry: 'もう一度読み込む',
  loading: '読み込んでいます。',
  loadFailed:
    '読み込めませんでした。電波のあるところで、もう一度押してください。書いたものは残っています。急ぐときは、下の電話が使えます。',
  newScreens: 'リンクは別の画面で開きます。ここの答えは消えません。',
  paste: {
    title: 'リンクを貼る（なくても進めます）',
    lead: '分かるところだけで大丈夫です。いつやめても、そこまでの答えで道すじが出ます。',
    label: '投稿やアカウントのリンク',
    hint: 'いくつでも。リンクだけを読み取り、まわりの文字は残しません。',
    example: '例：https://x.com/…、アプリの「共有」で出る文字',
    read: 'リンクを読み取る',
    withoutLink: 'リンクなしで進む',
    withLinks: '質問に進む',
    open: '続きから（保存したファイルを開く）',
    onlyHere: '貼ったものは、この画面の中だけで使います。どこにも送りません。リンク先も開きません。',
    found: (count: number) => `リンクを${count}件、読み取りました。`,
    problems: {
      empty: 'まだ何も入っていません。リンクを貼るか、「リンクなしで進む」を押してください。',
      'no-link':
        'リンクが見つかりませんでした。「https://」で始まるところを貼ってください。なくても進めます。',
      'not-loaded': '読み取りの用意ができませんでした。リンクなしでも進めます。',
    },
    refused: (host: string, name: string) =>
      `「${host}」は、${name}に似せた別のサイトかもしれません。加えていません。開いたり、パスワードを入れたりしないでください。`,
  },
  posts: { title: '読み取った投稿' },
  question: {
    number: (count: number) => `質問 ${count}`,
    why: 'なぜ聞くか：',
    skip: 'とばす',
    day: '日が分かるとき',
    useDay: 'この日にする',
    roughly: 'だいたいの時期',
    noSuchDay: 'きょうまでの日付を選んでください。',
    takeBack: 'この答えを消す',
  },
  wipe: {
    button: '全部消して、はじめから',
    title: '全部消しますか',
    text: 'この画面に書いたものが、すべて消えます。保存したファイルがあれば、それは残ります。',
    yes: '全部消す',
    no: '消さずにもどる',
    done: 'すべて消しました。',
  },
};
