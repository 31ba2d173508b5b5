import type { LocalizedText, NamedThing } from '@vitrine/core';
import type { FinderChoice, FinderNeed, PlatformFinder, PlatformNeeds } from '@vitrine/query';
import { compact } from './needs-text.js';

/** What is asked, in the order of the questions. */
export const questionIds = [
  'categories',
  'tier',
  'control',
  'groups',
  'users',
  'services',
  'concerns',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** One answer that can be given. */
export interface Option {
  readonly value: string;
  /** Where the atlas names it; else our own words by its value. */
  readonly name?: LocalizedText;
  /** On how many platforms sources tell of it; left out where that is not counted. */
  readonly platforms?: number;
  readonly chosen: boolean;
}

export interface Question {
  readonly id: QuestionId;
  /** One answer or none, or as many as apply. */
  readonly several: boolean;
  readonly options: readonly Option[];
}

/** Sizes to choose from, from a platform for the few to one for everybody. */
const sizes = [10_000_000, 100_000_000, 500_000_000];

/** The questions to which any source knows an answer on the day, with the answers given. */
export function questionsOf(view: PlatformFinder, needs: PlatformNeeds): readonly Question[] {
  const { choices } = view;
  const question = (id: QuestionId, several: boolean, offered: readonly Offer[]): Question => {
    const given = answersTo(needs, id);
    const known = offered.map(({ value }) => value);
    const others = given.filter((value) => !known.includes(value));
    return {
      id,
      several,
      options: [
        ...offered.map((offer) => ({ ...offer, chosen: given.includes(offer.value) })),
        // What was asked for on another day stays to be seen, and can be taken back.
        ...others.map((value) => ({ value, ...namedBy(view.needs, id, value), chosen: true })),
      ],
    };
  };
  const users = choices.users === 0 ? [] : sizes.map((size) => ({ value: String(size) }));
  return [
    question('categories', true, things(choices.categories)),
    question('tier', false, things(choices.tiers)),
    question('control', false, words(choices.controls)),
    question('groups', true, words(choices.audiences)),
    question('users', false, users),
    question('services', true, things(choices.services)),
    question('concerns', true, things(choices.concerns)),
  ].filter(({ options }) => options.length > 0);
}

type Offer = Omit<Option, 'chosen'>;

const things = (choices: readonly FinderChoice<NamedThing>[]): readonly Offer[] =>
  choices.map(({ option: { id, name }, platforms }) => ({ value: id, name, platforms }));

const words = (choices: readonly FinderChoice<string>[]): readonly Offer[] =>
  choices.map(({ option, platforms }) => ({ value: option, platforms }));

function namedBy(
  needs: readonly FinderNeed[],
  question: QuestionId,
  value: string,
): { readonly name?: LocalizedText } {
  const name =
    question === 'services'
      ? needs.find(({ id }) => id === `service:${value}`)?.label
      : question === 'concerns'
        ? needs.find(({ id }) => id === `concern:${value}`)?.label
        : needs.flatMap(({ terms = [] }) => terms).find(({ id }) => id === value)?.name;
  return name ? { name } : {};
}

function answersTo(needs: PlatformNeeds, question: QuestionId): readonly string[] {
  const { sells, control, customers, services = [], concerns = [] } = needs;
  const answers: Readonly<Record<QuestionId, readonly (string | undefined)[]>> = {
    categories: sells?.categories ?? [],
    tier: [sells?.tier],
    control: [control],
    groups: customers?.groups ?? [],
    users: [customers?.users?.toString()],
    services,
    concerns,
  };
  return answers[question].filter((answer) => answer !== undefined);
}

/** The needs once a question is answered otherwise. Nothing else of them changes, but for weights of what is no longer asked. */
export function answered(
  needs: PlatformNeeds,
  question: QuestionId,
  answers: readonly string[],
): PlatformNeeds {
  const { sells, customers } = needs;
  const [one] = answers;
  const parts: Readonly<Record<QuestionId, object>> = {
    categories: { sells: { ...sells, categories: answers } },
    tier: { sells: { ...sells, tier: one } },
    control: { control: one },
    groups: { customers: { ...customers, groups: answers } },
    users: { customers: { ...customers, users: one === undefined ? undefined : Number(one) } },
    services: { services: answers },
    concerns: { concerns: answers },
  };
  const next = compact({ ...needs, ...parts[question] });
  const asked = idsOf(next);
  const weights = Object.entries(needs.weights ?? {}).filter(([need]) => isAsked(need, asked));
  return compact({ ...next, weights: Object.fromEntries(weights) });
}

const isAsked = (need: string, asked: ReadonlySet<string>): boolean =>
  need.startsWith('figure:') || asked.has(need);

const idsOf = ({ sells, control, customers, services = [], concerns = [] }: PlatformNeeds) =>
  new Set([
    ...(sells ? ['peers'] : []),
    ...(control ? ['control'] : []),
    ...(customers?.groups ?? []).map((group) => `audience:${group}`),
    ...(customers?.users === undefined ? [] : ['users']),
    ...services.map((service) => `service:${service}`),
    ...concerns.map((concern) => `concern:${concern}`),
  ]);
