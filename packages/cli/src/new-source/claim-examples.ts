/** An example of each kind of claim, with the fields that matter, to be taken over and changed. */
export const claimExamples = `- type: presence
  brand: coach
  platform: tmall
  channel: flagship-store
  state: announced # or present, ended, absent; announced is not present
  from: 2020-12~ # no more exactly than it says
  passage: 3 # number of the paragraph
  summary: Flagship to open before the end of the year.

- type: observation
  metric: brand-adoption-rate
  subject: { platform: tmall }
  population: Fashion brands in the index
  asOf: 2019
  value: { minValue: 50, exclusive: true, unit: percent } # more than 50 %
  reportedBy: gartner-l2 # whom the document credits

- type: deal
  id: burberry-tencent-2019 # the same id wherever it is told
  kind: strategic-partnership
  parties: [{ brand: burberry, role: partner }, { organization: tencent, role: partner }]
  announced: 2019-11
  amount: undisclosed # where it says that the price was kept back

- type: campaign
  id: coach-tmall-super-brand-day-2020
  name: Super Brand Day
  brand: coach
  platform: tmall
  date: 2020-09-20

- type: ownership
  owner: { organization: tapestry }
  owned: { brand: coach }
  kind: parent

- type: appointment
  person: victor-luis
  organization: tapestry
  role: Chief executive officer
  state: present

- type: insight
  about: [{ brand: coach }, { platform: wechat }]
  topic: audience
  stance: driver # or barrier, neutral
  summary: Says that young shoppers are reached there.
`;
