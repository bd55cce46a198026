/** Words that may read as a threat in a letter. Nothing is judged: the person is told, and decides. */

const PATTERNS: readonly RegExp[] = [
  /訴えるぞ|訴えてやる|訴えてやります/u,
  /(?:ただ|タダ)(?:では|じゃ)(?:おか|置か|済ま|すま)(?:ない|ねえ|ねぇ|せ|し)[^。、\n]{0,4}/u,
  /覚悟(?:しろ|しておけ|しとけ|して(?:ください|下さい|おいて)|を決め)/u,
  /後悔(?:する|させ|します)[^。、\n]{0,6}/u,
  /(?:さらし|晒し|さらす|晒す|晒せ|ばらす|ばらし|バラす|バラし|暴露)[^。、\n]{0,6}/u,
  /(?:氏名|名前|実名|住所|顔|写真|素性|個人情報)[^。\n]{0,10}(?:公開|公表|拡散|投稿)(?:し|する|いた)/u,
  /(?:会社|勤め先|勤務先|職場|学校|家族|両親|親|妻|夫|近所)[^。\n]{0,8}(?:知らせ|伝え|連絡|通報|言い|言う|話し|話す|送[りる])/u,
  /(?:殺|ぶっ殺|殴|痛い目|危害|ひどい目|仕返し|報復|復讐)[^。、\n]{0,4}/u,
  /(?:家|自宅|職場|会社|学校)(?:に|へ|まで)(?:行|押しかけ|うかが|伺)[^。、\n]{0,4}/u,
  /(?:人生|生活|将来)[^。\n]{0,6}(?:めちゃくちゃ|終わ|台無し|つぶ|潰)[^。、\n]{0,4}/u,
  /(?:逮捕|前科|刑務所)[^。、\n]{0,8}/u,
  /(?:払わ|支払わ|振り込ま|お金を)[^。\n]{0,16}(?:告訴|刑事|警察|被害届|公表|公開)[^。、\n]{0,6}/u,
  /(?:絶対に|一生)[^。、\n]{0,4}(?:許さ|許し)[^。、\n]{0,4}/u,
];

/** Each such place as it stands, in the order of the text. */
export function threateningWords(text: string): readonly string[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => ({ at: match.index, words: match[0] })),
  );
  return [...new Set(found.toSorted((a, b) => a.at - b.at).map(({ words }) => words))];
}
