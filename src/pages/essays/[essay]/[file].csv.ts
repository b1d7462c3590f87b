import { dataFile, dataPaths } from '../../../data.ts';

export const getStaticPaths = dataPaths('csv', 'essays');

/** The data of the essay that end in .csv. */
export const GET = dataFile('csv');
