/** Where the tests build and write; git does not know it. */
export const MADE = '.footing';

/** The site as published. */
export const site = { name: 'the site', out: `${MADE}/site`, content: 'content', env: { FOOTING_OUT: `${MADE}/site` } };

/** The same under a folder of its host. */
export const pressSite = {
  name: 'the site under /press/',
  out: `${MADE}/press`,
  env: { FOOTING_OUT: `${MADE}/press`, BASE_PATH: '/press/', SITE_URL: 'https://example.org' },
};

/** A tiny site with everything that an essay can hold, in an essay from left to right and in one from right to left. */
export const fixtureSite = {
  name: 'the tiny site',
  out: `${MADE}/fixture`,
  content: 'tests/fixtures/publication',
  env: { FOOTING_OUT: `${MADE}/fixture`, FOOTING_CONTENT: 'tests/fixtures/publication' },
};

/** A site with everything that is hard to set on paper. */
export const hardSite = {
  name: 'the hard site',
  out: `${MADE}/hard`,
  content: 'tests/fixtures/hard',
  env: { FOOTING_OUT: `${MADE}/hard`, FOOTING_CONTENT: 'tests/fixtures/hard', SITE_URL: 'https://sandwick.example' },
};

/** The tiny site once more, from a copy of its content with nothing kept, elsewhere on the globe: it must be the same. */
export const againSite = {
  name: 'the tiny site again',
  out: `${MADE}/again`,
  content: `${MADE}/again-content`,
  env: {
    FOOTING_OUT: `${MADE}/again`,
    FOOTING_CONTENT: `${MADE}/again-content`,
    TZ: 'Pacific/Auckland',
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'ar_EG.UTF-8',
  },
};
