/**
 * Secrecy of address and name in court papers (住所、氏名等の秘匿): what the paper says in their place, and a last look over
 * the finished blocks, since an address stands in people's own words more often than they notice.
 */
import type { Party } from '@kakekomi/casefile';
import { circumstancesOf } from '@kakekomi/guidance';
import type { Block, Run } from '../../document.ts';
import type { Paper, Writer, Written } from '../../paper.ts';
import { coveredText, keptOf, limitsOf, secretsOf, withBuildingIn } from './secrets.ts';

/** What is kept from the other side, and what stands in its place. */
export interface Substitutes {
  readonly address: string | null;
  readonly name: string | null;
}

const PROTECTED_ROLES: readonly Party['role'][] = ['applicant', 'guardian'];
/** Gone from the paper altogether: the court is told by another way. */
const LEFT_OUT = ['postalCode', 'phone', 'email'] as const;
/** Who somebody is can be read from these. */
const LEFT_OUT_WITH_NAME = ['reading', 'representative', 'birthDate', 'occupation'] as const;

/** The substitutes of a case; null where the person has not asked for secrecy. */
export function substitutesOf(paper: Paper): Substitutes | null {
  if (!paper.chosen('secrecy').includes('yes')) return null;
  const what = paper.chosen('secret-what');
  const hidesName = what.includes('name');
  const isBoth = hidesName && what.includes('address');
  const shown = substitutesIn(paper, isBoth);
  return hidesName
    ? { address: isBoth ? shown.address : null, name: shown.name }
    : { address: shown.address, name: null };
}

/** The substitutes of the request for secrecy itself: whatever else was told, the address is kept out of it. */
export function substitutesOfRequest(paper: Paper): Substitutes & { readonly address: string } {
  const what = paper.chosen('secret-what');
  const hidesName = what.includes('name');
  const shown = substitutesIn(paper, hidesName && what.includes('address'));
  return { address: shown.address, name: hidesName ? shown.name : null };
}

/** As the person wrote them, both in one answer or one alone; else as courts commonly write them. */
function substitutesIn(paper: Paper, isBoth: boolean): { readonly address: string; readonly name: string } {
  const told = (paper.text('substitute') ?? '').split(/[、,，・\s]+/u).filter((word) => word !== '');
  const only = told.length === 1 && !isBoth ? told[0] : undefined;
  const ofAddress = told.find((word) => /住所|居所/u.test(word));
  const ofName = told.find((word) => word.includes('名'));
  return {
    address: ofAddress ?? (ofName === only ? undefined : only) ?? '代替住所A',
    name: ofName ?? (ofAddress === only ? undefined : only) ?? '代替氏名A',
  };
}

