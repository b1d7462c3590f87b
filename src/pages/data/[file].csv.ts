import { dataFile, dataPaths } from '../../data.ts';

export const getStaticPaths = dataPaths('csv', 'site');

/** The data of the whole site that end in .csv. */
export const GET = dataFile('csv');
