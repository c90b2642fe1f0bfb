# What Assay says in English. Placeables are isolated and escaped by the program; <b>, <i> and <code> are the only marks.
# Quotes are never translated; a fact is told from its structure (see "Facts").

## Greeting and help
language-name = English
hello = <b>Assay</b> keeps a ledger of deals and critical minerals in Central Asia: each claim with its quote, and a flag where claims contradict.
hello-next = Begin with { $subscribe } or look around with { $deals }. All commands: { $help }
help-title = What you can ask
help-examples = For instance
help-ids = Facts (F-12), contradictions (A-7) and stories (S-3) have ids that work in every command.
help-usage = { $usage } – { $about }

## One line for each command
cmd-start = what this is and how to begin
cmd-help = all commands, or one of them
cmd-subscribe = get alerts on a topic in this chat
cmd-unsubscribe = stop alerts on a topic
cmd-topics = what this chat is subscribed to, and what there is
cmd-settings = language, quiet hours, digests, alert budget
cmd-deals = the deals in the ledger, newest first
cmd-facts = everything claimed about a story, with quotes
cmd-timeline = a story day by day
cmd-contradictions = claims that disagree, and what became of them
cmd-compare = two stories side by side
cmd-asof = what was known on a day
cmd-sources = the feeds and how they are doing
cmd-addfeed = watch another feed (administrators)
cmd-pausefeed = pause a feed (administrators)
cmd-resumefeed = read a paused feed again (administrators)
cmd-removefeed = stop watching a feed (administrators)
cmd-digest = what is new, grouped by story
cmd-export = facts, contradictions and verdicts as a file
cmd-status = is everything running
cmd-why = why an alert was raised: rule, quotes, links
cmd-whynot = why an article raised nothing
cmd-check = hold a text against the ledger
cmd-confirm = a contradiction is real
cmd-dismiss = a contradiction is none
cmd-hold = decide later
cmd-apart = the two claims are not about the same thing
cmd-undo = take back the last change in this chat

arg-topic = topic
arg-story = story
arg-feed = address
arg-id = id
arg-date = date
arg-text = text or link
arg-command = command
arg-setting = setting value
arg-format = csv or jsonl

## When something does not work
unknown-command = There is no command { $name }.
did-you-mean = Did you mean { $choices }?
not-understood = I did not understand that. { $help } shows what you can ask.
not-allowed = Only editors of this chat may do that; ask an administrator of the chat.
not-admin = Only administrators of Assay may do that.
went-wrong = That did not work, and the reason is in the log. Please try again.
nothing-to-undo = There is nothing to undo in this chat.
undone = Undone: { $what }
needs-argument = Tell me which: { $usage }
no-such-id = There is no { $id } in the ledger.
choose = Which one?
no-story = Nothing in the ledger matches “{ $query }”. { $deals } lists what there is.
more = More
page = { $from }–{ $to } of { NUMBER($total) }

## Subscribing
subscribed = Subscribed to <b>{ $topic }</b>.
subscribed-already = This chat is already subscribed to <b>{ $topic }</b>.
unsubscribed = Unsubscribed from <b>{ $topic }</b>.
unsubscribed-all = Unsubscribed from everything.
not-subscribed = This chat is not subscribed to <b>{ $topic }</b>.
dry-run = { $count ->
    [0] In the last 30 days it would have sent nothing; the topic may be new.
    [one] In the last 30 days it would have sent { NUMBER($count) } alert, namely:
   *[other] In the last 30 days it would have sent { NUMBER($count) } alerts, for instance:
}
unknown-topic = I know no topic “{ $word }”.
unknown-topic-help = Name a mineral, country, company, project, kind of deal, source or language, in any language; combine with + and −; put other words in quotes.
topics-yours = This chat follows
topics-none = This chat follows nothing yet. Try { $example }
topics-offer = Often followed
topics-everything = everything
topics-contradictions = contradictions only
topic-without = without { $topic }
topic-source = source { $name }
topic-language = in { $name }
topic-words = the words “{ $words }”
topic-speaker = said by { $name }
button-subscribe = Follow { $topic }
button-unsubscribe = Stop { $topic }
button-undo = Undo

