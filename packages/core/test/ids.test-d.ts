import type {
  AuthoredClaim,
  BrandId,
  IsoDate,
  Observation,
  PlatformId,
  Quantity,
  SourceId,
  State,
  Subject,
} from '../src/index.js';

/** Accepts what is of the type, and nothing else: the lines below fail to compile when that breaks. */
declare const accept: <T>(value: NoInfer<T>) => void;

accept<BrandId>('coach');
// @ts-expect-error letters are swapped
accept<BrandId>('coahc');
// @ts-expect-error a platform is no brand
accept<BrandId>('tmall');
accept<PlatformId>('tmall-luxury-pavilion');
// @ts-expect-error letters are swapped
accept<PlatformId>('tmall-luxury-pavillion');
accept<SourceId>('inside-retail-2019-tapestry-tmall');
// @ts-expect-error no source has that id
accept<SourceId>('somewhere');

accept<State>('presumed');
// @ts-expect-error no state of the model
accept<State>('present');

accept<IsoDate>('2019-09-30');
// @ts-expect-error days are ISO 8601
accept<IsoDate>('September 2019');

accept<Quantity>({ value: 12, unit: 'percent' });
accept<Quantity>({ minValue: 750e6, exclusive: true, unit: 'users' });
// @ts-expect-error the unit is missing
accept<Quantity>({ value: 12 });
// @ts-expect-error neither a value nor a bound
accept<Quantity>({ unit: 'percent' });

accept<Subject>({ brand: 'coach' });
// @ts-expect-error a person is no subject
accept<Subject>({ person: 'ann' });

accept<AuthoredClaim<'observation'>>({
  type: 'observation',
  metric: 'brand-adoption-rate',
  subject: { platform: 'tmall' },
  asOf: '2019',
  value: { value: 12, unit: 'percent' },
});
accept<AuthoredClaim<'ownership'>>({
  type: 'ownership',
  owner: { organization: 'tapestry' },
  owned: { brand: 'coach' },
  kind: 'parent',
});
accept<AuthoredClaim<'presence'>>({
  type: 'presence',
  brand: 'coach',
  platform: 'tmall',
  channel: 'flagship-store',
  // @ts-expect-error a state of a day, not of a claim
  state: 'certain',
});

declare const observation: Observation;
// @ts-expect-error records are read-only
observation.metric = 'other';
