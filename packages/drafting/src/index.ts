export {
  type Bundle,
  type BundleCondition,
  type BundledForm,
  type BundleId,
  parseBundles,
} from './bundle.ts';
export { type ComposedBundle, composeBundle } from './bundles.ts';
export {
  certifiedDocument,
  certifiedSheets,
  certifiedText,
  chosenLayout,
} from './certified-mail/certified-sheets.ts';
export {
  CERTIFIED_LAYOUTS,
  type CertifiedLayout,
  type CertifiedLayoutId,
  certifiedLayout,
  parseCertifiedLayout,
} from './certified-mail/layout.ts';
export {
  certifiedProblemJa,
  DOUBT_CODES,
  ERROR_CODES,
  type Problem as CertifiedProblem,
} from './certified-mail/problem.ts';
export type {
  CertifiedMail,
  Line as CertifiedLine,
  PageMark,
  Sheet as CertifiedSheet,
} from './certified-mail/sheet.ts';
export { checkBundles, checkForms, type FormCrossFault, type FormSurroundings } from './check-forms.ts';
export {
  type CompactForms,
  encodeForms,
  FORMS_VERSION,
  type FormsProblem,
  parseFormData,
} from './compact-forms.ts';
export { compose, type Draft, type DraftQuery, hasWriter, type MissingFact } from './compose.ts';
export { factsOfDeliveries, withDeliveredFacts } from './deliveries.ts';
export {
  type Block,
  type DocumentModel,
  HEADING_LEVELS,
  type HeadingLevel,
  type PageRule,
  type Run,
} from './document.ts';
export { type ExhibitSide, exhibitNumbers, inExhibitOrder } from './exhibit-numbers.ts';
export {
  type FactPlace,
  isTold,
  ofPost,
  PARTY_FIELDS,
  type PartyField,
  POST_FACTS,
  type PostFact,
  placeOf,
  toldIn,
  withTold,
} from './fact.ts';
export {
  type AskedFact,
  DELIVERED_FACTS,
  DELIVERY_DAYS,
  type DeliveredFact,
  type DeliveryDay,
  type FactId,
  FORM_ROLES,
  type Form,
  type FormField,
  type FormId,
  type FormRole,
  type FormSourceId,
} from './form.ts';
export { type FormSource, parseFormSources } from './form-source.ts';
export { isOffered, type Offer } from './offered.ts';
export {
  type NumberedPost,
  type Paper,
  type PaperQuery,
  providerOf,
  type Writer,
  type Written,
} from './paper.ts';
export { type PageRecord, parseForm, parsePages, parseQuestions } from './parse-forms.ts';
export { plainTextOf, signsOf } from './plain-text.ts';
export { type Choice, type FormData, QUESTION_KINDS, type Question, type QuestionKind } from './question.ts';
export type { FormFault } from './reading.ts';
