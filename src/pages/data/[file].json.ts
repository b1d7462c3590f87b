import { dataFile, dataPaths } from '../../data.ts';

export const getStaticPaths = dataPaths('json', 'site');

/** The data of the whole site that end in .json. */
export const GET = dataFile('json');
