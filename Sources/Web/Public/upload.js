// Evidence goes on its way as soon as it is chosen, piece by piece, and goes on after a broken connection or a new start of the
// page; without this file it goes with the form.
const piece = 512 * 1024;
const day = 86400000;

// What is on its way is kept on this machine, so that a page that is loaded anew has it still; a browser that keeps nothing is no fault.
async function shelf(mode, act) {
  try {
    const base = await new Promise((done, fail) => {
      const opening = indexedDB.open('dondoc', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('uploads');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    try {
      return await new Promise((done, fail) => {
        const asking = act(base.transaction('uploads', mode).objectStore('uploads'));
        asking.onsuccess = () => done(asking.result);
        asking.onerror = () => fail(asking.error);
      });
    } finally { base.close(); }
  } catch { return undefined; }
}
const keep = (id, file) => shelf('readwrite', (all) => all.put({ file, at: Date.now() }, id));
const forget = (id) => shelf('readwrite', (all) => all.delete(id));
const kept = (id) => shelf('readonly', (all) => all.get(id));

async function tidy() {
  for (const id of await shelf('readonly', (all) => all.getAllKeys()) ?? []) {
    const one = await kept(id);
    if (one && Date.now() - one.at > day) await forget(id);
  }
}

// A while, or until there is a connection again.
const pause = (time) => new Promise((done) => {
  const end = () => { clearTimeout(timer); removeEventListener('online', end); done(); };
  const timer = setTimeout(end, time);
  addEventListener('online', end);
});

const make = (name, facts) => Object.assign(document.createElement(name), facts);

function serve(list) {
  const form = list.closest('form');
  const input = form.querySelector('input[type=file]');
  const says = list.dataset;
  const key = form.elements.key.value;
  let going = 0;
  let isWanted = false;
  let queue = Promise.resolve();

  // The box is there from the first piece, so that nothing below moves under a finger when the last one has come.
  function line(name, size) {
    const place = make('li', {});
    const label = make('label', { className: 'choice' });
    label.append(make('input', { type: 'checkbox', name: 'upload', disabled: true }), ' ', make('span', { textContent: name }));
    const state = make('p', {});
    state.append(make('progress', { max: size, value: 0, ariaLabel: name }), ' ', make('small', {}));
    place.append(label, state);
    list.append(place);
    return dress(place);
  }

  function dress(place) {
    const button = make('button', { type: 'button', className: 'quiet', textContent: says.remove });
    button.addEventListener('click', () => remove(place));
    place.querySelector('label').after(button);
    return place;
  }

  function tell(place, words, offset) {
    const bar = place.querySelector('progress');
    const note = place.querySelector('small');
    if (offset !== undefined) bar.value = offset;
    const text = bar && offset !== undefined ? `${words} ${Math.floor(100 * offset / bar.max)}%` : words;
    if (note.textContent !== text) note.textContent = text;
  }

  function remove(place) {
    const id = place.dataset.upload;
    place.remove();
    if (!id) return;
    forget(id);
    fetch(`/uploads/${id}`, { method: 'DELETE', headers: { 'X-Form-Key': key } }).catch(() => {});
  }

  function ready(place) {
    const id = place.dataset.upload;
    forget(id);
    delete place.dataset.length;
    place.querySelector('progress').remove();
    Object.assign(place.querySelector('input'), { value: id, disabled: false, checked: true });
    tell(place, says.sent);
  }

  // Words of a page of ours that says what could not be.
  async function fault(answer) {
    if (answer.redirected) return says.signedOut;
    const text = await answer.text();
    return answer.headers.get('Content-Type')?.startsWith('text/html')
      ? new DOMParser().parseFromString(text, 'text/html').querySelector('.notice')?.textContent ?? says.broken
      : text.trim() || says.broken;
  }

  // Asks until there is an answer that is not the network's or a server's that is starting anew.
  async function ask(place, address, facts) {
    for (let wait = 1000; place.isConnected; wait = Math.min(2 * wait, 30000)) {
      try {
        const answer = await fetch(address, facts);
        if (answer.status < 500 && answer.status !== 429) return answer;
      } catch { /* no connection */ }
      tell(place, says.paused);
      await pause(wait);
    }
    return null;
  }

  async function begin(place, file) {
    const body = new URLSearchParams({ key, step: says.step, name: file.name, length: file.size });
    const answer = await ask(place, says.uploads, { method: 'POST', body });
    if (answer?.status !== 201) { if (answer) tell(place, await fault(answer)); return false; }
    place.dataset.upload = answer.headers.get('Location').split('/').pop();
    await keep(place.dataset.upload, file);
    return true;
  }

  async function send(place, file) {
    if (!place.isConnected) return;
    const address = `/uploads/${place.dataset.upload}`;
    const first = await ask(place, address, { method: 'HEAD' });
    if (!first?.ok) { if (first) tell(place, first.status === 401 ? says.signedOut : says.broken); return; }
    let offset = Number(first.headers.get('Upload-Offset'));
    while (offset < file.size && place.isConnected) {
      tell(place, says.sending, offset);
      const answer = await ask(place, address, {
        method: 'PATCH', body: file.slice(offset, offset + piece),
        headers: { 'X-Form-Key': key, 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': offset },
      });
      if (!answer) return;
      if (answer.status !== 204 && answer.status !== 409) return tell(place, await fault(answer));
      offset = Number(answer.headers.get('Upload-Offset'));
    }
    if (place.isConnected) ready(place);
  }

  // All are begun at once, so that none is forgotten, and sent one after another.
  function enqueue(place, file) {
    going += 1;
    tell(place, says.sending, place.querySelector('progress').value);
    const start = place.dataset.upload ? Promise.resolve(true) : begin(place, file).catch(() => { tell(place, says.broken); return false; });
    queue = queue.then(async () => { if (await start) await send(place, file); }).catch(() => tell(place, says.broken)).then(() => {
      going -= 1;
      if (going || !isWanted) return;
      isWanted = false;
      list.querySelector('.waits')?.remove();
      form.querySelectorAll('button').forEach((one) => { one.disabled = false; });
      if (!list.querySelector('progress')) form.requestSubmit();
    });
  }

  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    for (const file of files) {
      // One that was begun before goes on.
      const begun = [...list.querySelectorAll('[data-length]')].find((one) => one.dataset.name === file.name && Number(one.dataset.length) === file.size);
      if (begun) { delete begun.dataset.name; keep(begun.dataset.upload, file); }
      enqueue(begun ?? line(file.name, file.size), file);
    }
  });

  form.addEventListener('submit', (event) => {
    if (!going) return;
    event.preventDefault();
    isWanted = true;
    const place = list.querySelector('.waits') ?? list.appendChild(make('li', { className: 'waits' }));
    place.textContent = says.waits;
  });

  for (const place of list.querySelectorAll('li')) {
    dress(place);
    if (!place.dataset.length) continue;
    kept(place.dataset.upload).then((one) => {
      if (one?.file?.size === Number(place.dataset.length) && place.dataset.name) { delete place.dataset.name; enqueue(place, one.file); }
    });
  }
}

document.querySelectorAll('[data-uploads]').forEach(serve);
tidy();
