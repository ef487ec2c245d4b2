'use strict';
// The page "check a packet": what is typed, dropped or chosen is judged here, in the browser, and nowhere else.
(() => {
  const PATIENCE = 200; // milliseconds without typing, before what was typed is judged
  const LARGEST_SHOWN = 4 * 1024 * 1024; // bytes; a larger file is judged but not shown
  const LARGEST_CARRIED = 8_000; // characters of a packet that an address can carry
  const MOST_DOCUMENTS = 2_000; // of files and lines, judged at once

  const form = /** @type {HTMLFormElement} */ (document.getElementById('page-check'));
  const area = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('text'));
  const verdictLine = /** @type {HTMLElement} */ (document.getElementById('page-check-verdict'));
  const documents = /** @type {HTMLElement} */ (document.getElementById('page-check-documents'));
  const drawn = /** @type {HTMLDetailsElement} */ (document.getElementById('page-check-picture'));
  const { editor, views: { element, said, findings, lines, picture } } = globalThis.Goitin;

  /** @type {{bytes: Uint8Array, name: string, isShown: boolean} | null} A file as it came, until its text is changed. */
  let file = null;
  /** @type {PageReading | null} */
  let last = null;
  let waiting = 0;
  /** @type {Promise<PageSdk> | null} */
  let loading = null;

  /** The runtime and the contract: hundreds of kilobytes that nobody needs who judges nothing. */
  function sdk() {
    const root = document.documentElement.dataset.root ?? '';
    const load = (/** @type {string} */ name) =>
      new Promise((done, fail) => {
        const script = document.head.appendChild(document.createElement('script'));
        script.addEventListener('load', done);
        script.addEventListener('error', fail);
        script.src = `${root}assets/${name}.js`;
      });
    loading ??= Promise.all(['spec', 'examples', 'links', 'runtime'].map(load)).then(() => globalThis.Goitin.loaded(globalThis.Goitin.contract));
    return loading;
  }

  /** @param {string} name */
  function choice(name) {
    return /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
  }

  /** @param {string} name */
  const isChecked = (name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).checked;

  /** What cannot hold two languages at once (options, labels of groups) says the one that is shown. */
  function speak() {
    const language = document.documentElement.dataset.lang === 'en' ? 'en' : 'vi';
    for (const one of document.querySelectorAll('#page-check [data-vi]')) {
      const text = /** @type {HTMLElement} */ (one).dataset[language] ?? '';
      if (one instanceof HTMLOptGroupElement) one.label = text;
      else if (one instanceof HTMLOptionElement) one.text = text;
      else one.setAttribute('aria-label', text);
    }
  }

  const mode = () => /** @type {'strict' | 'tolerant'} */ (new FormData(form).get('mode'));

  /**
   * Read bytes as the form says: as a record, a list of them, or a message.
   * @param {PageSdk} judge
   * @param {Uint8Array} bytes
   * @returns {PageReading}
   */
  function read(judge, bytes) {
    const [what, id = ''] = choice('what').value.split(':');
    const options = { mode: mode(), edition: choice('edition').value };
    const record = what === 'record' ? judge.records.get(id) : undefined;
    if (record) {
      const isList = new TextDecoder().decode(bytes.subarray(0, 99)).trimStart().startsWith('[');
      return isList ? record.readList(bytes, options) : record.read(bytes, options);
    }
    const kind = /** @type {PageMessageKind | undefined} */ (choice('kind').value || undefined);
    return judge.readMessage(bytes, { ...options, kind, service: what === 'service' ? id : undefined });
  }

  async function judgeNow() {
    clearTimeout(waiting);
    const bytes = file ? file.bytes : new TextEncoder().encode(area.value);
    if (bytes.length === 0) return clear();
    const judge = await sdk();
    try {
      tell(read(judge, bytes), judge);
    } catch (error) {
      console.error(error);
      clear();
      verdictLine.append(...said('Trình duyệt này không đủ sức đọc gói tin này.', 'This packet is too large for this browser.'));
    }
  }

  function clear() {
    last = null;
    verdictLine.replaceChildren();
    findings({ valid: true, findings: [], truncated: false }, null);
    editor.mark(new Map());
    offer();
    drawn.hidden = true;
  }

  /** What can be done with what is there. */
  function offer() {
    const save = /** @type {HTMLElement} */ (document.querySelector('[name="save"]'));
    /** @type {HTMLElement} */ (save.parentElement).hidden = last === null;
    const value = last && 'value' in last ? last.value : null;
    /** @type {HTMLButtonElement} */ (form.elements.namedItem('canonical')).disabled = !value;
  }

  /**
   * @param {PageReading} reading
   * @param {PageSdk} judge
   */
  function tell(reading, judge) {
    last = reading;
    const isShown = !file || file.isShown;
    const places = isShown ? globalThis.Goitin.places(area.value) : null;
    verdictLine.replaceChildren(...summary(reading));
    findings(reading, places);
    editor.mark(places ? lines(reading, places) : new Map());
    offer();
    draw(isShown ? area.value : '', reading, judge);
  }

  /**
   * The picture is drawn where it is seen, again where something about it is changed.
   * @param {string} text
   * @param {PageReading} reading
   * @param {PageSdk} judge
   */
  function draw(text, reading, judge) {
    const [what, id = ''] = choice('what').value.split(':');
    const { service = null, kind = null } = reading;
    const how = { contract: globalThis.Goitin.contract, sdk: judge, tolerant: mode() === 'tolerant', edition: choice('edition').value, masks: !isChecked('unmasked') };
    const found = reading.findings.map((one) => one.path);
    const paint = () => {
      const whole = globalThis.Goitin.picture(text, { ...how, record: what === 'record' ? id : null, service, kind, found });
      drawn.hidden = whole === null;
      if (whole) /** @type {Element} */ (drawn.lastElementChild).replaceChildren(picture(whole, reading.findings));
    };
    drawn.hidden = text === '' || reading.findings.some((one) => one.rule === 'json');
    drawn.ontoggle = () => drawn.open && paint();
    if (drawn.open && !drawn.hidden) paint();
  }

  /** @param {PageReading} reading */
  function weights(reading) {
    const errors = reading.findings.filter((one) => one.severity === 'error').length;
    const warnings = reading.findings.length - errors;
    const counted = (/** @type {number} */ count, /** @type {string} */ word) => `${count} ${word}${count === 1 ? '' : 's'}`;
    return said(`${errors} lỗi, ${warnings} cảnh báo.`, `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`);
  }

  /**
   * One line on the whole.
   * @param {PageReading} reading
   */
  function summary(reading) {
    const { service = null, kind = null } = reading;
    const parts = [
      reading.valid ? said('✓ Đúng đặc tả.', '✓ Conforms.') : said('✗ Không đúng đặc tả.', '✗ Does not conform.'),
      weights(reading),
      ...(reading.truncated ? [said('Còn nữa, không liệt kê hết.', 'There are more findings than are listed.')] : []),
    ];
    if (service) {
      const [vi, en] = kind === 'response' ? ['phản hồi', 'response'] : ['yêu cầu', 'request'];
      const { id, wire, label } = service;
      const name = wire ?? id;
      parts.push(said(`${name} (${label.vi}), ${vi}.`, `${name} (${label.en}), ${en}.`));
    }
    if (file && !file.isShown) parts.push(said(`${file.name} quá lớn để hiện ra.`, `${file.name} is too large to be shown.`));
    return parts.flatMap((part) => [...part, ' ']);
  }

  /**
   * Show a text, judge it, and see that the verdict is in sight.
   * @param {string} name
   * @param {Uint8Array} bytes
   */
  async function open(name, bytes) {
    file = { bytes, name, isShown: bytes.length <= LARGEST_SHOWN };
    editor.show(file.isShown ? new TextDecoder().decode(bytes) : '');
    await judgeNow();
    if (verdictLine.getBoundingClientRect().top > innerHeight - 80) verdictLine.scrollIntoView({ block: 'start' });
  }

  /**
   * Files, each a document or a document a line. One is shown at once; of several there is a list.
   * @param {Iterable<File>} chosen
   */
  async function take(chosen) {
    const found = [];
    for (const one of chosen) found.push(...parts(one.name, new Uint8Array(await one.arrayBuffer())));
    documents.hidden = found.length < 2;
    documents.replaceChildren();
    if (found.length === 0) return;
    if (found.length > 1) {
      const judge = await sdk();
      documents.append(...found.slice(0, MOST_DOCUMENTS).map(({ name, bytes }) => entry(name, bytes, read(judge, bytes))));
      if (found.length > MOST_DOCUMENTS) documents.append(element('li', {}, ...said(`Còn ${found.length - MOST_DOCUMENTS} gói tin nữa.`, `${found.length - MOST_DOCUMENTS} more documents.`)));
    }
    await open(found[0].name, found[0].bytes);
  }

  /**
   * The documents of a file: lines, where each of several is JSON of its own.
   * @param {string} name
   * @param {Uint8Array} bytes
   */
  function parts(name, bytes) {
    const texts = new TextDecoder().decode(bytes).split('\n').map((text, at) => ({ name: `${name}:${at + 1}`, text: text.trim() }));
    const filled = texts.filter(({ text }) => text !== '');
    const isLined = filled.length > 1 && filled.every(({ text }) => /^[[{].*[\]}]$/.test(text));
    return isLined ? filled.map((one) => ({ name: one.name, bytes: new TextEncoder().encode(one.text) })) : [{ name, bytes }];
  }

  /**
   * @param {string} name
   * @param {Uint8Array} bytes
   * @param {PageReading} reading
   */
  function entry(name, bytes, reading) {
    const button = element('button', { type: 'button' }, name);
    button.addEventListener('click', () => {
      for (const one of documents.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current');
      button.setAttribute('aria-current', 'true');
      open(name, bytes);
    });
    return element('li', {}, reading.valid ? '✓ ' : '✗ ', button, ' ', ...weights(reading));
  }

  globalThis.Goitin = { ...globalThis.Goitin, page: { form, area, choice, isChecked, judgeNow, open, take, sdk, speak, reading: () => last, changed: () => (file = null), LARGEST_CARRIED, PATIENCE } };
})();
