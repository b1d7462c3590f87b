import { dataFile, dataPaths } from '../../data.ts';

export const getStaticPaths = dataPaths('ris', 'site');

/** The data of the whole site that end in .ris. */
export const GET = dataFile('ris');
