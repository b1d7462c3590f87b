const at = (name: string, path: string) => `http://localhost:${process.env[name]}${path}`;

/** The addresses at which playwright.config.ts serves the built sites. */
export const press = at('FOOTING_PRESS_PORT', '/press/');
export const fixture = at('FOOTING_FIXTURE_PORT', '/');

/** Every essay of the two sites. */
export const essays = {
  'the essay': at('FOOTING_PORT', '/essays/from-gaza-to-baghdad/'),
  'the tiny essay': `${fixture}essays/harbour/`,
  'the other tiny essay': `${fixture}essays/lighthouse/`,
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
  'not found': '/no/such/page/',
  'tiny essay': `${fixture}essays/harbour/`,
} as const;
