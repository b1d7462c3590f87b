import { dataFile, dataPaths } from '../../data.ts';

export const getStaticPaths = dataPaths('bib', 'site');

/** The data of the whole site that end in .bib. */
export const GET = dataFile('bib');