## Facts: told from their structure
attribute-value = Value
attribute-stake = Stake
attribute-financing = Financing
attribute-quantity = Quantity
attribute-reserve = Reserves
attribute-output = Output
attribute-share = Share
attribute-rank = Rank
attribute-trade = Trade
attribute-status = Stage
attribute-date = Date
attribute-party = Party
attribute-place = Place
hedge-exact = { $amount }
hedge-about = about { $amount }
hedge-atMost = up to { $amount }
hedge-atLeast = more than { $amount }
range = { $low } to { $high }
fact-of = { $holder }: { $amount }
fact-by = { $amount } from { $name }
fact-scope = { $amount } of { $scope }
fact-substance = { $amount } ({ $substance })
fact-period = { $claim }, { $period }
fact-planned = { $claim } (planned)
fact-also = { $claim } = { $also }
amount-thousand = { NUMBER($n, maximumFractionDigits: 3) } thousand
amount-million = { NUMBER($n, maximumFractionDigits: 3) } million
amount-billion = { NUMBER($n, maximumFractionDigits: 3) } billion
amount-trillion = { NUMBER($n, maximumFractionDigits: 3) } trillion
unit-percent = { $n } %
unit-t = { $n } t
unit-kg = { $n } kg
unit-g = { $n } g
unit-oz = { $n } oz
unit-km = { $n } km
unit-m = { $n } m
unit-km2 = { $n } km²
unit-ha = { $n } ha
unit-MW = { $n } MW
unit-MWh = { $n } MWh
unit-m3 = { $n } m³
unit-bbl = { $n } barrels
per-yr = { $amount } a year
per-d = { $amount } a day
count = { $kind ->
    [aircraft] { $count ->
        [one] { NUMBER($count) } aircraft
       *[other] { NUMBER($count) } aircraft
    }
    [locomotives] { $count ->
        [one] { NUMBER($count) } locomotive
       *[other] { NUMBER($count) } locomotives
    }
    [companies] { $count ->
        [one] { NUMBER($count) } company
       *[other] { NUMBER($count) } companies
    }
    [jobs] { $count ->
        [one] { NUMBER($count) } job
       *[other] { NUMBER($count) } jobs
    }
    [agreements] { $count ->
        [one] { NUMBER($count) } agreement
       *[other] { NUMBER($count) } agreements
    }
    [projects] { $count ->
        [one] { NUMBER($count) } project
       *[other] { NUMBER($count) } projects
    }
   *[other] { NUMBER($count) } { $thing }
}
status-rumoured = rumoured
status-hoped = hoped for
status-planned = planned
status-negotiating = under negotiation
status-announced = announced
status-agreed = agreed
status-signed = signed
status-approved = approved
status-underway = under way
status-completed = completed
status-suspended = suspended
status-cancelled = cancelled
status-denied = denied
rank-largest = the largest
rank-one-of-largest = one of the largest
rank-second-largest = the second largest
rank-third-largest = the third largest
rank-fourth-largest = the fourth largest
rank-top-five = among the five largest
scope-world = in the world
scope-region = in the region
scope-country = in the country
scope-company = in the company
substance-ore = ore
substance-metal = metal
substance-concentrate = concentrate
substance-oxide = oxide
kind-deal = deal
kind-agreement = agreement
kind-partnership = partnership
kind-contract = contract
kind-memorandum = memorandum
kind-venture = joint venture
kind-accession = accession
kind-deposit = deposit
kind-plant = plant
kind-station = power station
kind-railway = railway
kind-pipeline = pipeline
kind-line = line
kind-purchase = purchase
kind-trade = trade
kind-market = market
kind-relations = relations
kind-fund = fund
kind-summit = summit
kind-loan = loan
kind-investment = investment
kind-licence = licence
kind-government = government
kind-energy = energy
kind-other = story
goods-aircraft = aircraft
goods-locomotives = locomotives
goods-wagons = wagons
goods-companies = companies
goods-jobs = jobs
goods-agreements = agreements
goods-machines = machines
goods-plants = plants
goods-stations = power stations
goods-homes = homes
goods-gas = gas
goods-oil = oil
goods-power = electricity
goods-cargo = cargo
goods-chips = chips

