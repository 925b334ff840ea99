(() => {
"use strict";
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const words = text => text.replace(/\s+/g, " ").trim();
const make = (name, properties = {}, ...children) => {
const element = document.createElement(name);
for (const [key, value] of Object.entries(properties)) {
if (key.includes("-") || key === "role" || key === "for") element.setAttribute(key, value);
else element[key] = value;
}
element.append(...children);
return element;
};
const status = make("p", { className: "unseen", role: "status" });
document.body.append(status);
const say = text => { status.textContent = text; };
const state = new URLSearchParams(location.search);
const remember = (key, value) => {
if (value) state.set(key, value); else state.delete(key);
const query = state.toString();
try { history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash); } catch { /* from a folder */ }
};
if (location.protocol === "file:") {
for (const link of all("a[href]")) if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
}
const current = document.querySelector(".sections [aria-current]");
if (current) current.closest("nav").scrollLeft = current.offsetLeft - 60;
const unfold = () => {
const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (!target) return;
let closed = false;
for (let at = target; at; at = at.parentElement) if (at.localName === "details" && !at.open) closed = at.open = true;
if (closed) target.scrollIntoView();
};
addEventListener("hashchange", unfold);
unfold();
let folded = [];
addEventListener("beforeprint", () => { folded = all("details:not([open])"); for (const one of folded) one.open = true; });
addEventListener("afterprint", () => { for (const one of folded) one.open = false; });
for (const stamp of all("[data-age]")) {
const time = stamp.querySelector("time");
const days = time ? Math.floor((Date.now() - Date.parse(time.dateTime)) / 864e5) : 0;
if (days > 0) stamp.append(make("span", { className: days > 7 ? "age old" : "age" }, days === 1 ? " (yesterday)" : ` (${days} days ago)`));
}
const copy = async text => {
try {
await navigator.clipboard.writeText(text);
} catch {
const field = make("textarea", { value: text, className: "unseen" });
document.body.append(field);
field.select();
document.execCommand("copy");
field.remove();
}
};
const copyButton = (label, text, sign = "Copy") => {
const button = make("button", { type: "button", className: "tool", "aria-label": label }, sign);
button.addEventListener("click", async () => {
await copy(text());
say("Copied");
button.textContent = "✓";
setTimeout(() => { button.textContent = sign; }, 1500);
});
return button;
};
for (const block of all("pre")) block.before(copyButton("Copy the text below", () => block.textContent));
for (const code of all(".digest code")) code.after(" ", copyButton("Copy the digest", () => code.textContent));
for (const reply of all(".reply")) reply.after(copyButton("Copy the answer", () => words(reply.textContent)));
for (const heading of all("main h2[id], main h3[id]")) {
if (heading.closest(".document, summary")) continue;
const button = copyButton("Copy the link to " + words(heading.textContent), () => location.href.split("#")[0] + "#" + heading.id, "#");
button.classList.add("anchor");
heading.append(" ", button);
}
const tones = ["fail", "unknown", "stale", "pending", "waived", "neutral", "note", "pass"];
const rank = cell => {
const level = cell.querySelector(".tag use");
const scale = level && /level-(\d)/.exec(level.getAttribute("href"));
if (scale) return Number(scale[1]);
const tag = cell.querySelector(".tag");
if (tag) return tones.findIndex(tone => tag.classList.contains("tone-" + tone));
const time = cell.querySelector("time");
if (time) return Date.parse(time.dateTime);
const text = words(cell.textContent);
const number = /^-?\d+(\.\d+)?/.exec(text);
return number ? Number(number[0]) : text === "" ? Infinity : plain(text);
};
const before = (left, right) => {
if (typeof left === typeof right) return left < right ? -1 : left > right ? 1 : 0;
return typeof left === "number" ? -1 : 1;
};
const sortable = (table, name) => {
const body = table.tBodies[0];
const original = [...body.rows];
const heads = [...table.tHead.rows[0].cells];
const sort = (column, down) => {
heads.forEach((head, at) => {
if (at === column) head.setAttribute("aria-sort", down ? "descending" : "ascending"); else head.removeAttribute("aria-sort");
});
const rows = original.map((row, at) => ({ row, at, key: column < 0 ? 0 : rank(row.cells[column]) }));
rows.sort((left, right) => (down ? -1 : 1) * before(left.key, right.key) || left.at - right.at);
body.append(...rows.map(({ row }) => row));
};
heads.forEach((head, column) => {
const button = make("button", { type: "button", className: "sort" }, ...head.childNodes);
button.addEventListener("click", () => {
const now = head.getAttribute("aria-sort");
const next = now === "ascending" ? "-" + column : now === "descending" ? "" : String(column);
remember(name + ".sort", next);
sort(next === "" ? -1 : column, next.startsWith("-"));
});
head.append(button);
});
const start = /^(-?)(\d+)$/.exec(state.get(name + ".sort") ?? "");
if (start && heads[start[2]]) sort(Number(start[2]), start[1] === "-");
};
const filterable = (holder, rows, name, noun) => {
const entries = rows.map(row => ({ row, text: plain(row.textContent), tags: new Set(all(".tag", row).map(tag => words(tag.textContent))) }));
const known = [...new Set(entries.flatMap(entry => [...entry.tags]))];
const chosen = new Set((state.get(name + ".state") ?? "").split("|").filter(tag => known.includes(tag)));
const field = make("input", { type: "search", value: state.get(name + ".q") ?? "", "aria-label": "Filter " + noun, placeholder: "Filter " + noun });
const count = make("span", { className: "count", role: "status" });
const chips = known.length < 2 || known.length > 12 ? [] : known.map(tag => {
const chip = make("button", { type: "button", className: "filter-chip", "aria-pressed": String(chosen.has(tag)) }, `${tag} ${entries.filter(entry => entry.tags.has(tag)).length}`);
chip.addEventListener("click", () => {
if (!chosen.delete(tag)) chosen.add(tag);
chip.setAttribute("aria-pressed", String(chosen.has(tag)));
remember(name + ".state", [...chosen].join("|"));
apply();
});
return chip;
});
const apply = () => {
const asked = plain(field.value).split(/\s+/).filter(Boolean);
let shown = 0;
for (const { row, text, tags } of entries) {
row.hidden = !asked.every(word => text.includes(word)) || (chosen.size > 0 && ![...chosen].some(tag => tags.has(tag)));
if (!row.hidden) shown += 1;
}
count.textContent = shown === entries.length ? "" : `${shown} of ${entries.length} shown`;
};
field.addEventListener("input", () => { remember(name + ".q", field.value.trim()); apply(); });
holder.before(make("div", { className: "filters tool", role: "group", "aria-label": "Filters of " + noun }, field, ...chips, count));
apply();
};
for (const list of all("[data-list]")) {
const table = list.localName === "table";
const rows = table ? [...list.tBodies[0].rows] : [...list.children];
const noun = list.dataset.list;
const name = plain(list.dataset.name ?? noun).replace(/\W+/g, "-");
if (table && rows.length > 1) sortable(list, name);
if (rows.length > 5) filterable(list.closest(".table") ?? list, rows, name, noun);
}
const place = "muster:" + location.pathname;
const keyOf = item => {
const tags = all(".tag", item).map(tag => tag.textContent).join();
const text = `${item.querySelector("bdi")?.textContent ?? item.textContent}|${item.querySelector("a")?.getAttribute("href")}|${tags}`;
let hash = 5381;
for (let at = 0; at < text.length; at += 1) hash = (hash * 33 + text.charCodeAt(at)) | 0;
return hash;
};
const news = all("[data-news]").flatMap(list => [...(list.tBodies?.[0]?.rows ?? list.children)]);
if (news.length > 0) {
try {
const last = JSON.parse(sessionStorage.getItem(place) ?? localStorage.getItem(place) ?? "null");
if (last) {
const seen = new Set(last.keys);
const fresh = news.filter(item => !seen.has(keyOf(item)));
for (const item of fresh) (item.querySelector("a")?.parentElement ?? item).append(" ", make("span", { className: "mark-word new" }, "new"));
const when = new Date(last.when).toLocaleDateString("en", { day: "numeric", month: "short", year: "numeric" });
if (fresh.length > 0) document.querySelector("h1").after(make("p", { className: "news tool" }, `${fresh.length} new or changed here since your last visit on ${when}.`));
sessionStorage.setItem(place, JSON.stringify(last));
}
localStorage.setItem(place, JSON.stringify({ when: Date.now(), keys: news.map(keyOf).slice(0, 2000) }));
} catch { /* the browser keeps nothing */ }
}
const home = document.querySelector("a[data-search]");
const form = document.getElementById("search");
addEventListener("keydown", event => {
if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
event.preventDefault();
if (form) form.elements.q.focus(); else if (home) location.href = home.href;
});
const parts = globalThis.musterIndex;
if (!form || !parts) return;
const kinds = parts[0].kinds.map(([word]) => word);
const entries = [];
const results = document.getElementById("results");
const found = document.getElementById("found");
const field = form.elements.q;
const select = form.elements.kind;
let limit = 50;
parts[0].kinds.forEach(([word, count]) => count && select.append(make("option", { value: word }, `${word} (${count})`)));
const take = ({ documents, notes, entries: own }) => {
for (const [kind, title, where, at] of own) {
const [page, line] = typeof where === "string" ? where.split("#") : [documents[where[0]], where[1] && "L" + where[1]];
const note = notes[at];
entries.push({ kind, title, page, line, note, texts: [plain(title), plain(note ?? "")] });
}
};
let missing = parts[0].next;
let isLoading = false;
const loadMore = () => {
if (!missing || isLoading) return;
isLoading = true;
const script = make("script", { src: "../" + missing });
script.onload = () => {
isLoading = false;
const part = parts.at(-1);
missing = part.next;
take(part);
if (!results.contains(document.activeElement)) search();
loadMore();
};
script.onerror = () => { found.textContent = "A part of the index could not be loaded."; };
document.head.append(script);
};
const score = ([title, note], asked) => {
let sum = 0;
for (const word of asked) {
const at = title.indexOf(word);
if (at === 0) sum += 8;
else if (at > 0) sum += /\W/.test(title[at - 1]) ? 5 : 2;
else if (note.includes(word)) sum += 1;
else return 0;
}
return sum;
};
const search = () => {
const asked = plain(field.value).split(/\s+/).filter(Boolean);
const kind = kinds.indexOf(select.value);
remember("q", field.value.trim());
remember("kind", select.value);
const hits = [];
if (asked.length > 0) {
loadMore();
entries.forEach((entry, at) => {
if (kind >= 0 && entry.kind !== kind) return;
const points = score(entry.texts, asked);
if (points > 0) hits.push({ entry, points: points + (kinds.length - entry.kind) / 3, at });
});
}
hits.sort((left, right) => right.points - left.points || left.entry.kind - right.entry.kind || left.at - right.at);
const count = hits.length > 0 ? `${hits.length} found` : missing ? "" : "Nothing was found.";
found.textContent = asked.length === 0 ? "" : missing ? count + " … still looking" : count;
results.replaceChildren(...hits.slice(0, limit).map(({ entry: { kind, title, page, line, note } }) => {
const href = page + (location.protocol === "file:" && page.endsWith("/") ? "index.html" : "") + (line ? "#" + line : "");
return make("li", {}, make("a", { href: "../" + href }, make("bdi", {}, title)), " ", make("span", { className: "mark-word" }, kinds[kind]), make("span", { className: "cell-note" }, note ?? page));
}));
if (hits.length > limit) {
const more = make("button", { type: "button", className: "tool" }, "Show more");
more.addEventListener("click", () => { const at = limit; limit += 100; search(); results.children[at].querySelector("a").focus(); });
results.append(make("li", {}, more));
}
};
field.value = state.get("q") ?? "";
select.value = kinds.includes(state.get("kind")) ? state.get("kind") : "";
form.hidden = false;
field.addEventListener("input", () => { limit = 50; search(); });
field.addEventListener("focus", search);
select.addEventListener("change", () => { limit = 50; search(); });
form.addEventListener("submit", event => { event.preventDefault(); search(); });
const move = (event, step) => {
const links = [field, ...all("a", results)];
const next = links[links.indexOf(document.activeElement) + step];
if (next) { event.preventDefault(); next.focus(); }
};
form.parentElement.addEventListener("keydown", event => {
if (event.target === select) return;
if (event.key === "ArrowDown") move(event, 1);
if (event.key === "ArrowUp") move(event, -1);
});
take(parts[0]);
search();
field.focus();
})();
