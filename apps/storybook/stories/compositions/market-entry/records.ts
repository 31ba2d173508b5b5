import type { Telling } from '../telling/telling.js';

/** The figures and deals that the comparison speaks of. */
export function records({ of, locale }: Telling) {
  const name = (english: string, chinese: string) => (locale === 'en' ? english : chinese);
  const rate = (id: string, name: string) =>
    of('observations', `brand-adoption-rate--platform-${id}`, name);
  const l2 = 'fashion-brands-of-the-l2-index';
  const gartner = 'luxury-fashion-brands-gartner-luxury-china-index';
  const store = 'fashion-brands-gartner-l2-digital-iq-index-luxury-china-wech-1bz068n';
  const program = 'fashion-brands-gartner-l2-digital-iq-index-luxury-china-mini-17qnn3';
  const onTmall = rate(
    `tmall--${l2}-with-an-official-flagship--2017-06`,
    name('Flagships on Tmall', '天猫旗舰店占比'),
  );
  const onJd = rate(
    `jd-com--${l2}-with-an-official-flagship--2017-06`,
    name('Flagships on JD.com', '京东旗舰店占比'),
  );
  const soldByJd = rate(
    `jd-com--${l2}-sold-in-stores-run-by-jd-com--2017-06`,
    name('Sold by JD.com itself', '京东自营在售占比'),
  );
  const atFarfetch = rate(
    `farfetch-china--${l2}-on-sale--2017-06`,
    name('On sale at Farfetch', '发发奇在售占比'),
  );
  const before = rate(`tmall--${gartner}--2018-10`, name('Flagships on Tmall', '天猫旗舰店占比'));
  const after = rate(`tmall--${gartner}--2019-09`, name('Flagships on Tmall', '天猫旗舰店占比'));
  const storesBefore = rate(`wechat--${store}--2018`, name('WeChat stores', '微信店铺占比'));
  const storesAfter = rate(`wechat--${store}--2019`, name('WeChat stores', '微信店铺占比'));
  const programsBefore = rate(
    `wechat-mini-programs--${program}--2018`,
    name('Mini programs', '小程序占比'),
  );
  const programsAfter = rate(
    `wechat-mini-programs--${program}--2019`,
    name('Mini programs', '小程序占比'),
  );
  const onJdByItself = of(
    'observations',
    'brand-count--platform-jd-com--luxury-brands--2020-04-17',
    name('Luxury brands on JD.com', '京东上的奢侈品牌'),
  );
  const opened = of(
    'observations',
    'brand-count--platform-jd-com--luxury-brands-that-opened-stores-since-early-january--during-2020-01-to-2020-04',
    name('Luxury brands new on JD.com', '京东新开的奢侈品牌'),
  );
  const stake = of('deals', 'jd-farfetch-2017', name('JD.com and Farfetch', '京东与发发奇'));
  const toplife = of(
    'deals',
    'farfetch-toplife-2019',
    name('Farfetch buys Toplife', '发发奇收购 Toplife'),
  );
  const tencent = of(
    'deals',
    'tencent-farfetch-2020',
    name('Tencent and Farfetch', '腾讯与发发奇'),
  );

  return {
    onTmall,
    onJd,
    soldByJd,
    atFarfetch,
    before,
    after,
    storesBefore,
    storesAfter,
    programsBefore,
    programsAfter,
    onJdByItself,
    opened,
    stake,
    toplife,
    tencent,
  };
}