## Alerts
alert-new = New
alert-follow-up = Follow-up
alert-source = { $source }, { $language }, { $time }
alert-source-undated = { $source }, { $language }, undated; fetched { $time }
alert-owner = owner: { $owner }
owned-agency = news agency
owned-independent = independent
owned-private = private
owned-public = public broadcaster
owned-state = state-owned
alert-fetched = fetched { $time }
alert-origins = { $articles ->
    [one] { NUMBER($articles) } article
   *[other] { NUMBER($articles) } articles
}, { $origins ->
    [one] { NUMBER($origins) } origin
   *[other] { NUMBER($origins) } origins
}
alert-more = { $count ->
    [one] and { NUMBER($count) } more claim: { $command }
   *[other] and { NUMBER($count) } more claims: { $command }
}
speaker = { $name } says
button-facts = All claims
button-why = Why
button-timeline = Timeline
button-open = Open article

## Contradiction cards
card-conflict = Contradiction
card-update = Change
card-nuance = Told differently
card-about = { $attribute }: <b>{ $a }</b> or <b>{ $b }</b>?
card-update-about = { $attribute }: <b>{ $a }</b> → <b>{ $b }</b>
card-earlier = Earlier
card-later = Later
card-difference = Difference: { $difference }
card-points = Difference: { $points ->
    [one] { $points } percentage point
   *[other] { $points } percentage points
 }
card-common = In one unit: { $a } and { $b }
card-origins = Witnesses: { $a } against { $b } independent origins
card-reason = Why: { $reason }
card-open = Not decided yet
card-confirmed = Confirmed by { $name }, { $time }
card-dismissed = Dismissed by { $name }, { $time }
card-held = On hold: { $name }, { $time }
card-apart = Not the same thing, says { $name }, { $time }
card-withdrawn = Withdrawn: the article was corrected
button-confirm = Confirm
button-dismiss = Dismiss
button-hold = Hold
button-apart = Not the same thing
button-all = Show all
decided = { $id }: decision noted.
decided-already = { $id } was already decided by { $name }.
rule-values-apart = the two values lie apart beyond rounding and hedges
rule-counts-apart = the two counts differ
rule-shares-apart = the two shares of the same holder differ
rule-value-moved = a later article gives a new value
rule-value-restated = the values lie apart, and no date shows which is newer
rule-nearly-same = the values differ by a few per cent only
rule-status-clash = the two stages cannot both hold at one time
rule-status-advanced = a later article tells a further stage
rule-rumour-confirmed = what was a rumour or a hope has been announced
rule-status-step-back = the later text tells a stage that was already passed
rule-status-denied = one side says that it happened, the other that it did not
rule-status-ended = what was agreed has been suspended or cancelled
rule-status-loose = one event, told at different stages
rule-same-number-other-substance = the same number is given to two different substances
rule-same-number-other-attribute = the same number is called a reserve here and an output there
rule-same-number-other-part = the same number is given to the whole and to a part of it
rule-currency-slip = the same number stands in two currencies
rule-magnitude-slip = the same digits differ by thousands or millions
rule-same-number-other-owner = the same number is given to the country and to a project in it
rule-other-parties = the lists of parties exclude each other
rule-other-place = two places that exclude each other
rule-dates-apart = one event, two dates
rule-date-slipped = a planned date was moved
rule-rank-clash = two ranks that cannot both hold
rule-rank-loose = the largest in one text, one of the largest in the other
rule-headline-body = the headline and the body give different values
rule-part-exceeds-whole = a part is larger than the whole
rule-parts-do-not-add-up = the parts do not add up to the stated sum

## Corrections
correction-title = Correction
correction-edited = { $source } changed its article.
correction-was = It said: { $claim }
correction-now = It says now: { $claim }
correction-gone = It no longer says so.
correction-marked = Corrected: { $source } no longer says this.
correction-held = This figure went back and forth; held until it settles.

## Deals, facts, timelines
deals-title = Deals
deals-title-topic = Deals: { $topic }
deals-empty = No deals in the ledger yet. They appear as the feeds are read: { $status } shows how far.
deals-empty-topic = No deals on <b>{ $topic }</b> yet. { $subscribe } to hear of the first.
deals-head-story = Story
deals-head-claims = What is claimed
deals-head-latest = Latest
facts-title = { $story }
facts-count = { $count ->
    [one] { NUMBER($count) } claim
   *[other] { NUMBER($count) } claims
}
timeline-title = Timeline: { $story }
timeline-undated = undated
compare-title = { $a } and { $b }
compare-neither = Neither story has measured claims yet.
asof-title = { $story } as known on { $date }
asof-empty = Nothing was known about it on { $date }.
asof-date = “{ $date }” is not a date I can read; write it like 2025-11-07.
contradictions-title = Contradictions
contradictions-title-topic = Contradictions: { $topic }
contradictions-empty = No contradictions: what the ledger holds agrees.
contradictions-empty-topic = No contradictions on <b>{ $topic }</b>.
export-done = { $count ->
    [one] { NUMBER($count) } row
   *[other] { NUMBER($count) } rows
} in { $file }
export-empty = There is nothing to export yet.

