import type { Quantity } from '@vitrine/core';
import { atlas } from '@vitrine/core/atlas';
import type { Telling } from '../telling/telling.js';

const l2 = 'fashion-brands-of-the-l2-index';
const rateId = (rest: string) => `brand-adoption-rate--platform-${rest}`;
const ids = {
  onTmall: rateId(`tmall--${l2}-with-an-official-flagship--2017-06`),
  onJd: rateId(`jd-com--${l2}-with-an-official-flagship--2017-06`),
  atFarfetch: rateId(`farfetch-china--${l2}-on-sale--2017-06`),
};

/** The figures and shops that the article speaks of. */
export function records({ of, locale }: Telling) {
  const name = (english: string, chinese: string) => (locale === 'en' ? english : chinese);
  const coach = (era: number) =>
    of('presences', `coach--tmall--flagship-store--${era}`, name('Coach on Tmall', '蔻驰在天猫'));
  return {
    onTmall: of('observations', ids.onTmall, name('Flagships on Tmall', '天猫旗舰店占比')),
    onJd: of('observations', ids.onJd, name('Flagships on JD.com', '京东旗舰店占比')),
    atFarfetch: of('observations', ids.atFarfetch, name('On sale at Farfetch', '发发奇在售占比')),
    firstCoach: coach(1),
    secondCoach: coach(2),
    burberry: of(
      'presences',
      'burberry--tmall--flagship-store',
      name('Burberry on Tmall', '博柏利在天猫'),
    ),
  };
}

function share(id: string): number {
  const value: Quantity | undefined = atlas.observations.find((one) => one.id === id)?.value;
  if (value === undefined || !('value' in value)) throw new Error(`There is no figure ${id}.`);
  return value.value;
}

const shares = { jd: share(ids.onJd), tmall: share(ids.onTmall), farfetch: share(ids.atFarfetch) };

/** What the headlines say of the figures together. */
export const facts = {
  farfetchHasMost: shares.farfetch > shares.tmall && shares.tmall > shares.jd,
  farfetchHasMostOfThem: shares.farfetch > 50,
  burberryStayed: atlas.presences.some(
    ({ id, to }) => id === 'burberry--tmall--flagship-store' && to === undefined,
  ),
};