/** The paper as it reads with the substitutes in it: the true address, and the true name where it is secret, cannot be had from it. */
export function withSubstitutes(paper: Paper, substitutes: Substitutes): Paper {
  const isLeftOut = (field: string): boolean =>
    LEFT_OUT.some((left) => left === field) ||
    (substitutes.name !== null && LEFT_OUT_WITH_NAME.some((left) => left === field));
  const own = paper.party('applicant');
  const hidden = (party: Party): Party => {
    if (!PROTECTED_ROLES.includes(party.role)) return party;
    const { postalCode: _postalCode, phone: _phone, email: _email, ...reachedNowhere } = party;
    const address = addressFor(party, own, substitutes);
    const name = nameFor(party.role, substitutes);
    const shown = { ...reachedNowhere, ...(address === null ? {} : { address }) };
    if (name === null) return shown;
    const { reading: _reading, representative: _representative, ...rest } = shown;
    const { birthDate: _birthDate, occupation: _occupation, ...unnamed } = rest;
    return { ...unnamed, name };
  };
  /** Undefined: it stands as it was told. Null: it is not on this paper. */
  const inPlace = (fact: string): string | null | undefined => {
    const [head = '', field = ''] = fact.split('.');
    const role = PROTECTED_ROLES.find((known) => known === head);
    if (role === undefined) return undefined;
    if (isLeftOut(field)) return null;
    // Who acts for a child may be untold; the person themself is hidden whether told or not.
    if (role === 'guardian' && !paper.has(fact)) return undefined;
    const party = paper.party(role) ?? { role };
    if (field === 'address') return addressFor(party, own, substitutes) ?? undefined;
    return field === 'name' ? (nameFor(role, substitutes) ?? undefined) : undefined;
  };
  return {
    ...paper,
    caseFile: { ...paper.caseFile, parties: paper.caseFile.parties.map(hidden) },
    text: (fact) => {
      const stands = inPlace(fact);
      return stands === undefined ? paper.text(fact) : stands;
    },
    has: (fact) => {
      const stands = inPlace(fact);
      return stands === undefined ? paper.has(fact) : stands !== null;
    },
    told: (fact, blank) => {
      const stands = inPlace(fact);
      return stands === undefined ? paper.told(fact, blank) : [{ text: stands ?? ELSEWHERE }];
    },
    day: (fact, blank) => (inPlace(fact) === undefined ? paper.day(fact, blank) : [{ text: ELSEWHERE }]),
    party: (role) => {
      const party = paper.party(role);
      return party === null ? null : hidden(party);
    },
  };
}

const ELSEWHERE = '（裁判所に別に届け出る。）';

/** Two who live together have one substitute; another home has its own. */
function addressFor(party: Party, own: Party | null, { address }: Substitutes): string | null {
  if (address === null || party.role === 'applicant' || party.address === own?.address) return address;
  return `${address}（法定代理人）`;
}

function nameFor(role: Party['role'], { name }: Substitutes): string | null {
  return name === null || role === 'applicant' ? name : `${name}（法定代理人）`;
}

interface Covered {
  readonly blocks: readonly Block[];
  /** How many places were covered. */
  readonly count: number;
}

/**
 * The blocks with every true address, contact and secret name in them covered, and how many were. `stays`: a column that is
 * made for what it holds.
 */
export function covered(
  blocks: readonly Block[],
  paper: Paper,
  substitutes: Substitutes,
  stays: (run: Run) => boolean = () => false,
): Covered {
  const parties = protectedParties(paper);
  const own = parties.find(({ role }) => role === 'applicant') ?? null;
  const secrets = parties.flatMap((party) =>
    secretsOf(party, {
      address: addressFor(party, own, substitutes),
      name: nameFor(party.role, substitutes),
    }),
  );
  const kept = keptOf(
    OF_OTHERS.flatMap((fact) => paper.text(fact) ?? []),
    secrets,
  );
  let count = 0;
  const coverText = (text: string): string => {
    const result = coveredText(text, secrets, kept);
    count += result.count;
    return result.text;
  };
  const coverRuns = (runs: readonly Run[]): readonly Run[] =>
    runs.map((run) => {
      if (stays(run)) return run;
      const text = coverText(run.text);
      return text === run.text ? run : { text, mark: 'check' };
    });
  const coverBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'title':
      case 'heading':
        return { ...block, text: coverText(block.text) };
      case 'paragraph':
        return { ...block, runs: coverRuns(block.runs) };
      case 'list':
        return { ...block, items: block.items.map(coverRuns) };
      case 'table':
        return { ...block, rows: block.rows.map((cells) => cells.map(coverRuns)) };
      case 'gap':
      case 'page-break':
        return block;
    }
  };
  return { blocks: blocks.map(coverBlock), count };
}

/** With all that the case tells of their homes. */
function protectedParties({ caseFile }: Paper): readonly Party[] {
  const { parties, posts, exhibits, events, statements } = caseFile;
  const texts = JSON.stringify([posts, exhibits, events, statements]);
  return parties
    .filter(({ role }) => PROTECTED_ROLES.includes(role))
    .map((party) => withBuildingIn(party, texts));
}