## Sources and status
sources-title = Sources
sources-empty = No feeds yet. { $addfeed } adds one.
source-ok = fine, last read { $time }
source-waiting = not read yet
source-failing = failing since { $time }: { $error }
source-silent = silent since { $time }
source-paused = paused
source-gone = ended: the site says that it is gone for good
source-rhythm = about { NUMBER($count) } a day
source-gap = more came than it shows, last { $time }
feed-added = Added { $url }. It will be read within a minute.
feed-known = { $url } is watched already.
feed-removed = Removed { $url }. Its articles stay in the ledger.
feed-paused = Paused { $url }.
feed-resumed = { $url } is read again.
feed-unknown = No feed { $url }.
feed-bad = “{ $url }” is not an http(s) address.
feed-failing = The feed { $feed } does not answer any more: { $error }
feed-recovered = The feed { $feed } answers again.
feeds-imported = { $url } is a list: { NUMBER($count) } of its feeds are watched from now on, { NUMBER($known) } were already.
status-title = Status
status-articles = Articles: { NUMBER($count) }, waiting { NUMBER($waiting) }
status-facts = Claims: { NUMBER($count) } about { NUMBER($stories) } stories
status-flags = Contradictions: { NUMBER($count) }, undecided { NUMBER($open) }
status-backlog = To be sent: { NUMBER($count) }
status-feeds = Feeds: { NUMBER($count) }, failing { NUMBER($failing) }
status-chats = Chats: { NUMBER($count) }

## Why and why not
why-title = Why { $id }
why-rule = Rule: { $rule }
why-read = Read by { $rule }, version { $version }
why-decisions = Decisions
whynot-unknown = The ledger has no article { $url }. Is its feed watched? { $sources }
whynot-waiting = The article waits to be read.
whynot-failed = Reading the article failed: { $error }
whynot-irrelevant = The article was read and found to be about something else: no deal and no mineral with Central Asia in it.
whynot-no-facts = The article was read and is relevant, but states no figure, stage or party that the rules recognise.
whynot-same = Its { NUMBER($count) } claims agree with what was known already.
whynot-copy = It is a copy of { $source } ({ $id }), which told the same first.
whynot-raised = It did raise something: { $ids }

## Check a text
check-summary = { $total ->
    [0] No figure or claim found in it.
    [one] { NUMBER($total) } claim: { NUMBER($agrees) } agree, { NUMBER($differs) } differ, { NUMBER($unknown) } unknown
   *[other] { NUMBER($total) } claims: { NUMBER($agrees) } agree, { NUMBER($differs) } differ, { NUMBER($unknown) } unknown
}
check-agrees = agrees
check-differs = differs
check-unknown = not in the ledger
check-ledger = The ledger has: { $claim }
check-unfetched = I know links only from watched feeds, and this one is not among them. Paste the text instead.

## Digests
plain-number = { NUMBER($n) }
digest-daily = Daily digest, { $date }
digest-weekly = Weekly digest, { $date }
digest-now = What is new, { $date }
digest-empty = Nothing new.
digest-stories = New and changed
digest-flags = Contradictions
digest-decided = Decided
digest-held = Held back by the alert budget
digest-numbers = { $articles ->
    [one] { NUMBER($articles) } article
   *[other] { NUMBER($articles) } articles
}, { $facts ->
    [one] { NUMBER($facts) } claim
   *[other] { NUMBER($facts) } claims
}, { $flags ->
    [0] no contradiction
    [one] { NUMBER($flags) } contradiction
   *[other] { NUMBER($flags) } contradictions
}
digest-silent = { $count ->
    [0] All feeds were heard.
    [one] { NUMBER($count) } feed was silent: { $names }
   *[other] { NUMBER($count) } feeds were silent: { $names }
}
digest-deaf = Nothing at all was heard in { $languages }.
digest-more = { $count ->
    [one] and { NUMBER($count) } more story
   *[other] and { NUMBER($count) } more stories
}

