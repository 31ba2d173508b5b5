import type { Telling } from '../../compositions/telling/telling.js';

/** What the feature speaks of, under the names that popovers show. */
export function records({ of, locale }: Telling) {
  const name = (english: string, chinese: string) => (locale === 'en' ? english : chinese);
  const store = (id: string, english: string, chinese: string) =>
    of('presences', `burberry--${id}`, name(english, chinese));
  const figure = (id: string, english: string, chinese: string) =>
    of('observations', id, name(english, chinese));
  return {
    weibo: store('weibo--official-account', 'Burberry on Weibo', '博柏利在微博'),
    tmall: store('tmall--flagship-store', 'Burberry on Tmall', '博柏利在天猫'),
    program: store(
      'wechat-mini-programs--mini-program',
      'Burberry’s mini program',
      '博柏利的小程序',
    ),
    tencent: of('deals', 'burberry-tencent-2019', name('Burberry and Tencent', '博柏利与腾讯')),
    skins: of(
      'campaigns',
      'burberry-honor-of-kings-skins',
      name('Burberry in Honor of Kings', '博柏利与《王者荣耀》'),
    ),
    doubt: of(
      'insights',
      'indiaretailing-2014-burberry-tmall--audience--1',
      name('Doubts', '疑虑'),
    ),
    listings: figure(
      'counterfeit-takedowns--brand-burberry--cheaper-grey-market-listings-on-tmall--2014',
      'Grey-market listings gone',
      '下架的灰色市场商品',
    ),
    stream: figure(
      'audience-count--brand-burberry--tmall-livestream-of-march-2020--2020-03',
      'Viewers of the stream',
      '直播观众',
    ),
    show: figure(
      'audience-count--brand-burberry--spring-summer-2021-show-on-tmall--2020',
      'Viewers of the show',
      '大秀观众',
    ),
    share: figure(
      'revenue-share--brand-burberry--china-or-chinese-consumers--2020-07',
      'Sales to Chinese shoppers',
      '中国消费者占比',
    ),
    poll: figure(
      'consumer-share--brand-burberry--polled-honor-of-kings-players-who-would-not-buy-the-skins--2021-03',
      'Players who would not buy',
      '不会购买的玩家',
    ),
  };
}