/** Where others are, as it must stand on the paper, though it may be in the same town. */
const OF_OTHERS = [
  ...['attorney.name', 'attorney.office', 'attorney.address', 'respondent.name', 'respondent.representative'],
  ...['respondent.address', 'offender.name', 'offender.address', 'court', 'police-to'],
];

/** What the person must look at in a paper with substitutes in it. */
export function secrecyToCheck(paper: Paper, substitutes: Substitutes, result: Covered): readonly string[] {
  const { address, name } = substitutes;
  const what = [...(address === null ? [] : ['住所']), ...(name === null ? [] : ['氏名'])].join('と');
  const text = JSON.stringify(result.blocks);
  const shown = [address, name].filter((stands) => stands !== null && text.includes(stands));
  return [
    shown.length === 0
      ? `この書面には、${what}・郵便番号・電話番号・メールアドレスの欄がありません。`
      : `この書面には、${what}の代わりに「${shown.join('・')}」と書き、郵便番号・電話番号・メールアドレスの欄を作っていません。本当の${what}は「秘匿事項届出書面」だけに書き、裁判所への連絡先は窓口で確かめてください。`,
    ...coveredChecks(paper, substitutes, result.count),
    OTHER_SHEETS,
    ...(name === null
      ? []
      : [
          '名字だけ、下の名前だけ、あだ名、アカウント名は置き換えていません。あなただと分かる言葉が残っていないか確かめてください。',
        ]),
  ];
}

const OTHER_SHEETS =
  '証拠の写し、委任状、封筒など、ほかの紙にも住所・氏名・勤め先・学校が写っていないか、出す前に一枚ずつ確かめてください。';

/** How many places were found, and what cannot be found: never that nothing is left. */
function coveredChecks(paper: Paper, substitutes: Substitutes, count: number): readonly string[] {
  const parties = protectedParties(paper);
  const own = parties.find(({ role }) => role === 'applicant') ?? null;
  const limits = parties.map((party) =>
    limitsOf(party, {
      address: addressFor(party, own, substitutes),
      name: nameFor(party.role, substitutes),
    }),
  );
  const found = [...new Set(limits.flatMap((limit) => limit.found))].join('・');
  const notFound = [...new Set(limits.flatMap((limit) => limit.notFound))].join('、');
  const isUntold = substitutes.address !== null && (own?.address ?? '').trim() === '';
  return [
    ...(isUntold ? ['あなたの住所がまだ書かれていないので、文や引用の中の住所は探していません。'] : []),
    ...(count === 0
      ? []
      : [
          `あなたの文や引用の中にあった${found}を${count}か所、代わりの表示に置き換えました。前後を読んで確かめてください。`,
        ]),
    `自動で探せるのは、${found === '' ? '' : `答えてある${found}と同じものだけです。`}${notFound === '' ? '' : `${notFound}は置き換えていません。`}あなたの居場所や、あなただと分かる言葉が残っていないか、最後まで目で読んで確かめてください。`,
  ];
}

/** A writer whose paper shows the substitutes wherever secrecy is asked for. */
export function keepingSecrets(writer: Writer): Writer {
  return (paper): Written => {
    const isForPolice = paper.goesWith === 'kokuso';
    const asked = substitutesOf(paper);
    if (asked === null) {
      const written = writer(paper);
      return { ...written, toCheck: [...fearToCheck(paper, isForPolice), ...written.toCheck] };
    }
    const substitutes = isForPolice ? FOR_POLICE : asked;
    const { blocks, toCheck } = writer(withSubstitutes(paper, substitutes));
    const result = covered(blocks, paper, substitutes);
    const checks = isForPolice
      ? [TOLD_TO_POLICE, ...coveredChecks(paper, substitutes, result.count), OTHER_SHEETS]
      : secrecyToCheck(paper, substitutes, result);
    return { blocks: result.blocks, toCheck: [...checks, ...toCheck] };
  };
}