## Settings
settings-title = Settings of this chat
setting-language = Language
setting-zone = Time zone
setting-alerts = Alerts
setting-threshold = Importance
setting-budget = Alerts a day at most
setting-quiet = Quiet hours
setting-digest = Daily digest at
setting-weekly = Weekly digest
setting-threads = One thread per story
setting-muted = Muted sources
setting-on = on
setting-off = off
setting-both = at once and in the digest
setting-digest-only = in the digest only
setting-alerts-only = at once only
setting-unlimited = no limit
setting-all = everything
setting-important = important only
setting-critical = contradictions only
setting-changed = { $setting }: <b>{ $value }</b>
setting-bad = “{ $value }” does not fit { $setting }. { $examples }
setting-unknown = There is no setting “{ $name }”.

## For administrators
admin-stopped = Cannot post to { $chat } any more ({ $platform }): { $reason }. The chat is paused; writing to me there starts it again.
admin-token = { $platform } refuses the token: { $reason }. Nothing is sent there until it is replaced and Assay restarted.
chat-joined = Hello. Follow a topic to get alerts here: { $example }

## Charts
chart-by-mineral = Deals by mineral and goods, US dollars
chart-deals = { $count ->
    [one] { NUMBER($count) } deal
   *[other] { NUMBER($count) } deals
}

## Roles, channels and menus
cmd-try = what a topic would have sent, before you follow it
cmd-roles = who may change what in this chat
cmd-channels = set up a channel or group from this private chat
cmd-changes = who changed what in this chat
cmd-choose = choose topics from lists
arg-kind = kind
arg-person = person
arg-role = role
arg-chat = chat
not-owner = Only owners of this chat may do that; its administrators are owners.
not-judge = Verdicts show in every chat, so only editors may give them. Ask an owner of a chat that I am in to make you one.
roles-title = Roles in this chat
roles-platform = Whoever administers this chat on the platform is an owner. Everybody else may read and ask.
roles-how = Give a role, by name or in answer to a message: { $example }
role-owner = owner
role-editor = editor
role-reader = reader
role-given = { $name } is now { $role } of this chat.
role-taken = { $name } has no role of their own here any more.
role-may-owner = Owners do what editors do, and give roles.
role-may-editor = Editors follow topics, change settings and decide contradictions.
role-may-reader = Readers ask and read.
role-bad = “{ $word }” is no role: owner, editor, reader, or off.
person-unknown = I do not know “{ $name }”. People are known once they have written to me; or answer one of their messages.
changes-title = Changes in this chat
changes-empty = Nothing has been changed in this chat yet.
changes-undone = undone
changes-joined = let me in
changes-left = put me out
nothing-changed = Nothing changed.
channels-private = Channels are set up from a private chat with me. Write to me there.
channels-none = You administer no channel or group that I am in. Add me there as an administrator first.
channels-title = Channels and groups you may set up
channels-own = This chat itself
channel-own = This conversation speaks for itself again.
channel-chosen = From now on this conversation sets up { $chat }: topics, settings, roles.
channel-back = { $back } ends that.
channel-joined = I am now in { $chat }. Choose its topics and settings here, unseen by its readers: { $command }
acting-for = For { $chat }
button-topics = Topics
button-settings = Settings
button-roles = Roles
button-changes = Changes
button-choose = Choose from lists …
button-save = Save
button-cancel = Cancel
button-all-same = Follow all the same
button-budget = { NUMBER($count) } a day at most
menu-desk = Collections
menu-mineral = Minerals
menu-country = Countries
menu-organisation = Organisations
menu-project = Projects
menu-kind = Kinds of deal
menu-person = People
menu-place = Places
menu-language = Languages
menu-source = Sources
menu-words = Other words
menu-nothing = nothing yet
menu-back = Back
menu-empty = Nothing of this kind is in the ledger yet.
subscribe-many = <b>{ $topic }</b> would send about { NUMBER($count) } alerts a day. Follow it all the same, narrow it with +, or set a limit first?
rule-edited = the article was edited after it was published
