// The review by keys and without loading the page anew; every step is a form that works without this file.
const board = document.querySelector('[data-review]');
const says = board?.dataset ?? {};
const cards = () => [...document.querySelectorAll('#proposals > li')];
const current = () => document.activeElement?.closest('#proposals > li') ?? document.querySelector('#proposals > li.current');

function go(card) {
  if (!card) return;
  document.querySelectorAll('.current, .paper .on').forEach((one) => one.classList.remove('current', 'on'));
  card.classList.add('current');
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  const places = document.querySelectorAll(`.paper [data-o~="${card.dataset.o}"]`);
  places.forEach((one) => one.classList.add('on'));
  const pane = document.querySelector('.beside');
  const place = document.getElementById(`t${card.dataset.o}`) ?? places[0];
  if (place) pane.scrollTop += place.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 4;
}

function tell(text, node) {
  document.querySelector('.notice.live')?.remove();
  const notice = node ?? Object.assign(document.createElement('p'), { className: 'notice fault', textContent: text });
  notice.classList.add('live');
  notice.setAttribute('role', 'alert');
  document.querySelector('#progress').after(notice);
}

async function send(form, button) {
  const card = form.closest('#proposals > li');
  const body = new URLSearchParams(new FormData(form, button));
  let answer;
  try {
    answer = await fetch(form.action, { method: 'POST', body, headers: { 'X-Part': '1' } });
  } catch { return tell(says.offline); }
  if (new URL(answer.url).pathname === '/sign-in') return tell(says.signedOut);
  const part = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const notice = part.querySelector('.notice');
  for (const id of ['progress', 'proposals', 'paper']) {
    const fresh = part.getElementById(id);
    if (fresh) document.getElementById(id)?.replaceWith(fresh);
  }
  const fresh = part.querySelector('ol:not(#proposals) > li');
  if (answer.ok || !form.matches('.edit')) fresh && document.getElementById(fresh.id)?.replaceWith(fresh);
  showKeys();
  if (notice) tell('', notice);
  if (!answer.ok) return;
  if (form.dataset.draft) localStorage.removeItem(draftName(form));
  const here = cards().findIndex((one) => one.id === (fresh?.id ?? card?.id));
  const pending = (list) => list.find((one) => one.classList.contains('pending'));
  go(form.matches('.edit') && fresh ? cards()[here] : pending(cards().slice(Math.max(here, 0))) ?? pending(cards()));
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!board || !form.closest('[data-review], #progress') || form.method !== 'post') return;
  event.preventDefault();
  send(form, event.submitter).finally(() => { if (event.submitter) setTimeout(() => { event.submitter.disabled = false; }, 0); });
});

// A form in its card; the page that it comes from stands where this fails.
async function open(link, card) {
  let page;
  try {
    page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
  } catch { return tell(says.offline); }
  const form = page.querySelector('form.edit');
  if (!form) return location.assign(link.href);
  card.querySelector('form.edit')?.remove();
  card.append(form);
  prepare(form);
  form.querySelector('textarea')?.focus();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-open]');
  if (link) { event.preventDefault(); open(link, link.closest('li')); }
  if (event.target.closest('[data-cancel]') && board) {
    event.preventDefault();
    const form = event.target.closest('form');
    localStorage.removeItem(draftName(form));
    const card = form.closest('li');
    form.remove();
    go(card);
  }
  if (event.target.closest('[data-keys]')) document.getElementById('keys').showModal();
});

// Drafts stay on this machine until they are saved or dropped.
const draftName = (form) => `draft ${says.person ?? ''} ${form.dataset.draft}`;
function prepare(form) {
  const fields = () => [...form.elements].filter((one) => one.name && one.type !== 'hidden');
  const kept = localStorage.getItem(draftName(form));
  if (kept) {
    for (const [index, value] of JSON.parse(kept).entries()) if (fields()[index]) fields()[index].value = value;
    const line = Object.assign(document.createElement('p'), { className: 'notice done', textContent: says.restored });
    const drop = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: says.drop });
    drop.onclick = () => { localStorage.removeItem(draftName(form)); form.reset(); line.remove(); };
    line.append(' ', drop);
    form.prepend(line);
  }
  form.addEventListener('input', () => localStorage.setItem(draftName(form), JSON.stringify(fields().map((one) => one.value))));
}

const showKeys = () => document.querySelectorAll('[data-keys]').forEach((one) => { one.hidden = false; });
showKeys();

document.addEventListener('keydown', (event) => {
  if (!board || event.ctrlKey || event.metaKey || event.altKey) return;
  const card = current();
  if (event.target.closest('input, textarea, select')) {
    if (event.key === 'Escape' && card) { event.stopPropagation(); go(card); }
    return;
  }
  const list = cards();
  const at = list.indexOf(card);
  const act = {
    j: () => go(list[Math.min(at + 1, list.length - 1)]), k: () => go(list[Math.max(at - 1, 0)]),
    c: () => card?.querySelector('[data-step="confirm"]')?.requestSubmit(),
    e: () => card?.querySelector('[data-open="edit"]')?.click(), s: () => card?.querySelector('[data-open="split"]')?.click(),
    m: () => card?.querySelector('.pick input')?.click(),
    x: () => { const box = card?.querySelector('[data-reject]'); if (box) { box.open = true; box.querySelector('[name=note]').focus(); } },
    '?': () => document.getElementById('keys')?.showModal(),
  };
  act.ArrowDown = act.j; act.ArrowUp = act.k;
  if (document.activeElement === card) act.Enter = act.e;
  if (!act[event.key]) return;
  event.preventDefault();
  event.stopPropagation();
  act[event.key]();
}, true);

// Words that are selected in the paper can become a proposal.
const button = board && says.add && Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: says.add, hidden: true });
if (button) {
  document.querySelector('.legend').before(button);
  document.addEventListener('selectionchange', () => {
    const chosen = getSelection();
    button.hidden = chosen.isCollapsed || !document.getElementById('paper').contains(chosen.anchorNode);
  });
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const chosen = getSelection().getRangeAt(0);
    const before = document.createRange();
    before.setStart(document.getElementById('paper'), 0);
    before.setEnd(chosen.startContainer, chosen.startOffset);
    const near = [...before.toString()].length;
    location.assign(`/documents/${says.review}/add?${new URLSearchParams({ words: getSelection().toString(), near })}`);
  });
}