/** Substitutes are a court's; the police are told by the sheet of contacts, and a complaint bears the true name. */
const FOR_POLICE: Substitutes = { address: '（告訴状の別紙のとおり）', name: null };

const TOLD_TO_POLICE =
  '住所・電話番号・メールアドレスは、告訴状の別紙（連絡先）だけに書くようにしています。ほかの書類に残っていないか、目で確かめてください。相手に知られたくないことがあるときは、出す前に警察に伝えてください。';

/**
 * A writer for the police, whose paper has a sheet of contacts (別紙) of its own: where secrecy is asked for, the address stands on
 * that sheet alone; else it is said where it stands in people's own words.
 */
export function keepingToContactSheet(writer: Writer): Writer {
  return (paper): Written => {
    const { blocks, toCheck } = writer(paper);
    const at = blocks.findLastIndex(({ kind }) => kind === 'page-break');
    const substitutes: Substitutes = { address: '（別紙のとおり）', name: null };
    const result = covered(blocks.slice(0, at), paper, substitutes);
    if (!hidesAddress(paper)) return { blocks, toCheck: [...toCheck, ...revealedToPolice(result.count)] };
    return {
      blocks: [...result.blocks, ...blocks.slice(at)],
      toCheck: [...coveredChecks(paper, substitutes, result.count), ...toCheck],
    };
  };
}

/**
 * A writer of a paper that has columns for address and contacts, and whose other columns are passed on: where secrecy is asked
 * for, they hold nothing of it; else it is said where they do.
 */
export function keepingToColumns(writer: Writer): Writer {
  return (paper): Written => {
    const columns = new Set<Run>();
    const { blocks, toCheck } = writer({
      ...paper,
      told: (fact, blank) => {
        const runs = paper.told(fact, blank);
        if (CONTACTS.test(fact)) for (const run of runs) columns.add(run);
        return runs;
      },
    });
    const postal = (paper.text('applicant.postalCode') ?? '').replace('〒', '').trim();
    const isPostal = (text: string): boolean => postal !== '' && text.replace('〒', '').trim() === postal;
    const substitutes: Substitutes = { address: '（住所）', name: null };
    const isColumn = (run: Run): boolean => columns.has(run) || isPostal(run.text);
    const result = covered(blocks, paper, substitutes, isColumn);
    if (!hidesAddress(paper)) return { blocks, toCheck: [...toCheck, ...revealedToOthers(result.count)] };
    return {
      blocks: result.blocks,
      toCheck: [...coveredChecks(paper, substitutes, result.count), ...toCheck],
    };
  };
}

const CONTACTS = /^(?:applicant|guardian)\.(?:address|phone|email)$/u;

function hidesAddress(paper: Paper): boolean {
  const asked = substitutesOf(paper);
  return asked !== null && asked.address !== null;
}

const revealedToPolice = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `あなたの文や、写した投稿の言葉の中に、あなたの住所か電話番号・メールアドレスと読めるところが${count}か所あります。書類のどこまでに書くかを、出す前に警察で聞いてください。`,
      ];

const revealedToOthers = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `住所や連絡先の欄のほかに、あなたの住所か電話番号・メールアドレスと読めるところが${count}か所あります。投稿した人に伝わることがあるので、要らないところは消してください。`,
      ];

/** Said where the case tells of fear and nothing was decided about secrecy. */
function fearToCheck(paper: Paper, isForPolice: boolean): readonly string[] {
  const { caseFile } = paper;
  if (paper.has('secrecy') || !circumstancesOf(caseFile, caseFile.facts, []).afraid) return [];
  return [
    isForPolice
      ? '捜査や裁判のなかで、この書面が相手に読まれることがあります。住所や氏名を知られるのがこわいときは、出す前に警察か弁護士に伝えてください。'
      : 'この書面は相手方に届きます。住所や氏名を知られるのがこわいときは、出す前に「秘匿の申立て」のことを弁護士か裁判所の窓口に聞いてください。出したあとでは隠せないことがあります。',
  ];
}
