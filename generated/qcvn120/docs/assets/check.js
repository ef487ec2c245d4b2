'use strict';
// The page "check a packet": what is typed, dropped or chosen is judged here, in the browser, and nowhere else.
(() => {
  const PATIENCE = 200; // milliseconds without typing, before what was typed is judged
  const LARGEST_SHOWN = 4 * 1024 * 1024; // bytes; a larger file is judged but not shown
  const CONTEXT = 4; // lines above a place that is shown

  const { contract, links = {}, examples = [] } = globalThis.Goitin;
  const form = /** @type {HTMLFormElement} */ (document.getElementById('page-check'));
  const area = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('text'));
  const verdictLine = /** @type {HTMLElement} */ (document.getElementById('page-check-verdict'));
  const list = /** @type {HTMLElement} */ (document.getElementById('page-check-findings'));
  if (!contract) {
    return;
  }
  const { regulation, records, services: { services } } = contract;
  const sdk = globalThis.Goitin.loaded(contract);

  /** @type {{bytes: Uint8Array, name: string, isShown: boolean} | null} A file as it came, until its text is changed. */
  let file = null;
  let waiting = 0;

  /**
   * An element with attributes and what is in it.
   * @param {string} name
   * @param {Record<string, string>} attributes
   * @param {...(Node | string)} inside
   */
  function element(name, attributes, ...inside) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      made.setAttribute(key, value);
    }
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

  /** What cannot hold two languages at once (options, labels of groups) says the one that is shown. */
  function speak() {
    const language = document.documentElement.dataset.lang === 'en' ? 'en' : 'vi';
    for (const one of document.querySelectorAll('#page-check [data-vi], #page-check-findings')) {
      const text = /** @type {HTMLElement} */ (one).dataset[language] ?? '';
      if (one instanceof HTMLOptGroupElement) {
        one.label = text;
      } else if (one instanceof HTMLOptionElement) {
        one.text = text;
      } else {
        one.setAttribute('aria-label', text);
      }
    }
  }

  /**
   * @param {string} value
   * @param {string} vi
   * @param {string} en
   */
  function option(value, vi, en) {
    return element('option', { value, 'data-vi': vi, 'data-en': en }, vi);
  }

  /** Editions, services, records and examples: what the contract knows. */
  function fill() {
    for (const { edition: id, label: { vi, en } } of [...regulation.editions].reverse()) {
      choice('edition').append(option(id, `${id} · ${vi}`, `${id} · ${en}`));
    }
    const group = (/** @type {string} */ kind) => /** @type {Element} */ (form.querySelector(`[data-kind="${kind}"]`));
    for (const { service: id, wire = id, label: { vi, en } } of services) {
      group('service').append(option(`service:${id}`, `${wire} · ${vi}`, `${wire} · ${en}`));
    }
    for (const { record: id, kind, label: { vi, en } } of Object.values(records)) {
      if (kind === 'record') {
        group('record').append(option(`record:${id}`, `${vi} · ${id}`, `${en} · ${id}`));
      }
    }
    const shown = /** @type {HTMLElement} */ (document.getElementById('page-check-examples'));
    for (const { vi, en, service, text } of examples) {
      const button = element('button', { type: 'button' }, ...said(vi, en));
      button.addEventListener('click', () => show(text, service));
      shown.append(button);
    }
    shown.hidden = examples.length === 0;
  }

  /** @param {string} name */
  function choice(name) {
    return /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
  }

  /**
   * Show an example and judge it as a message of its service.
   * @param {string} text
   * @param {string} service
   */
  function show(text, service) {
    file = null;
    area.value = text;
    choice('what').value = service && `service:${service}`;
    choice('kind').value = '';
    judgeNow();
  }

  /**
   * Read bytes as the form says: as a record, a list of them, or a message.
   * @param {Uint8Array} bytes
   * @returns {PageReading}
   */
  function read(bytes) {
    const [what, id = ''] = choice('what').value.split(':');
    const options = {
      mode: /** @type {'strict' | 'tolerant'} */ (new FormData(form).get('mode')),
      edition: choice('edition').value,
    };
    const record = what === 'record' ? sdk.records.get(id) : undefined;
    if (record) {
      const isList = new TextDecoder().decode(bytes.subarray(0, 99)).trimStart().startsWith('[');
      return isList ? record.readList(bytes, options) : record.read(bytes, options);
    }
    const kind = /** @type {PageMessageKind | undefined} */ (choice('kind').value || undefined);
    return sdk.readMessage(bytes, { ...options, kind, service: what === 'service' ? id : undefined });
  }

  function judgeNow() {
    clearTimeout(waiting);
    const bytes = file ? file.bytes : new TextEncoder().encode(area.value);
    list.replaceChildren();
    verdictLine.replaceChildren();
    if (bytes.length === 0) {
      return;
    }
    try {
      tell(read(bytes));
    } catch (error) {
      console.error(error);
      verdictLine.append(...said('Trình duyệt này không đủ sức đọc gói tin này.', 'This packet is too large for this browser.'));
    }
  }

  /** @param {PageReading} reading */
  function tell(reading) {
    verdictLine.append(...summary(reading));
    const places = file && !file.isShown ? null : globalThis.Goitin.places(area.value);
    list.append(...reading.findings.map((one) => item(one, places)));
  }

  /**
   * One line on the whole.
   * @param {PageReading} reading
   */
  function summary(reading) {
    const errors = reading.findings.filter((one) => one.severity === 'error').length;
    const warnings = reading.findings.length - errors;
    const { service = null, kind = null } = reading;
    const parts = [
      reading.valid ? said('✓ Đúng đặc tả.', '✓ Conforms.') : said('✗ Không đúng đặc tả.', '✗ Does not conform.'),
      said(`${errors} lỗi, ${warnings} cảnh báo.`, `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`),
      ...(reading.truncated ? [said('Còn nữa, không liệt kê hết.', 'There are more findings than are listed.')] : []),
    ];
    if (service) {
      const [vi, en] = kind === 'response' ? ['phản hồi', 'response'] : ['yêu cầu', 'request'];
      const { id, wire, label } = service;
      const name = wire ?? id;
      parts.push(said(`${name} (${label.vi}), ${vi}.`, `${name} (${label.en}), ${en}.`));
    }
    if (file && !file.isShown) {
      parts.push(said(`${file.name} quá lớn để hiện ra.`, `${file.name} is too large to be shown.`));
    }
    return parts.flatMap((part) => [...part, ' ']);
  }

  /** @type {(count: number, word: string) => string} */
  const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;

  /**
   * One finding: what it weighs, where it is, what to do; choosing it selects its place in the text.
   * @param {PageFinding} one
   * @param {PagePlaces | null} places
   */
  function item(one, places) {
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
      button.addEventListener('click', () => select(start, end, line));
      head.append(button);
    }
    const { label, sentenceVi, sentenceEn } = one;
    // Behind its sentence a message says where the regulation says so.
    const [vi, en] = [one.messageVi.slice(sentenceVi.length), one.messageEn.slice(sentenceEn.length)];
    if (label !== null) {
      head.append(' ', element('span', { class: 'check-label' }, ...said(label.vi, label.en)));
    }
    const source = element('p', { class: 'check-source' }, ...said(vi.trim(), en.trim()));
    const href = addressOf(one);
    if (href !== null) {
      source.append(' ', element('a', { href }, ...said('Xem trong đặc tả', 'See the specification')));
    }
    return element('li', { class: `is-${one.severity}` }, head, element('p', {}, ...said(sentenceVi, sentenceEn)), source);
  }

  /**
   * Where the site says what a finding is about, or null.
   * @param {PageFinding} one
   */
  function addressOf({ record, label }) {
    const [page, wire] = [links[record ?? ''], label && label.wire];
    if (record === null || page === undefined) {
      return null;
    }
    return `${document.documentElement.dataset.root ?? ''}${page}#${[record, ...(wire === null ? [] : [wire])].map(anchored).join('.')}`;
  }

  /**
   * A name as part of an anchor: what an address would have to escape stands as `~` and its bytes.
   * @param {string} name
   */
  function anchored(name) {
    const escaped = (/** @type {string} */ char) =>
      `~${[...new TextEncoder().encode(char)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    return name.replace(/[^A-Za-z0-9_.-]/gu, escaped);
  }

  /**
   * @param {number} start
   * @param {number} end
   * @param {number} line
   */
  function select(start, end, line) {
    area.focus();
    area.setSelectionRange(start, end);
    area.scrollTop = (line - CONTEXT) * parseFloat(getComputedStyle(area).lineHeight);
    area.scrollLeft = 0;
  }

  /**
   * Judge a file by its own bytes, for as long as nobody changes its text.
   * @param {File} chosen
   */
  async function open(chosen) {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    file = { bytes, name: chosen.name, isShown: bytes.length <= LARGEST_SHOWN };
    area.value = file.isShown ? new TextDecoder().decode(bytes) : '';
    judgeNow();
  }

  /** @param {DragEvent} event */
  function dragged(event) {
    const isOver = event.type === 'dragover';
    const dropped = event.dataTransfer?.files[0];
    area.parentElement?.classList.toggle('over', isOver);
    if (isOver && event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
    } else if (event.type === 'drop' && dropped) {
      event.preventDefault();
      open(dropped);
    }
  }

  fill();
  speak();
  form.hidden = false;
  document.addEventListener('goitin-language', speak);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    file = null;
    setTimeout(judgeNow);
  });
  form.addEventListener('change', (event) => {
    const chosen = event.target instanceof HTMLInputElement ? event.target.files?.[0] : null;
    if (chosen) {
      open(chosen);
    } else if (event.target !== area) {
      judgeNow();
    }
  });
  area.addEventListener('input', () => {
    file = null;
    clearTimeout(waiting);
    waiting = setTimeout(judgeNow, PATIENCE);
  });
  for (const type of /** @type {const} */ (['dragover', 'dragleave', 'drop'])) {
    area.addEventListener(type, dragged);
  }
})();
