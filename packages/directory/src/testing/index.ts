export {
  aContact,
  aListing,
  anEligibility,
  aPlace,
  aService,
  aSource,
  day,
  serviceId,
  webUrl,
} from './records.ts';
