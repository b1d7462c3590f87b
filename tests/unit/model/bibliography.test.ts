import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatReferences, type Reference } from '../../../src/model/bibliography.ts';
import { SOURCE_TYPES, Source } from '../../../src/model/source.ts';

const ACCESSED = { accessed: '2026-11-22', language: 'en' };

test('a newspaper article with authors, copied from an agency', () => {
  expect(
    reference({
      type: 'article-newspaper',
      title: '9,000-plus died in battle with Islamic State group for Mosul',
      author: [
        { family: 'George', given: 'Susannah' },
        { family: 'Abdul-Zahra', given: 'Qassim' },
        { family: 'Michael', given: 'Maggie' },
        { family: 'Hinnant', given: 'Lori' },
      ],
      'container-title': 'Taiwan News',
      'original-publisher': 'The Associated Press',
      issued: '2017-12-20',
      URL: 'https://www.taiwannews.com.tw/en/news/3324512',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "Taiwan News, 20 December 2017",
      "entry": "George, Susannah, Qassim Abdul-Zahra, Maggie Michael, and Lori Hinnant. “9,000-plus died in battle with Islamic State group for Mosul.” The Associated Press, via <i>Taiwan News</i>, 20 December 2017. <a href="https://www.taiwannews.com.tw/en/news/3324512">taiwannews.com.tw/en/news/3324512</a>.",
      "label": "Taiwan News, 20 December 2017",
      "note": "Susannah George et al., “9,000-plus died in battle with Islamic State group for Mosul,” The Associated Press, via <i>Taiwan News</i>, 20 December 2017, <a href="https://www.taiwannews.com.tw/en/news/3324512">taiwannews.com.tw/en/news/3324512</a>.",
      "sortKey": "George, Susannah, Abdul-Zahra, Qassim, Michael, Maggie, Hinnant, Lori 9,000-plus died in battle with Islamic State group for Mosul 2017-12-20",
    }
  `);
});

test('a newspaper article without an author', () => {
  expect(
    reference({
      type: 'article-newspaper',
      title: "Yemen's Houthis hold funeral for 17 militants killed in US-UK air strikes",
      'container-title': 'The Straits Times',
      issued: '2024-02-10',
      URL: 'https://www.straitstimes.com/asia/yemens-houthis-hold-funeral-for-17-militants-killed-in-us-uk-air-strikes',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "The Straits Times, 10 February 2024",
      "entry": "<i>The Straits Times</i>. “Yemen’s Houthis hold funeral for 17 militants killed in US-UK air strikes.” 10 February 2024. <a href="https://www.straitstimes.com/asia/yemens-houthis-hold-funeral-for-17-militants-killed-in-us-uk-air-strikes" class="cut">straitstimes.com/asia/yemens-houthis…ed-in-us-uk-air-strikes</a>.",
      "label": "The Straits Times, 10 February 2024",
      "note": "“Yemen’s Houthis hold funeral for 17 militants killed in US-UK air strikes,” <i>The Straits Times</i>, 10 February 2024, <a href="https://www.straitstimes.com/asia/yemens-houthis-hold-funeral-for-17-militants-killed-in-us-uk-air-strikes" class="cut">straitstimes.com/asia/yemens-houthis…ed-in-us-uk-air-strikes</a>.",
      "sortKey": "Straits Times Yemen's Houthis hold funeral for 17 militants killed in US-UK air strikes 2024-02-10",
    }
  `);
});

test('an agency copy that the agency signed', () => {
  expect(
    reference({
      type: 'article-newspaper',
      title: 'Netanyahu rejects Hamas’ demands, complicating efforts toward a cease-fire and hostage-release deal',
      author: [{ literal: 'The Associated Press' }],
      'container-title': 'Odessa American',
      'original-publisher': 'The Associated Press',
      URL: 'https://www.oaoa.com/world/netanyahu-rejects-hamas-demands/',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "Odessa American, undated",
      "entry": "The Associated Press. “Netanyahu rejects Hamas’ demands, complicating efforts toward a cease-fire and hostage-release deal.” Via <i>Odessa American</i>. Accessed 22 November 2026. <a href="https://www.oaoa.com/world/netanyahu-rejects-hamas-demands/">oaoa.com/world/netanyahu-rejects-hamas-demands</a>.",
      "label": "Odessa American: Netanyahu rejects Hamas’ demands, complicating efforts toward a cease-fire and hostage-release deal, undated",
      "note": "The Associated Press, “Netanyahu rejects Hamas’ demands, complicating efforts toward a cease-fire and hostage-release deal,” via <i>Odessa American</i>, accessed 22 November 2026, <a href="https://www.oaoa.com/world/netanyahu-rejects-hamas-demands/">oaoa.com/world/netanyahu-rejects-hamas-demands</a>.",
      "sortKey": "Associated Press Netanyahu rejects Hamas’ demands, complicating efforts toward a cease-fire and hostage-release deal",
    }
  `);
});

test('an unsigned agency copy', () => {
  expect(
    reference({
      type: 'webpage',
      title: 'A leader of an Iran-backed militia in Iraq is killed in a U.S. drone strike',
      'container-title': 'KLCC',
      'original-publisher': 'NPR',
      genre: 'transcript',
      issued: '2024-02-08',
      URL: 'https://www.klcc.org/2024-02-08/a-leader',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "KLCC, 8 February 2024",
      "entry": "NPR. “A leader of an Iran-backed militia in Iraq is killed in a U.S. drone strike.” Transcript. Via KLCC, 8 February 2024. <a href="https://www.klcc.org/2024-02-08/a-leader">klcc.org/2024-02-08/a-leader</a>.",
      "label": "KLCC, 8 February 2024",
      "note": "“A leader of an Iran-backed militia in Iraq is killed in a U.S. drone strike,” transcript, NPR, via KLCC, 8 February 2024, <a href="https://www.klcc.org/2024-02-08/a-leader">klcc.org/2024-02-08/a-leader</a>.",
      "sortKey": "NPR leader of an Iran-backed militia in Iraq is killed in a U.S. drone strike 2024-02-08",
    }
  `);
});

test('a live blog', () => {
  expect(
    reference({
      type: 'article-newspaper',
      title: 'Biden: Hamas response ‘over the top’ but talks on hostage deal ongoing',
      author: [{ family: 'Magid', given: 'Jacob' }],
      'container-title': 'The Times of Israel',
      genre: 'live blog',
      issued: '2024-02-06',
      URL: 'https://www.timesofisrael.com/liveblog_entry/biden-hamas/',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "The Times of Israel, 6 February 2024",
      "entry": "Magid, Jacob. “Biden: Hamas response ‘over the top’ but talks on hostage deal ongoing.” Live blog. <i>The Times of Israel</i>, 6 February 2024. <a href="https://www.timesofisrael.com/liveblog_entry/biden-hamas/">timesofisrael.com/liveblog_entry/biden-hamas</a>.",
      "label": "The Times of Israel, 6 February 2024",
      "note": "Jacob Magid, “Biden: Hamas response ‘over the top’ but talks on hostage deal ongoing,” live blog, <i>The Times of Israel</i>, 6 February 2024, <a href="https://www.timesofisrael.com/liveblog_entry/biden-hamas/">timesofisrael.com/liveblog_entry/biden-hamas</a>.",
      "sortKey": "Magid, Jacob Biden: Hamas response ‘over the top’ but talks on hostage deal ongoing 2024-02-06",
    }
  `);
});

test('a title that is our description', () => {
  expect(
    reference({
      type: 'article-newspaper',
      title: "AP report on U.N. satellite survey of Mosul's Old City",
      'title-is': 'description',
      'container-title': 'Taiwan News',
      'original-publisher': 'The Associated Press',
      issued: '2017-07-15',
      URL: 'http://www.taiwannews.com.tw/en/news/3211102',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "Taiwan News, 15 July 2017",
      "entry": "The Associated Press. AP report on U.N. satellite survey of Mosul’s Old City. Via <i>Taiwan News</i>, 15 July 2017. <a href="http://www.taiwannews.com.tw/en/news/3211102">taiwannews.com.tw/en/news/3211102</a>.",
      "label": "Taiwan News, 15 July 2017",
      "note": "AP report on U.N. satellite survey of Mosul’s Old City, The Associated Press, via <i>Taiwan News</i>, 15 July 2017, <a href="http://www.taiwannews.com.tw/en/news/3211102">taiwannews.com.tw/en/news/3211102</a>.",
      "sortKey": "Associated Press AP report on U.N. satellite survey of Mosul's Old City 2017-07-15",
    }
  `);
});

test('a description that begins with what it stands in', () => {
  expect(
    reference({
      type: 'article-newspaper',
      title: 'Shafaq News report on the US designation of Harakat Ansar Allah al-Awfiya',
      'title-is': 'description',
      'container-title': 'Shafaq News',
      URL: 'https://www.shafaq.com/en/Iraq/US-designates-Iraqi-military-group-and-leader-as-global-terrorists',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "Shafaq News, undated",
      "entry": "Shafaq News report on the US designation of Harakat Ansar Allah al-Awfiya. <i>Shafaq News</i>. Accessed 22 November 2026. <a href="https://www.shafaq.com/en/Iraq/US-designates-Iraqi-military-group-and-leader-as-global-terrorists" class="cut">shafaq.com/en/Iraq/US-designates-Ira…er-as-global-terrorists</a>.",
      "label": "Shafaq News: Shafaq News report on the US designation of Harakat Ansar Allah al-Awfiya, undated",
      "note": "Shafaq News report on the US designation of Harakat Ansar Allah al-Awfiya, <i>Shafaq News</i>, accessed 22 November 2026, <a href="https://www.shafaq.com/en/Iraq/US-designates-Iraqi-military-group-and-leader-as-global-terrorists" class="cut">shafaq.com/en/Iraq/US-designates-Ira…er-as-global-terrorists</a>.",
      "sortKey": "Shafaq News report on the US designation of Harakat Ansar Allah al-Awfiya",
    }
  `);
});

test('a title from the address, with a quotation in it', () => {
  expect(
    reference({
      type: 'webpage',
      title: "Qatari PM: 'We are hoping for Hamas to engage positively' in hostage deal talks",
      'title-is': 'from-address',
      'container-title': 'Andrea Mitchell Reports',
      publisher: 'MSNBC',
      issued: '2024-01-29',
      URL: 'https://www.msnbc.com/andrea-mitchell-reports/watch/qatari-pm-203157061620',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "Andrea Mitchell Reports, 29 January 2024",
      "entry": "Andrea Mitchell Reports. “Qatari PM: ‘We are hoping for Hamas to engage positively’ in hostage deal talks.” MSNBC, 29 January 2024. <a href="https://www.msnbc.com/andrea-mitchell-reports/watch/qatari-pm-203157061620" class="cut">msnbc.com/andrea-mitchell-reports/wa…/qatari-pm-203157061620</a>.",
      "label": "Andrea Mitchell Reports, 29 January 2024",
      "note": "“Qatari PM: ‘We are hoping for Hamas to engage positively’ in hostage deal talks,” Andrea Mitchell Reports, MSNBC, 29 January 2024, <a href="https://www.msnbc.com/andrea-mitchell-reports/watch/qatari-pm-203157061620" class="cut">msnbc.com/andrea-mitchell-reports/wa…/qatari-pm-203157061620</a>.",
      "sortKey": "Andrea Mitchell Reports Qatari PM: 'We are hoping for Hamas to engage positively' in hostage deal talks 2024-01-29",
    }
  `);
});

test('an Arabic title on a site with an English name', () => {
  expect(
    reference({
      type: 'webpage',
      title: '“اعتماد” الإيرانية تكشف .. مهمة “السوداني” الصعبة !',
      'container-title': 'Kitabat',
      genre: 'digest',
      URL: 'https://kitabat.com/news/%d8%a7%d8%b9%d8%aa%d9%85%d8%a7%d8%af',
      language: 'ar',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "Kitabat, undated",
      "entry": "Kitabat. “<span lang="ar" dir="rtl">‘اعتماد’ الإيرانية تكشف .. مهمة ‘السوداني’ الصعبة !</span>” Digest. Accessed 22 November 2026. <a href="https://kitabat.com/news/%d8%a7%d8%b9%d8%aa%d9%85%d8%a7%d8%af"><bdi dir="ltr">kitabat.com/news/اعتماد</bdi></a>.",
      "label": "Kitabat: “اعتماد” الإيرانية تكشف .. مهمة “السوداني” الصعبة !, undated",
      "note": "“<span lang="ar" dir="rtl">‘اعتماد’ الإيرانية تكشف .. مهمة ‘السوداني’ الصعبة !</span>,” digest, Kitabat, accessed 22 November 2026, <a href="https://kitabat.com/news/%d8%a7%d8%b9%d8%aa%d9%85%d8%a7%d8%af"><bdi dir="ltr">kitabat.com/news/اعتماد</bdi></a>.",
      "sortKey": "Kitabat اعتماد” الإيرانية تكشف .. مهمة “السوداني” الصعبة !",
    }
  `);
});

test('Arabic names', () => {
  expect(
    reference({
      type: 'article-newspaper',
      title: 'U.S. "news"',
      author: [{ family: 'المهدي', given: 'عادل عبد' }],
      'container-title': 'صحيفة الشرق',
      issued: '2024',
      language: 'ar',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "صحيفة الشرق, 2024",
      "entry": "<span lang="ar" dir="rtl">المهدي</span>, <span lang="ar" dir="rtl">عادل عبد</span>. “U.S. ‘news.’” <i><span lang="ar" dir="rtl">صحيفة الشرق</span></i>, 2024.",
      "label": "صحيفة الشرق, 2024",
      "note": "<span lang="ar" dir="rtl">عادل عبد المهدي</span>, “U.S. ‘news,’” <i><span lang="ar" dir="rtl">صحيفة الشرق</span></i>, 2024.",
      "sortKey": "المهدي, عادل عبد U.S. "news" 2024",
    }
  `);
});

test('a German and a Dutch title', () => {
  const german = {
    type: 'article-newspaper',
    title: 'Die USA machen im Nahen Osten ernst',
    'container-title': 'Militär Aktuell',
    language: 'de',
  };
  const dutch = {
    type: 'article-newspaper',
    title: 'Focus op "Amerikaanse" bases',
    'container-title': 'Dagblad Suriname',
    issued: '2024-02-01',
    language: 'nl',
  };
  expect([reference(german).note, reference(dutch).note]).toMatchInlineSnapshot(`
    [
      "“<span lang="de">Die USA machen im Nahen Osten ernst</span>,” <i>Militär Aktuell</i>, n.d., accessed 22 November 2026.",
      "“<span lang="nl">Focus op ‘Amerikaanse’ bases</span>,” <i>Dagblad Suriname</i>, 1 February 2024.",
    ]
  `);
});

test('an order of a court', () => {
  expect(
    reference({
      type: 'legal_case',
      title: 'South Africa v. Israel (Order of 26 January 2024)',
      'container-title': 'Wikisource',
      authority: 'International Court of Justice',
      issued: '2024-01-26',
      URL: 'https://en.wikisource.org/wiki/Page:South_Africa_v._Israel_(Order_of_26_January_2024).pdf/20',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "International Court of Justice, 26 January 2024",
      "entry": "<i>South Africa v. Israel</i>. Order of 26 January 2024. International Court of Justice. Via Wikisource. <a href="https://en.wikisource.org/wiki/Page:South_Africa_v._Israel_(Order_of_26_January_2024).pdf/20" class="cut">en.wikisource.org/wiki/Page:South_Af…26_January_2024).pdf/20</a>.",
      "label": "International Court of Justice, 26 January 2024",
      "note": "<i>South Africa v. Israel</i>, Order of 26 January 2024, International Court of Justice, via Wikisource, <a href="https://en.wikisource.org/wiki/Page:South_Africa_v._Israel_(Order_of_26_January_2024).pdf/20" class="cut">en.wikisource.org/wiki/Page:South_Af…26_January_2024).pdf/20</a>.",
      "sortKey": "South Africa v. Israel Order of 26 January 2024 International Court of Justice via Wikisource",
    }
  `);
});

test('a treaty in its series, and its status page', () => {
  const text = {
    type: 'treaty',
    title:
      'No. 1021: Convention on the Prevention and Punishment of the Crime of Genocide, United Nations Treaty Series (OCR copy)',
    'container-title': 'United Nations Treaty Series',
    number: 1021,
    volume: 78,
    page: 277,
    archive: 'National Security Archive, George Washington University',
    URL: 'https://nsarchive.gwu.edu/media/18535/ocr',
  };
  const status = {
    type: 'treaty',
    title:
      'Convention on the Prevention and Punishment of the Crime of Genocide, Paris, 9 December 1948 (status page, Chapter IV-1)',
    'container-title': 'United Nations Treaty Collection',
    URL: 'https://treaties.un.org/pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&tabid=2&mtdsg_no=IV-1&chapter=4&lang=en',
  };
  expect([reference(text), reference(status)]).toMatchInlineSnapshot(`
    [
      {
        "by": "United Nations Treaty Series, undated",
        "entry": "Convention on the Prevention and Punishment of the Crime of Genocide (OCR copy). 78 <i>United Nations Treaty Series</i> 277 (no. 1021). Via National Security Archive, George Washington University. Accessed 22 November 2026. <a href="https://nsarchive.gwu.edu/media/18535/ocr">nsarchive.gwu.edu/media/18535/ocr</a>.",
        "label": "United Nations Treaty Series: No. 1021: Convention on the Prevention and Punishment of the Crime of Genocide, United Nations Treaty Series (OCR copy), undated",
        "note": "Convention on the Prevention and Punishment of the Crime of Genocide (OCR copy), 78 <i>United Nations Treaty Series</i> 277 (no. 1021), via National Security Archive, George Washington University, accessed 22 November 2026, <a href="https://nsarchive.gwu.edu/media/18535/ocr">nsarchive.gwu.edu/media/18535/ocr</a>.",
        "sortKey": "Convention on the Prevention and Punishment of the Crime of Genocide (OCR copy) 78 United Nations Treaty Series 277 (no. 1021) via National Security Archive, George Washington University",
      },
      {
        "by": "United Nations Treaty Collection, undated",
        "entry": "Convention on the Prevention and Punishment of the Crime of Genocide, Paris, 9 December 1948 (status page, Chapter IV-1). United Nations Treaty Collection. Accessed 22 November 2026. <a href="https://treaties.un.org/pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&amp;tabid=2&amp;mtdsg_no=IV-1&amp;chapter=4&amp;lang=en" class="cut">treaties.un.org/pages/ShowMTDSGDetails.aspx</a>.",
        "label": "United Nations Treaty Collection: Convention on the Prevention and Punishment of the Crime of Genocide, Paris, 9 December 1948 (status page, Chapter IV-1), undated",
        "note": "Convention on the Prevention and Punishment of the Crime of Genocide, Paris, 9 December 1948 (status page, Chapter IV-1), United Nations Treaty Collection, accessed 22 November 2026, <a href="https://treaties.un.org/pages/ShowMTDSGDetails.aspx?src=UNTSONLINE&amp;tabid=2&amp;mtdsg_no=IV-1&amp;chapter=4&amp;lang=en" class="cut">treaties.un.org/pages/ShowMTDSGDetails.aspx</a>.",
        "sortKey": "Convention on the Prevention and Punishment of the Crime of Genocide, Paris, 9 December 1948 (status page, Chapter IV-1) United Nations Treaty Collection",
      },
    ]
  `);
});

test('a resolution of a parliament', () => {
  expect(
    reference({
      type: 'bill',
      title: '2023-K2295: Commemorating the 115th anniversary of Mount Hebron Cemetery',
      author: [{ literal: 'Assembly member Berger' }],
      authority: 'New York State Senate / Assembly',
      genre: 'legislative resolution',
      number: 'K2295',
      URL: 'https://nysenate.gov/legislation/bills/2023/K2295',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "New York State Senate / Assembly, undated",
      "entry": "New York State Senate / Assembly. Legislative resolution 2023-K2295. “Commemorating the 115th anniversary of Mount Hebron Cemetery.” Accessed 22 November 2026. <a href="https://nysenate.gov/legislation/bills/2023/K2295">nysenate.gov/legislation/bills/2023/K2295</a>.",
      "label": "New York State Senate / Assembly: 2023-K2295: Commemorating the 115th anniversary of Mount Hebron Cemetery, undated",
      "note": "New York State Senate / Assembly, legislative resolution 2023-K2295, “Commemorating the 115th anniversary of Mount Hebron Cemetery,” accessed 22 November 2026, <a href="https://nysenate.gov/legislation/bills/2023/K2295">nysenate.gov/legislation/bills/2023/K2295</a>.",
      "sortKey": "New York State Senate / Assembly legislative resolution 2023-K2295 “Commemorating the 115th anniversary of Mount Hebron Cemetery”",
    }
  `);
});

test('a speech', () => {
  expect(
    reference({
      type: 'speech',
      title: 'President Bush Addresses the Nation',
      author: [{ family: 'Bush', given: 'George W.' }],
      'container-title': 'The White House',
      issued: '2003-03-19',
      URL: 'https://georgewbush-whitehouse.archives.gov/infocus/iraq/news/20030319-17.html',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "The White House, 19 March 2003",
      "entry": "Bush, George W. “President Bush Addresses the Nation.” Speech. The White House, 19 March 2003. <a href="https://georgewbush-whitehouse.archives.gov/infocus/iraq/news/20030319-17.html" class="cut">georgewbush-whitehouse.archives.gov/…q/news/20030319-17.html</a>.",
      "label": "The White House, 19 March 2003",
      "note": "George W. Bush, “President Bush Addresses the Nation,” speech, The White House, 19 March 2003, <a href="https://georgewbush-whitehouse.archives.gov/infocus/iraq/news/20030319-17.html" class="cut">georgewbush-whitehouse.archives.gov/…q/news/20030319-17.html</a>.",
      "sortKey": "Bush, George W. President Bush Addresses the Nation 2003-03-19",
    }
  `);
});

test('an undated page says when it was read', () => {
  expect(
    reference({
      type: 'article-newspaper',
      title: 'The Man Who Coined ‘Genocide’',
      'container-title': 'The Forward',
      URL: 'https://forward.com/schmooze/130804/the-man-who-coined-genocide/',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "The Forward, undated",
      "entry": "<i>The Forward</i>. “The Man Who Coined ‘Genocide.’” Accessed 22 November 2026. <a href="https://forward.com/schmooze/130804/the-man-who-coined-genocide/">forward.com/schmooze/130804/the-man-who-coined-genocide</a>.",
      "label": "The Forward: The Man Who Coined ‘Genocide’, undated",
      "note": "“The Man Who Coined ‘Genocide,’” <i>The Forward</i>, accessed 22 November 2026, <a href="https://forward.com/schmooze/130804/the-man-who-coined-genocide/">forward.com/schmooze/130804/the-man-who-coined-genocide</a>.",
      "sortKey": "Forward Man Who Coined ‘Genocide’",
    }
  `);
});

test('markup in a source comes out as text', () => {
  expect(
    reference({
      type: 'webpage',
      title: 'A <script> & "b" <i>c</i> &lt; \uE000',
      author: [{ literal: '<b>Nobody</b>' }],
      'container-title': '<img src=x onerror=alert(1)>',
      'original-publisher': 'R&D "Wire"',
      issued: '2024-02',
      URL: 'https://example.org/?a=1&b="><script>',
    }),
  ).toMatchInlineSnapshot(`
    {
      "by": "<img src=x onerror=alert(1)>, February 2024",
      "entry": "&lt;b&gt;Nobody&lt;/b&gt;. “A &lt;script&gt; &amp; ‘b’ &lt;i&gt;c&lt;/i&gt; &amp;lt; .” R&amp;D “Wire,” via &lt;img src=x onerror=alert(1)&gt;, February 2024. <a href="https://example.org/?a=1&amp;b=&quot;&gt;&lt;script&gt;">example.org/?a=1&amp;b=%22%3E%3Cscript%3E</a>.",
      "label": "<img src=x onerror=alert(1)>, February 2024",
      "note": "&lt;b&gt;Nobody&lt;/b&gt;, “A &lt;script&gt; &amp; ‘b’ &lt;i&gt;c&lt;/i&gt; &amp;lt; ,” R&amp;D “Wire,” via &lt;img src=x onerror=alert(1)&gt;, February 2024, <a href="https://example.org/?a=1&amp;b=&quot;&gt;&lt;script&gt;">example.org/?a=1&amp;b=%22%3E%3Cscript%3E</a>.",
      "sortKey": "<b>Nobody</b> <script> & "b" <i>c</i> &lt;  2024-02",
    }
  `);
});

test('the text of a link is readable and short', () => {
  const link = (address: string) =>
    /<a .*<\/a>/
      .exec(reference({ type: 'webpage', title: 'T', URL: address }).note)?.[0]
      .replace(/<a[^>]*>|<\/a>/g, '');
  expect(link('https://www.example.org/')).toBe('example.org');
  expect(link('https://localnews8.com/?p=1298092')).toBe('localnews8.com/?p=1298092');
  expect(link('https://example.org/a/b?utm_source=x#top')).toBe('example.org/a/b');
  expect(link('https://en.m.wikipedia.org/wiki/U.S.%E2%80%93Iraq')).toBe('en.m.wikipedia.org/wiki/U.S.–Iraq');
  expect(link('https://example.org/a%20b%2Fc%E2%80%AE%ff')).toBe('example.org/a%20b%2Fc%E2%80%AE%ff');
  expect(link(`https://example.org/${'a'.repeat(90)}`)).toHaveLength(60);
});

test('every type of source has a well-formed reference, with all of its parts or hardly any', () => {
  const full = {
    title: 'What "now"?',
    'container-title': 'Box',
    publisher: 'House',
    'publisher-place': 'Paris',
    author: [{ family: 'Saadi', 'non-dropping-particle': 'al-', given: 'Abu' }],
    editor: [{ family: 'Ed' }],
    translator: [{ literal: 'T' }],
    'original-publisher': 'AP',
    'original-title': 'O',
    'original-date': '1900',
    'collection-title': 'Series',
    authority: 'Court',
    genre: 'live blog',
    medium: 'video',
    number: 5,
    volume: 3,
    issue: 2,
    page: '10-12',
    edition: 2,
    version: '1',
    archive: 'Arch',
    'event-title': 'Ev',
    'event-place': 'Pl',
    'event-date': '2001-02-03',
    issued: '2024-02',
    URL: 'https://example.org/a',
    DOI: '10.1/x',
  };
  const page = { title: 'What now?', 'container-title': 'Box', URL: 'https://example.org/a' };
  for (const type of SOURCE_TYPES) {
    for (const parts of [
      full,
      { ...full, 'title-is': 'description' },
      page,
      { title: 'T' },
      { title: 'T', DOI: '10.1/x' },
    ]) {
      const source = Source.parse({ ...ACCESSED, ...parts, type });
      check(formatReferences(new Map([['it', source]])).get('it'), source, type);
    }
  }
});

test('references do not depend on one another', () => {
  const source = Source.parse({ ...ACCESSED, type: 'webpage', title: 'T', author: [{ family: 'A', given: 'B' }] });
  const both = formatReferences(
    new Map([
      ['one', source],
      ['two', { ...source, title: 'U' }],
    ]),
  );
  expect(both.get('two')?.entry).toBe('A, B. “U,” n.d. Accessed 22 November 2026.');
  expect(both.get('one')).toEqual(reference(source));
});

test('every source of the publication has a well-formed reference', () => {
  const sources = published();
  const references = formatReferences(sources);
  expect([...references.keys()]).toEqual([...sources.keys()]);
  for (const [id, source] of sources) check(references.get(id), source, id);
});

function reference(parts: object): Reference {
  const formatted = formatReferences(new Map([['it', Source.parse({ ...ACCESSED, ...parts })]])).get('it');
  if (formatted === undefined) throw new Error('There is no reference.');
  return formatted;
}

function published(): Map<string, Source> {
  const folder = new URL('../../../content/sources/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((name) => [name.slice(0, -5), Source.parse(parse(readFileSync(new URL(name, folder), 'utf8')))]),
  );
}

function check(formatted: Reference | undefined, { URL: address }: Source, id: string): void {
  for (const html of [formatted?.note ?? '', formatted?.entry ?? '']) {
    expect(unbalanced(html), id).toEqual([]);
    expect(html, id).toMatch(/\.(?:[’”]|<\/\w+>)*$/);
    expect(html, id).not.toMatch(
      /undefined|NO_PRINTED|style=|,,|, ,| [.,;](?!\.)|\.\.(?!\.| )|[\uE000-\uF8FF]|&(?!amp;|lt;|gt;|quot;)|n\.d\..*n\.d\.|<(\w+)><\/\1>| {2}/,
    );
    if (address !== undefined) expect(html.endsWith('</a>.'), id).toBe(true);
    if (address !== undefined) expect(html, id).toContain(`<a href="${address.replaceAll('&', '&amp;')}"`);
  }
  expect(formatted?.label, id).toMatch(/., (?:undated|.*\d{4})$/);
  expect(formatted?.sortKey, id).toMatch(/\S/);
}

/** The tags that are not allowed, not closed or not opened. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([^\s>]*)[^>]*>/g)) {
    if (!['i', 'em', 'cite', 'span', 'bdi', 'a'].includes(name)) wrong.push(tag);
    else if (slash && open.pop() !== name) wrong.push(tag);
    else if (!slash) open.push(name);
  }
  return [...wrong, ...open];
}
