import { dataFile, dataPaths } from '../../../data.ts';

export const getStaticPaths = dataPaths('bib', 'essays');

/** The data of the essay that end in .bib. */
export const GET = dataFile('bib');
