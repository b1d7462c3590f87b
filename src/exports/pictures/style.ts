import { SIZE } from './picture.ts';

/** The width of a line of words, in pixels. */
export const MEASURE = 1056;

/** The height that the words above the line may have, where the part below it is as tall as given. */
export function roomAbove(footHeight: number): number {
  return SIZE.height - 58 - 46 - 24 - 26 - footHeight - 52;
}

/** The style sheet of all preview pictures: colours and faces are those of styles/theme.css by daylight. */
export const STYLE = `
.page { display: flex; flex-direction: column; width: ${SIZE.width}px; height: ${SIZE.height}px; padding: 58px 72px 52px; background: #fcfbf8; color: #1e1b17; font-family: Alegreya, "Markazi Text"; font-variant-numeric: lining-nums; }
.head { display: flex; justify-content: space-between; gap: 48px; height: 46px; font-size: 34px; line-height: 46px; }
.site { display: block; flex-shrink: 0; color: #8a2b1f; font-style: italic; }
.of, .label { padding: 10px 0; margin: -10px 0; }
.of { display: block; color: #5f574c; max-width: 800px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.stage { display: flex; flex-direction: column; justify-content: flex-end; flex-grow: 1; padding: 24px 0 26px; border-bottom: 5px solid #1e1b17; }
.words { display: flex; flex-direction: column; gap: 18px; width: ${MEASURE}px; }
.paragraph { display: block; text-align: left; }
.rtl .paragraph { text-align: right; }
.balance { text-wrap: balance; }
.pretty { text-wrap: pretty; }
.chief { font-weight: 500; letter-spacing: -0.005em; }
.more { color: #5f574c; }
.quoted { font-style: italic; }
.latin { display: inline; }
.arabic { display: inline; font-family: "Markazi Text", Alegreya; font-size: 1.24em; font-style: normal; }
.foot { display: flex; flex-direction: column; justify-content: flex-end; font-family: "Source Sans 3", "Markazi Text"; font-size: 31px; line-height: 40px; color: #5f574c; }
.row { display: flex; align-items: center; gap: 16px; }
.wide { gap: 40px; }
.rtl .foot .row { justify-content: flex-end; }
.foot .spread, .rtl .foot .spread { justify-content: space-between; }
.label { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.verdict { font-weight: 600; flex-shrink: 0; }
.supported { color: #2a5c43; }
.qualified { color: #745200; }
.disputed { color: #97281c; }
.unverified { color: #57506a; }
`;
