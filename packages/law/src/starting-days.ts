/**
 * On which day a period starts, from what a person told (起算点). Where readings differ the earliest is taken: a last day that
 * is too early costs a telephone call, one that is too late costs a right.
 */
import { assertNever } from '@kakekomi/kernel';
import { type DayRange, type DeadlineFacts, firstOf, lastOf, rangeOf, type When } from './deadline-facts.ts';
import type { StartEvent } from './start-event.ts';
import { dateJa } from './words.ts';

/** When it started, how we come to say so in Japanese, and the earliest and latest reading. */
export interface Start {
  readonly range: DayRange;
  readonly because: readonly string[];
}

/** Null where the facts do not say, or it has not happened. */
export function startOf(event: StartEvent, facts: DeadlineFacts): Start | null {
  switch (event) {
    case 'posted':
      return toldAs('投稿された日', facts.posted);
    case 'offender-known':
      return offenderKnown(facts);
    case 'damage-and-offender-known':
      return damageKnown(facts);
    case 'offence-ended':
      return offenceEnded(facts);
    case 'demand-arrived':
      return facts.noticeArrivedOn === undefined
        ? sentForArrived(facts.noticeSentOn)
        : toldAs('催告が相手に届いた日', facts.noticeArrivedOn);
    case 'complaint-filed':
      return toldAs('告訴をした日', facts.complaintFiledOn);
    case 'agreement-to-negotiate':
      return toldAs('話し合う合意をした日', facts.agreedToTalkOn);
    case 'suit-filed':
      return toldAs('訴えを起こした日', facts.suedOn);
    case 'provisional-order-ended':
      return toldAs('仮差押え・仮処分が終わった日', facts.provisionalOrderEndedOn);
    case 'provisional-order-served':
      return toldAs('仮処分の決定を受け取った日', facts.provisionalOrderReceivedOn);
    case 'security-ordered':
      return toldAs('担保を立てるように言われた日', facts.securityOrderedOn);
    case 'security-released':
      return toldAs('担保の取消しが決まった日', facts.securityReleasedOn);
    case 'request-received':
      return toldAs('削除を申し出た日', facts.askedPlatformOn);
    case 'inquiry-received':
      return toldAs('投稿した人が照会を受けた日', facts.inquiryReceivedOn);
    case 'opinion-inquiry-received':
      return toldAs('投稿した人が意見照会を受けた日', facts.opinionInquiryReceivedOn);
    case 'disclosure-order-notified':
      return toldAs('開示命令の決定を受け取った日', facts.orderReceivedOn);
    case 'provision-order-notified':
      return toldAs('提供命令などの決定を受け取った日', facts.provisionOrderReceivedOn);
    case 'provider-details-received':
      return toldAs('次の提供者の名前などを知らされた日', facts.providerNamedOn);
    case 'judgment-served':
      return toldAs('判決を受け取った日', facts.judgmentReceivedOn);
    case 'small-claims-judgment-served':
      return toldAs('少額訴訟の判決を受け取った日', facts.smallClaimsJudgmentReceivedOn);
    case 'system-notice-sent':
      return toldAs('システムの通知が送られた日', facts.systemNoticeOn);
    case 'payment-order-served':
      return toldAs('支払督促を受け取った日', facts.paymentOrderReceivedOn);
    case 'certified-mail-posted':
      return toldAs('内容証明を差し出した日', facts.noticeSentOn);
    case 'preparation-began':
      return toldAs('準備を始めた日', facts.preparationBeganOn);
    default:
      return assertNever(event, 'startOf');
  }
}

/**
 * 犯人を知った日 on the safe side: the earliest day on which they had noticed and could guess who it was; for a minor, the
 * earlier of child and guardian. Never before the post itself.
 */
function offenderKnown(facts: DeadlineFacts): Start | null {
  const own = ownDay(facts, [facts.couldGuessWho, facts.learnedWho]);
  const guardian = guardianDay(facts, own);
  const range = firstOf([own, guardian]);
  if (range === null) return null;
  const because = [`投稿に気づき、相手の見当がついた、いちばん早い日を${rangeJa(range)}とします。`];
  const learned = toldRange(facts.learnedWho);
  if (learned !== null && learned.latest > range.latest) {
    because.push(`相手が分かった日（${rangeJa(learned)}）から数える考え方もありますが、早いほうで数えます。`);
  }
  if (guardian !== null) because.push('本人と保護者のうち、早いほうで数えます。');
  else if (facts.isMinor === true) because.push('保護者が先に知っていたときは、その日から数えます。');
  return { range, because };
}

/** 損害及び加害者を知った時: from the earliest guess to the day on which they knew, since either may be held to be the start. */
function damageKnown(facts: DeadlineFacts): Start | null {
  const safe = offenderKnown(facts)?.range ?? null;
  if (safe === null) return null;
  const known = ownDay(facts, [facts.learnedWho]);
  const latest = known === null || known.latest < safe.latest ? safe.latest : known.latest;
  const because = [`被害と相手を知った日を${rangeJa({ earliest: safe.earliest, latest })}とします。`];
  if (latest !== safe.earliest)
    because.push('どの日から数えるかで変わるので、早いほうを目安にしてください。');
  return { range: { earliest: safe.earliest, latest }, because };
}

function offenceEnded({ posted, removedOn }: DeadlineFacts): Start | null {
  const start = toldRange(posted);
  if (start === null) return null;
  const removed = toldRange(removedOn);
  const because = [`投稿された日を${rangeJa(start)}とします。`];
  if (removed === null || removed.latest < start.latest) {
    because.push('見られるあいだは犯罪が続くと扱われた裁判例がありますが、早いほうで数えます。');
    return { range: start, because };
  }
  because.push(`消えた日（${rangeJa(removed)}）から数える考え方もあるので、幅で示します。`);
  return { range: { earliest: start.earliest, latest: removed.latest }, because };
}

function ownDay(facts: DeadlineFacts, whoDays: readonly (When | undefined)[]): DayRange | null {
  const [posted, noticed] = [toldRange(facts.posted), toldRange(facts.noticed)];
  const allAlong = facts.knownOffender === true ? (noticed ?? posted) : null;
  const who = firstOf([...whoDays.map(toldRange), allAlong]);
  return who === null ? null : lastOf([who, noticed, posted]);
}

/** A guardian who noticed and may have guessed: unless told otherwise, on the day they noticed. Only once anybody knows who. */
function guardianDay(facts: DeadlineFacts, own: DayRange | null): DayRange | null {
  const noticed = toldRange(facts.guardianNoticed);
  const guessed = toldRange(facts.guardianCouldGuessWho);
  if (facts.isMinor === false || (noticed === null && guessed === null)) return null;
  if (own === null && guessed === null) return null;
  return lastOf([noticed, guessed, toldRange(facts.posted)]);
}

function sentForArrived(sent: When | undefined): Start | null {
  const range = toldRange(sent);
  if (range === null) return null;
  const because = [`届いた日が分からないため、出した日（${rangeJa(range)}）から数えます。`];
  return { range, because };
}

function toldAs(name: string, when: When | undefined): Start | null {
  const range = toldRange(when);
  return range === null ? null : { range, because: [`${name}は${rangeJa(range)}です。`] };
}

function toldRange(when: When | undefined): DayRange | null {
  return when === undefined ? null : rangeOf(when);
}

function rangeJa({ earliest, latest }: DayRange): string {
  return earliest === latest ? dateJa(earliest) : `${dateJa(earliest)}から${dateJa(latest)}までのどこか`;
}
