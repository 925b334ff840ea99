// swift-format-ignore-file
// Made by Scripts/embed-site-templates from site-templates/: change the files there and run it again.

extension TemplateFiles {
    /// The templates and assets that are compiled into the program: the content of `site-templates/`.
    public static let builtIn = TemplateFiles(embedded: embedded)

    private static let embedded: [(name: StaticString, content: StaticString)] = [
        ("about.mustache", #"""
{{<layout}}
{{$main}}
<h1>About this site</h1>
<p class="lead">Muster {{version}} read the project’s documents and computed every statement here from them. Nothing was typed in by hand. <a href="{{style}}">How it looks</a></p>
<section>
<h2 id="verdicts">How a verdict comes about</h2>
<p>Readiness is computed from the states of all items under the rules of a release’s blocking gates: anything failed, stale or pending makes it not ready; else anything unknown, or no gate at all, makes it not assessed; else a waiver makes it conditionally ready; else it is ready. The recorded decision is the latest one that the documents claim for that release. It never changes readiness. The verdict joins the two:</p>
<div class="table matrix" role="region" aria-labelledby="verdicts" tabindex="0"><table>
<thead><tr><th scope="col">Readiness ↓ decision →</th>{{#decisions}}<th scope="col">{{.}}</th>{{/decisions}}</tr></thead>
<tbody>{{#table}}<tr><th scope="row">{{#readiness}}{{>partials/tag}}{{/readiness}}</th>{{#verdicts}}<td>{{>partials/tag}}</td>{{/verdicts}}</tr>{{/table}}</tbody></table></div>
<dl class="glossary">{{#verdicts}}<div><dt>{{#tag}}{{>partials/tag}}{{/tag}}</dt><dd>{{meaning}}</dd></div>{{/verdicts}}</dl>
</section>
<section>
<h2 id="states">States, worst first</h2>
<p>A gate or a rule is as good as the worst of its items.</p>
<dl class="glossary">{{#states}}<div><dt>{{#tag}}{{>partials/tag}}{{/tag}}</dt><dd>{{meaning}}</dd></div>{{/states}}</dl>
</section>
<section>
<h2 id="words">What a statement is worth</h2>
<dl class="glossary">
<div><dt>Required</dt><dd>It must happen: specifications, Definitions of Ready and Done, gate rules.</dd></div>
<div><dt>Planned</dt><dd>A plan or template wants it. It is never read as something that happened.</dd></div>
<div><dt>Claimed</dt><dd>Somebody wrote that it happened: logs, minutes, sign-off tables, checked boxes.</dd></div>
<div><dt>Observed</dt><dd>A machine saw it: files that exist, digests that were computed.</dd></div>
</dl>
</section>
<section>
<h2 id="rules">Rules that were applied</h2>
{{#hasGates}}<ul class="plain">{{#gates}}<li>{{#link}}{{>partials/name}}{{/link}} <span class="quiet">{{#isBlocking}}blocking{{/isBlocking}}{{^isBlocking}}informing{{/isBlocking}}</span><ul>{{#rules}}<li>{{.}}</li>{{/rules}}{{^rules}}<li class="quiet">no rule</li>{{/rules}}</ul></li>{{/gates}}</ul>{{/hasGates}}
{{^hasGates}}<p class="empty">No rule was applied: no gate could be derived.</p>{{/hasGates}}
</section>
<section>
<h2 id="suppressed">Findings that were set aside</h2>
{{#hasSuppressed}}<ul class="findings">
{{#suppressed}}
{{>partials/finding}}
{{/suppressed}}
</ul>
{{#moreSuppressed}}<p class="more">{{>partials/name}}</p>{{/moreSuppressed}}{{/hasSuppressed}}
{{^hasSuppressed}}<p class="empty">None.</p>{{/hasSuppressed}}
</section>
{{/main}}
{{/layout}}

"""#),
        ("artifacts.mustache", #"""
{{<layout}}
{{$main}}
<h1>Artifacts</h1>
{{#isEmpty}}<p class="empty">No document lists files with checksums, so no rule about artifacts applies.</p>{{/isEmpty}}
{{^isEmpty}}
<p class="lead">{{total}} files. {{#bar}}{{>partials/bar}}{{/bar}}</p>
<section>
<h2 id="files">Files</h2>
{{>partials/artifact-table}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
</section>
<section>
<h2 id="verify">Verify a download yourself</h2>
{{#checksums}}<p>Download <a href="{{.}}">SHA256SUMS</a> into the folder of the downloaded files, then:</p>{{/checksums}}
{{^checksums}}<p>No usable SHA-256 digest is stated, so there is no list to check against. The digest of a file is shown by:</p>{{/checksums}}
<dl class="commands">
<dt>Linux</dt><dd><pre tabindex="0"><code>{{#checksums}}sha256sum --ignore-missing --check SHA256SUMS{{/checksums}}{{^checksums}}sha256sum FILE{{/checksums}}</code></pre></dd>
<dt>macOS</dt><dd><pre tabindex="0"><code>{{#checksums}}shasum -a 256 --ignore-missing --check SHA256SUMS{{/checksums}}{{^checksums}}shasum -a 256 FILE{{/checksums}}</code></pre></dd>
<dt>Windows PowerShell</dt><dd><pre tabindex="0"><code>Get-FileHash -Algorithm SHA256 FILE | Format-List</code></pre></dd>
</dl>
</section>
{{/isEmpty}}
{{/main}}
{{/layout}}

"""#),
        ("card.css", #"""
/* The verdict of a release within other pages: as little as it needs, in light, dark and forced colours. */
:root {
  --ground: #fff; --text: #1b242c; --quiet: #4f5b66; --link: #0f5c8c;
  --pass: #1a7041; --fail: #b3261e; --pending: #8a5a00; --unknown: #5b4a8a; --stale: #8a4200; --waived: #2f5fa8; --neutral: #4f5b66; --note: #2f5fa8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14191e; --text: #e8edf1; --quiet: #aab6c0; --link: #7cc4f2;
    --pass: #6fcf97; --fail: #ff9d94; --pending: #f0bd5f; --unknown: #c3b3f2; --stale: #ffb27a; --waived: #9cc3f7; --neutral: #aab6c0; --note: #9cc3f7;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.symbols { position: absolute; }
.icon { width: 1em; height: 1em; margin-inline-end: .35em; vertical-align: -.12em; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.card { min-height: 100vh; padding: 12px 16px; border-inline-start: 6px solid var(--tone); overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1rem; }
.release { display: block; font-weight: 600; }
.word { display: block; color: var(--tone); font-size: 1.6rem; font-weight: 700; line-height: 1.25; }
p { margin: .3rem 0 0; }
.when { color: var(--quiet); font-size: .875rem; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.tone-pass { --tone: var(--pass); }
.tone-fail { --tone: var(--fail); }
.tone-pending { --tone: var(--pending); }
.tone-unknown { --tone: var(--unknown); }
.tone-stale { --tone: var(--stale); }
.tone-waived { --tone: var(--waived); }
.tone-neutral { --tone: var(--neutral); }
.tone-note { --tone: var(--note); }

"""#),
        ("card.mustache", ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{release}}: {{words}} · {{project}}</title>
<link rel="stylesheet" href="{{root}}card.css">
<link rel="icon" href="{{root}}icon.svg" type="image/svg+xml">
</head>
<body>
{{>partials/symbols}}
<main class="card tone-{{tone}}">
<h1><span class="release"><bdi>{{project}}</bdi> <bdi>{{release}}</bdi></span> <span class="word"><svg class="icon" aria-hidden="true"><use href="#i-{{tone}}"/></svg>{{words}}</span></h1>
{{#steps}}<p>{{.}}.</p>{{/steps}}
<p class="when">As of {{#asOf}}{{>partials/date}}{{/asOf}}{{#href}} · <a href="{{.}}" target="_top">Why, with evidence</a>{{/href}}</p>
</main>
</body>
</html>

"""##),
        ("decisions.mustache", #"""
{{<layout}}
{{$main}}
<h1>Decisions</h1>
{{#showsRecorded}}<section>
<h2 id="recorded">Recorded, newest first</h2>
{{#recorded}}
{{>partials/decision}}
{{/recorded}}
{{^recorded}}<p class="empty">No decision is recorded.</p>{{/recorded}}
</section>{{/showsRecorded}}
{{#showsAttendance}}<section>
<h2 id="attendance">Attendance and votes in minutes</h2>
{{#attendance}}
{{>partials/passage}}
{{/attendance}}
{{^attendance}}<p class="empty">No minutes list who attended or how they voted.</p>{{/attendance}}
</section>{{/showsAttendance}}
{{#showsPlanned}}<section>
<h2 id="planned">Planned outcomes</h2>
<p class="quiet">What specifications want to hear from a review. None of these is a decision.</p>
{{#planned}}
{{>partials/decision}}
{{/planned}}
{{^planned}}<p class="empty">No specification plans an outcome.</p>{{/planned}}
</section>{{/showsPlanned}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("document.mustache", ##"""
{{<layout}}
{{$main}}
<header class="document-head">
<h1><bdi>{{title}}</bdi></h1>
<p class="quiet"><code>{{path}}</code> · {{kind}}{{#date}} · {{>partials/date}}{{/date}}{{#isTemplate}} · template{{/isTemplate}}{{#isDraft}} · draft{{/isDraft}} · <a href="#read">{{factCount}} read</a> · <a href="#cited">cited by</a>{{#repository}} · <a href="{{.}}" rel="noopener noreferrer">in the repository</a>{{/repository}}</p>
{{#refusal}}<p class="notice tone-fail"><svg class="icon" aria-hidden="true"><use href="#i-fail"/></svg>This document could not be read: {{.}}</p>{{/refusal}}
</header>
<article class="document{{#repeatsTitle}} titled{{/repeatsTitle}}" aria-label="Text of the document">
{{markup}}
{{#isBlank}}<p class="empty">The document has no text.</p>{{/isBlank}}
</article>
<section>
<h2 id="cited">Cited by</h2>
{{#hasCitations}}<ul class="plain">{{#citations}}<li>{{#task}}{{>partials/name}} {{/task}}{{#source}}{{>partials/source}}{{/source}}{{#isEvidence}} <span class="mark-word">evidence</span>{{/isEvidence}}</li>{{/citations}}</ul>{{/hasCitations}}
{{^hasCitations}}<p class="empty">No other document cites this one.</p>{{/hasCitations}}
</section>
<section>
<h2 id="read">What was read in it</h2>
{{#hasFacts}}
<div class="table" role="region" aria-labelledby="read" tabindex="0"><table data-list="statements">
<thead><tr><th scope="col" class="num">Line</th><th scope="col">Kind</th><th scope="col">Statement</th><th scope="col">Status</th><th scope="col">Modality</th><th scope="col">Shown at</th></tr></thead>
<tbody>
{{#facts}}<tr><td class="num">{{#href}}<a href="{{.}}">{{/href}}{{line}}{{#href}}</a>{{/href}}</td><td class="nowrap">{{kind}}</td><td>{{#code}}<span class="code">{{.}}</span> {{/code}}<bdi>{{title}}</bdi></td><td>{{#status}}{{>partials/tag}}{{/status}}</td><td>{{modality}}</td><td class="links">{{#shownAt}}<span>{{>partials/name}}</span> {{/shownAt}}</td></tr>
{{/facts}}
</tbody></table></div>
{{/hasFacts}}
{{^hasFacts}}<p class="empty">No statement about readiness was found in it.</p>{{/hasFacts}}
</section>
{{/main}}
{{/layout}}

"""##),
        ("documents.mustache", #"""
{{<layout}}
{{$main}}
<h1>Documents</h1>
<p class="lead">{{total}} documents were read. <a href="{{reading}}">What was read in each, and what was not</a></p>
{{#folders}}
<section>
<h2 id="{{anchor}}" class="path">{{path}}</h2>
<div class="table" role="region" aria-labelledby="{{anchor}}" tabindex="0"><table class="even" data-list="documents" data-name="{{anchor}}">
<thead><tr><th scope="col">Title</th><th scope="col">File</th><th scope="col">Kind</th><th scope="col">Date</th><th scope="col" class="num">Facts read</th><th scope="col" class="num">Times cited</th></tr></thead>
<tbody>
{{#documents}}<tr><th scope="row">{{#link}}{{>partials/name}}{{/link}}{{#isTemplate}} <span class="mark-word">template</span>{{/isTemplate}}{{#isDraft}} <span class="mark-word">draft</span>{{/isDraft}}</th><td><code>{{file}}</code></td><td>{{kind}}</td><td class="nowrap">{{#date}}{{>partials/date}}{{/date}}</td><td class="num" data-label="Facts read">{{facts}}</td><td class="num" data-label="Times cited">{{cited}}</td></tr>
{{/documents}}
</tbody></table></div>
</section>
{{/folders}}
{{^folders}}<p class="empty">No document was found.</p>{{/folders}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("findings.mustache", #"""
{{<layout}}
{{$main}}
<h1>Findings</h1>
<p class="lead">Where the documents contradict each other, or leave a gap.</p>
{{#isEmpty}}<p class="empty">No contradiction and no gap was found.</p>{{/isEmpty}}
{{#groups}}
<section>
<h2 id="{{anchor}}">{{title}} <span class="count">{{count}}</span></h2>
<ul class="findings" data-list="findings" data-name="{{anchor}}" data-news>
{{#findings}}
{{>partials/finding}}
{{/findings}}
</ul>
</section>
{{/groups}}
{{#showsDiagnostics}}<section>
<h2 id="diagnostics">Trouble in reading</h2>
{{#hasDiagnostics}}<ul class="findings">
{{#diagnostics}}
{{>partials/diagnostic}}
{{/diagnostics}}
</ul>{{/hasDiagnostics}}
{{^hasDiagnostics}}<p class="empty">Every document could be read without trouble.</p>{{/hasDiagnostics}}
</section>{{/showsDiagnostics}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("gate-waivers.mustache", #"""
{{<layout}}
{{$main}}
<h1 id="waivers">Waivers: {{#gate}}{{>partials/name}}{{/gate}}</h1>
{{>partials/waiver-table}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("gate.mustache", #"""
{{<layout}}
{{$main}}
<h1><bdi>{{title}}</bdi> {{#tag}}{{>partials/tag}}{{/tag}}</h1>
<p class="lead">{{reason}}.</p>
<dl class="facts">
<div><dt>Kind</dt><dd>{{kind}}{{#isConfigured}}, from the configuration{{/isConfigured}}{{^isConfigured}}, derived from the documents{{/isConfigured}}</dd></div>
<div><dt>Weight</dt><dd>{{#isBlocking}}Blocking{{/isBlocking}}{{^isBlocking}}Informing{{/isBlocking}}</dd></div>
{{#release}}<div><dt>Release</dt><dd>{{>partials/name}}</dd></div>{{/release}}
{{#phase}}<div><dt>Phase</dt><dd>{{>partials/name}}</dd></div>{{/phase}}
{{#source}}<div><dt>Stated at</dt><dd>{{>partials/source}}</dd></div>{{/source}}
<div><dt>Items</dt><dd>{{#bar}}{{>partials/bar}}{{/bar}}</dd></div>
</dl>
<section>
<h2 id="rules">Rules and their evidence</h2>
{{#hasRules}}
<ol class="rules">
{{#rules}}
{{>partials/rule}}
{{/rules}}
</ol>
{{/hasRules}}
{{^hasRules}}<p class="empty">This gate has no rule, so nobody can tell whether it is passed: it is unknown.</p>{{/hasRules}}
</section>
<section>
<h2 id="waivers">Waivers</h2>
{{#hasWaivers}}
{{>partials/waiver-table}}
{{#allWaivers}}<p class="more">{{>partials/name}}</p>{{/allWaivers}}
{{/hasWaivers}}
{{^hasWaivers}}<p class="empty">Nothing is waived here.</p>{{/hasWaivers}}
</section>
{{/main}}
{{/layout}}

"""#),
        ("gates.mustache", #"""
{{<layout}}
{{$main}}
<h1>Gates</h1>
<p class="lead">A gate holds rules; it is as good as the worst of them. Blocking gates decide on a release, the others inform.</p>
{{#isEmpty}}<p class="empty">No gate can be derived: the documents name no criteria, checklist or sign-off for a release or phase.</p>{{/isEmpty}}
{{#sections}}
<section>
<h2 id="{{anchor}}">{{title}}</h2>
<ul class="strip">
{{#gates}}
{{>partials/gate-card}}
{{/gates}}
</ul>
</section>
{{/sections}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("gone.mustache", #"""
{{<layout}}
{{$main}}
<h1><bdi>{{title}}</bdi></h1>
<p class="lead">This page was about <code>{{entity}}</code>, which the project’s documents do not state any more.{{#last}} It stood in <code>{{.}}</code>.{{/last}}</p>
{{#retirement}}
<p>Retired by <bdi>{{person}}</bdi>{{#date}}, {{>partials/date}}{{/date}}: {{reason}}</p>
{{/retirement}}
{{^retirement}}
<p>Nobody has said why. <a href="{{findings}}">Findings</a> lists what has disappeared.</p>
{{/retirement}}
<p><a href="{{home}}">Overview</a></p>
{{/main}}
{{/layout}}

"""#),
        ("icon.svg", ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1d3b53"/><path d="M3.5 8.3l3 3 6-6.6" fill="none" stroke="#fff" stroke-width="2"/></svg>

"""##),
        ("known-issue-gone.mustache", #"""
{{<public-layout}}
{{$main}}
<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="{{list}}">Known issues of <bdi>{{project}}</bdi></a></li></ol></nav>
<h1>{{heading}}</h1>
<p class="lead">What was listed here is not on the list of known issues any more.</p>
<p><a href="{{list}}">All known issues</a></p>
{{/main}}
{{/public-layout}}

"""#),
        ("known-issue.mustache", #"""
{{<public-layout}}
{{$main}}
<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="{{list}}">Known issues of <bdi>{{project}}</bdi></a></li></ol></nav>
<h1><bdi>{{heading}}</bdi></h1>
{{#issue}}
<p>{{#severity}}{{>partials/tag}}{{/severity}} {{#status}}{{>partials/tag}}{{/status}}</p>
<dl class="facts">
<div class="wide"><dt>What you can do</dt><dd>{{#workaround}}<bdi>{{.}}</bdi>{{/workaround}}{{^workaround}}<span class="quiet">No workaround is known.</span>{{/workaround}}</dd></div>
<div><dt>Affects</dt><dd>{{#affects}}<bdi>{{.}}</bdi>{{/affects}}{{^affects}}<span class="quiet">not stated</span>{{/affects}}</dd></div>
<div><dt>Fixed in</dt><dd>{{#fixedIn}}{{.}}{{/fixedIn}}{{^fixedIn}}<span class="quiet">not yet</span>{{/fixedIn}}</dd></div>
{{#component}}<div><dt>Component</dt><dd><bdi>{{.}}</bdi></dd></div>{{/component}}
{{#firstSeen}}<div><dt>First seen</dt><dd>{{.}}</dd></div>{{/firstSeen}}
{{#lastChanged}}<div><dt>Last changed</dt><dd>{{>partials/date}}</dd></div>{{/lastChanged}}
</dl>
{{/issue}}
{{#hasGroups}}
<p>All known issues of {{#groups}}{{>partials/name}}{{^isLast}}, {{/isLast}}{{/groups}}</p>
{{/hasGroups}}
{{#issue}}
<h2>An answer to copy</h2>
<blockquote class="reply"><p>{{reply}}</p></blockquote>
{{/issue}}
{{/main}}
{{/public-layout}}

"""#),
        ("known-issues-group.mustache", #"""
{{<public-layout}}
{{$main}}
<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="{{list}}">Known issues of <bdi>{{project}}</bdi></a></li></ol></nav>
<h1><bdi>{{heading}}</bdi></h1>
<p class="lead">What we know does not work as it should{{#isVersion}} in this version, and what was repaired in it{{/isVersion}}, and what you can do.</p>
{{#parts}}
<section>
<h2 id="{{anchor}}">{{title}}</h2>
{{#issues}}
{{>partials/public-issue}}
{{/issues}}
</section>
{{/parts}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{#frame}}{{#feed}}<p><a href="{{.}}">Feed of changes to this list</a></p>{{/feed}}{{/frame}}
{{/main}}
{{/public-layout}}

"""#),
        ("known-issues.mustache", #"""
{{<public-layout}}
{{$main}}
<h1><bdi>{{heading}}</bdi></h1>
{{#isFirst}}<p class="lead">This page lists what we know does not work as it should in <bdi>{{project}}</bdi>: who is affected, and what you can do until it is repaired. An entry keeps its address and stays here after the repair.</p>
<p>Something is missing? {{#report}}{{.}}{{/report}}{{^report}}Report it where you got {{project}} from, with the version you use, what you did and what you saw. Please report security problems privately.{{/report}}</p>{{/isFirst}}
{{^isFirst}}<p class="lead">What it is about, and how to report: <a href="{{first}}">the first page</a></p>{{/isFirst}}
{{#hasGroups}}<dl class="facts">
{{#hasVersions}}<div class="wide"><dt>By version</dt><dd>{{#versions}}{{>partials/name}}{{^isLast}} · {{/isLast}}{{/versions}}</dd></div>{{/hasVersions}}
{{#hasComponents}}<div class="wide"><dt>By component</dt><dd>{{#components}}{{>partials/name}}{{^isLast}} · {{/isLast}}{{/components}}</dd></div>{{/hasComponents}}
</dl>{{/hasGroups}}
{{#isClear}}<p class="empty">No open issue is listed.</p>{{/isClear}}
{{#groups}}
<section>
<h2 id="{{anchor}}">{{title}}</h2>
{{#issues}}
{{>partials/public-issue}}
{{/issues}}
</section>
{{/groups}}
{{#resolved}}<details class="resolved"><summary>Resolved issues ({{resolvedCount}})</summary>
{{#issues}}
{{>partials/public-issue}}
{{/issues}}
</details>{{/resolved}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
<p class="more">For programs: <a href="{{feed}}">feed of changes</a> · <a href="{{data}}">known-issues.json</a></p>
{{/main}}
{{/public-layout}}

"""#),
        ("layout.mustache", ##"""
<!DOCTYPE html>
<html lang="en">
{{#frame}}
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{^isHome}}{{title}} · {{/isHome}}{{project}}{{#isHome}}: readiness{{/isHome}}</title>
<meta name="robots" content="noindex">
<meta name="description" content="{{summary}}">
<meta property="og:type" content="website">
<meta property="og:title" content="{{title}} · {{project}}">
<meta property="og:description" content="{{summary}}">
<meta property="og:site_name" content="{{project}}">
{{#canonical}}<meta property="og:url" content="{{.}}">
<link rel="canonical" href="{{.}}">
{{/canonical}}
<link rel="alternate" type="application/atom+xml" href="{{feed}}" title="{{project}}: changes">
<link rel="stylesheet" href="{{root}}style.css">
<link rel="icon" href="{{root}}icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
{{>partials/symbols}}
<header class="masthead">
<p class="project"><a href="{{home}}"><bdi>{{project}}</bdi></a> <span>Readiness</span></p>
<p class="to-search"><a href="{{search}}" data-search{{#isSearch}} aria-current="page"{{/isSearch}}>Search</a> <kbd aria-hidden="true">/</kbd></p>
<nav class="sections" aria-label="Sections">
{{#groups}}
<div class="group"><p class="group-title">{{title}}</p><ul>{{#pages}}<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}{{#isSection}} aria-current="true"{{/isSection}}>{{text}}</a></li>{{/pages}}</ul></div>
{{/groups}}
</nav>
</header>
<main id="main" tabindex="-1">
{{^isHome}}
<nav class="crumbs" aria-label="Breadcrumb"><ol><li><a href="{{home}}">Overview</a></li>{{#parents}}<li>{{>partials/name}}</li>{{/parents}}</ol></nav>
{{/isHome}}
{{/frame}}
{{#page}}
{{$main}}{{/main}}
{{/page}}
</main>
<footer class="colophon">
{{#frame}}
{{#stamp}}<p class="stamp">Judged as of <span data-age>{{#date}}{{>partials/date}}{{/date}}</span>{{#commit}}, commit <code>{{.}}</code>{{/commit}}{{#policy}}, by the policy of <code>{{.}}</code>{{/policy}}.</p>{{/stamp}}
<p>Every statement here is computed from the project’s own documents by Muster {{version}}. <a href="{{about}}">How it is computed</a> · <a href="{{readiness}}">readiness.json</a> · <a href="{{outputs}}">Feeds, badges and data</a></p>
{{/frame}}
</footer>
{{#frame}}<script src="{{root}}script.js" defer></script>{{/frame}}
</body>
</html>

"""##),
        ("moved.mustache", #"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta http-equiv="refresh" content="0; url={{href}}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>This page has moved</title>
<link rel="stylesheet" href="{{root}}style.css">
<link rel="icon" href="{{root}}icon.svg" type="image/svg+xml">
</head>
<body class="public">
<main id="main">
<h1>This page has moved</h1>
<p class="lead"><a href="{{href}}">Its new address</a></p>
</main>
</body>
</html>

"""#),
        ("not-found.mustache", #"""
{{<layout}}
{{$main}}
<h1>Page not found</h1>
<p class="lead">There is no page at this address. Pages of Muster keep their addresses; if you followed a link from somewhere, it may be mistyped.</p>
<p><a href="{{home}}">Overview</a> · <a href="{{tasks}}">Tasks</a> · <a href="{{documents}}">Documents</a></p>
{{/main}}
{{/layout}}

"""#),
        ("outputs.mustache", #"""
{{<layout}}
{{$main}}
<h1>Feeds, badges and data</h1>
<p class="lead">What other programs and pages can take from this site. Everything is computed from the same documents as the pages.</p>
<section>
<h2 id="data">Data</h2>
<ul>
<li><a href="{{readiness}}">readiness.json</a>: everything that was judged. Its <a href="{{schema}}">JSON Schema</a></li>
{{#issuesData}}<li><a href="{{.}}">known-issues.json</a>: the known issues for the public</li>{{/issuesData}}
<li><a href="{{status}}">status.txt</a>: a line for each release</li>
<li><a href="{{calendar}}">milestones.ics</a>: milestones and target dates for a calendar</li>
</ul>
</section>
<section>
<h2 id="feeds">Feeds</h2>
<ul>
<li><a href="{{feed}}">What has changed</a>: verdicts, decisions, sign-offs, tasks, milestones and issues</li>
{{#issuesFeed}}<li><a href="{{.}}">Known issues</a>: those for the public, as on their pages</li>{{/issuesFeed}}
{{#releases}}<li><a href="{{feed}}"><bdi>{{name}}</bdi></a>: what has changed in this release</li>
{{/releases}}
</ul>
</section>
<section>
<h2 id="embedding">Badges and cards</h2>
{{^isPlaced}}<p>Replace <code>{{example}}</code> by the address of this site, or build it with <code>--base-url</code>.</p>{{/isPlaced}}
{{#releases}}
<h3 id="{{anchor}}"><bdi>{{name}}</bdi></h3>
<p><img src="{{badge}}" alt="{{title}}" height="20"> <a href="{{card}}">The card</a> · <a href="{{endpoint}}">data for shields.io</a></p>
<dl class="snippets">
<div><dt>Badge in Markdown</dt><dd><pre tabindex="0"><code>{{markdown}}</code></pre></dd></div>
<div><dt>Badge drawn by shields.io</dt><dd><pre tabindex="0"><code>{{shields}}</code></pre></dd></div>
<div><dt>Card in HTML, without a script</dt><dd><pre tabindex="0"><code>{{iframe}}</code></pre></dd></div>
</dl>
{{/releases}}
</section>
{{/main}}
{{/layout}}

"""#),
        ("overview.mustache", ##"""
{{<layout}}
{{$main}}
{{#release}}
{{>partials/verdict}}
{{/release}}
{{^release}}
<section class="verdict tone-unknown" aria-labelledby="verdict">
<h1 id="verdict"><span class="verdict-name"><bdi>{{project}}</bdi></span> <span class="verdict-word"><svg class="icon" aria-hidden="true"><use href="#i-unknown"/></svg>NOT ASSESSED</span></h1>
<p class="verdict-meaning">No document names a release, so there is nothing to judge ({{documents}} read).</p>
</section>
{{/release}}
{{#hasBlockers}}
<section>
<h2 id="who">Whose turn it is <span class="count">and how many steps</span></h2>
{{>partials/turns}}
</section>
<section>
<h2 id="blockers">What blocks it</h2>
{{>partials/blocker-list}}
{{#releasePage}}<p class="more"><a href="{{.}}#blockers">All of them, and how to mend each</a></p>{{/releasePage}}
</section>
{{/hasBlockers}}
{{^hasBlockers}}<section>
<h2 id="blockers">What blocks it</h2>
<p class="empty">{{#release}}Nothing is known to stand in the way.{{/release}}{{^release}}Without a release nothing is judged, so nothing can be said to be out of the way.{{/release}}</p>
</section>{{/hasBlockers}}
<section>
<h2 id="gates">Gates</h2>
{{#hasGates}}{{#strip}}<div class="table chart" role="region" aria-label="Gates in order" tabindex="0">{{.}}</div>
{{/strip}}<ul class="strip">
{{#gates}}
{{>partials/gate-card}}
{{/gates}}
</ul>
{{#hasOtherGates}}<p class="card-gates">{{#otherGates}}<span>{{#link}}{{>partials/name}}{{/link}} {{#tag}}{{>partials/tag}}{{/tag}}</span> {{/otherGates}}</p>
{{/hasOtherGates}}{{#moreGates}}<p><a href="{{gatesPage}}">{{.}}</a></p>{{/moreGates}}{{/hasGates}}
{{^hasGates}}<p class="empty">No gate can be derived: the documents name no criteria, checklist or sign-off for a release or phase.</p>{{/hasGates}}
</section>
<div class="columns">
<section>
<h2 id="signoffs">Sign-offs by role</h2>
{{#hasRoles}}
<div class="table" role="region" aria-labelledby="signoffs" tabindex="0"><table>
<thead><tr><th scope="col">Role</th><th scope="col">State</th><th scope="col" class="num">Signed</th><th scope="col">Waiting for</th></tr></thead>
<tbody>
{{#roles}}
<tr><th scope="row">{{#role}}{{>partials/name}}{{/role}}{{#isVeto}} <span class="mark-word veto">veto</span>{{/isVeto}}</th><td>{{#tag}}{{>partials/tag}}{{/tag}}</td><td class="num" data-label="Signed">{{given}}/{{asked}}</td><td class="links" data-label="Waiting for">{{#open}}<span>{{>partials/name}}</span> {{/open}}{{#more}}<span class="quiet">{{.}}</span>{{/more}}{{#since}}<span class="cell-note">since {{>partials/date}}</span>{{/since}}</td></tr>
{{/roles}}
</tbody></table></div>
{{#moreRoles}}<p class="more"><a href="{{signoffsPage}}">{{.}} and every sign-off</a></p>{{/moreRoles}}
{{/hasRoles}}
{{^hasRoles}}<p class="empty">No document asks anybody for a sign-off of this release.</p>{{/hasRoles}}
</section>
<div>
<section>
<h2 id="phases">Phases</h2>
{{#hasPhases}}<ul class="strip">
{{#phases}}
{{>partials/phase-card}}
{{/phases}}
</ul>
{{#hasFinished}}<p class="card-gates">{{#finished}}<span>{{#link}}{{>partials/name}}{{/link}} {{count}} {{#tag}}{{>partials/tag}}{{/tag}}</span> {{/finished}}</p>
{{/hasFinished}}{{#morePhases}}<p class="more"><a href="{{phasesPage}}">{{.}}</a></p>{{/morePhases}}{{/hasPhases}}
{{^hasPhases}}<p class="empty">No document names a phase.</p>{{/hasPhases}}
</section>
<section>
<h2 id="issues">Known issues</h2>
{{#hasIssues}}
<div class="chart">{{severities}}</div>
<div class="table" role="region" aria-labelledby="issues" tabindex="0"><table>
<thead><tr><th scope="col">Severity</th><th scope="col" class="num">Open</th><th scope="col">Which</th><th scope="col" class="num">Resolved</th></tr></thead>
<tbody>
{{#issues}}
<tr><th scope="row">{{#severity}}{{>partials/tag}}{{/severity}}</th><td class="num" data-label="Open"><b>{{open}}</b></td><td class="links">{{#issues}}<span>{{>partials/name}}</span> {{/issues}}{{#more}}<span class="quiet">{{.}}</span>{{/more}}{{#isClear}}<span class="quiet">none open</span>{{/isClear}}</td><td class="num" data-label="Resolved">{{resolved}}</td></tr>
{{/issues}}
</tbody></table></div>
{{#knownIssues}}<p class="more"><a href="{{.}}">Public list of known issues</a></p>{{/knownIssues}}
{{/hasIssues}}
{{^hasIssues}}<p class="empty">No document lists issues of this release; none open is not claimed.</p>{{/hasIssues}}
</section>
</div>
</div>
<section>
<h2 id="changes">What changed</h2>
{{#changes}}
{{#hasEvents}}<p class="quiet">Newest first, {{reason}}</p>
<ul class="dates" data-news>{{#events}}<li><span class="date">{{#date}}{{>partials/date}}{{/date}}<span class="cell-note">{{kind}}</span></span><span>{{#title}}{{>partials/name}}{{/title}} {{#source}}{{>partials/source}}{{/source}}</span></li>{{/events}}</ul>
{{#more}}<p class="more"><a href="{{timeline}}">{{.}}</a></p>{{/more}}{{/hasEvents}}
{{^hasEvents}}<p class="empty">No document dates anything {{reason}}.</p>{{/hasEvents}}
{{#hasDifferences}}<h3>Against what was published</h3>
<ul class="plain" data-news>{{#differences}}<li>{{#tag}}{{>partials/tag}}{{/tag}} {{#title}}{{>partials/name}}{{/title}}</li>{{/differences}}{{#moreDifferences}}<li class="quiet">{{.}}</li>{{/moreDifferences}}</ul>{{/hasDifferences}}
{{/changes}}
</section>
<div class="columns">
<section>
<h2 id="dates">Next dates</h2>
{{#hasDates}}<ul class="dates">{{#dates}}<li><span class="date">{{#date}}{{>partials/date}}{{/date}}<span class="cell-note">{{distance}}</span></span><span>{{#title}}{{>partials/name}}{{/title}} {{#source}}{{>partials/source}}{{/source}}</span></li>{{/dates}}</ul>
{{#moreDates}}<p class="more"><a href="{{timeline}}">{{.}}</a></p>{{/moreDates}}{{/hasDates}}
{{^hasDates}}<p class="empty">No document states a date from today on.</p>{{/hasDates}}
</section>
<section>
<h2 id="others">Other releases</h2>
{{#hasOthers}}<ul class="card-gates">{{#others}}<li>{{#link}}{{>partials/name}}{{/link}} {{#tag}}{{>partials/tag}}{{/tag}}{{#isReleased}} released{{/isReleased}}{{#target}} target {{>partials/date}}{{/target}}</li>{{/others}}</ul>{{/hasOthers}}
{{^hasOthers}}<p class="empty">The documents name no other release.</p>{{/hasOthers}}
<h2 id="machines">To print and for machines</h2>
<p>{{#pack}}<a href="{{.}}">Decision pack to print</a> · {{/pack}}<a href="{{readiness}}">readiness.json</a> and <a href="{{schema}}">its schema</a> · <a href="{{status}}">status.txt</a> · <a href="{{badge}}">badge.svg</a></p>
</section>
</div>
{{/main}}
{{/layout}}

"""##),
        ("pack.mustache", ##"""
{{<layout}}
{{$main}}
{{#banner}}
<h1>Decision pack: <bdi>{{name}}</bdi></h1>
<p class="lead pack-verdict tone-{{tone}}"><span class="verdict-word"><svg class="icon" aria-hidden="true"><use href="#i-{{tone}}"/></svg>{{words}}</span> {{meaning}}{{#steps}} {{.}}.{{/steps}}{{#contradiction}} <strong>{{.}}</strong>{{/contradiction}}</p>
<dl class="facts">
<div><dt>Readiness</dt><dd>{{#readiness}}{{>partials/tag}}{{/readiness}}</dd></div>
<div><dt>Recorded decision</dt><dd>{{#decision}}{{>partials/tag}}{{/decision}}</dd></div>
<div><dt>Target date</dt><dd>{{#target}}{{>partials/date}}{{/target}}{{^target}}<span class="quiet">none stated</span>{{/target}}</dd></div>
<div><dt>As of</dt><dd>{{#asOf}}{{>partials/date}}{{/asOf}}{{#commit}} <span class="fact-detail">commit <code>{{.}}</code></span>{{/commit}}</dd></div>
</dl>
{{/banner}}
<section>
<h2 id="blockers">What blocks it</h2>
{{#hasBlockers}}
{{>partials/blocker-list}}
{{/hasBlockers}}
{{^hasBlockers}}<p class="empty">Nothing is known to stand in the way.</p>{{/hasBlockers}}
</section>
<section>
<h2 id="agenda">Agenda</h2>
{{#agendaSource}}<p class="quiet">As the review’s own document has it: {{>partials/source}}</p>{{/agendaSource}}
{{^agendaSource}}<p class="quiet">The documents hold no agenda for this release; this is the usual one.</p>{{/agendaSource}}
{{#items}}
{{>partials/agenda-slot}}
{{/items}}
</section>
{{#hasUncovered}}<section>
<h2 id="beside">Beside the agenda</h2>
<p class="quiet">What the project holds, though no item of the agenda asks for it.</p>
{{#uncovered}}
{{>partials/agenda-slot}}
{{/uncovered}}
</section>{{/hasUncovered}}
<section class="votes">
<h2 id="votes">Attendance and votes</h2>
<div class="table" role="region" aria-labelledby="votes" tabindex="0"><table class="form">
<thead><tr><th scope="col">Role</th><th scope="col">Recorded so far</th><th scope="col">Present</th><th scope="col">Vote</th><th scope="col">Name and signature</th></tr></thead>
<tbody>
{{#votes}}<tr><th scope="row">{{#role}}{{>partials/name}}{{/role}}{{#isVeto}} <span class="mark-word veto">veto</span>{{/isVeto}}</th><td>{{#tag}}{{>partials/tag}}{{/tag}}<span class="cell-note">{{#person}}<bdi>{{.}}</bdi> {{/person}}{{#date}}{{>partials/date}} {{/date}}{{#source}}{{>partials/source}}{{/source}}</span></td><td class="box">☐</td><td class="box">☐ go ☐ no-go</td><td class="blank"></td></tr>
{{/votes}}
{{#blanks}}<tr><td class="blank"><span class="unseen">Further role {{.}}</span></td><td></td><td class="box">☐</td><td class="box">☐ go ☐ no-go</td><td class="blank"></td></tr>
{{/blanks}}
</tbody></table></div>
</section>
<section class="votes">
<h2 id="decision">Decision</h2>
{{#recorded}}
{{>partials/decision}}
{{/recorded}}
{{^recorded}}<p class="choice">{{#outcomes}}<span>☐ {{.}}</span> {{/outcomes}}</p>
<dl class="lines"><div><dt>Scope</dt><dd></dd></div><div><dt>Conditions, each with its day</dt><dd></dd></div><div><dt>Date and signature of the chair</dt><dd></dd></div></dl>{{/recorded}}
{{#known}}
{{>partials/decision-memory}}
{{/known}}
</section>
{{/main}}
{{/layout}}

"""##),
        ("partials/agenda-slot.mustache", #"""
<article class="slot" id="{{anchor}}">
<h3>{{number}}. <bdi>{{title}}</bdi> {{#tag}}{{>partials/tag}}{{/tag}}</h3>
{{#source}}<p class="slot-source">{{>partials/source}}</p>{{/source}}
{{#notes}}<p class="slot-note"><bdi>{{.}}</bdi></p>{{/notes}}
{{^isAnswered}}<p class="empty">{{owed}}</p>{{/isAnswered}}
{{#hasRules}}<ul class="checks">{{#rules}}<li>{{#tag}}{{>partials/tag}}{{/tag}}<div><p>{{#title}}{{>partials/name}}{{/title}} <span class="quiet">{{gate}}, {{tally}}{{#earlier}}, {{.}}{{/earlier}}</span></p>{{#hasOpen}}<ul class="plain">{{#open}}<li>{{#title}}{{>partials/name}}{{/title}}{{#assessment}} <span class="quiet">{{reason}}</span> {{>partials/sources}}{{/assessment}}{{#owner}} <span class="mark-word"><bdi>{{.}}</bdi></span>{{/owner}}</li>{{/open}}{{#more}}<li>{{.}}</li>{{/more}}</ul>{{/hasOpen}}</div></li>{{/rules}}</ul>{{/hasRules}}
{{#hasRows}}<ul class="checks">{{#rows}}<li>{{#tag}}{{>partials/tag}}{{/tag}}{{^tag}}<span></span>{{/tag}}<div><p>{{#title}}{{>partials/name}}{{/title}}{{#note}} <span class="quiet">{{.}}</span>{{/note}} {{#source}}{{>partials/source}}{{/source}}</p></div></li>{{/rows}}{{#moreRows}}<li><span></span><div><p class="quiet">{{.}}</p></div></li>{{/moreRows}}</ul>{{/hasRows}}
{{#passages}}
{{>partials/passage}}
{{/passages}}
</article>

"""#),
        ("partials/artifact-table.mustache", #"""
<div class="table" role="region" aria-label="Artifacts" tabindex="0"><table data-list="files">
<thead><tr><th scope="col">File</th><th scope="col">State</th><th scope="col">Digest</th><th scope="col">Source</th></tr></thead>
<tbody>
{{#artifacts}}
<tr id="{{anchor}}"><th scope="row"><code>{{file}}</code><span class="cell-note">{{#platform}}{{.}} {{/platform}}{{#size}}{{.}}{{/size}}</span></th><td>{{#tag}}{{>partials/tag}}{{/tag}}<span class="cell-note">{{reason}}</span></td><td>{{#statements}}<span class="digest">{{#digest}}<span class="cell-note">{{#algorithm}}{{.}}{{/algorithm}} stated</span><code>{{.}}</code>{{/digest}}{{^digest}}<span class="quiet">to follow</span>{{/digest}}</span>{{/statements}}{{#actual}}<span class="digest"><span class="cell-note">of the file at hand</span><code>{{.}}</code></span>{{/actual}}</td><td>{{#statements}}{{#source}}{{>partials/source}}{{/source}} {{/statements}}</td></tr>
{{/artifacts}}
</tbody></table></div>

"""#),
        ("partials/bar.mustache", #"""
<span class="tally">{{^isEmpty}}<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">{{#segments}}<rect class="seg tone-{{tone}}" x="{{x}}" width="{{width}}" height="10"/>{{/segments}}</svg>{{/isEmpty}}<span class="tally-words">{{words}}</span></span>
"""#),
        ("partials/blocker-brief.mustache", #"""
<li class="blocker">
<p class="blocker-number">{{number}}</p>
<div class="blocker-what"><p class="blocker-title">{{#title}}{{>partials/name}}{{/title}}</p>
<p class="quiet">{{reason}}. {{>partials/sources}}</p></div>
<p class="blocker-step">{{#step}}{{.}} {{/step}}<a href="{{href}}" aria-label="How to mend blocker {{number}}">How</a></p>
{{>partials/turn}}
</li>

"""#),
        ("partials/blocker-full.mustache", #"""
<li class="blocker" id="{{anchor}}">
<p class="blocker-number">{{number}}</p>
<div class="blocker-what"><p class="blocker-title">{{#title}}{{>partials/name}}{{/title}}</p>
<p>{{reason}}. {{>partials/sources}}</p>
{{#gate}}<p class="quiet">Blocks {{>partials/name}}</p>{{/gate}}
<div class="folds">
{{#mend}}
{{>partials/mend}}
{{/mend}}
{{#hasConsequences}}<details><summary>{{consequenceCount}}</summary>
<ul class="plain">{{#consequences}}<li>{{#title}}{{>partials/name}}{{/title}} <span class="quiet">{{reason}}</span> {{>partials/sources}}{{#mend}} {{>partials/mend}}{{/mend}}</li>{{/consequences}}{{#moreConsequences}}<li>{{.}}, all listed at {{#blockedGate}}{{>partials/name}}{{/blockedGate}}</li>{{/moreConsequences}}</ul></details>{{/hasConsequences}}</div></div>
{{>partials/turn}}
</li>

"""#),
        ("partials/blocker-list.mustache", #"""
{{#blockers}}
<h3 id="{{anchor}}" class="blocker-group">{{#kind}}{{>partials/tag}}{{/kind}} <span class="count">{{count}}, {{meaning}}</span></h3>
<ul class="blockers" data-news>
{{#first}}
{{>partials/blocker-brief}}
{{/first}}
</ul>
{{#rest}}<p class="more"><a href="{{href}}">{{count}} more of these</a></p>{{/rest}}
{{/blockers}}

"""#),
        ("partials/blockers.mustache", #"""
{{#blockers}}
<h3 id="{{anchor}}" class="blocker-group">{{#kind}}{{>partials/tag}}{{/kind}} <span class="count">{{count}}, {{meaning}}</span></h3>
<ul class="blockers" data-news>
{{#first}}
{{>partials/blocker-full}}
{{/first}}
</ul>
{{#rest}}
<details class="rest"><summary>{{count}} more</summary>
<ul class="blockers">
{{#rows}}
{{>partials/blocker-full}}
{{/rows}}
</ul></details>
{{/rest}}
{{/blockers}}

"""#),
        ("partials/commit.mustache", #"""
<code>{{hash}}</code> by <bdi>{{person}}</bdi>{{#author}} (written by <bdi>{{.}}</bdi>){{/author}}, {{#date}}{{>partials/date}}{{/date}}
"""#),
        ("partials/criteria.mustache", #"""
<ul class="checks">
{{#criteria}}
<li id="{{anchor}}">{{#assessment}}{{#tag}}{{>partials/tag}}{{/tag}}{{/assessment}}<div><p><bdi>{{title}}</bdi> {{#source}}{{>partials/source}}{{/source}}</p><p class="quiet">{{#assessment}}{{reason}}{{/assessment}}</p></div></li>
{{/criteria}}
</ul>

"""#),
        ("partials/date.mustache", #"""
<time datetime="{{iso}}">{{words}}</time>
"""#),
        ("partials/decision-memory.mustache", #"""
<h3>What was known on {{#date}}{{>partials/date}}{{/date}}</h3>
<p>{{counts}}</p>
{{#hasFindings}}<ul class="checks">
{{#findings}}
{{>partials/finding-brief}}
{{/findings}}
</ul>{{/hasFindings}}
{{#hasLater}}<p>What came later:</p>
<ul class="dates">{{#later}}<li><span class="date">{{#date}}{{>partials/date}}{{/date}}</span><span>{{#title}}{{>partials/name}}{{/title}} {{#source}}{{>partials/source}}{{/source}}</span></li>{{/later}}{{#moreLater}}<li><span></span><span>{{.}}</span></li>{{/moreLater}}</ul>{{/hasLater}}
{{^hasLater}}<p class="quiet">Nothing that documents date came later.</p>{{/hasLater}}

"""#),
        ("partials/decision.mustache", #"""
<article class="decision" id="{{anchor}}">
<h3>{{#isSuperseded}}<s>{{/isSuperseded}}<bdi>{{title}}</bdi>{{#isSuperseded}}</s>{{/isSuperseded}} {{#tag}}{{>partials/tag}}{{/tag}}</h3>
<p class="quiet">{{#date}}{{>partials/date}}{{/date}}{{^date}}undated{{/date}}{{#release}} · {{>partials/name}}{{/release}}{{#isSuperseded}} · superseded{{/isSuperseded}}{{#isPlanned}} · what a plan wants, not a decision{{/isPlanned}} · {{#source}}{{>partials/source}}{{/source}}</p>
{{#scope}}<p>Scope: <q>{{.}}</q>{{#isLimited}}, less than the whole release{{/isLimited}}</p>{{/scope}}
{{#hasVotes}}<p>Votes</p><ul class="plain">{{#votes}}<li><bdi>{{.}}</bdi></li>{{/votes}}</ul>{{/hasVotes}}
{{#hasConditions}}<p>Conditions</p><ul class="checks">{{#conditions}}<li>{{#assessment}}{{#tag}}{{>partials/tag}}{{/tag}}{{/assessment}}<div><p><bdi>{{text}}</bdi>{{#due}}, due {{>partials/date}}{{/due}}</p><p class="quiet">{{#assessment}}{{reason}} {{>partials/sources}}{{/assessment}}</p></div></li>{{/conditions}}</ul>{{/hasConditions}}
</article>

"""#),
        ("partials/deliverable-table.mustache", #"""
<div class="table" role="region" aria-label="Deliverables" tabindex="0"><table>
<thead><tr><th scope="col">Deliverable</th><th scope="col">State</th><th scope="col">Found</th><th scope="col">Task</th><th scope="col">Source</th></tr></thead>
<tbody>
{{#deliverables}}
<tr><th scope="row">{{#title}}{{>partials/name}}{{/title}}{{#path}}<span class="cell-note"><code>{{.}}</code></span>{{/path}}</th>{{#assessment}}<td>{{#tag}}{{>partials/tag}}{{/tag}}</td><td data-label="Found">{{reason}}</td>{{/assessment}}<td data-label="Task">{{#task}}{{>partials/name}}{{/task}}</td><td>{{#source}}{{>partials/source}}{{/source}}</td></tr>
{{/deliverables}}
</tbody></table></div>

"""#),
        ("partials/diagnostic.mustache", #"""
<li class="finding">{{#severity}}{{>partials/tag}}{{/severity}}<div><p class="finding-message">{{message}}.</p>{{#help}}<p>{{.}}</p>{{/help}}<p class="quiet"><code>{{id}}</code> · {{#source}}{{>partials/source}}{{/source}}</p></div></li>

"""#),
        ("partials/finding-brief.mustache", #"""
<li>{{#severity}}{{>partials/tag}}{{/severity}}<div><p>{{#title}}{{>partials/name}}{{/title}} {{#source}}{{>partials/source}}{{/source}}</p></div></li>

"""#),
        ("partials/finding.mustache", #"""
<li class="finding"{{#anchor}} id="{{.}}"{{/anchor}}>{{#severity}}{{>partials/tag}}{{/severity}}<div>
<p class="finding-message">{{message}}.</p>
{{#suggestion}}<p>{{.}}</p>{{/suggestion}}
{{#suppression}}<p class="quiet">Set aside: {{.}}</p>{{/suppression}}
<p class="quiet">{{>partials/sources}}{{#entities}} · {{>partials/name}}{{/entities}}{{#id}} · <code>{{.}}</code>{{/id}}</p>
{{#mend}}
{{>partials/mend}}
{{/mend}}
</div></li>

"""#),
        ("partials/gate-card.mustache", #"""
<li class="card"><p class="card-head">{{#link}}{{>partials/name}}{{/link}} {{#tag}}{{>partials/tag}}{{/tag}}</p>
<p class="card-note">{{kind}} gate, {{#isBlocking}}blocking{{/isBlocking}}{{^isBlocking}}informing{{/isBlocking}}</p>
<p class="card-text">{{reason}}</p>
{{#bar}}{{>partials/bar}}{{/bar}}</li>

"""#),
        ("partials/issue-table.mustache", #"""
<div class="table" role="region" aria-label="Open issues" tabindex="0"><table data-list="issues">
<thead><tr><th scope="col">Id</th><th scope="col">Title</th><th scope="col">Severity</th><th scope="col">Status</th><th scope="col">Affects</th><th scope="col">Workaround</th><th scope="col">Fixed in</th><th scope="col">Source</th></tr></thead>
<tbody>
{{#issues}}
<tr><td class="code">{{code}}</td><th scope="row">{{#title}}{{>partials/name}}{{/title}}{{^isPublic}} <span class="mark-word">internal</span>{{/isPublic}}</th><td>{{#severity}}{{>partials/tag}}{{/severity}}</td><td>{{#status}}{{>partials/tag}}{{/status}}</td><td data-label="Affects">{{#affects}}<bdi>{{.}}</bdi>{{/affects}}</td><td data-label="Workaround">{{#workaround}}<bdi>{{.}}</bdi>{{/workaround}}</td><td data-label="Fixed in">{{#fixedIn}}{{.}}{{/fixedIn}}</td><td>{{#source}}{{>partials/source}}{{/source}}{{#named}}<details><summary>named in {{namedCount}}</summary>{{>partials/mentions}}</details>{{/named}}</td></tr>
{{/issues}}
</tbody></table></div>

"""#),
        ("partials/item-table.mustache", #"""
{{#expectedOfAll}}<p class="quiet">Expected of each: {{.}}.</p>{{/expectedOfAll}}
<div class="table" role="region" aria-label="{{label}}" tabindex="0"><table class="evidence" data-list="items" data-name="{{name}}">
<thead><tr><th scope="col">Item</th><th scope="col">State</th>{{^expectedOfAll}}<th scope="col">Expected</th>{{/expectedOfAll}}<th scope="col">Found</th><th scope="col">Source</th></tr></thead>
<tbody>
{{#items}}
<tr><th scope="row">{{#title}}{{>partials/name}}{{/title}}{{#owner}}<span class="cell-note">Owner: <bdi>{{.}}</bdi></span>{{/owner}}</th>{{#assessment}}<td>{{#tag}}{{>partials/tag}}{{/tag}}</td>{{#expected}}<td data-label="Expected">{{.}}</td>{{/expected}}<td data-label="Found">{{reason}}{{#blocker}} <a class="to-mend" href="{{.}}">How to mend</a>{{/blocker}}{{#mend}}
{{>partials/mend}}
{{/mend}}</td><td>{{>partials/sources}}</td>{{/assessment}}</tr>
{{/items}}
</tbody></table></div>

"""#),
        ("partials/line.mustache", #"""
<span class="source">{{#href}}<a href="{{.}}">{{/href}}line {{line}}{{#href}}</a>{{/href}}</span>
"""#),
        ("partials/mend.mustache", #"""
<details class="mend"><summary>How to mend</summary>
{{#instruction}}<p>{{.}}{{#source}} {{>partials/source}}{{/source}}</p>{{/instruction}}
{{#places}}<p class="edit">{{edit}}{{#source}} of {{>partials/source}}{{/source}}{{#isReplaced}} with{{/isReplaced}}:</p>
<pre tabindex="0"><code>{{#markdown}}{{.}}{{/markdown}}</code></pre>{{/places}}
</details>

"""#),
        ("partials/mentions.mustache", #"""
<ul class="plain">{{#mentions}}<li><bdi>{{title}}</bdi> <span class="quiet">line {{#lines}}{{#href}}<a href="{{.}}">{{/href}}{{line}}{{#href}}</a>{{/href}} {{/lines}}{{#more}}and {{.}}{{/more}}</span></li>{{/mentions}}</ul>

"""#),
        ("partials/name.mustache", #"""
{{#href}}<a href="{{.}}">{{/href}}<bdi>{{text}}</bdi>{{#href}}</a>{{/href}}
"""#),
        ("partials/pager.mustache", #"""
<nav class="pager" aria-label="Pages of {{noun}}"><p>{{words}}</p><ul>{{#previous}}<li><a href="{{.}}" rel="prev">Previous</a></li>{{/previous}}{{#pages}}{{#isAfterGap}}<li aria-hidden="true">…</li>{{/isAfterGap}}<li><a href="{{href}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{number}}</a></li>{{/pages}}{{#next}}<li><a href="{{.}}" rel="next">Next</a></li>{{/next}}</ul></nav>

"""#),
        ("partials/passage.mustache", #"""
<div class="passage">
<p class="passage-head">{{#title}}<strong><bdi>{{.}}</bdi></strong> {{/title}}{{#source}}{{>partials/source}}{{/source}}</p>
{{#hasPoints}}{{#isOrdered}}<ol>{{/isOrdered}}{{^isOrdered}}<ul>{{/isOrdered}}{{#points}}<li class="depth-{{depth}}"><bdi>{{text}}</bdi></li>{{/points}}{{#isOrdered}}</ol>{{/isOrdered}}{{^isOrdered}}</ul>{{/isOrdered}}{{/hasPoints}}
</div>

"""#),
        ("partials/phase-card.mustache", #"""
<li class="card"><p class="card-head">{{#link}}{{>partials/name}}{{/link}} <span class="count">{{count}}</span></p>
{{#title}}<p class="card-text"><bdi>{{.}}</bdi></p>{{/title}}
{{#bar}}{{>partials/bar}}{{/bar}}
{{#hasGates}}<p class="card-gates">{{#gates}}<span>{{#link}}{{>partials/name}}{{/link}} {{#tag}}{{>partials/tag}}{{/tag}}</span> {{/gates}}</p>{{/hasGates}}</li>

"""#),
        ("partials/proof.mustache", #"""
<span class="cell-note">{{#commit}}Committed as {{>partials/commit}}{{/commit}}{{#signatures}}<br>{{.}}{{/signatures}}</span>
"""#),
        ("partials/public-issue.mustache", #"""
<article class="issue" id="{{anchor}}">
<h3><a href="{{href}}">{{#code}}<span class="code">{{.}}</span> {{/code}}{{#title}}<bdi>{{.}}</bdi>{{/title}}{{^code}}{{^title}}{{heading}}{{/title}}{{/code}}</a></h3>
<p>{{#severity}}{{>partials/tag}}{{/severity}} {{#status}}{{>partials/tag}}{{/status}}</p>
<dl class="facts">
{{#affects}}<div><dt>Affects</dt><dd><bdi>{{.}}</bdi></dd></div>{{/affects}}
{{#fixedIn}}<div><dt>Fixed in</dt><dd>{{.}}</dd></div>{{/fixedIn}}
{{#component}}<div><dt>Component</dt><dd><bdi>{{.}}</bdi></dd></div>{{/component}}
{{#firstSeen}}<div><dt>First seen</dt><dd>{{.}}</dd></div>{{/firstSeen}}
{{#workaround}}<div class="wide"><dt>What you can do</dt><dd><bdi>{{.}}</bdi></dd></div>{{/workaround}}
</dl>
</article>

"""#),
        ("partials/reason.mustache", #"""
<li>{{#tag}}{{>partials/tag}}{{/tag}}<div><p>{{reason}}. {{>partials/sources}}{{#more}}<span class="quiet">{{.}}</span>{{/more}}</p></div></li>

"""#),
        ("partials/reference-list.mustache", #"""
<ul class="plain references">{{#references}}<li>{{#tag}}{{>partials/tag}}{{/tag}} {{#target}}{{>partials/name}}{{/target}}{{#isEvidence}} <span class="mark-word">evidence</span>{{/isEvidence}} {{#source}}{{>partials/source}}{{/source}}{{#hasNearest}}<span class="cell-note">Nearest: {{#nearest}}{{>partials/name}} {{/nearest}}</span>{{/hasNearest}}</li>{{/references}}</ul>

"""#),
        ("partials/requirement-table.mustache", #"""
<div class="table" role="region" aria-label="{{label}}" tabindex="0"><table data-list="sign-offs" data-name="{{label}}">
<thead><tr><th scope="col">Role</th><th scope="col">To sign</th><th scope="col">State</th><th scope="col">Recorded</th><th scope="col">Asked at</th></tr></thead>
<tbody>
{{#requirements}}
<tr id="{{anchor}}"><th scope="row">{{#role}}{{>partials/name}}{{/role}}{{#isVeto}} <span class="mark-word veto">veto</span>{{/isVeto}}{{#isOptional}} <span class="mark-word">optional</span>{{/isOptional}}{{#expandedFrom}}<span class="cell-note">from <q>{{.}}</q></span>{{/expandedFrom}}</th><td>{{#scope}}{{>partials/name}}{{/scope}}</td><td>{{#tag}}{{>partials/tag}}{{/tag}}</td><td data-label="Recorded">{{#answers}}<span class="answer">{{#person}}<bdi>{{.}}</bdi> {{/person}}{{#date}}{{>partials/date}} {{/date}}{{#conditions}}<span class="cell-note">Condition: <bdi>{{.}}</bdi></span>{{/conditions}}{{#source}}{{>partials/source}}{{/source}}{{#proof}}{{>partials/proof}}{{/proof}}</span>{{/answers}}{{#note}}<span class="cell-note">{{.}}</span>{{/note}}</td><td>{{#source}}{{>partials/source}}{{/source}}{{#asked}}<span class="cell-note">{{>partials/date}}</span>{{/asked}}</td></tr>
{{/requirements}}
</tbody></table></div>

"""#),
        ("partials/risk-table.mustache", #"""
<div class="table" role="region" aria-label="Risks" tabindex="0"><table data-list="risks">
<thead><tr><th scope="col">Risk</th><th scope="col">Impact</th><th scope="col">Likelihood</th><th scope="col">Status</th><th scope="col">Mitigation</th><th scope="col">Follow-up</th><th scope="col">Source</th></tr></thead>
<tbody>
{{#risks}}
<tr id="{{anchor}}"><th scope="row"><span class="code">{{code}}</span> <bdi>{{title}}</bdi>{{#owner}}<span class="cell-note">Owner: <bdi>{{.}}</bdi></span>{{/owner}}</th><td data-label="Impact">{{#severity}}{{>partials/tag}}{{/severity}}</td><td data-label="Likelihood">{{#likelihood}}{{.}}{{/likelihood}}</td><td>{{#status}}{{>partials/tag}}{{/status}}</td><td data-label="Mitigation">{{#mitigation}}<bdi>{{.}}</bdi>{{/mitigation}}</td><td data-label="Follow-up">{{#followUp}}<bdi>{{.}}</bdi>{{/followUp}}</td><td>{{#source}}{{>partials/source}}{{/source}}</td></tr>
{{/risks}}
</tbody></table></div>

"""#),
        ("partials/rule.mustache", #"""
<li class="rule">
<h3 id="{{anchor}}">{{title}} {{#tag}}{{>partials/tag}}{{/tag}}</h3>
<p>{{reason}}.{{^isBlocking}} <span class="quiet">This rule informs; it does not block.</span>{{/isBlocking}}</p>
{{#hasItems}}
{{#bar}}{{>partials/bar}}{{/bar}}
{{#open}}
<details><summary>{{openWords}}: evidence and how to mend</summary>
{{>partials/item-table}}
</details>
{{/open}}
{{#settled}}
<details><summary>{{settledWords}}: evidence</summary>
{{>partials/item-table}}
</details>
{{/settled}}
{{#more}}<p class="more"><a href="{{all}}">{{.}}</a></p>{{/more}}
{{/hasItems}}
</li>

"""#),
        ("partials/signoff-table.mustache", #"""
<div class="table" role="region" aria-label="{{signoffLabel}}" tabindex="0"><table>
<thead><tr><th scope="col">Role</th><th scope="col">Person</th><th scope="col">State</th><th scope="col">What</th><th scope="col">Date</th><th scope="col">Source</th></tr></thead>
<tbody>
{{#signoffs}}
<tr><th scope="row">{{#role}}{{>partials/name}}{{/role}}{{^role}}<span class="quiet">none named</span>{{/role}}</th><td>{{#person}}<bdi>{{.}}</bdi>{{/person}}</td><td>{{#status}}{{>partials/tag}}{{/status}}</td><td>{{#scope}}{{>partials/name}}{{/scope}}{{#words}}<span class="cell-note"><bdi>{{.}}</bdi></span>{{/words}}{{#conditions}}<span class="cell-note">Condition: <bdi>{{.}}</bdi></span>{{/conditions}}{{#proof}}{{>partials/proof}}{{/proof}}</td><td class="nowrap">{{#date}}{{>partials/date}}{{/date}}{{^date}}<span class="quiet">undated</span>{{/date}}</td><td>{{#source}}{{>partials/source}}{{/source}}</td></tr>
{{/signoffs}}
</tbody></table></div>

"""#),
        ("partials/source.mustache", #"""
<span class="source">{{#href}}<a href="{{.}}">{{/href}}<span class="folder">{{folder}}</span>{{file}}<wbr>:{{line}}{{#href}}</a>{{/href}}{{#repository}}<a class="repository" href="{{.}}" rel="noopener noreferrer" aria-label="{{place}} in the repository">↗</a>{{/repository}}</span>
"""#),
        ("partials/sources.mustache", #"""
<span class="sources">{{#sources}}{{>partials/source}} {{#morePlaces}}<span class="quiet">{{.}}</span>{{/morePlaces}}{{/sources}}</span>
"""#),
        ("partials/symbols.mustache", #"""
<svg class="symbols" width="0" height="0" aria-hidden="true" focusable="false">
<symbol id="i-pass" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.6"/><path d="M4.9 8.3l2.2 2.2 4.1-4.6"/></symbol>
<symbol id="i-fail" viewBox="0 0 16 16"><path d="M5.3 1.4h5.4l3.9 3.9v5.4l-3.9 3.9H5.3l-3.9-3.9V5.3z"/><path d="M5.5 5.5l5 5m0-5l-5 5"/></symbol>
<symbol id="i-pending" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.6" stroke-dasharray="3.1 2.08"/><path d="M8 4.4V8.3l2.6 1.6"/></symbol>
<symbol id="i-unknown" viewBox="0 0 16 16"><path d="M8 .9l7.1 7.1L8 15.1.9 8z"/><path d="M6.3 6.4c.1-1 .8-1.6 1.8-1.6s1.8.6 1.8 1.5c0 1.3-1.8 1.3-1.8 2.6m0 1.9v.1"/></symbol>
<symbol id="i-stale" viewBox="0 0 16 16"><path d="M3.5 1.5h9M3.5 14.5h9M4.6 1.5c0 4 3.4 4 3.4 6.5s-3.4 2.5-3.4 6.5M11.4 1.5c0 4-3.4 4-3.4 6.5s3.4 2.5 3.4 6.5"/></symbol>
<symbol id="i-waived" viewBox="0 0 16 16"><path d="M8 1.6l6.8 12.3H1.2z"/><path d="M8 6v3.6m0 2.1v.1"/></symbol>
<symbol id="i-neutral" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.6"/><path d="M4.8 8h6.4"/></symbol>
<symbol id="i-note" viewBox="0 0 16 16"><rect x="1.6" y="1.6" width="12.8" height="12.8" rx="2"/><path d="M8 7.3v4.2M8 4.5v.1"/></symbol>
<symbol id="i-level-0" viewBox="0 0 16 16"><path class="on" d="M2.5 13v-2.5"/><path class="on" d="M6.17 13v-5.3"/><path class="on" d="M9.84 13v-8.1"/><path class="on" d="M13.51 13v-10.9"/></symbol>
<symbol id="i-level-1" viewBox="0 0 16 16"><path class="on" d="M2.5 13v-2.5"/><path class="on" d="M6.17 13v-5.3"/><path class="on" d="M9.84 13v-8.1"/><path class="off" d="M13.51 13v-10.9"/></symbol>
<symbol id="i-level-2" viewBox="0 0 16 16"><path class="on" d="M2.5 13v-2.5"/><path class="on" d="M6.17 13v-5.3"/><path class="off" d="M9.84 13v-8.1"/><path class="off" d="M13.51 13v-10.9"/></symbol>
<symbol id="i-level-3" viewBox="0 0 16 16"><path class="on" d="M2.5 13v-2.5"/><path class="off" d="M6.17 13v-5.3"/><path class="off" d="M9.84 13v-8.1"/><path class="off" d="M13.51 13v-10.9"/></symbol>
</svg>

"""#),
        ("partials/tag.mustache", ##"""
<span class="tag tone-{{tone}}"><svg class="icon" aria-hidden="true"><use href="#i-{{icon}}"/></svg>{{word}}</span>
"""##),
        ("partials/task-table.mustache", #"""
<div class="table" role="region" aria-label="{{label}}" tabindex="0"><table data-list="tasks" data-name="{{label}}">
<thead><tr><th scope="col">Task</th><th scope="col">Title</th><th scope="col">State</th><th scope="col" class="num">Criteria</th><th scope="col" class="num">Checklist</th><th scope="col" class="num">Sign-offs</th><th scope="col">Owner</th><th scope="col">Date</th></tr></thead>
<tbody>
{{#tasks}}
<tr><td class="code" data-label="Task">{{number}}</td><th scope="row">{{#title}}{{>partials/name}}{{/title}}{{#isKickoff}} <span class="mark-word">kickoff</span>{{/isKickoff}}{{#isLaunch}} <span class="mark-word">launch</span>{{/isLaunch}}{{#isBacklog}} <span class="mark-word">backlog</span>{{/isBacklog}}</th><td>{{#tag}}{{>partials/tag}}{{/tag}}</td><td class="num" data-label="Criteria">{{#criteria}}{{.}}{{/criteria}}</td><td class="num" data-label="Checklist">{{#checklist}}{{.}}{{/checklist}}</td><td class="num" data-label="Sign-offs">{{#signoffs}}{{.}}{{/signoffs}}</td><td data-label="Owner">{{#owner}}<bdi>{{.}}</bdi>{{/owner}}</td><td class="nowrap">{{#completed}}{{>partials/date}}{{/completed}}{{^completed}}{{#due}}due {{>partials/date}}{{/due}}{{/completed}}</td></tr>
{{/tasks}}
</tbody></table></div>

"""#),
        ("partials/turn.mustache", #"""
<p class="blocker-turn{{#isItsOwn}} own{{/isItsOwn}}">{{#owner}}<span class="label">Whose turn</span> <strong><bdi>{{.}}</bdi></strong>{{/owner}}{{#isVeto}} <span class="mark-word veto">veto</span>{{/isVeto}}{{#since}} <span class="fact-detail">since {{>partials/date}}</span>{{/since}}</p>

"""#),
        ("partials/turns.mustache", #"""
<ul class="turns">{{#turns}}<li>{{#name}}{{>partials/name}}{{/name}}{{#isVeto}} <span class="mark-word veto">veto</span>{{/isVeto}} <b>{{count}}</b></li>{{/turns}}</ul>

"""#),
        ("partials/verdict.mustache", ##"""
<section class="verdict tone-{{tone}}" aria-labelledby="verdict">
<div class="verdict-head">
<h1 id="verdict"><span class="verdict-name"><bdi>{{name}}</bdi>{{#isReleased}} (released){{/isReleased}}{{#aliases}} <span class="also">also called <bdi>{{.}}</bdi></span>{{/aliases}}</span> <span class="verdict-word"><svg class="icon" aria-hidden="true"><use href="#i-{{tone}}"/></svg>{{words}}</span></h1>
<p class="verdict-meaning">{{meaning}}</p>
{{#steps}}<p class="verdict-steps">{{.}}.</p>{{/steps}}
{{#contradiction}}<p class="contradiction"><svg class="icon" aria-hidden="true"><use href="#i-waived"/></svg>{{.}}</p>{{/contradiction}}
</div>
<dl class="facts">
<div><dt>Readiness</dt><dd>{{#readiness}}{{>partials/tag}}{{/readiness}}</dd></div>
<div><dt>Recorded decision</dt><dd>{{#decision}}{{>partials/tag}}{{/decision}}{{#recorded}} <span class="fact-detail">{{#date}}{{>partials/date}} {{/date}}{{#source}}{{>partials/source}}{{/source}}</span>{{#scope}}<span class="fact-detail">Scope: <q>{{.}}</q>{{#isLimited}} (less than the whole release){{/isLimited}}</span>{{/scope}}{{/recorded}}</dd></div>
<div><dt>Target date</dt><dd>{{#target}}{{>partials/date}}{{/target}}{{#distance}} <span class="fact-detail">{{.}}</span>{{/distance}}{{^target}}<span class="quiet">none stated</span>{{/target}}</dd></div>
{{#releaseTag}}<div><dt>Tag</dt><dd><code>{{name}}</code>{{#date}} {{>partials/date}}{{/date}} <span class="fact-detail">commit <code>{{hash}}</code></span>{{#tagSignature}} <span class="fact-detail">{{.}}</span>{{/tagSignature}}</dd></div>
{{/releaseTag}}{{#tip}}<div><dt>Branch</dt><dd><code>{{name}}</code> <span class="fact-detail">commit <code>{{hash}}</code></span></dd></div>
{{/tip}}<div><dt>As of</dt><dd><span data-age>{{#asOf}}{{>partials/date}}{{/asOf}}</span>{{#commit}} <span class="fact-detail">commit <code>{{.}}</code></span>{{/commit}}</dd></div>
</dl>
</section>

"""##),
        ("partials/waiver-table.mustache", #"""
<div class="table" role="region" aria-labelledby="waivers" tabindex="0"><table>
<thead><tr><th scope="col">Item</th><th scope="col">Rule</th><th scope="col">Reason</th><th scope="col">Approver</th><th scope="col">Until</th><th scope="col">Source</th></tr></thead>
<tbody>
{{#waivers}}
<tr><th scope="row"><bdi>{{entity}}</bdi></th><td data-label="Rule">{{rule}}</td><td data-label="Reason">{{#reason}}{{.}}{{/reason}}{{^reason}}<span class="quiet">none given</span>{{/reason}}</td><td data-label="Approver">{{#approver}}<bdi>{{.}}</bdi>{{/approver}}{{^approver}}<span class="quiet">none named</span>{{/approver}}</td><td class="nowrap" data-label="Until">{{#until}}{{>partials/date}}{{/until}}{{^until}}<span class="quiet">no end</span>{{/until}}</td><td>{{#source}}{{>partials/source}}{{/source}}</td></tr>
{{/waivers}}
</tbody></table></div>

"""#),
        ("phase.mustache", #"""
{{<layout}}
{{$main}}
<h1><bdi>{{title}}</bdi></h1>
{{#card}}
<dl class="facts">
<div><dt>Tasks done</dt><dd>{{done}} of {{total}} {{#bar}}{{>partials/bar}}{{/bar}}</dd></div>
{{#gates}}<div><dt>{{#link}}{{>partials/name}}{{/link}} gate</dt><dd>{{#tag}}{{>partials/tag}}{{/tag}}</dd></div>{{/gates}}
{{#claimed}}<div><dt>Claimed of the phase</dt><dd>{{#tag}}{{>partials/tag}}{{/tag}} <span class="fact-detail">{{reason}} {{>partials/sources}}</span></dd></div>{{/claimed}}
</dl>
{{/card}}
<p class="quiet">Stated at {{>partials/sources}}</p>
<section>
<h2 id="ready">Definition of Ready</h2>
{{#kickoff}}<p>From the kickoff task {{>partials/name}}.</p>{{/kickoff}}
{{#hasCriteria}}
{{>partials/criteria}}
{{#moreCriteria}}<p class="more">{{>partials/name}}</p>{{/moreCriteria}}
{{/hasCriteria}}
{{^hasCriteria}}<p class="empty">No Definition of Ready is stated for this phase, so it has no rule about one.</p>{{/hasCriteria}}
{{#hasEntry}}<ul class="strip">
{{#entry}}
{{>partials/gate-card}}
{{/entry}}
</ul>{{/hasEntry}}
</section>
<section>
<h2 id="freeze">Freeze</h2>
{{#freeze}}
{{>partials/passage}}
{{/freeze}}
{{^freeze}}<p class="empty">No freeze is declared in its documents.</p>{{/freeze}}
</section>
<section>
<h2 id="tasks">Tasks</h2>
{{#hasTasks}}
{{>partials/task-table}}
{{#moreTasks}}<p class="more">{{>partials/name}}</p>{{/moreTasks}}
{{/hasTasks}}
{{^hasTasks}}<p class="empty">No task names this phase.</p>{{/hasTasks}}
</section>
<section>
<h2 id="deliverables">Deliverables</h2>
{{#hasDeliverables}}
{{>partials/deliverable-table}}
{{#moreDeliverables}}<p class="more">{{>partials/name}}</p>{{/moreDeliverables}}
{{/hasDeliverables}}
{{^hasDeliverables}}<p class="empty">Nothing is promised for this phase.</p>{{/hasDeliverables}}
</section>
<section>
<h2 id="log">Log, newest first</h2>
{{#hasLog}}<ul class="dates">{{#log}}<li><span class="date">{{#date}}{{>partials/date}}{{/date}}{{^date}}<span class="quiet">undated</span>{{/date}}</span><span><bdi>{{title}}</bdi> {{#source}}{{>partials/source}}{{/source}}</span></li>
{{/log}}</ul>
{{#moreLog}}<p class="more">{{.}}</p>{{/moreLog}}{{/hasLog}}
{{^hasLog}}<p class="empty">No log of this phase holds a dated entry.</p>{{/hasLog}}
</section>
<section>
<h2 id="minutes">Logs and minutes</h2>
{{#hasMinutes}}<ul class="plain">{{#minutes}}<li>{{#link}}{{>partials/name}}{{/link}} <span class="quiet">{{kind}}</span></li>{{/minutes}}</ul>{{/hasMinutes}}
{{^hasMinutes}}<p class="empty">No log or minutes of this phase were found.</p>{{/hasMinutes}}
</section>
<section>
<h2 id="exit">Exit gate</h2>
{{#hasExit}}<ul class="strip">
{{#exit}}
{{>partials/gate-card}}
{{/exit}}
</ul>{{/hasExit}}
{{^hasExit}}<p class="empty">No exit gate can be derived for this phase.</p>{{/hasExit}}
</section>
{{/main}}
{{/layout}}

"""#),
        ("phases.mustache", #"""
{{<layout}}
{{$main}}
<h1>Phases</h1>
{{#hasPhases}}<ul class="strip">
{{#phases}}
{{>partials/phase-card}}
{{/phases}}
</ul>{{/hasPhases}}
{{^hasPhases}}<p class="empty">No document names a phase.</p>{{/hasPhases}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("public-layout.mustache", ##"""
<!DOCTYPE html>
<html lang="en">
{{#frame}}
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{title}}</title>
<meta name="description" content="{{summary}}">
<meta property="og:type" content="website">
<meta property="og:title" content="{{title}}">
<meta property="og:description" content="{{summary}}">
<meta property="og:site_name" content="{{project}}">
{{#canonical}}<meta property="og:url" content="{{.}}">
<link rel="canonical" href="{{.}}">
{{/canonical}}
<link rel="stylesheet" href="{{root}}style.css">
<link rel="icon" href="{{root}}icon.svg" type="image/svg+xml">
{{#feed}}<link rel="alternate" type="application/atom+xml" href="{{.}}" title="{{title}}">
{{/feed}}
</head>
{{/frame}}
<body class="public">
<a class="skip" href="#main">Skip to content</a>
{{>partials/symbols}}
<main id="main" tabindex="-1">
{{$main}}{{/main}}
</main>
{{#frame}}<script src="{{root}}script.js" defer></script>{{/frame}}
</body>
</html>

"""##),
        ("reading.mustache", ##"""
{{<layout}}
{{$main}}
<h1>Reading</h1>
<p class="lead">{{documents}} read, {{facts}} found. {{unplaced}} looked like facts and found no place; {{unread}} not read.</p>
<section>
<h2 id="read">Documents</h2>
{{#hasRows}}
<div class="table" role="region" aria-labelledby="read" tabindex="0"><table data-list="documents">
<thead><tr><th scope="col">Document</th><th scope="col">Kind and why</th><th scope="col">Facts</th><th scope="col">Lines not placed</th></tr></thead>
<tbody>
{{#rows}}<tr><th scope="row" class="path">{{#link}}{{>partials/name}}{{/link}}</th><td><strong>{{kind}}</strong> <span class="cell-note">{{reason}}</span></td><td data-label="Facts">{{#refusal}}<span class="tag tone-fail"><svg class="icon" aria-hidden="true"><use href="#i-fail"/></svg>Not read</span> {{.}} {{/refusal}}{{facts}}</td><td data-label="Lines not placed">{{#hasUnplaced}}<details><summary>{{unplacedCount}}</summary><ul class="plain">{{#unplaced}}<li><q>{{text}}</q> {{reason}} {{#source}}{{>partials/source}}{{/source}}</li>{{/unplaced}}</ul></details>{{/hasUnplaced}}{{^hasUnplaced}}<span class="quiet">none</span>{{/hasUnplaced}}</td></tr>
{{/rows}}
</tbody></table></div>
{{/hasRows}}
{{^hasRows}}<p class="empty">{{#isFirst}}No document was found.{{/isFirst}}{{^isFirst}}All of them are on the pages before.{{/isFirst}}</p>{{/hasRows}}
</section>
{{#showsFiles}}<section>
<h2 id="unread">Files not read</h2>
{{#hasFiles}}
<div class="table" role="region" aria-labelledby="unread" tabindex="0"><table>
<thead><tr><th scope="col">File</th><th scope="col">Why</th></tr></thead>
<tbody>{{#files}}<tr><th scope="row" class="path"><bdi>{{path}}</bdi></th><td>{{#tag}}{{>partials/tag}}{{/tag}}{{#reason}} {{.}}{{/reason}}</td></tr>{{/files}}</tbody></table></div>
{{/hasFiles}}
{{^hasFiles}}<p class="empty">Every file under the content was read.</p>{{/hasFiles}}
</section>{{/showsFiles}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""##),
        ("release-blockers.mustache", #"""
{{<layout}}
{{$main}}
<h1 id="blockers">What blocks {{#release}}{{>partials/name}}{{/release}}</h1>
{{#blockedGate}}<p class="quiet">These block {{>partials/name}} unless they name another gate.</p>{{/blockedGate}}
<h2 id="classes">By what it takes</h2>
{{>partials/blockers}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("release-issues.mustache", #"""
{{<layout}}
{{$main}}
<h1 id="issues">Open issues of {{#release}}{{>partials/name}}{{/release}}</h1>
{{>partials/issue-table}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("release-mentions.mustache", #"""
{{<layout}}
{{$main}}
<h1 id="named">Where {{#release}}{{>partials/name}}{{/release}} is named</h1>
{{#named}}
{{>partials/mentions}}
{{/named}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("release.mustache", #"""
{{<layout}}
{{$main}}
{{#banner}}
{{>partials/verdict}}
{{/banner}}
{{#banner}}
<section>
<h2 id="reasons">Why</h2>
{{#hasReasons}}<ul class="checks">{{#reasons}}
{{>partials/reason}}
{{/reasons}}</ul>{{/hasReasons}}
{{#hasFurtherReasons}}<details><summary>Further reasons</summary><ul class="checks">{{#furtherReasons}}
{{>partials/reason}}
{{/furtherReasons}}</ul></details>{{/hasFurtherReasons}}
{{^hasReasons}}<p class="empty">No reason was recorded for this verdict.</p>{{/hasReasons}}
</section>
{{/banner}}
<section>
<h2 id="blockers">What blocks it</h2>
{{#hasBlockers}}
{{>partials/turns}}
{{#blockedGate}}<p class="quiet">These block {{>partials/name}} unless they name another gate.</p>{{/blockedGate}}
{{>partials/blockers}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/hasBlockers}}
{{^hasBlockers}}<p class="empty">Nothing is known to stand in the way.</p>{{/hasBlockers}}
</section>
<section>
<h2 id="gates">Gates</h2>
{{#hasGates}}<ul class="strip">
{{#gates}}
{{>partials/gate-card}}
{{/gates}}
</ul>{{/hasGates}}
{{^hasGates}}<p class="empty">No gate can be derived for this release: the documents name no criteria, checklist or sign-off for it.</p>{{/hasGates}}
</section>
<section>
<h2 id="decisions">Votes and conditions</h2>
{{#decisions}}
{{>partials/decision}}
{{/decisions}}
{{#moreDecisions}}<p class="more">{{>partials/name}}</p>{{/moreDecisions}}
{{^decisions}}<p class="empty">No go/no-go decision about this release is recorded.</p>{{/decisions}}
</section>
<section>
<h2 id="scope">Scope</h2>
{{#scope}}
{{>partials/passage}}
{{/scope}}
{{^scope}}<p class="empty">Its documents state no scope.</p>{{/scope}}
</section>
<section>
<h2 id="artifacts">Artifacts</h2>
{{#hasArtifacts}}
{{>partials/artifact-table}}
{{#moreArtifacts}}<p class="more">{{>partials/name}}</p>{{/moreArtifacts}}
{{/hasArtifacts}}
{{^hasArtifacts}}<p class="empty">No document lists files of this release, so no rule about artifacts applies.</p>{{/hasArtifacts}}
</section>
<section>
<h2 id="issues">Known issues</h2>
{{#hasIssues}}
{{>partials/issue-table}}
{{#moreIssues}}<p class="more">{{>partials/name}}</p>{{/moreIssues}}
{{/hasIssues}}
{{^hasIssues}}<p class="empty">No open issue of this release is listed.</p>{{/hasIssues}}
</section>
<section>
<h2 id="tests">Tests and metrics</h2>
{{#tests}}
{{>partials/passage}}
{{/tests}}
{{^tests}}<p class="empty">Its documents hold no test summary and no metrics.</p>{{/tests}}
</section>
<section>
<details class="fold"><summary><h2 id="risks">Risks</h2> <span class="count">{{#counts}}{{risksCount}}{{/counts}}</span></summary>
{{#hasRisks}}
{{>partials/risk-table}}
{{#moreRisks}}<p class="more">{{>partials/name}}</p>{{/moreRisks}}
{{/hasRisks}}
{{^hasRisks}}<p class="empty">No risk of this release is listed.</p>{{/hasRisks}}
</details>
</section>
<section>
<details class="fold"><summary><h2 id="rollback">Rollback plan</h2> <span class="count">{{#counts}}{{rollbackCount}}{{/counts}}</span></summary>
<div class="columns">
<div><h3>Triggers</h3>
{{#triggers}}
{{>partials/passage}}
{{/triggers}}
{{^triggers}}<p class="empty">No trigger is written down.</p>{{/triggers}}</div>
<div><h3>Steps</h3>
{{#steps}}
{{>partials/passage}}
{{/steps}}
{{^steps}}<p class="empty">No step is written down.</p>{{/steps}}</div>
</div>
</details>
</section>
<section>
<details class="fold"><summary><h2 id="plans">Deployment, support and communication</h2> <span class="count">{{#counts}}{{plansCount}}{{/counts}}</span></summary>
{{#plans}}
{{>partials/passage}}
{{/plans}}
{{^plans}}<p class="empty">Its documents hold no such plan.</p>{{/plans}}
</details>
</section>
<section>
<details class="fold"><summary><h2 id="handoff">Operator handoff</h2> <span class="count">{{#counts}}{{handoffCount}}{{/counts}}</span></summary>
{{#handoff}}
{{>partials/passage}}
{{/handoff}}
{{^handoff}}<p class="empty">Its documents hand nothing over to operators.</p>{{/handoff}}
</details>
</section>
<section>
<details class="fold"><summary><h2 id="backlog">Carried over</h2> <span class="count">{{#counts}}{{backlogCount}}{{/counts}}</span></summary>
{{#backlog}}
{{>partials/passage}}
{{/backlog}}
{{#hasCarried}}<ul class="plain">{{#carried}}<li>{{#title}}{{>partials/name}}{{/title}}{{#owner}} <span class="quiet"><bdi>{{.}}</bdi></span>{{/owner}} {{#tag}}{{>partials/tag}}{{/tag}}</li>{{/carried}}</ul>
{{#moreTasks}}<p class="more">{{>partials/name}}</p>{{/moreTasks}}{{/hasCarried}}
{{^hasBacklog}}{{^hasCarried}}<p class="empty">Its documents list no backlog.</p>{{/hasCarried}}{{/hasBacklog}}
</details>
</section>
<section>
<details class="fold"><summary><h2 id="findings">Findings</h2> <span class="count">{{#counts}}{{findingsCount}}{{/counts}}</span></summary>
{{#hasFindings}}<ul class="checks">
{{#findings}}
{{>partials/finding-brief}}
{{/findings}}
</ul>
{{#hasFurtherFindings}}<details><summary>Further findings</summary><ul class="checks">
{{#furtherFindings}}
{{>partials/finding-brief}}
{{/furtherFindings}}
</ul></details>{{/hasFurtherFindings}}
{{#moreFindings}}<p class="more"><a href="{{findingsPage}}">{{.}}</a></p>{{/moreFindings}}{{/hasFindings}}
{{^hasFindings}}<p class="empty">Nothing contradicts itself about this release.</p>{{/hasFindings}}
</details>
</section>
<section>
<details class="fold"><summary><h2 id="documents">Its documents</h2> <span class="count">{{#counts}}{{documentsCount}}{{/counts}}</span></summary>
{{#hasDocuments}}<ul class="plain">{{#documents}}<li>{{#link}}{{>partials/name}}{{/link}} <span class="quiet">{{kind}}</span></li>{{/documents}}</ul>{{#moreDocuments}}<p class="more">{{>partials/name}}</p>{{/moreDocuments}}{{/hasDocuments}}
{{^hasDocuments}}<p class="empty">No document belongs to this release alone.</p>{{/hasDocuments}}
<h3 id="named">Named in</h3>
{{#named}}
{{>partials/mentions}}
{{#moreNamed}}<p class="more">{{>partials/name}}</p>{{/moreNamed}}
{{/named}}
{{^named}}<p class="empty">No running text names it by its version.</p>{{/named}}
</details>
</section>
{{/main}}
{{/layout}}

"""#),
        ("risks.mustache", #"""
{{<layout}}
{{$main}}
<h1>Risks</h1>
{{#hasRisks}}
{{>partials/risk-table}}
{{/hasRisks}}
{{^hasRisks}}<p class="empty">No document lists risks.</p>{{/hasRisks}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("role.mustache", #"""
{{<layout}}
{{$main}}
{{#summary}}<h1><bdi>{{name}}</bdi> {{#tag}}{{>partials/tag}}{{/tag}}</h1>
<p class="lead">{{given}} of {{asked}} asked sign-offs are given.{{#isVeto}} Its sign-off is mandatory: no other approval outweighs it.{{/isVeto}}</p>{{/summary}}
<dl class="facts">
<div><dt>State of its sign-offs</dt><dd>{{#bar}}{{>partials/bar}}{{/bar}}</dd></div>
{{#aliases}}<div><dt>Also called</dt><dd><bdi>{{.}}</bdi></dd></div>{{/aliases}}
{{#people}}<div><dt>Who may sign</dt><dd><bdi>{{.}}</bdi></dd></div>{{/people}}
{{#isCollective}}<div><dt>Stands for</dt><dd class="links">{{#members}}<span>{{>partials/name}}</span> {{/members}}{{^members}}<span class="quiet">nobody is listed</span>{{/members}}</dd></div>{{/isCollective}}
<div class="wide"><dt>Named at</dt><dd>{{>partials/sources}}</dd></div>
</dl>
{{#open}}<section>
<h2 id="open">Open</h2>
{{>partials/requirement-table}}
</section>{{/open}}
{{#hasNothingOpen}}<section>
<h2 id="open">Open</h2>
<p class="empty">Nothing that is asked of this role is open.</p>
</section>{{/hasNothingOpen}}
{{#settled}}<section>
<h2 id="settled">Settled</h2>
{{>partials/requirement-table}}
</section>{{/settled}}
{{#hasNothingSettled}}<section>
<h2 id="settled">Settled</h2>
<p class="empty">Nothing that is asked of this role is settled.</p>
</section>{{/hasNothingSettled}}
{{#hasSignoffs}}<section>
<h2 id="signed">Everything it signed</h2>
{{>partials/signoff-table}}
</section>{{/hasSignoffs}}
{{#hasNothingSigned}}<section>
<h2 id="signed">Everything it signed</h2>
<p class="empty">No sign-off of this role is recorded.</p>
</section>{{/hasNothingSigned}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("rule.mustache", #"""
{{<layout}}
{{$main}}
{{#rule}}
<h1>{{title}} {{#tag}}{{>partials/tag}}{{/tag}}</h1>
<p class="lead">{{reason}}.</p>
<p>{{#gate}}A rule of {{>partials/name}}.{{/gate}}{{^isBlocking}} <span class="quiet">It informs; it does not block.</span>{{/isBlocking}}</p>
{{#bar}}{{>partials/bar}}{{/bar}}
{{#open}}<section>
<h2 id="open">Open, worst first</h2>
{{>partials/item-table}}
</section>{{/open}}
{{#settled}}<section>
<h2 id="settled">Settled</h2>
{{>partials/item-table}}
</section>{{/settled}}
{{/rule}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("script.js", ##"""
// What pages do beyond showing: search, filter, sort, copy, and what is new since the last visit.
// Every page is complete without it. Nothing is sent anywhere; what it remembers stays in the browser.
(() => {
  "use strict";
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = text => text.replace(/\s+/g, " ").trim();

  /** An element with properties, attributes (those with a hyphen, and role) and children. */
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

  // The state of filters and of the search stands in the address, so that it can be sent to somebody.
  const state = new URLSearchParams(location.search);
  const remember = (key, value) => {
    if (value) state.set(key, value); else state.delete(key);
    const query = state.toString();
    try { history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash); } catch { /* from a folder */ }
  };

  // Opened from a folder, an address that ends in a slash shows the folder and not its page.
  if (location.protocol === "file:") {
    for (const link of all("a[href]")) if (link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }

  // On a phone the sections scroll sideways: the one that is read is in sight.
  const current = document.querySelector(".sections [aria-current]");
  if (current) current.closest("nav").scrollLeft = current.offsetLeft - 60;

  // A place within folded text is unfolded when somebody is led there, and everything is for printing.
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

  // How old the page is: it does not change by itself while the days go by.
  for (const stamp of all("[data-age]")) {
    const time = stamp.querySelector("time");
    const days = time ? Math.floor((Date.now() - Date.parse(time.dateTime)) / 864e5) : 0;
    if (days > 0) stamp.append(make("span", { className: days > 7 ? "age old" : "age" }, days === 1 ? " (yesterday)" : ` (${days} days ago)`));
  }

  // Copying.
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

  // Filters and sorting of tables and lists that say what they hold.
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

  // What is new since the last visit: only in this browser, page by page. Reloading does not make it old.
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

  // Search, on its own page; the key / leads there from everywhere.
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

  // The index of a large project comes in parts: the first with the page, the others once somebody asks.
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
      // Who walks along the results is not to lose them.
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

"""##),
        ("search.mustache", #"""
{{<layout}}
{{$main}}
<h1>Search</h1>
<form id="search" role="search" class="search" hidden>
<div><label for="q">Words of a task, sign-off, issue, document or anything else</label> <input id="q" name="q" type="search" autocomplete="off"></div>
<div><label for="kind">Only</label> <select id="kind" name="kind"><option value="">everything</option></select></div>
</form>
<p id="found" role="status"></p>
<ul id="results" class="plain results"></ul>
<noscript><p class="lead">Searching needs a script, which your browser does not run here. Everything can be reached from the lists:</p></noscript>
<section>
<h2 id="lists">Lists</h2>
<ul class="plain">{{#lists}}<li>{{>partials/name}}</li>{{/lists}}</ul>
</section>
<script src="{{index}}" defer></script>
{{/main}}
{{/layout}}

"""#),
        ("signoffs.mustache", #"""
{{<layout}}
{{$main}}
<h1>Sign-offs</h1>
{{#isEmpty}}<p class="empty">No document asks anybody for a sign-off.</p>{{/isEmpty}}
{{^isEmpty}}
<p class="lead">{{given}} of {{asked}} asked sign-offs are given. {{#bar}}{{>partials/bar}}{{/bar}}</p>
{{#hasScopes}}<section>
<h2 id="matrix">Who signs what</h2>
<div class="table chart" role="region" aria-label="Grid of sign-offs" tabindex="0">{{grid}}</div>
<p class="key">{{#key}}{{>partials/tag}} {{/key}}<span class="quiet">Nothing is asked where a cell is empty.</span></p>
<details><summary>The same in words</summary>
<p class="quiet">A dash says that nothing is asked.</p>
<div class="table matrix" role="region" aria-label="Who signs what, in words" tabindex="0"><table>
<thead><tr><th scope="col">Role</th>{{#scopes}}<th scope="col">{{>partials/name}}</th>{{/scopes}}</tr></thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{#role}}{{>partials/name}}{{/role}}</th>{{#cells}}<td>{{#tag}}{{>partials/tag}}{{/tag}}{{#isVeto}} <span class="mark-word veto">veto</span>{{/isVeto}}{{^isAsked}}–{{/isAsked}}</td>{{/cells}}</tr>
{{/rows}}
</tbody></table></div>
</details>
</section>
<section>
<h2 id="required">Required</h2>
{{>partials/requirement-table}}
</section>{{/hasScopes}}
{{/isEmpty}}
{{#showsLoose}}<section>
<h2 id="others">Recorded, though nothing asks for them</h2>
{{#hasSignoffs}}
{{>partials/signoff-table}}
{{/hasSignoffs}}
{{^hasSignoffs}}<p class="empty">Every recorded sign-off answers a requirement.</p>{{/hasSignoffs}}
</section>{{/showsLoose}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("style.css", #"""
/* Tokens: colour by meaning, one scale of space, one of type. Light first, dark below. */
:root {
  color-scheme: light dark;
  --paper: #fcfcfb;
  --panel: #fff;
  --sunken: #f3f4f4;
  --ink: #16191d;
  --muted: #565e67;
  --line: #dfe2e5;
  --line-strong: #b9bfc6;
  --accent: #0a5796;
  --pass: #17794a;
  --pass-ink: #0b5431;
  --pass-wash: #e2f3e9;
  --fail: #c02a20;
  --fail-ink: #8c1a12;
  --fail-wash: #fdecea;
  --pending: #b57d0a;
  --pending-ink: #664500;
  --pending-wash: #fcf1d8;
  --unknown: #6f5cb8;
  --unknown-ink: #483784;
  --unknown-wash: #eeeaf9;
  --stale: #c25d15;
  --stale-ink: #783600;
  --stale-wash: #fdebdd;
  --waived: #3a76c4;
  --waived-ink: #1c4a85;
  --waived-wash: #e6effb;
  --neutral: #8b939c;
  --neutral-ink: #454c54;
  --neutral-wash: #edeff1;
  --s1: .25rem;
  --s2: .5rem;
  --s3: .75rem;
  --s4: 1rem;
  --s5: 1.5rem;
  --s6: 2.5rem;
  --s7: 4rem;
  --small: .8125rem;
  --body: .9375rem;
  --large: 1.125rem;
  --huge: clamp(1.6rem, .5rem + 6.2vw, 3.25rem);
  --radius: 6px;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Roboto Mono", "Liberation Mono", monospace;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #111417;
    --panel: #181c20;
    --sunken: #1f2429;
    --ink: #e9ebee;
    --muted: #a5adb6;
    --line: #2c3238;
    --line-strong: #4d555e;
    --accent: #86bdf2;
    --pass: #3fa972;
    --pass-ink: #98dfb7;
    --pass-wash: #12301f;
    --fail: #e5655b;
    --fail-ink: #ffb4ad;
    --fail-wash: #3d1714;
    --pending: #d19a2c;
    --pending-ink: #f2cd86;
    --pending-wash: #35280c;
    --unknown: #9a89dd;
    --unknown-ink: #cbc0f5;
    --unknown-wash: #282143;
    --stale: #dd7d37;
    --stale-ink: #f8bd93;
    --stale-wash: #3a2211;
    --waived: #6fa2e4;
    --waived-ink: #b0d0f8;
    --waived-wash: #152a45;
    --neutral: #8b939c;
    --neutral-ink: #c3c9d0;
    --neutral-wash: #262b31;
  }
}

.tone-pass { --tone: var(--pass); --tone-ink: var(--pass-ink); --tone-wash: var(--pass-wash); }
.tone-fail { --tone: var(--fail); --tone-ink: var(--fail-ink); --tone-wash: var(--fail-wash); }
.tone-pending { --tone: var(--pending); --tone-ink: var(--pending-ink); --tone-wash: var(--pending-wash); }
.tone-unknown { --tone: var(--unknown); --tone-ink: var(--unknown-ink); --tone-wash: var(--unknown-wash); }
.tone-stale { --tone: var(--stale); --tone-ink: var(--stale-ink); --tone-wash: var(--stale-wash); }
.tone-waived { --tone: var(--waived); --tone-ink: var(--waived-ink); --tone-wash: var(--waived-wash); }
.tone-neutral, .tone-note { --tone: var(--neutral); --tone-ink: var(--neutral-ink); --tone-wash: var(--neutral-wash); }

/* Ground */
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: var(--s4); }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 var(--body)/1.5 var(--sans);
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd, blockquote, pre { margin: 0; }
ul, ol { padding: 0; list-style: none; }
h1 { font-size: 1.875rem; line-height: 1.2; font-weight: 650; letter-spacing: -.015em; text-wrap: balance; }
h2 { font-size: 1.1875rem; line-height: 1.3; font-weight: 650; letter-spacing: -.005em; }
h3 { font-size: 1rem; line-height: 1.4; font-weight: 650; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
a:hover { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
a, summary, [tabindex] { border-radius: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
code, pre { font-family: var(--mono); font-size: .875em; }
pre { overflow-x: auto; padding: var(--s3) var(--s4); background: var(--sunken); border-radius: var(--radius); line-height: 1.5; }
q { quotes: "“" "”" "‘" "’"; }
:target { background: color-mix(in srgb, var(--accent) 12%, transparent); box-shadow: -3px 0 var(--accent); }
.icon { width: 1em; height: 1em; flex: none; }
.icon, .symbols { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.symbols { position: absolute; }
.symbols .on, .symbols .off { stroke-width: 2.4; stroke-linecap: butt; }
.symbols .off { opacity: .3; }
.skip { position: absolute; inset-inline-start: -999px; z-index: 2; padding: var(--s2) var(--s4); background: var(--panel); }
.skip:focus { inset: var(--s2) auto auto var(--s2); }

/* Frame */
.masthead { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--line); background: var(--panel); }
.project { flex: 1; padding: var(--s3) var(--s4) 0; font-weight: 650; }
.project a { color: inherit; text-decoration: none; }
.project span { color: var(--muted); font-weight: 400; }
.sections { flex: 1 0 100%; max-width: 100%; display: flex; overflow-x: auto; padding: var(--s2) var(--s2) var(--s3); scrollbar-width: thin; }
.sections ul { display: flex; }
.sections a { display: block; padding: var(--s1) var(--s2); color: var(--muted); text-decoration: none; white-space: nowrap; line-height: 1.5rem; }
.sections a:hover { color: var(--ink); text-decoration: underline; }
.sections [aria-current] { color: var(--ink); font-weight: 650; box-shadow: inset 0 -2px var(--accent); }
.group-title { display: none; }
main { padding: var(--s5) var(--s4) var(--s7); }
.colophon { padding: var(--s4); border-top: 1px solid var(--line); color: var(--muted); font-size: var(--small); }
.crumbs { margin-bottom: var(--s4); font-size: var(--small); }
.crumbs ol { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s2); }
.crumbs li + li::before { content: "/" / ""; color: var(--muted); margin-inline-end: var(--s2); }
.crumbs a { color: var(--muted); }

@media (min-width: 62rem) {
  body:not(.public) { display: grid; grid-template: 1fr auto / 13rem minmax(0, 1fr); min-height: 100vh; }
  .masthead { display: block; grid-row: 1 / 3; border: 0; border-inline-end: 1px solid var(--line); }
  .masthead > * { position: sticky; }
  .masthead .to-search { top: 4.25rem; padding: 0 var(--s5) var(--s4); }
  .project { top: 0; padding: var(--s5) var(--s5) var(--s3); }
  .project span { display: block; font-size: var(--small); }
  .sections { top: 6.75rem; display: block; padding: 0 var(--s4) var(--s5); overflow: visible; }
  .sections ul { display: block; margin-bottom: var(--s4); }
  .group-title { display: block; padding: 0 var(--s2); color: var(--muted); font-size: var(--small); }
  .sections a { color: var(--ink); border-radius: 4px; }
  .sections [aria-current] { background: var(--sunken); box-shadow: inset 2px 0 var(--accent); }
  main, .colophon { padding-inline: clamp(1.5rem, 3vw, 3.5rem); }
  main { max-width: 84rem; width: 100%; }
}

/* Rhythm: one distance between sections, one within them */
section { margin-top: var(--s6); }
section > h2 { padding-bottom: var(--s2); border-bottom: 1px solid var(--line); margin-bottom: var(--s4); }
section > * + h2, section > * + h3 { margin-top: var(--s5); }
section > p + p, section > p + .checks, .checks + .strip, section > p + .table, section > .passage + .passage, .tally + .checks { margin-top: var(--s3); }
h3 + *, h3 + .empty { margin-top: var(--s2); }
h1 + * { margin-top: var(--s3); }
.lead { font-size: var(--large); line-height: 1.5; max-width: 46rem; color: var(--ink); }
.lead + :not(section) { margin-top: var(--s4); }
p { max-width: 48rem; text-wrap: pretty; }
.quiet, .empty, .label, .count, .fact-detail, .cell-note { color: var(--muted); }
.cell-note, .fact-detail, .source, .count, .mark-word, .card-note, .label, .checks .quiet, .blocker .quiet { font-size: var(--small); }
.cell-note, .fact-detail { display: block; font-weight: 400; overflow-wrap: anywhere; }
.count { font-weight: 400; }
.columns { display: grid; gap: 0 var(--s6); grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
.columns > * { min-width: 0; }
.nowrap, time { white-space: nowrap; }
.code { font-variant-numeric: tabular-nums; font-weight: 650; }

/* Status: word, shape and colour together */
.tag {
  display: inline-flex;
  align-items: center;
  gap: .35em;
  padding: .1em .55em .1em .4em;
  border: 1px solid color-mix(in srgb, var(--tone) 35%, transparent);
  border-radius: 4px;
  background: var(--tone-wash);
  color: var(--tone-ink);
  font-size: var(--small);
  font-weight: 600;
  line-height: 1.45;
  letter-spacing: 0;
  white-space: nowrap;
  vertical-align: .08em;
}
.mark-word { padding: 0 .4em; border: 1px solid var(--line-strong); border-radius: 3px; color: var(--muted); font-weight: 400; overflow-wrap: anywhere; letter-spacing: 0; }
.mark-word.veto { border-color: var(--ink); color: var(--ink); }
.chip { display: inline-block; padding: .1em .6em; margin: 0 .15em .3em 0; border: 1px solid var(--line-strong); border-radius: 99px; font-size: var(--small); }

/* Where a statement stands */
.source { color: var(--muted); font-family: var(--mono); }
.source a { display: inline-block; min-height: 1.5rem; padding-block: .1rem; color: var(--muted); font-size: .92em; text-decoration-style: dotted; text-decoration-color: var(--line-strong); overflow-wrap: anywhere; }
.source:not(:has(a)) { display: inline-block; }
.source a:hover { color: var(--accent); }
.unseen, .titled > h2:first-child, .source .folder { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.source .repository { padding-inline: .25em; text-decoration: none; }
.sources .source { margin-inline-end: .35em; }
td .source { display: inline-block; width: max-content; max-width: clamp(9rem, 20vw, 16rem); }
td .answer > .source { display: block; }
td:has(> .source:last-child), td > .sources { min-width: 9rem; }

/* Verdict */
.verdict { margin: 0; padding: clamp(1rem, 3vw, 2.25rem); border-radius: 10px; background: var(--tone-wash); border: 1px solid color-mix(in srgb, var(--tone) 30%, transparent); }
.verdict h1 { letter-spacing: -.02em; }
.also { display: inline-block; color: color-mix(in srgb, var(--ink) 78%, var(--tone-wash)); font-size: var(--body); font-weight: 400; margin-inline-start: .35em; }
.verdict-name { display: block; font-size: var(--large); font-weight: 600; letter-spacing: 0; }
.verdict-word { display: inline-flex; align-items: center; gap: .22em; color: var(--tone-ink); font-size: min(var(--huge), 9vw); font-weight: 750; line-height: 1.1; margin-top: var(--s1); }
.verdict-word .icon { width: .82em; height: .82em; stroke-width: 1.5; }
.verdict-meaning { margin-top: var(--s2); font-size: var(--large); max-width: 44rem; }
.verdict-steps { margin-top: var(--s1); max-width: none; }
.contradiction { display: flex; gap: .5em; align-items: center; margin-top: var(--s3); font-weight: 600; color: var(--tone-ink); }
.verdict .facts { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s5); margin-top: var(--s4); border: 0 solid color-mix(in srgb, var(--tone) 30%, transparent); border-top-width: 1px; padding-top: var(--s3); }
.verdict .facts * { display: inline; font-size: var(--small); }
.verdict dt { margin-inline-end: .35em; }
.verdict .facts :is(.tag, .source a) { display: inline-flex; }
.verdict .fact-detail + .fact-detail { display: block; }
.verdict .tag { background: var(--panel); }
.verdict .quiet, .verdict .fact-detail, .verdict dt, .verdict .source a { color: color-mix(in srgb, var(--ink) 78%, var(--tone-wash)); }

@media (min-width: 62rem) {
  .verdict:has(.facts) { display: grid; grid-template-columns: minmax(0, 1fr) 18rem; gap: var(--s6); align-items: center; }
  .verdict .facts { flex-direction: column; gap: var(--s2); margin: 0; border-width: 0 0 0 1px; padding: 0 0 0 var(--s5); }
}

.facts { display: grid; gap: var(--s4) var(--s6); grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), max-content)); }
p + .facts { margin-top: var(--s4); }
.facts dt { color: var(--muted); font-size: var(--small); }
.facts dd { max-width: 24rem; }
.facts .wide { grid-column: 1 / -1; }
.facts .wide dd { max-width: 46rem; }

/* Whose turn, and what blocks */
.turns { display: flex; flex-wrap: wrap; gap: var(--s2); }
.turns li { display: inline-flex; gap: .4em; align-items: center; padding: .15em .65em; border: 1px solid var(--line-strong); border-radius: 99px; background: var(--panel); }
.turns b { color: var(--muted); }
.turns a { color: inherit; }
.blocker-group { margin-top: var(--s5); }
section > h2 + :is(h3, .blocker-group) { margin-top: 0; }
.blocker-group .count { margin-inline-start: var(--s1); }
.blockers { margin-top: var(--s2); border-top: 1px solid var(--line); }
.blocker { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); gap: var(--s1) var(--s3); padding: var(--s3) 0; border-bottom: 1px solid var(--line); }
.blocker-number { color: var(--muted); text-align: end; font-size: var(--small); line-height: 1.75; }
.blocker-title { font-weight: 600; }
.blocker-title a { color: inherit; display: inline-block; min-height: 1.5rem; max-width: 100%; overflow-wrap: anywhere; }
.blocker > :nth-child(n + 3) { grid-column: 2; }
.blocker > * .label { margin-inline-end: .25em; }
.pager { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); align-items: center; justify-content: space-between; margin-top: var(--s5); padding-top: var(--s3); border-top: 1px solid var(--line); color: var(--muted); }
.pager ul { display: flex; flex-wrap: wrap; gap: var(--s1); align-items: center; }
.pager a { display: inline-block; min-width: 2rem; padding: .25rem .6rem; text-align: center; border: 1px solid var(--line-strong); border-radius: 4px; text-decoration: none; }
.pager [aria-current] { color: var(--paper); background: var(--accent); border-color: var(--accent); font-weight: 650; }
.rest .blockers { margin-top: 0; border: 0; }
@media (min-width: 75rem) {
  .blocker { grid-template-columns: 1.5rem minmax(0, 1fr) 12rem; gap: var(--s3); }
  .blocker:has(> .blocker-step) { grid-template-columns: 1.5rem minmax(0, 1.2fr) minmax(0, 1fr) 11rem; }
}
@media print, (min-width: 75rem) {
  .blocker > :nth-child(n + 3) { grid-column: auto; }
  .blocker > * .label { display: none; }
}
/* What the script adds */
button, input, select { font: inherit; color: inherit; border: 1px solid var(--line-strong); border-radius: 4px; background: var(--panel); min-height: 1.75rem; padding: .15rem .6rem; }
button { cursor: pointer; }
.tool { font-size: var(--small); }
.anchor { min-width: 1.5rem; min-height: 1.5rem; padding: 0; border-color: transparent; background: none; color: var(--muted); font-weight: 400; opacity: 0; vertical-align: middle; }
:hover > .anchor, .anchor:focus-visible { opacity: 1; }
.sort { all: unset; cursor: pointer; min-height: 1.5rem; border-radius: 2px; }
.sort::after { content: " ↕" / ""; opacity: .45; }
[aria-sort=ascending] .sort::after { content: " ↑" / ""; opacity: 1; }
[aria-sort=descending] .sort::after { content: " ↓" / ""; opacity: 1; }
.sort:focus-visible { outline: 2px solid var(--accent); }
.filters { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; margin-block: var(--s3); }
.filters input { width: 14rem; max-width: 100%; }
.filter-chip { border-radius: 99px; }
.filter-chip[aria-pressed=true] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.mark-word.new { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.news { color: var(--accent); font-weight: 600; }
.age.old { color: var(--fail-ink); font-weight: 600; }
.reply + .tool { margin-top: var(--s2); }
.search { display: flex; flex-wrap: wrap; gap: var(--s4); align-items: end; }
.search[hidden] { display: none; }
.search label { display: block; padding-bottom: var(--s1); color: var(--muted); font-size: var(--small); }
.search input { width: min(100%, 30rem); }
.search div:first-child { flex: 1 1 20rem; }
.to-search { padding: var(--s3) var(--s4) 0; }
.to-search a { display: inline-block; min-height: 1.5rem; }
kbd { font: inherit; padding: 0 .4em; border: 1px solid var(--line-strong); border-radius: 3px; color: var(--muted); }
details { margin-top: var(--s1); }
summary { cursor: pointer; color: var(--accent); width: fit-content; font-size: var(--small); padding-block: .15rem; }
.folds { display: flex; flex-wrap: wrap; gap: 0 var(--s4); }
.folds > details[open] { flex: 0 0 100%; }
.fold { margin-top: 0; }
.fold > summary { width: auto; padding-bottom: var(--s2); border-bottom: 1px solid var(--line); margin-bottom: var(--s4); color: inherit; }
.fold h2 { display: inline; }
.fold h3 { margin-top: var(--s4); }
.mend pre { margin-top: var(--s2); border-inline-start: 3px solid var(--line-strong); }
.edit { margin-top: var(--s2); font-size: var(--small); color: var(--muted); }

/* Strips of cards */
.strip { display: grid; gap: var(--s3); grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
.card { display: flex; flex-direction: column; gap: var(--s1); padding: var(--s4); background: var(--panel); border: 1px solid var(--line); border-radius: var(--radius); }
.card-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: var(--s1) var(--s2); font-weight: 600; }
.card-head a { color: inherit; }
.card-note { color: var(--muted); }
.card-text { margin-bottom: auto; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
td.links { min-width: 9rem; }
.more { margin-top: var(--s3); }
.links > span { display: inline-block; min-height: 1.6rem; overflow-wrap: anywhere; margin-inline-end: .5em; }
.card-gates { display: flex; flex-wrap: wrap; gap: var(--s1) var(--s4); margin-top: var(--s2); font-size: var(--small); }
.tally { display: block; font-size: var(--small); color: var(--muted); max-width: 32rem; }
.bar { display: block; width: 100%; height: 6px; margin: var(--s2) 0 var(--s1); border-radius: 3px; background: var(--sunken); }
.seg { fill: var(--tone); stroke: var(--panel); stroke-width: 1px; vector-effect: non-scaling-stroke; }

/* Tables scroll in a region of their own */
.table { position: relative; overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; line-height: 1.45; }
th, td { padding: var(--s2) var(--s4) var(--s2) 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
/* Tables below each other that are one */
.even { table-layout: fixed; overflow-wrap: anywhere; }
.even th:nth-child(n + 2) { width: 24%; }
.even th:nth-child(3) { width: 13%; }
.even th:nth-child(n + 4) { width: 6.4rem; }
.key { margin-top: var(--s3); }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--muted); font-size: var(--small); font-weight: 400; white-space: nowrap; border-color: var(--line-strong); vertical-align: bottom; }
tbody th { font-weight: 500; min-width: 7.5rem; overflow-wrap: anywhere; }
@media (min-width: 60rem) {
  tbody th:not(.path, .document *) { min-width: 11rem; }
  td:nth-child(n + 7) .source { max-width: 9rem; }
}
tbody td { min-width: 5.5rem; max-width: 28rem; }
tbody td:is(.num, .code) { min-width: 0; }
[data-label=Found] { min-width: 11rem; overflow-wrap: anywhere; }
.num { text-align: end; white-space: nowrap; }
th.path { font-family: var(--mono); font-size: var(--small); overflow-wrap: anywhere; min-width: 14rem; }
.matrix :is(td, thead th) { white-space: nowrap; }
.matrix tr > :first-child { position: sticky; inset-inline-start: 0; background: var(--paper); }
.matrix td .mark-word { vertical-align: .1em; }
.answer, .digest { display: block; }
.digest code { display: inline-block; width: 33ch; max-width: 100%; overflow-wrap: anywhere; font-size: var(--small); }
.digest + .digest { margin-top: var(--s1); }
.rules > li { padding-block: var(--s4); border-bottom: 1px solid var(--line); }
.rules details > .table { margin-block: var(--s2); }
.to-mend { display: inline-block; min-height: 1.5rem; font-size: var(--small); }

/* Lists of statements */
.checks > li, .finding { display: grid; grid-template-columns: minmax(7.5rem, max-content) minmax(0, 1fr); gap: var(--s1) var(--s3); padding: var(--s2) 0; border-bottom: 1px solid var(--line); }
.checks .tag, .finding > .tag { justify-self: start; align-self: start; }
.finding-message { font-weight: 500; }
.plain > li { padding: var(--s1) 0; }
.plain ul { padding-inline-start: var(--s4); list-style: disc; color: var(--muted); }
.dates li a, .slot :is(li, p) > a { display: inline-block; min-height: 1.5rem; max-width: 100%; overflow-wrap: anywhere; }
.dates li { display: grid; grid-template-columns: minmax(6.5rem, max-content) minmax(0, 1fr); gap: var(--s3); padding: .35rem 0; border-bottom: 1px solid var(--line); }
.decision { padding: var(--s3) 0; border-bottom: 1px solid var(--line); }
.decision > * + * { margin-top: var(--s1); }
.passage ul, .passage ol { padding-inline-start: 1.3rem; }
.passage ul { list-style: disc; }
.passage ol { list-style: decimal; }
.passage li { max-width: 48rem; padding-block: .1rem; }
.passage li::marker { color: var(--muted); }
.passage-head { margin-bottom: var(--s1); }
.passage + .passage { margin-top: var(--s4); }
.depth-1 { margin-inline-start: 1.3rem; }
.depth-2 { margin-inline-start: 2.6rem; }
.depth-3 { margin-inline-start: 3.9rem; }
.glossary { display: grid; gap: var(--s2); margin-top: var(--s4); }
.glossary div { display: grid; grid-template-columns: minmax(10.5rem, max-content) minmax(0, 1fr); gap: var(--s3); }
.glossary dt { font-weight: 600; }
.notice { display: flex; flex-wrap: wrap; gap: .5em; align-items: center; padding: var(--s3) var(--s4); background: var(--tone-wash, var(--sunken)); border-radius: var(--radius); font-weight: 500; }
.commands dt { margin-top: var(--s3); font-weight: 600; }
.commands dd { margin-top: var(--s1); }
.reply { padding: var(--s4); background: var(--sunken); border-radius: var(--radius); max-width: 46rem; }
.path { font-family: var(--mono); font-size: var(--body); overflow-wrap: anywhere; }

/* Drawings: their words are repeated beside them */
.drawing { display: block; width: 100%; height: auto; font: 12px var(--sans); fill: var(--muted); }
.drawing text { font-variant-numeric: tabular-nums; }
.sign { fill: var(--tone-wash); stroke: var(--tone-ink); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.node, .lane-name { fill: var(--ink); }
.node.blocking, .band { fill: var(--ink); font-weight: 650; }
.rail { stroke: var(--line-strong); stroke-width: 2; }
.lane { stroke: var(--line); }
.tick { stroke: var(--line); stroke-dasharray: 2 3; }
.today { stroke: var(--accent); stroke-width: 1.5; }
.today-name { fill: var(--accent); font-weight: 600; }
.timeline, .gate-strip, .traceability, .burn-up, .signoff-grid { min-width: 44rem; }
.gate-strip { max-width: 60rem; }
.severity-bars { max-width: 28rem; }
.resolved-bar, .span-bar { fill: var(--sunken); stroke: var(--line-strong); }
.burnt { fill: none; stroke: var(--pass); stroke-width: 2.5; }
.burnt-area { fill: color-mix(in srgb, var(--pass) 14%, transparent); }
.scope-line { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 3; }
.mark { fill: var(--accent); stroke: var(--paper); }
.mark-decision { fill: var(--stale); }
.mark-signoff { fill: var(--pass); }
.mark-task { fill: var(--neutral); }
.mark-issue { fill: var(--unknown); }
.mark.ahead { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; }
.chart + .strip, .chart + .table { margin-top: var(--s4); }

.swatch { width: 100%; height: 2rem; }
.wash { fill: var(--tone-wash); }
.ink { fill: var(--tone-ink); }
.verdict + .verdict { margin-top: var(--s3); }

/* The pack: the same page on screen, on paper, and as the record */
.pack-verdict .verdict-word { font-size: 1.6rem; margin-inline-end: .35em; vertical-align: -.1em; }
.slot { padding-block: var(--s4); border-bottom: 1px solid var(--line); }
.slot .mark-word { white-space: normal; }
.slot > * + * { margin-top: var(--s2); }
:is(.slot, .decision) > .checks:last-child > li:last-child { border: 0; padding-bottom: 0; }
.slot p:has(+ .plain) > a { font-weight: 600; }
.form :is(th, td) { border: 1px solid var(--line-strong); padding: var(--s2); height: 2.75rem; vertical-align: middle; }
.form .box { white-space: nowrap; }
.form td:nth-child(2) { width: 32%; }
.form td .source { width: auto; max-width: none; }
.form .blank { min-width: 12rem; }
.choice { display: flex; flex-wrap: wrap; gap: var(--s5); font-size: var(--large); }
.lines dt { margin-top: var(--s4); color: var(--muted); font-size: var(--small); }
.lines dd { height: 2.5rem; border-bottom: 1px solid var(--line-strong); }

/* A source document, as its authors wrote it */
.document { margin-top: var(--s5); padding: var(--s5) clamp(1rem, 3vw, 2.5rem); background: var(--panel); border: 1px solid var(--line); border-radius: var(--radius); overflow-x: auto; line-height: 1.6; }
.document > * + * { margin-top: var(--s3); }
.document :is(h1, h2, h3, h4, h5, h6) { margin-top: var(--s5); font-size: 1.0625rem; font-weight: 650; line-height: 1.35; }
.document h2 { font-size: 1.25rem; }
.document > :first-child { margin-top: 0; }
.document :is(p, li) { max-width: 48rem; }
.document ul { list-style: disc; padding-inline-start: 1.4rem; }
.document ol { list-style: decimal; padding-inline-start: 1.6rem; }
.document li + li { margin-top: var(--s1); }
.document .task { list-style: none; }
.document .box::before { content: "☐"; }
.document .checked::before { content: "☑"; }
.document blockquote { padding-inline-start: var(--s4); border-inline-start: 3px solid var(--line-strong); color: var(--muted); }
.document :is(th, td) { border: 1px solid var(--line); padding: var(--s1) var(--s2); font-size: .875rem; }
/* Links on lines of their own are as far apart as fingers need, as in the text. */
.document :is(th, td):has(a ~ a) { line-height: 1.5rem; }
.document hr { border: 0; border-top: 1px solid var(--line); }
.document code { background: var(--sunken); padding: .1em .3em; border-radius: 3px; }
.document pre code { background: none; padding: 0; }
.document a.missing { color: var(--fail-ink); text-decoration: underline wavy; }
.document a.elsewhere { color: var(--muted); }

/* On a phone a row of a table is a card, and one thing stands below the other */
@media (max-width: 34rem) {
  .checks > li, .finding, .glossary div { grid-template-columns: minmax(0, 1fr); }
  .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s3) var(--s4); }
  section { margin-top: var(--s5); }
  .blocker-group { margin-top: var(--s4); }
  .blocker { padding: var(--s2) 0; }
  .own { display: none; }
  .turns { gap: var(--s1); font-size: var(--small); }
  section > h2 { margin-bottom: var(--s3); }
  .card { padding: var(--s3); }
  .card-text { -webkit-line-clamp: 2; }
  kbd, .anchor, .table:has(> .gate-strip), .columns .chart, [aria-labelledby=signoffs] .links { display: none; }
  main { padding-block: var(--s4) var(--s5); }
  .table:not(.matrix) > :not(.form) > thead { display: none; }
  .table:not(.matrix) > :not(.form) > tbody > tr { display: flex; flex-wrap: wrap; gap: .1rem var(--s3); padding-block: var(--s2); border-bottom: 1px solid var(--line); }
  .table:not(.matrix) > :not(.form) :is(th, td) { min-width: 0; max-width: none; padding: 0; border: 0; text-align: start; }
  .table:not(.matrix) > :not(.form) th:not(:has(> .tag)) { flex: 1 0 var(--row, 80%); }
  [aria-labelledby=signoffs] { --row: auto; }
  td:empty { display: none; }
  td .source { max-width: 100%; }
  [data-label=Recorded] > :first-child { display: inline; }
  .table:not(.matrix) a { display: inline-block; min-height: 1.5rem; }
  [data-label]::before { content: attr(data-label) " "; color: var(--muted); font-size: var(--small); }
}

/* The public pages stand alone */
.public main { max-width: 52rem; margin-inline: auto; padding-top: var(--s6); }
.public .lead + p { color: var(--muted); }
.issue { padding: var(--s4) 0; border-bottom: 1px solid var(--line); }
.issue > * + * { margin-top: var(--s2); }
.public h1 + p + .facts { margin-block: var(--s5); }
main > h2 { margin: var(--s6) 0 var(--s2); }
.resolved { margin-top: var(--s6); }
.resolved > summary { font-size: var(--large); }

@media (forced-colors: active) {
  .tag, .card, .verdict, .mark-word { border: 1px solid; }
  .seg, .mark, .sign { forced-color-adjust: none; stroke: Canvas; }
  .sign { fill: Canvas; stroke: CanvasText; }
  .drawing { fill: CanvasText; }
  .bar { border: 1px solid; }
  .sections [aria-current] { outline: 2px solid; }
}

@media print {
  td .source { width: auto; min-width: 0; max-width: 9rem; overflow-wrap: anywhere; }
  td:has(> .source:last-child), td > .sources { min-width: 0; }
  @page { margin: 14mm; }
  :root { --paper: #fff; --panel: #fff; --ink: #000; --muted: #444; --body: 9.5pt; --small: 8pt; --large: 11pt; --huge: 34pt; }
  body, body:not(.public) { display: block; }
  main { max-width: none; padding: 0; }
  .masthead, .skip, .crumbs, summary, .blocker-step a, .pager, .tool { display: none; }
  :is(.fold, .resolved) > summary { display: block; }
  .sort { display: contents; }
  .sort::after { content: none !important; }
  .blocker, .blocker:has(> .blocker-step) { grid-template-columns: 1.25rem minmax(0, 1.4fr) minmax(0, 1fr) 7rem; gap: var(--s3); padding: var(--s2) 0; }
  .blocker:not(:has(> .blocker-step)) { grid-template-columns: 1.25rem minmax(0, 1fr) 7rem; }
  .verdict { padding: 1rem 1.25rem; }
  .columns { grid-template-columns: 1fr; }
  .strip { grid-template-columns: repeat(3, 1fr); }
  .votes { break-inside: avoid; }
  .form .blank { min-width: 9rem; }
  .form :is(th, td) { height: 2.1rem; padding-block: .2rem; }
  .form .cell-note { display: inline; margin-inline-start: .4em; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  section { margin-top: var(--s5); }
  .blocker, .card, .issue, .finding, .checks > li, .chart, tr, .decision, .slot .plain > li { break-inside: avoid; }
  .slot .checks > li:has(.plain) { break-inside: auto; }
  /* A heading needs room for what it heads, which may begin with a grid: browsers break before its first row. */
  .slot > h3 { break-inside: avoid; }
  .slot > h3::after { content: ""; display: block; height: 5rem; margin-bottom: -5rem; }
  .slot p:has(+ .plain) { break-after: avoid; }
  .slot :is(li, p) > a, .source a { display: inline; }
  h2, h3 { break-after: avoid; }
  .table { overflow: visible; }
  /* Nothing is wider than the sheet: browsers shrink the whole page for it. */
  tbody :is(th, td):not(.matrix *, .num, .code) { min-width: 4.8rem; padding-inline-end: var(--s2); overflow-wrap: anywhere; }
  tbody th:not(.matrix *) { min-width: 6rem; }
  tbody :is([data-label=Owner], td:last-child:has(.source)) { min-width: 5rem; }
  .drawing { min-width: 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .matrix tr > :is(th, td) { padding-inline-end: .25rem; white-space: normal; overflow-wrap: anywhere; min-width: 0; font-size: 6.5pt; }
  .matrix .tag { padding: 0; border: 0; font-size: 6.5pt; background: none; }
  .matrix .icon { display: none; }
  .matrix tbody tr > :first-child { min-width: 4rem; overflow-wrap: normal; }
  .unseen:not(.form *), .titled > h2:first-child, .source .folder { position: static; width: auto; height: auto; clip-path: none; white-space: normal; }
  .source .repository, td .folder { display: none; }
  .tag, .verdict, .seg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  .colophon { padding: var(--s4) 0 0; }
}

"""#),
        ("style.mustache", ##"""
{{<layout}}
{{$main}}
<h1>Style</h1>
<p class="lead">Everything that pages are made of. Colours, space and type are tokens at the top of <code>style.css</code>; each component below is made by the partial that pages use.</p>
<section>
<h2 id="colour">Colour by meaning</h2>
<p class="quiet">A status is a word, a shape and a colour; none of them stands alone.</p>
<ul class="strip swatches">{{#tones}}<li class="card"><p>{{#tag}}{{>partials/tag}}{{/tag}}</p><svg class="swatch" viewBox="0 0 60 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="seg tone-{{tone}}" width="20" height="12"/><rect class="wash tone-{{tone}}" x="20" width="20" height="12"/><rect class="ink tone-{{tone}}" x="40" width="20" height="12"/></svg><p class="card-note">colour, wash and ink</p></li>{{/tones}}</ul>
</section>
<section>
<h2 id="type">Type and space</h2>
{{#types}}<p class="{{style}}">{{name}}: may it go, and what stands in the way</p>{{/types}}
<ul class="plain">{{#spaces}}<li><svg class="tone-neutral" width="{{size}}" height="12" aria-hidden="true" focusable="false"><rect class="seg" width="100%" height="12"/></svg> {{name}}</li>{{/spaces}}</ul>
</section>
<section>
<h2 id="status">Status tags</h2>
<p>{{#states}}{{>partials/tag}} {{/states}}</p>
<p>{{#severities}}{{>partials/tag}} {{/severities}}</p>
<p><span class="mark-word veto">veto</span> <span class="mark-word">optional</span> <span class="mark-word new">new</span></p>
</section>
<section>
<h2 id="verdicts">Verdict banners</h2>
{{#verdicts}}<div class="verdict tone-{{tone}}"><p class="verdict-word"><svg class="icon" aria-hidden="true"><use href="#i-{{tone}}"/></svg>{{words}}</p><p class="verdict-meaning">{{meaning}}</p></div>{{/verdicts}}
</section>
<section>
<h2 id="cards">Cards, bars and the gates in order</h2>
<div class="table chart" role="region" aria-label="Gates in order" tabindex="0">{{strip}}</div>
<ul class="strip">
{{#gates}}
{{>partials/gate-card}}
{{/gates}}
</ul>
{{#bar}}{{>partials/bar}}{{/bar}}
</section>
<section>
<h2 id="charts">Charts</h2>
<div class="chart">{{bars}}</div>
<div class="table chart" role="region" aria-label="Timeline" tabindex="0">{{timeline}}</div>
</section>
<section>
<h2 id="tables">Tables</h2>
<div class="table" role="region" aria-labelledby="tables" tabindex="0"><table data-list="examples">
<thead><tr><th scope="col">Task</th><th scope="col">State</th><th scope="col" class="num">Criteria</th></tr></thead>
<tbody>{{#table}}<tr><th scope="row">{{#title}}{{>partials/name}}{{/title}}</th><td>{{#tag}}{{>partials/tag}}{{/tag}}</td><td class="num" data-label="Criteria">{{#criteria}}{{.}}{{/criteria}}</td></tr>{{/table}}</tbody></table></div>
</section>
<section>
<h2 id="links">Sources and mends</h2>
{{#source}}<p>A statement stands at {{>partials/source}}</p>{{/source}}
{{#mend}}
{{>partials/mend}}
{{/mend}}
<p class="empty">An empty section says in words what is not there.</p>
</section>
<section>
<h2 id="pager">Pages of a list</h2>
{{#pager}}
{{>partials/pager}}
{{/pager}}
</section>
{{/main}}
{{/layout}}

"""##),
        ("task-list.mustache", #"""
{{<layout}}
{{$main}}
<h1>{{title}} of {{#task}}{{>partials/name}}{{/task}}</h1>
{{#hasCriteria}}
{{>partials/criteria}}
{{/hasCriteria}}
{{#hasDeliverables}}
{{>partials/deliverable-table}}
{{/hasDeliverables}}
{{#hasReferences}}
{{>partials/reference-list}}
{{/hasReferences}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("task.mustache", #"""
{{<layout}}
{{$main}}
{{#row}}<h1>{{#shown}}<span class="code">{{.}}</span> {{/shown}}<bdi>{{name}}</bdi> {{#tag}}{{>partials/tag}}{{/tag}}</h1>{{/row}}
{{#assessment}}<p class="lead">{{reason}}. {{>partials/sources}}</p>{{/assessment}}
<dl class="facts">
{{#row}}{{#phase}}<div><dt>Phase</dt><dd>{{>partials/name}}</dd></div>{{/phase}}
{{#release}}<div><dt>Release</dt><dd>{{>partials/name}}</dd></div>{{/release}}
<div><dt>Owner</dt><dd>{{#owner}}<bdi>{{.}}</bdi>{{/owner}}{{^owner}}<span class="quiet">nobody named</span>{{/owner}}</dd></div>
{{#due}}<div><dt>Due</dt><dd>{{>partials/date}}</dd></div>{{/due}}
{{#completed}}<div><dt>Claimed done</dt><dd>{{>partials/date}}</dd></div>{{/completed}}
{{#severity}}<div><dt>Priority</dt><dd>{{>partials/tag}}</dd></div>{{/severity}}{{/row}}
<div><dt>Specification and log</dt><dd>{{>partials/sources}}</dd></div>
</dl>
{{#row}}{{#isBacklog}}<p class="empty">This task stands under a backlog heading: it blocks nothing.</p>{{/isBacklog}}{{/row}}
{{#hasFindings}}<section>
<h2 id="findings">Findings</h2>
<ul class="findings">
{{#findings}}
{{>partials/finding}}
{{/findings}}
</ul>{{#moreFindings}}<p class="more">{{>partials/name}}</p>{{/moreFindings}}</section>{{/hasFindings}}
<section>
<h2 id="criteria">Criteria</h2>
{{#groups}}
<h3>{{title}} {{#bar}}{{>partials/bar}}{{/bar}}</h3>
{{>partials/criteria}}
{{/groups}}
{{#all}}<p class="more">{{>partials/name}}</p>{{/all}}
{{^groups}}<p class="empty">Its specification states no criterion, so no rule about one applies.</p>{{/groups}}
</section>
<section>
<h2 id="checklist">Checklist</h2>
{{#hasItems}}{{#itemBar}}{{>partials/bar}}{{/itemBar}}
{{#items}}
{{>partials/criteria}}
{{/items}}
{{/hasItems}}
{{^hasItems}}<p class="empty">No checklist belongs to this task.</p>{{/hasItems}}
</section>
<section>
<h2 id="signoffs">Sign-offs required and recorded</h2>
{{#hasRequirements}}
{{>partials/requirement-table}}
{{#moreRequirements}}<p class="more">{{>partials/name}}</p>{{/moreRequirements}}
{{/hasRequirements}}
{{^hasRequirements}}<p class="empty">Its specification asks nobody for a sign-off.</p>{{/hasRequirements}}
</section>
<section>
<h2 id="outcome">Planned outcome</h2>
{{#planned}}
{{>partials/decision}}
{{/planned}}
{{^planned}}<p class="empty">Its specification plans no outcome of a review.</p>{{/planned}}
</section>
<section>
<h2 id="deliverables">Deliverables</h2>
{{#hasDeliverables}}
{{>partials/deliverable-table}}
{{#allDeliverables}}<p class="more">{{>partials/name}}</p>{{/allDeliverables}}
{{/hasDeliverables}}
{{^hasDeliverables}}<p class="empty">It promises no deliverable.</p>{{/hasDeliverables}}
{{#commitMessage}}<p>Demanded commit message:</p><pre tabindex="0"><code>{{.}}</code></pre>{{/commitMessage}}
{{#demanded}}
{{#found}}<p>It is in the history: {{>partials/commit}}</p>{{/found}}
{{^found}}<p class="empty">No commit in the history has this message.</p>{{/found}}
{{#nearest}}<p>Nearly the same: <q>{{subject}}</q>, {{>partials/commit}}</p>{{/nearest}}
{{/demanded}}
</section>
<section>
<h2 id="links">Linked with</h2>
{{#hasDependsOn}}<h3>Depends on</h3>
<ul class="plain">{{#dependsOn}}<li>{{#link}}{{>partials/name}}{{/link}} {{#tag}}{{>partials/tag}}{{/tag}}</li>{{/dependsOn}}</ul>{{#moreDependsOn}}<p class="more">{{>partials/name}}</p>{{/moreDependsOn}}{{/hasDependsOn}}
{{#hasNeededBy}}<h3>Needed by</h3>
<ul class="plain">{{#neededBy}}<li>{{#link}}{{>partials/name}}{{/link}} {{#tag}}{{>partials/tag}}{{/tag}}</li>{{/neededBy}}</ul>{{#moreNeededBy}}<p class="more">{{>partials/name}}</p>{{/moreNeededBy}}{{/hasNeededBy}}
{{#hasReferences}}<h3>Cites</h3>
{{>partials/reference-list}}
{{#allReferences}}<p class="more">{{>partials/name}}</p>{{/allReferences}}{{/hasReferences}}
{{#named}}<h3>Named in</h3>
{{>partials/mentions}}
{{#moreNamed}}<p class="more">and {{.}}</p>{{/moreNamed}}
{{/named}}
{{#hasGates}}<h3>Counts in</h3>
<ul class="strip">
{{#gates}}
{{>partials/gate-card}}
{{/gates}}
</ul>{{/hasGates}}
{{#unlinked}}<p class="more empty">{{.}}</p>{{/unlinked}}
</section>
{{/main}}
{{/layout}}

"""#),
        ("tasks.mustache", #"""
{{<layout}}
{{$main}}
<h1>Tasks</h1>
{{#isEmpty}}<p class="empty">No document specifies a task.</p>{{/isEmpty}}
{{^isEmpty}}<p class="lead">{{total}} tasks. {{#bar}}{{>partials/bar}}{{/bar}}</p>{{/isEmpty}}
{{#groups}}
<section>
<h2 id="{{anchor}}">{{#title}}{{>partials/name}}{{/title}}</h2>
{{>partials/task-table}}
</section>
{{/groups}}
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/main}}
{{/layout}}

"""#),
        ("timeline.mustache", #"""
{{<layout}}
{{$main}}
<h1>Timeline</h1>
{{#isEmpty}}<p class="empty">No document states a date of a milestone, decision, sign-off, task or issue.</p>{{/isEmpty}}
{{^isEmpty}}
{{#isFirst}}
<div class="table chart" role="region" aria-label="Chart of dated events" tabindex="0">{{chart}}</div>
{{#hasSpans}}<details><summary>The phases in words</summary><ul class="plain">{{#spans}}<li>{{#phase}}{{>partials/name}}{{/phase}}: {{#start}}{{>partials/date}}{{/start}} to {{#end}}{{>partials/date}}{{/end}}</li>{{/spans}}</ul></details>{{/hasSpans}}
{{#burnUp}}<section>
<h2 id="burn-up">Criteria and checks met over time</h2>
<p class="quiet">The dashed line is what was asked for until that day; it rises where work was added. {{#undated}}{{.}}{{/undated}}</p>
<div class="table chart" role="region" aria-label="Chart of criteria met" tabindex="0">{{chart}}</div>
<details><summary>The same in numbers</summary><div class="table" role="region" aria-label="Criteria met, day by day" tabindex="0"><table><thead><tr><th scope="col">Day</th><th scope="col" class="num">Met</th><th scope="col" class="num">Asked for</th></tr></thead><tbody>{{#days}}<tr><th scope="row">{{#date}}{{>partials/date}}{{/date}}</th><td class="num" data-label="Met">{{met}}</td><td class="num" data-label="Asked for">{{scope}}</td></tr>{{/days}}</tbody></table></div></details>
</section>{{/burnUp}}
{{/isFirst}}
<section>
<h2 id="events">{{total}} dated events, latest first</h2>
<div class="table" role="region" aria-labelledby="events" tabindex="0"><table data-list="events" data-news>
<thead><tr><th scope="col">Date</th><th scope="col">What</th><th scope="col">Event</th><th scope="col">Source</th></tr></thead>
<tbody>
{{#events}}<tr><td class="nowrap">{{#date}}{{>partials/date}}{{/date}}{{#isAhead}} <span class="mark-word">ahead</span>{{/isAhead}}</td><td>{{kind}}</td><th scope="row">{{#title}}{{>partials/name}}{{/title}}</th><td>{{#source}}{{>partials/source}}{{/source}}</td></tr>
{{/events}}
</tbody></table></div>
</section>
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/isEmpty}}
{{/main}}
{{/layout}}

"""#),
        ("traceability.mustache", #"""
{{<layout}}
{{$main}}
<h1>Traceability</h1>
<p class="lead">What each task rests on: the criteria and checks that are met, the sign-offs that are given, and the documents and files it cites that are there.</p>
{{#hasRows}}
<div class="table chart" role="region" aria-label="Chart of what tasks rest on" tabindex="0">{{chart}}</div>
<section>
<h2 id="table">The same as a table</h2>
<div class="table" role="region" aria-labelledby="table" tabindex="0"><table data-list="tasks">
<thead><tr><th scope="col">Phase</th><th scope="col">Task</th><th scope="col">State</th><th scope="col">Criteria and checks</th><th scope="col">Sign-offs</th><th scope="col">Evidence</th></tr></thead>
<tbody>
{{#rows}}<tr><td class="nowrap">{{#phase}}{{.}}{{/phase}}</td><th scope="row">{{#task}}{{>partials/name}}{{/task}}</th><td>{{#tag}}{{>partials/tag}}{{/tag}}</td><td data-label="Criteria and checks">{{criteria}}</td><td data-label="Sign-offs">{{signoffs}}{{#waiting}}<span class="cell-note">open: {{.}}</span>{{/waiting}}</td><td data-label="Evidence">{{evidence}}{{#missing}}<span class="cell-note">missing: {{.}}</span>{{/missing}}</td></tr>
{{/rows}}
</tbody></table></div>
</section>
{{#pager}}
{{>partials/pager}}
{{/pager}}
{{/hasRows}}
{{^hasRows}}<p class="empty">No document specifies a task.</p>{{/hasRows}}
{{/main}}
{{/layout}}

"""#),
        ("workflow.mustache", ##"""
{{<layout}}
{{$main}}
<h1><bdi>{{title}}</bdi></h1>
<p class="notice"><svg class="icon" aria-hidden="true"><use href="#i-note"/></svg>This is a template, not a record of progress. {{#source}}{{>partials/source}}{{/source}}</p>
<section>
<h2 id="roles">Roles</h2>
{{#hasRoles}}<p>{{#roles}}<span class="chip"><bdi>{{.}}</bdi></span> {{/roles}}</p>{{/hasRoles}}
{{^hasRoles}}<p class="empty">It names no role.</p>{{/hasRoles}}
</section>
{{#hasLead}}<section>
<h2 id="general">For all phases</h2>
{{#lead}}
<h3>{{title}}</h3>
<ul class="plain">{{#facts}}<li><bdi>{{title}}</bdi>{{#role}} <span class="mark-word">{{.}}</span>{{/role}} {{#source}}{{>partials/line}}{{/source}}</li>{{/facts}}</ul>
{{/lead}}
</section>{{/hasLead}}
{{#phases}}
<section>
<h2 id="{{anchor}}"><bdi>{{title}}</bdi> {{#source}}{{>partials/line}}{{/source}}</h2>
{{#groups}}
<h3>{{title}}</h3>
<ul class="plain">{{#facts}}<li><bdi>{{title}}</bdi>{{#role}} <span class="mark-word">{{.}}</span>{{/role}} {{#source}}{{>partials/line}}{{/source}}</li>{{/facts}}</ul>
{{/groups}}
{{^groups}}<p class="empty">Nothing is listed under this phase.</p>{{/groups}}
</section>
{{/phases}}
{{^phases}}<p class="empty">It names no phase.</p>{{/phases}}
{{/main}}
{{/layout}}

"""##),
        ("workflows.mustache", #"""
{{<layout}}
{{$main}}
<h1>Workflows</h1>
<p class="lead">Templates that say how to work. None of them is a record of progress.</p>
{{#hasWorkflows}}<ul class="strip">{{#workflows}}<li class="card"><p class="card-head">{{#link}}{{>partials/name}}{{/link}}</p><p class="card-text">{{phases}}, {{deliverables}}</p><p>{{#source}}{{>partials/source}}{{/source}}</p></li>{{/workflows}}</ul>{{/hasWorkflows}}
{{^hasWorkflows}}<p class="empty">No document is a workflow template.</p>{{/hasWorkflows}}
{{/main}}
{{/layout}}

"""#),
    ]
}
