/**
 * The register of what a case holds: each field, why it is asked and what clears it, for the page that shows it to the
 * person. A field added to the case does not compile without its line here.
 */
import type { DayRange, LogRetention } from '@kakekomi/law';
import type { CaseFile } from './case-file.ts';

/** Values that are one field to a person, though JSON takes them apart. */
type Whole = string | number | boolean | DayRange | NonNullable<LogRetention['days']>;

type PathsOf<T, P extends string> = T extends Whole
  ? P
  : T extends readonly (infer E)[]
    ? E extends Whole
      ? P
      : PathsOf<NonNullable<E>, `${P}[]`>
    : string extends keyof T
      ? `${P}.*`
      : {
          [F in keyof T & string]-?: PathsOf<NonNullable<T[F]>, P extends '' ? F : `${P}.${F}`>;
        }[keyof T & string];

/** Every field of the case file: names joined by dots, `[]` for each of a list, `*` for any question. */
export type CaseFieldPath = PathsOf<CaseFile, ''>;

/** What takes a field out of the page. Leaving the page clears everything that was not kept as a file. */
export const CLEARINGS = {
  'page-left': 'ページを閉じる、または離れる',
  'answer-cleared': 'その答えを消す',
  'post-removed': 'その投稿を一覧から外す',
  'entry-removed': 'その項目を一覧から消す',
} as const;
export type Clearing = keyof typeof CLEARINGS;

/** Said beside the register: a kept file is the person's own, and nothing here can clear it. */
export const KEPT_FILE_NOTE =
  '「保存する」で作ったファイルは、この端末に残ります。いらなくなったら、ファイルそのものを消してください。「最近使った項目」やごみ箱にも残ることがあります。';

export interface RegisterEntry {
  /** What it is called on the page. */
  readonly label: string;
  /** Why it is asked. */
  readonly why: string;
  readonly clearedBy: readonly Clearing[];
}

const answer = (label: string, why: string): RegisterEntry => ({
  label,
  why,
  clearedBy: ['answer-cleared', 'page-left'],
});
const post = (label: string, why: string): RegisterEntry => ({
  label,
  why,
  clearedBy: ['post-removed', 'page-left'],
});
const entry = (label: string, why: string): RegisterEntry => ({
  label,
  why,
  clearedBy: ['entry-removed', 'page-left'],
});
const fileMark = (label: string, why: string): RegisterEntry => ({ label, why, clearedBy: ['page-left'] });

