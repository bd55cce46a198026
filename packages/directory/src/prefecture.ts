/** The 47 prefectures by ISO 3166-2 code, north to south as the code counts. */
import type { Brand } from '@kakekomi/kernel';

/** `JP-01` to `JP-47`. */
export type PrefectureCode = Brand<string, 'PrefectureCode'>;

export interface Prefecture {
  readonly code: PrefectureCode;
  readonly name: string;
  /** In Latin letters, lower case: the folder and URL name. */
  readonly slug: string;
}

const NAMES = [
  '北海道 hokkaido',
  '青森県 aomori',
  '岩手県 iwate',
  '宮城県 miyagi',
  '秋田県 akita',
  '山形県 yamagata',
  '福島県 fukushima',
  '茨城県 ibaraki',
  '栃木県 tochigi',
  '群馬県 gunma',
  '埼玉県 saitama',
  '千葉県 chiba',
  '東京都 tokyo',
  '神奈川県 kanagawa',
  '新潟県 niigata',
  '富山県 toyama',
  '石川県 ishikawa',
  '福井県 fukui',
  '山梨県 yamanashi',
  '長野県 nagano',
  '岐阜県 gifu',
  '静岡県 shizuoka',
  '愛知県 aichi',
  '三重県 mie',
  '滋賀県 shiga',
  '京都府 kyoto',
  '大阪府 osaka',
  '兵庫県 hyogo',
  '奈良県 nara',
  '和歌山県 wakayama',
  '鳥取県 tottori',
  '島根県 shimane',
  '岡山県 okayama',
  '広島県 hiroshima',
  '山口県 yamaguchi',
  '徳島県 tokushima',
  '香川県 kagawa',
  '愛媛県 ehime',
  '高知県 kochi',
  '福岡県 fukuoka',
  '佐賀県 saga',
  '長崎県 nagasaki',
  '熊本県 kumamoto',
  '大分県 oita',
  '宮崎県 miyazaki',
  '鹿児島県 kagoshima',
  '沖縄県 okinawa',
];

/** All 47, in the order of their codes. */
export const PREFECTURES: readonly Prefecture[] = NAMES.map((entry, index) => {
  const [name = '', slug = ''] = entry.split(' ');
  return { code: `JP-${String(index + 1).padStart(2, '0')}` as PrefectureCode, name, slug };
});

const BY_CODE: ReadonlyMap<string, Prefecture> = new Map(PREFECTURES.map((each) => [each.code, each]));

/** The prefecture with this code; null where there is none. */
export function prefectureOf(code: string): Prefecture | null {
  return BY_CODE.get(code) ?? null;
}

/** Reads a code (`JP-13`), a name with or without its ending (東京都, 東京) or a slug; null where it is none of these. */
export function parsePrefecture(text: string): PrefectureCode | null {
  const wanted = text.normalize('NFKC').trim();
  const found = PREFECTURES.find(
    ({ code, name, slug }) =>
      code === wanted.toUpperCase() ||
      slug === wanted.toLowerCase() ||
      name === wanted ||
      (name !== '北海道' && name.slice(0, -1) === wanted),
  );
  return found?.code ?? null;
}
