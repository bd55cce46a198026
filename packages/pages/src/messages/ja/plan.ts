/** The plan in the page: the paste box, the posts that were recognised, the questions, and the way between screens. */
import type { Missing, PostKind, TimeBound, ToCheck } from '@kakekomi/platforms';

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
  posts: {
    title: '読み取った投稿',
    titleOf: (number: number) => `投稿 ${number}`,
    unknownSite: '分からないリンク',
    account: 'アカウント',
    post: '投稿の番号',
    thread: 'スレッドなどの番号',
    comment: 'コメントの番号',
    link: 'リンク',
    japan: '日本時間',
    utc: 'UTC',
    notProof: 'IDから計算した時刻で、証明ではありません。',
    bounds: {
      exact: '',
      lower: 'これより後',
      guess: '推測です',
      thread: 'スレッドが始まった時刻。投稿はこれより後',
    } satisfies Readonly<Record<TimeBound | 'thread', string>>,
    kinds: {
      post: '投稿',
      account: 'アカウント',
      thread: 'スレッド',
      message: 'メッセージ',
      other: 'そのほか',
    } satisfies Readonly<Record<PostKind, string>>,
    missing: {
      platform: '',
      post: '投稿そのもののリンクが分かると、もっと確かになります。',
      account: '',
      'posted-at': '日時は、このリンクからは分かりません。',
    } satisfies Readonly<Record<Missing, string>>,
    toCheck: {
      'shape-only': '形が似ているだけかもしれません。サイトを確かめてください。',
      'cut-off': 'リンクが途中で切れているかもしれません。',
      'joined-lines': '行をまたいだリンクをつなぎました。合っているか見てください。',
      'passed-on': '別のリンクの中から取り出しました。合っているか見てください。',
    } satisfies Readonly<Record<ToCheck, string>>,
    mustOpenFirst:
      '短いリンクは、開くまで行き先が分かりません。開いたページのリンクを貼ると、くわしく分かります。つらいときは、だれかに頼んでください。',
    isPrivate: '限られた人だけが見られる会話です。',
    change: '直す',
    remove: 'はずす',
  },
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