/** One entry for each field, in the order of the file. */
export const CASE_REGISTER: { readonly [P in CaseFieldPath]: RegisterEntry } = {
  format: fileMark('ファイルの種類', 'ほかのファイルと取り違えないため。あなたのことは書かれません。'),
  version: fileMark('ファイルの版', '古いファイルも開けるようにするため。あなたのことは書かれません。'),

  'situation.role': answer('あなたの立場', '本人か、家族や支える人かで、案内が変わるため。'),
  'situation.age': answer('被害を受けた人の年齢', '年齢で使える窓口が変わるため。'),
  'situation.gender': answer('被害を受けた人の性別', '性別を限る窓口があるため。'),
  'situation.occupation': answer('被害を受けた人の仕事や学校', '仕事や学校ごとの窓口があるため。'),
  'situation.prefecture': answer('都道府県', '近くの窓口を出すため。'),
  'situation.municipality': answer('市区町村', '市区町村の窓口を出すため。'),
  'situation.harms': answer('起きていること', '合う窓口と手続を選ぶため。'),
  'situation.wants': answer('望むこと', '望むことをしてくれる窓口を先に出すため。'),
  'situation.cannot': answer('使えない連絡方法', '使えない窓口を出さないため。'),
  'situation.prefers': answer('使いたい連絡方法', '使いやすい窓口を先に出すため。'),
  'situation.languages': answer('話せることば', 'ことばの通じる窓口を出すため。'),
  'situation.offender': answer('相手との関係', '危ない連絡のしかたをすすめないため。'),
  'situation.guardianUnsafe': answer('家の人に知られたくないか', '家に連絡がいかない窓口を先に出すため。'),
  'situation.danger': answer('いま危ないか', '110番や119番を先に出すため。'),
  'situation.despair': answer('消えたい気持ちがあるか', '気持ちを話せる窓口を先に出すため。'),

  'posts[].reference.platform': post('サイトやアプリ', 'どこに削除を頼めるかを出すため。'),
  'posts[].reference.kind': post(
    'リンクの種類',
    '投稿か、アカウントか、書き込みの場所かで、手続が変わるため。',
  ),
  'posts[].reference.account': post('投稿したアカウント', '削除や開示の書類に要るため。'),
  'posts[].reference.postId': post('投稿の番号', 'どの投稿かをはっきりさせるため。'),
  'posts[].reference.threadId': post('スレッドなどの番号', 'どこに書かれたかをはっきりさせるため。'),
  'posts[].reference.commentId': post('コメントの番号', 'どのコメントかをはっきりさせるため。'),
  'posts[].reference.host': post(
    'サイトの住所（ホスト名）',
    '知らないサイトでも、運営先を調べられるようにするため。',
  ),
  'posts[].reference.url': post('貼り付けたリンク', '証拠として、貼り付けたままの形を残すため。'),
  'posts[].reference.canonicalUrl': post('変わらないリンク', '書類に書く、短く確かなリンクのため。'),
  'posts[].reference.postedAt.instant': post(
    '番号から読み取った投稿の日時',
    '期限の計算と、記録の照合のため。',
  ),
  'posts[].reference.postedAt.precision': post('日時の細かさ', '分かるより細かい時刻を出さないため。'),
  'posts[].reference.postedAt.bound': post('日時の確かさ', '推定の日時を、確かなものとして出さないため。'),
  'posts[].reference.postedAt.of': post('何の日時か', '投稿の日時か、スレッドの日時かを分けるため。'),
  'posts[].reference.mustOpenFirst': post('短縮リンクか', '開くまで行き先が分からないと伝えるため。'),
  'posts[].reference.isPrivate': post('限られた人だけの会話か', '使えない手続を先に伝えるため。'),
  'posts[].reference.lookAlikeOf': post('まねされたサイト', 'にせの住所かもしれないと伝えるため。'),
  'posts[].reference.missing': post('リンクだけでは分からないこと', 'あとで書き足せるようにするため。'),
  'posts[].reference.toCheck': post('見直してほしいこと', 'リンクの貼り間違いに気づけるようにするため。'),
  'posts[].postedOn': post('投稿された日（あなたが入れた日）', '期限を数え、書類に書くため。'),
  'posts[].audience': post('だれが見られるか', '1対1のやり取りでは、使えない手続があるため。'),
  'posts[].kept': post('保存したか', '消える前に残すよう伝えるため。'),
  'posts[].gone': post('もう見られないか', '消えたあとにできることを出すため。'),
  'posts[].note': post('メモ', '相談のときに、あなたの言葉で伝えるため。'),
  'posts[].displayName': post('アカウントの表示名', '書類で、どのアカウントかをはっきりさせるため。'),
  'posts[].quote': post('投稿の言葉（引用）', '書類に、問題の言葉をそのまま引用するため。'),
  'posts[].claim.rights': post('侵害されたと考える権利', '書類に、あなたの主張として書くため。'),
  'posts[].claim.nature': post('事実か意見か画像か', '書類で、投稿の性質を分けて書くため。'),
  'posts[].claim.identifiedBy': post(
    'あなたのことだと分かる理由',
    '書類に、だれの話かが分かる理由を書くため。',
  ),
  'posts[].claim.whyWrong': post('違うと考えるところ', '書類に、あなたの説明として書くため。'),
  'posts[].claim.damage': post('その投稿で受けた被害', '書類に、被害の様子を書くため。'),

  'facts.posted': answer('投稿された日', '期限を数えるため。'),
  'facts.removedOn': answer('投稿が消えた日', '期限を数えるため。'),
  'facts.noticed': answer('気づいた日', '期限を数えるため。'),
  'facts.couldGuessWho': answer('相手の見当がついた日', '告訴の期限を、早いほうから数えるため。'),
  'facts.learnedWho': answer('相手が分かった日', '告訴や損害賠償の期限を数えるため。'),
  'facts.knownOffender': answer('はじめから知っている相手か', '期限をいつから数えるかが変わるため。'),
  'facts.isMinor': answer('18歳未満か', '期限の数え方と、手続をする人が変わるため。'),
  'facts.guardianNoticed': answer('保護者が気づいた日', '期限を、早いほうから数えるため。'),
  'facts.guardianCouldGuessWho': answer('保護者に相手の見当がついた日', '期限を、早いほうから数えるため。'),
  'facts.oneToOne': answer('1対1のメッセージか', '使えない手続を先に伝えるため。'),
  'facts.sexualImage': answer('性的な画像か', '早く消せる特別な窓口を出すため。画像はあずかりません。'),
  'facts.moneyDemanded': answer('お金を求められたか', '警察などの窓口を先に出すため。'),
  'facts.workCopied': answer('作品を無断で使われたか', '著作権の期限を数えるため。'),
  'facts.bodilyHarm': answer('心や体のけががあるか', '損害賠償の期限が変わるため。'),
  'facts.designatedPlatform': answer('国が指定した大きなサイトか', '返事の期限があるかを出すため。'),
  'facts.retentions[].platform': answer('記録を持つサイト', 'どの記録の期限かを示すため。'),
  'facts.retentions[].days': answer('記録が残る日数', '記録が消える前の日を数えるため。'),
  'facts.retentions[].basis': answer('日数の根拠', 'だれが言った日数かを示すため。'),
  'facts.askedPlatformOn': answer('削除を申し出た日', '返事の期限を数えるため。'),
  'facts.inquiryReceivedOn': answer('投稿した人が照会を受けた日', '削除までの日数を数えるため。'),
  'facts.opinionInquiryReceivedOn': answer(
    '投稿した人が開示の意見照会を受けた日',
    '回答の期限を数えるため。',
  ),
  'facts.orderReceivedOn': answer('開示命令の決定を受け取った日', '異議の訴えの期限を数えるため。'),
  'facts.provisionOrderReceivedOn': answer(
    '提供命令などの決定を受け取った日',
    '不服申立ての期限を数えるため。',
  ),
  'facts.providerNamedOn': answer('次の提供者の名前を知らされた日', '提供命令の力がなくなる日を数えるため。'),
  'facts.provisionalOrderReceivedOn': answer(
    '仮処分の決定を受け取った日',
    '仮処分を実行できる期限を数えるため。',
  ),
  'facts.provisionalOrderEndedOn': answer('仮処分などが終わった日', '時効の期限を数えるため。'),
  'facts.securityOrderedOn': answer('担保を立てるように言われた日', '担保の期限を数えるため。'),
  'facts.securityReleasedOn': answer('担保の取消しが決まった日', '担保を取り戻す期限を数えるため。'),
  'facts.complaintFiledOn': answer('告訴をした日', '告訴を取り消せる時期を示すため。'),
  'facts.noticeSentOn': answer('内容証明を出した日', '時効と、控えをもらい直せる期限を数えるため。'),
  'facts.noticeArrivedOn': answer('内容証明が届いた日', '時効の期限を数えるため。'),
  'facts.agreedToTalkOn': answer('話し合うと決めた日', '時効の期限を数えるため。'),
  'facts.suedOn': answer('訴えを起こした日', '時効の期限を数えるため。'),
  'facts.judgmentReceivedOn': answer('判決を受け取った日', '控訴の期限を数えるため。'),
  'facts.smallClaimsJudgmentReceivedOn': answer('少額訴訟の判決を受け取った日', '異議の期限を数えるため。'),
  'facts.systemNoticeOn': answer('システムの通知が送られた日', '届いたとされる日を数えるため。'),
  'facts.paymentOrderReceivedOn': answer('支払督促を受け取った日', '異議の期限を数えるため。'),
  'facts.preparationBeganOn': answer('準備を始めた日', '準備にかかる日数を数えるため。'),

  'answers.*': answer('質問への答え', '使える手続と、関係する説明を選ぶため。'),

  'parties[].role': answer('書類に出てくる人の役割', 'だれの欄に書くかを決めるため。'),
  'parties[].provider': answer('どのサイトの運営者か', 'サイトごとに宛先を分けるため。'),
  'parties[].kind': answer('個人か会社か', '欄の書き方が変わるため。'),
  'parties[].name': answer('氏名・名称', '書類の名前の欄に書くため。相談だけなら要りません。'),
  'parties[].reading': answer('ふりがな', '名前を読み間違えられないため。'),
  'parties[].representative': answer('会社などの代表者', '会社あての書類に要るため。'),
  'parties[].office': answer('弁護士の事務所', '委任状などに書くため。'),
  'parties[].postalCode': answer('郵便番号', '書類の住所の欄に書くため。'),
  'parties[].address': answer('住所', '書類の住所の欄に書くため。相手に伝わる書類では先に知らせます。'),
  'parties[].phone': answer('電話番号', '書類の連絡先の欄に書くため。'),
  'parties[].email': answer('メールアドレス', '書類の連絡先の欄に書くため。'),
  'parties[].birthDate': answer('生年月日', '告訴状などに年齢を書くため。'),
  'parties[].occupation': answer('職業', '被害届などの欄に書くため。'),

  'exhibits[].id': fileMark('証拠の目じるし', '番号が変わっても、同じ証拠を指せるようにするため。'),
  'exhibits[].title': entry('証拠の題名', '証拠の一覧に書くため。'),
  'exhibits[].isOriginal': entry('原本か写しか', '証拠の一覧に書くため。'),
  'exhibits[].madeOn': entry('証拠が作られた日', '証拠の一覧に書くため。'),
  'exhibits[].maker': entry('証拠を作った人', '証拠の一覧に書くため。'),
  'exhibits[].shows': entry('証拠で示したいこと', '証拠の一覧に書くため。'),
  'exhibits[].note': entry('証拠の備考', 'リンクや撮影した人を書くため。'),
  'exhibits[].posts': entry('証拠に写っている投稿', 'どの投稿の証拠かを書類で結びつけるため。'),
  'exhibits[].partOf': entry('証拠の枝番の元', '関係する証拠をひとまとまりにするため。'),

  'events[].id': fileMark('出来事の目じるし', '書き直しても、同じ出来事を指せるようにするため。'),
  'events[].on': entry('出来事の日', '経緯を時間の順に書くため。'),
  'events[].what': entry('出来事', '陳述書などに、あなたの言葉で経緯を書くため。'),
  'events[].exhibits': entry('出来事の証拠', '経緯と証拠を結びつけるため。'),

  'statements.*': answer('書類に書く言葉', 'あなたの言葉で書類を作るため。'),

  'deliveries[].id': fileMark('送った記録の目じるし', '書き直しても、同じ記録を指せるようにするため。'),
  'deliveries[].form': entry('送った書類', 'どの書類の記録かを示すため。'),
  'deliveries[].to': entry('送った先', 'どこの返事を待つかを示すため。'),
  'deliveries[].way': entry('送り方', 'あとで届いたことを確かめるため。'),
  'deliveries[].sentOn': entry('送った日', '返事の期限を数えるため。'),
  'deliveries[].number': entry('受付番号・追跡番号', '問い合わせるときに使うため。'),
  'deliveries[].arrivedOn': entry('届いた日', '時効などの期限を数えるため。'),
  'deliveries[].answerDueOn': entry('返事をお願いした日', '返事がないときに気づけるようにするため。'),
  'deliveries[].answeredOn': entry('返事があった日', '次の期限を数えるため。'),
  'deliveries[].outcome': entry('返事の中身', '次にできることを選ぶため。'),
  'deliveries[].note': entry('送った記録のメモ', '相談のときに、経過を伝えるため。'),

  calendarSeed: fileMark('カレンダーの目じるし', '予定を入れ直したとき、二重にならないようにするため。'),
};
