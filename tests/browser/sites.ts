import { fixtureSite, site } from '../sites.ts';

const at = (name: string, path: string) => `http://localhost:${process.env[name]}${path}`;

/** The addresses at which playwright.config.ts serves the built sites. */
export const press = at('FOOTING_PRESS_PORT', '/press/');
export const fixture = at('FOOTING_FIXTURE_PORT', '/');

/** Every essay of the two sites, with the content that it was built from. */
export const essays = {
  'the essay': { address: at('FOOTING_PORT', '/essays/from-gaza-to-baghdad/'), content: site.content },
  'the tiny essay': { address: `${fixture}essays/harbour/`, content: fixtureSite.content },
  'the other tiny essay': { address: `${fixture}essays/lighthouse/`, content: fixtureSite.content },
  'the Arabic essay': { address: `${fixture}essays/fog-bell/`, content: fixtureSite.content },
} as const;

/** A page of every type: of the site as published, and of the tiny one, whose essay holds everything that one can. */
export const pageTypes = {
  home: '/',
  essay: '/essays/from-gaza-to-baghdad/',
  ledger: '/essays/from-gaza-to-baghdad/claims/',
  claim: '/essays/from-gaza-to-baghdad/claims/feb2-deaths/',
  'claim in three languages': '/essays/from-gaza-to-baghdad/claims/mission-impossible/',
  sources: '/sources/',
  source: '/sources/kitabat-etemad-sudani-difficult-task-2024/',
  method: '/method/',
  corrections: '/corrections/',
  data: '/data/',
  search: '/search/',
  'search with results': '/search/?q=strikes',
  'not found': '/no/such/page/',
  retired: `${fixture}essays/light-on-the-mole/`,
  'tiny essay': `${fixture}essays/harbour/`,
  'Arabic essay': `${fixture}essays/fog-bell/`,
  'corrections of tiny essays': `${fixture}corrections/`,
  'corrected claim': `${fixture}essays/harbour/claims/cost/`,
} as const;
