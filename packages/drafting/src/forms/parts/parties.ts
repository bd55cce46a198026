/** Who the paper is from and to, as papers write it: day, addressee, address and name of a party, place for seal or signature. */
import type { PartyRole } from '@kakekomi/casefile';
import { line, type Words } from '../../blocks.ts';
import type { Block, Run } from '../../document.ts';
import type { Paper } from '../../paper.ts';
import { isWanted } from './asks.ts';
import { joined, NOT_APPLICABLE } from './columns.ts';

export interface PartyOptions {
  /** As the paper calls them: 申立人, 告訴人. */
  readonly label: string;
  /** Stands in place of the address, where it is kept secret (代替住所A). */
  readonly insteadOfAddress?: Words;
  /** Stands in place of the name (代替氏名A). */
  readonly insteadOfName?: Words;
  /** Lines that follow, of those told; a required one comes out as a blank. None where absent. */
  readonly contacts?: readonly { readonly field: 'phone' | 'email'; readonly required: boolean }[];
}

const CONTACT_LABELS = { phone: '電話', email: 'メール' } as const;

/** The day on the paper; left open for the pen where it was not told. */
export function dateRuns(paper: Paper): readonly Run[] {
  return paper.has('paper-date')
    ? paper.day('paper-date', '作成日')
    : [{ text: '令和　　年　　月　　日', mark: 'missing' }];
}

export const dateLine = (paper: Paper): Block => line(dateRuns(paper), 'right');

/** The provider it goes to, with 御中, and its address where the form asks for it; what comes from its record is marked. */
export function addresseeLines(paper: Paper): readonly Block[] {
  return [
    ...(isWanted(paper, 'respondent.address') ? [line(paper.told('respondent.address'))] : []),
    line([paper.told('respondent.name', '宛先の会社名'), '　御中']),
  ];
}

/** 〒 and address, as one run each; the postal code only where it was told. */
export function addressRuns(paper: Paper, role: PartyRole): readonly Run[] {
  const postal = role === 'applicant' ? (paper.text('applicant.postalCode')?.trim() ?? '') : '';
  const mark = postal === '' || postal.startsWith('〒') ? postal : `〒${postal}`;
  return [...(mark === '' ? [] : [{ text: `${mark}　` }]), ...paper.told(`${role}.address`, '住所')];
}

/** The name of a party; of an organisation, the name of whoever represents it follows. */
export function nameRuns(paper: Paper, role: PartyRole): readonly Run[] {
  const name = paper.told(`${role}.name`, role === 'applicant' ? '氏名（法人は名称）' : '氏名');
  if (!isRepresented(paper, role)) return name;
  return [...name, { text: '　' }, ...paper.told(`${role}.representative`, '代表者の役職・氏名')];
}

/** A party as a list of parties writes it: address, then name, then who represents it, then how it is reached. */
export function partyLines(paper: Paper, role: PartyRole, options: PartyOptions): readonly Block[] {
  const { label, insteadOfAddress, insteadOfName, contacts = [] } = options;
  return [
    line(insteadOfAddress ?? addressRuns(paper, role), 'left', 1),
    ...(role === 'attorney' ? [line(paper.told('attorney.office', '事務所名'), 'left', 1)] : []),
    line([label, '　　', insteadOfName ?? paper.told(`${role}.name`, '氏名・名称')], 'left', 4),
    ...(isRepresented(paper, role)
      ? [line(['代表者　　', paper.told(`${role}.representative`, '代表者の役職・氏名')], 'left', 4)]
      : []),
    ...contactLines(paper, role, contacts),
  ];
}

/** Telephone and mail, a line each in one cell; the mail only where it was told or the form cannot do without it. */
export function contactRuns(paper: Paper): readonly Run[] {
  const needsMail = paper.form.fields.some(({ asks }) =>
    asks.some(({ fact, required }) => fact === 'applicant.email' && required),
  );
  const mail = needsMail || paper.has('applicant.email');
  return joined([
    [{ text: '電話　' }, ...paper.told('applicant.phone', '電話番号')],
    ...(mail ? [[{ text: 'メール　' }, ...paper.told('applicant.email', 'メールアドレス')]] : []),
  ]);
}

/** What to look at once more where the addressee comes from the platform's record, or is not told at all. */
export function addresseeChecks(paper: Paper): readonly string[] {
  const isCarriedOver = paper.told('respondent.name').some(({ mark }) => mark === 'check');
  return isCarriedOver
    ? ['宛先の会社は、サイトの記録から写しました。会社の公式ページか登記で確かめてください。']
    : [];
}

