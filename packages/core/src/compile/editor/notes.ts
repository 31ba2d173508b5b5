/** What an editor says of a field while it is filled in, by the path of its type or file. */
export const sourceNotes: Readonly<Record<string, string>> = {
  id: '<publisher>-<year>-<subject>, which is also the name of the file.',
  title: 'The headline, as it stands.',
  titleSupplied: 'The page had no headline; the title is ours.',
  publisher: 'Who published it, spelt as in the other sources.',
  kind: 'What weighs more comes first when sources differ.',
  language: 'BCP 47 tag of the language that it is written in, such as en or zh.',
  author: 'Who wrote it, where it says so.',
  url: 'Where it can be read, without tracking parameters.',
  otherUrls: 'Other addresses of the same document.',
  via: 'The mirror or partner through which it was read.',
  published: 'When it was published, no more exactly than it says.',
  accessed: 'When it was read.',
};

/** The same for the fields of claims; what only one type has is named `type.field`. */
export const claimNotes: Readonly<Record<string, string>> = {
  era: 'Which spell of a channel that closed and reopened, from 1.',
  state: 'Announced is not present: a planned opening is announced, with `from`.',
  from: 'Since when, no more exactly than the source says.',
  to: 'Until when.',
  asOf: 'The day that the claim speaks of; without it, that of publication.',
  passage: 'Number of the paragraph, from 1; paragraphs are separated by blank lines.',
  passageDigest: 'First 16 hex digits of the SHA-256 of the paragraph.',
  reportedBy: 'The organization that the source credits with the figure or the view.',
  rank: 'An editor’s judgement, which comes before every other rule; needs a rankReason.',
  rankReason: 'Why; readers see it.',
  summary: 'One line in our own words.',
  population: 'What was counted or asked, such as fashion brands in an index.',
  populationSize: 'How many members the population has, where the source says so.',
  period: 'The stretch that a figure covers, where it is no state on a day.',
  forecast: 'The figure was a forecast when it was told.',
  attributedTo: 'The person or brand whose view it is; an organization goes to reportedBy.',
  'organization.type': 'What a company is: country, founding.',
  'brand.type': 'What a brand is: category, tier, founding.',
  'platform.type': 'What a platform is: operator, launch, close.',
  'capability.type': 'A tool of a platform, and since when or until when there was one.',
  'person.type': 'What a person is.',
  'ownership.type': 'Who owned whom, how much of it and when.',
  'presence.type': 'A brand on a platform, by one channel.',
  'deal.type': 'An agreement between parties: a purchase, a partnership, a stake.',
  'campaign.type': 'What a brand did on a platform at one time.',
  'observation.type': 'A figure: a metric of something for a population at a time.',
  'appointment.type': 'Who had which role where.',
  'insight.type': 'What is said to drive or to hold back; needs a summary.',
  'deal.id': 'Whoever writes of the same deal uses the same id.',
  'campaign.id': 'Whoever writes of the same campaign uses the same id.',
};

export const dateNote =
  'EDTF: 2017, 2017-06, 2017-06-22, each with ~ (about), ? (unsure) or % (both), or an interval such as 2019-04/2020-03, ../2019, 2019/...';

export const quantityNotes: Readonly<Record<string, string>> = {
  value: 'The number, where the source gives one.',
  minValue: 'At least; with `exclusive`, more than.',
  maxValue: 'At most; with `exclusive`, less than.',
  exclusive: 'More than rather than at least, less than rather than at most.',
  approximate: 'The source gives the number as rough.',
};
