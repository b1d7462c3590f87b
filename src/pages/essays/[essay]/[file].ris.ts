import { dataFile, dataPaths } from '../../../data.ts';

export const getStaticPaths = dataPaths('ris', 'essays');

/** The data of the essay that end in .ris. */
export const GET = dataFile('ris');
