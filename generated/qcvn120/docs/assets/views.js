'use strict';
// What the page "check a packet" shows of a reading: its findings with their places and sources, and the picture of the packet.
(() => {
  const list = /** @type {HTMLElement} */ (document.getElementById('page-check-findings'));
  const listed = /** @type {HTMLElement} */ (document.getElementById('page-check-sources'));
  const MISSING = /** @type {const} */ (['không được gửi', 'not sent']);
  const UNKNOWN = /** @type {const} */ (['Không có trong đặc tả', 'Not in the specification']);

  /**
   * An element with attributes and what is in it.
   * @param {string} name
   * @param {Record<string, string>} attributes
   * @param {...(Node | string)} inside
   */
  function element(name, attributes, ...inside) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...inside);
    return made;
  }

  /**
   * A text in both languages, of which the page shows one.
   * @param {string} vi
   * @param {string} en
   * @returns {(Node | string)[]}
   */
  function said(vi, en) {
    return vi === en ? [vi] : [element('span', { lang: 'vi' }, vi), element('span', { lang: 'en' }, en)];
  }

  /** @param {PageBilingual} text */
  const both = ({ vi, en }) => said(vi, en);

  /**
   * The numbers of the sources that a finding cites by their ids.
   * @param {string} cited
   */
  function numbersOf(cited) {
    const all = globalThis.Goitin.contract?.regulation.sources ?? [];
    const ids = cited.split('; ').map((one) => one.split(' ')[0]);
    return ids.map((id) => all.findIndex(({ source }) => source === id) + 1).filter((number) => number > 0);
  }

  /**
   * All findings of a reading, and below them the sources that they name.
   * @param {PageReading} reading
   * @param {PagePlaces | null} places
   */
  function findings(reading, places) {
    /** @type {Set<number>} */
    const numbers = new Set();
    list.replaceChildren(...reading.findings.map((one) => item(one, places, numbers)));
    const sources = globalThis.Goitin.contract?.regulation.sources ?? [];
    const used = [...numbers].sort((one, other) => one - other);
    listed.replaceChildren(...used.map((number) => element('li', {}, `[${number}] `, ...both(sources[number - 1]?.label ?? { vi: '', en: '' }))));
    listed.hidden = used.length === 0;
  }

  /**
   * One finding: what it weighs, where it is, what to do; choosing it selects its place in the text.
   * @param {PageFinding} one
   * @param {PagePlaces | null} places
   * @param {Set<number>} numbers
   */
  function item(one, places, numbers) {
    const isError = one.severity === 'error';
    const weight = element('b', { class: one.severity }, ...(isError ? said('lỗi', 'error') : said('cảnh báo', 'warning')));
    const head = element('p', {}, weight, ' ', element('code', {}, one.rule), ' ');
    const path = element('code', {}, one.path || '""');
    if (places === null) {
      head.append(path);
    } else {
      const [start, end] = places.of(one);
      const [line, column] = places.line(start);
      const button = element('button', { type: 'button' }, path, ' ', ...said(`dòng ${line}, cột ${column}`, `line ${line}, column ${column}`));
      button.addEventListener('click', () => globalThis.Goitin.editor.select(start, end, line));
      head.append(button);
    }
    const { label, sentenceVi, sentenceEn } = one;
    if (label !== null) head.append(' ', element('span', { class: 'check-label' }, ...both(label)));
    return element('li', { class: `is-${one.severity}` }, head, element('p', {}, ...said(sentenceVi, sentenceEn)), source(one, numbers));
  }

  /**
   * @param {PageFinding} one
   * @param {Set<number>} numbers grows by those that are cited
   */
  function source(one, numbers) {
    const made = element('p', { class: 'check-source' });
    if (one.source !== null) {
      const { cited: ids = '', confidence, row } = one.source;
      const own = numbersOf(ids);
      for (const number of own) numbers.add(number);
      const [vi, en] = row === undefined ? ['', ''] : [`, dòng ${row}`, `, row ${row}`];
      const cited = own.map((number) => `[${number}]`).join(' ');
      made.append(...said(`Nguồn ${cited}${vi} (${confidence})`, `Source ${cited}${en} (${confidence})`));
    }
    const href = addressOf(one);
    if (href !== null) made.append(' ', element('a', { href }, ...said('Xem trong đặc tả', 'See the specification')));
    return made;
  }

  /**
   * Where the site says what a finding is about, or null.
   * @param {PageFinding} one
   */
  function addressOf({ record, label }) {
    const { links = {} } = globalThis.Goitin;
    const [page, wire] = [links[record ?? ''], label && label.wire];
    if (record === null || page === undefined) return null;
    return `${document.documentElement.dataset.root ?? ''}${page}#${[record, ...(wire === null ? [] : [wire])].map(anchored).join('.')}`;
  }

  /**
   * A name as part of an anchor: what an address would have to escape stands as `~` and its bytes.
   * @param {string} name
   */
  function anchored(name) {
    const escaped = (/** @type {string} */ char) => `~${[...new TextEncoder().encode(char)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    return name.replace(/[^A-Za-z0-9_.-]/gu, escaped);
  }

  /**
   * The lines at which something was found; an error outweighs warnings.
   * @param {PageReading} reading
   * @param {PagePlaces} places
   */
  function lines(reading, places) {
    /** @type {Map<number, 'error' | 'warning'>} */
    const found = new Map();
    for (const one of reading.findings) {
      const [line] = places.line(places.of(one)[0]);
      if (found.get(line) !== 'error') found.set(line, one.severity);
    }
    return found;
  }

  /**
   * The packet as people read it.
   * @param {PageSection} drawn
   * @param {readonly PageFinding[]} found
   */
  function picture(drawn, found) {
    return section(drawn, found, 3);
  }

  /**
   * @param {PageSection} drawn
   * @param {readonly PageFinding[]} found
   * @param {number} level
   * @returns {HTMLElement}
   */
  function section(drawn, found, level) {
    const made = element('section', {});
    const title = [...(drawn.label ? both(drawn.label) : []), ...(drawn.wire ? [' ', element('code', {}, drawn.wire)] : [])];
    if (drawn.items !== null) title.push(` (${drawn.items})`);
    if (title.length > 0) made.append(element(`h${Math.min(level, 6)}`, {}, ...title));
    if (drawn.cells.length > 0) made.append(element('dl', {}, ...drawn.cells.map((one) => cell(one, found))));
    const isTable = drawn.items !== null && drawn.sections.length > 1 && drawn.sections.every(isFlat);
    if (isTable) made.append(table(drawn.sections, found));
    drawn.sections.forEach((one, at) => {
      if (isTable) return;
      const inner = section(one, found, level + 1);
      if (drawn.items !== null) inner.prepend(element('b', {}, String(at + 1)));
      made.append(inner);
    });
    if (drawn.unknown) {
      const inner = section(drawn.unknown, found, level + 1);
      inner.prepend(element(`h${Math.min(level + 1, 6)}`, {}, ...said(...UNKNOWN)));
      made.append(inner);
    }
    return made;
  }

  /** @type {(one: PageSection) => boolean} */
  const isFlat = (one) => one.sections.length === 0 && one.unknown === null && one.cells.every(({ wire }) => wire !== '');

  /**
   * Items that have nothing but values, as rows; a column for each key that one of them has.
   * @param {readonly PageSection[]} items
   * @param {readonly PageFinding[]} found
   */
  function table(items, found) {
    const columns = new Map(items.flatMap(({ cells }) => cells.map((one) => /** @type {const} */ ([one.wire, one]))));
    const heads = [...columns.values()].map(({ label, wire }) => element('th', { scope: 'col' }, ...(label ? both(label) : []), ' ', element('code', {}, wire)));
    const rows = items.map(({ cells }, at) => {
      const own = new Map(cells.map((one) => [one.wire, one]));
      const values = [...columns.keys()].map((wire) => {
        const one = own.get(wire);
        return element('td', {}, ...(one ? values_(one, found) : []));
      });
      return element('tr', {}, element('th', { scope: 'row' }, String(at + 1)), ...values);
    });
    const head = element('thead', {}, element('tr', {}, element('th', {}, ...said('TT', 'No')), ...heads));
    return element('div', { class: 'rows', tabindex: '0' }, element('table', {}, head, element('tbody', {}, ...rows)));
  }

  /**
   * @param {PageCell} one
   * @param {readonly PageFinding[]} found
   */
  function cell(one, found) {
    const own = found.filter(({ path }) => path === one.path || path.startsWith(`${one.path}/`));
    const weight = own.some(({ severity }) => severity === 'error') ? 'error' : own.length > 0 ? 'warning' : '';
    const name = element('dt', {}, ...(one.label ? both(one.label) : []), ' ', element('code', {}, one.wire));
    return element('div', weight ? { class: weight } : {}, name, element('dd', {}, ...values_(one, found)));
  }

  /**
   * @param {PageCell} one
   * @param {readonly PageFinding[]} found
   * @returns {(Node | string)[]}
   */
  function values_({ leaves, path }, found) {
    const shown = leaves.length === 0 ? [element('span', { class: 'missing' }, ...said(...MISSING))] : leaves.flatMap((leaf, at) => [...(at ? [' · '] : []), value(leaf)]);
    const own = found.filter((each) => each.path === path || each.path.startsWith(`${path}/`));
    return [...shown, ...own.map((each) => element('small', { class: each.severity }, ...said(each.sentenceVi, each.sentenceEn)))];
  }

  /** @param {PageLeaf} leaf */
  function value({ text, code, look, href }) {
    const inside = [...both(text), ...(code ? [' ', element('code', {}, code)] : [])];
    return href ? element('a', { href, rel: 'noreferrer noopener' }, ...inside) : element('span', { class: look }, ...inside);
  }

  globalThis.Goitin = { ...globalThis.Goitin, views: { element, said, findings, lines, picture } };
})();
