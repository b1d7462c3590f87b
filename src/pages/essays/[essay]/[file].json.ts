import { dataFile, dataPaths } from '../../../data.ts';

export const getStaticPaths = dataPaths('json', 'essays');

/** The data of the essay that end in .json. */
export const GET = dataFile('json');
