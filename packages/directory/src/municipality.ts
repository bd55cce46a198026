/**
 * The towns of which the directory holds windows, by prefecture: a name that is not here is refused, since a mistyped town
 * would hide its window from everybody. Whoever adds a town's first window adds the town.
 */
import type { PrefectureCode } from './prefecture.ts';

const TOWNS: Readonly<Record<string, readonly string[]>> = {
  'JP-03': ['盛岡市'],
  'JP-04': ['仙台市'],
  'JP-08': ['水戸市'],
  'JP-10': ['渋川市'],
  'JP-11': ['戸田市'],
  'JP-12': ['浦安市'],
  'JP-14': ['川崎市'],
  'JP-23': ['名古屋市'],
  'JP-25': ['大津市', '草津市'],
  'JP-26': ['京都市'],
  'JP-27': ['大阪市', '河内長野市'],
  'JP-34': ['安芸高田市', '広島市'],
  'JP-40': ['北九州市', '福岡市'],
  'JP-43': ['熊本市'],
};

/** Whether a town lies in a prefecture, as far as the directory has windows there. */
export function isKnownMunicipality(prefecture: PrefectureCode, municipality: string): boolean {
  return TOWNS[prefecture]?.includes(municipality) === true;
}
