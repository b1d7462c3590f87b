import { dataFile, dataPaths } from '../../../data.ts';

export const getStaticPaths = dataPaths('md', 'essays');

/** The data of the essay that end in .md. */
export const GET = dataFile('md');
