export {
  type Bundle,
  type BundleCondition,
  type BundledForm,
  type BundleId,
  goesWith,
  parseBundles,
  takeToIn,
} from './bundle.ts';
export { type ComposedBundle, composeBundle } from './bundles.ts';
export {
  certifiedDocument,
  certifiedSheets,
  certifiedSheetsText,
  certifiedText,
  chosenLayout,
  isCertifiedLetter,
  layoutFor,
} from './certified-mail/certified-sheets.ts';
export {
  CERTIFIED_LAYOUTS,
  type CertifiedLayout,
  type CertifiedLayoutId,
  certifiedLayoutJa,
  parseCertifiedLayout,
} from './certified-mail/layout.ts';
export {
  certifiedProblemJa,
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
  type FormsProblem,
  parseFormData,
} from './compact-forms.ts';
export { compose, type Draft, type DraftQuery, hasWriter, type MissingFact } from './compose.ts';
export { withDeliveredFacts } from './deliveries.ts';
export { withoutDirectionMarks } from './direction-marks.ts';
export type {
  Block,
  DocumentModel,
  HeadingLevel,
  PageRule,
  Run,
} from './document.ts';
export { type ExhibitSide, exhibitNumbers, inExhibitOrder } from './exhibit-numbers.ts';
export {
  type FactPlace,
  isTold,
  knownOfProvider,
  ofPost,
  type PartyField,
  type PostFact,
  placeOf,
  toldIn,
  withTold,
} from './fact.ts';
export { fittingForms } from './fitting.ts';
export type {
  AskedFact,
  DeliveredFact,
  DeliveryDay,
  FactId,
  Form,
  FormField,
  FormId,
  FormRole,
  FormSourceId,
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
export type { Choice, FormData, Question, QuestionKind } from './question.ts';
export type { FormFault } from './reading.ts';
