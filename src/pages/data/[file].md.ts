import { dataFile, dataPaths } from '../../data.ts';

export const getStaticPaths = dataPaths('md', 'site');

/** The data of the whole site that end in .md. */
export const GET = dataFile('md');