/** Who acts for the person, in one cell: the attorney, then the statutory representative; empty where there is neither. */
export function agentLines(paper: Paper): readonly (readonly Run[])[] {
  const told = (fact: string, label: string): readonly (readonly Run[])[] =>
    paper.has(fact) ? [[{ text: label }, ...paper.told(fact)]] : [];
  const attorney = ['name', 'office', 'address', 'phone'].some((field) => paper.has(`attorney.${field}`));
  const guardian = ['name', 'address', 'phone'].some((field) => paper.has(`guardian.${field}`));
  return [
    ...(attorney
      ? [
          [{ text: '代理人弁護士　' }, ...paper.told('attorney.name', '弁護士の氏名')],
          ...told('attorney.office', '事務所　'),
          [{ text: '住所　' }, ...paper.told('attorney.address', '弁護士の住所')],
          ...told('attorney.phone', '電話　'),
        ]
      : []),
    ...(guardian
      ? [
          [{ text: '法定代理人　' }, ...paper.told('guardian.name', '法定代理人の氏名')],
          [{ text: '住所　' }, ...paper.told('guardian.address', '法定代理人の住所')],
          ...told('guardian.phone', '電話　'),
        ]
      : []),
  ];
}

/** The column of who acts for the person: 該当なし, to be checked, where nobody was told. */
export function agentColumn(paper: Paper): readonly Run[] {
  const lines = agentLines(paper);
  return lines.length === 0 ? [{ text: NOT_APPLICABLE, mark: 'check' }] : joined(lines);
}

export function agentChecks(paper: Paper): readonly string[] {
  if (agentLines(paper).length > 0) return [];
  return paper.caseFile.situation.guardianUnsafe === true
    ? [
        '代理人の欄は「該当なし」としました。親を通さずに進める方法は、弁護士会の子どもの窓口で聞くことができます。',
      ]
    : ['代理人の欄は「該当なし」としました。親や弁護士が代わりに出すときは、書き直してください。'];
}

/** The name of whoever signs, with ㊞, in one cell. */
export function signerRuns(paper: Paper): readonly Run[] {
  const seal: Run = { text: '　㊞' };
  if (paper.has('attorney.name')) return [{ text: '代理人弁護士　' }, ...paper.told('attorney.name'), seal];
  if (paper.has('guardian.name')) {
    const guardian = [{ text: '法定代理人　' }, ...paper.told('guardian.name'), seal];
    return joined([nameRuns(paper, 'applicant'), guardian]);
  }
  return [...nameRuns(paper, 'applicant'), seal];
}

/**
 * Who signs: the attorney where there is one, else the statutory representative, else the person themself; with ㊞ behind
 * the name of whoever does. `label` is what the paper calls the person.
 */
export function signatureLines(
  paper: Paper,
  { label, insteadOfName }: Pick<PartyOptions, 'label' | 'insteadOfName'>,
): readonly Block[] {
  const name = insteadOfName ?? bareNameRuns(paper, 'applicant.name', '氏名（法人は名称）');
  const person: Words = [label, '　', name];
  const represented: readonly Words[] = isRepresented(paper)
    ? [['代表者　', paper.told('applicant.representative', '代表者の役職・氏名')]]
    : [];
  const acting: readonly Words[] = paper.has('attorney.name')
    ? [[`${label}代理人弁護士　`, paper.told('attorney.name')]]
    : paper.has('guardian.name')
      ? [['法定代理人　', paper.told('guardian.name')]]
      : [];
  const lines = [person, ...represented, ...acting];
  return lines.map((words, index) => line(index === lines.length - 1 ? [words, '　㊞'] : words, 'right'));
}

/** A name without its reading: where it is signed, or where the reading stands elsewhere on the paper. */
export const bareNameRuns = (paper: Paper, fact: string, blank: string): readonly Run[] =>
  paper.told(fact, blank).map(({ reading: _, ...run }) => run);

export function isOrganization(paper: Paper, role: PartyRole = 'applicant'): boolean {
  return paper.party(role)?.kind === 'organization';
}

/** Whether somebody represents this party: never a person, whatever was told while they still called it a company. */
export function isRepresented(paper: Paper, role: PartyRole = 'applicant'): boolean {
  if (isOrganization(paper, role)) return true;
  return paper.party(role)?.kind === undefined && paper.has(`${role}.representative`);
}

function contactLines(
  paper: Paper,
  role: PartyRole,
  contacts: NonNullable<PartyOptions['contacts']>,
): readonly Block[] {
  return contacts.flatMap(({ field, required }) => {
    const fact = `${role}.${field}`;
    if (!required && !paper.has(fact)) return [];
    const label = CONTACT_LABELS[field];
    return [line([label, '　', paper.told(fact, label)], 'left', 4)];
  });
}
