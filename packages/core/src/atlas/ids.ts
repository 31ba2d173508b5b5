// Generated from the seeds by `vitrine compile`. Do not edit.

/** Id of a seeded source. */
export type SourceId =
  | 'caixin-global-2019-burberry-tencent'
  | 'inside-retail-2019-tapestry-tmall'
  | 'jing-daily-2014-burberry-tmall'
  | 'jing-daily-2019-coach-third-time'
  | 'l2-2017-jd-farfetch'
  | 'luxury-society-2016-coach-wechat'
  | 'pandaily-2019-gucci-tencent'
  | 'retail-news-asia-2019-tapestry-tmall'
  | 'sourcing-journal-2020-michael-kors-tmall'
  | 'wwd-2019-coach-third-time';

/** Id of a seeded organization. */
export type OrganizationId =
  | 'alibaba'
  | 'alibaba-anti-counterfeiting-alliance'
  | 'angelus'
  | 'boston-consulting-group'
  | 'farfetch'
  | 'gartner-l2'
  | 'intime'
  | 'jd-group'
  | 'tapestry'
  | 'tencent'
  | 'tencent-advertising'
  | 'tencent-news';

/** Id of a seeded brand. */
export type BrandId =
  | 'allbirds'
  | 'benefit'
  | 'bottega-veneta'
  | 'burberry'
  | 'calvin-klein'
  | 'clarins'
  | 'clinique'
  | 'coach'
  | 'dior'
  | 'farfetch'
  | 'givenchy'
  | 'gucci'
  | 'intime'
  | 'isabel-marant'
  | 'kate-spade'
  | 'louis-vuitton'
  | 'michael-kors'
  | 'ports-1961'
  | 'stuart-weitzman'
  | 'tiffany'
  | 'valentino'
  | 'versace'
  | 'yoox-net-a-porter';

/** Id of a seeded platform. */
export type PlatformId =
  | 'farfetch-china'
  | 'jd-com'
  | 'mei-com'
  | 'tencent-video'
  | 'tmall'
  | 'tmall-luxury-channel'
  | 'tmall-luxury-pavilion'
  | 'wechat'
  | 'wechat-mini-programs'
  | 'wechat-official-accounts';

/** Id of a seeded capability. */
export type CapabilityId =
  | 'alibaba-anti-counterfeiting-tools'
  | 'blackdragon'
  | 'brand-public-account'
  | 'farfetch-click-and-collect'
  | 'farfetch-in-store-returns'
  | 'flagship-2-0-customised-content'
  | 'flagship-2-0-market-insight'
  | 'flagship-store-2-0'
  | 'hand-painted-customisation'
  | 'jd-logistics'
  | 'jd-luxury-express'
  | 'jd-operated-stores'
  | 'jd-pay'
  | 'jd-wechat-access'
  | 'mini-program-boutique'
  | 'mini-program-pop-up-store'
  | 'shoppable-quiz'
  | 'super-brand-day'
  | 'tmall-livestreaming';

/** Id of a seeded person. */
export type PersonId =
  | 'eric-haskell'
  | 'jide-zeitlin'
  | 'jose-neves'
  | 'liu-bo'
  | 'michael-kors'
  | 'noam-paransky'
  | 'richard-liu'
  | 'victor-luis';

/** Id of a seeded metric. */
export type MetricId =
  | 'brand-adoption-rate'
  | 'daily-active-users'
  | 'monthly-active-users'
  | 'revenue-share'
  | 'user-base'
  | 'valuation'
  | 'years-in-market';

/** Id of a seeded market. */
export type MarketId =
  | 'cn-luxury'
  | 'cn-online-luxury';

/** Id of a seeded deal. */
export type DealId =
  | 'aaca-coach-2019'
  | 'alibaba-intime-2017'
  | 'alibaba-mei-com-2015'
  | 'burberry-tencent-2019'
  | 'gucci-tencent-2019'
  | 'jd-farfetch-2017'
  | 'michael-kors-angelus-2020'
  | 'tapestry-alibaba-2019'
  | 'tencent-jd-2014'
  | 'tmall-mei-com-2016';

/** Id of a seeded campaign. */
export type CampaignId =
  | 'dior-qixi-wechat-boutique'
  | 'gucci-inspiration-map'
  | 'michael-kors-my-way-2020'
  | 'michael-kors-super-brand-day-2020'
  | 'tiffany-520-wechat-pop-up';
