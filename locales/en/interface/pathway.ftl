### The impact pathway: its parts on the screen, and the account as text.

## Parts of the page

# $number (number) which part is shown
# $total (number) how many parts there are
# $name (text) the part's name
part-of = { $number } of { $total }: { $name }
part-account = Account
part-threads = Threads
part-gaps = Gaps
part-steps = Next steps
part-lanes = Lanes
part-coverage = Coverage

## The account

# $name (text) the enterprise
account-title = Impact pathway: { $name }
# $facts (text) what is known of the enterprise, so far
# $fact (text) one thing more
account-facts = { $facts }; { $fact }
# $date (text) a day
account-drawn = As the answers stood on { $date }.
account-four = In four lines
# $number (number) how many there are
# $one (text) what one is called
# $many (text) what several are called
account-counted =
    { $number ->
        [one] { $number } { $one }
       *[other] { $number } { $many }
    }
# $things (text) a list of counts
account-mapped = What is mapped: { $things }.
account-mapped-nothing = What is mapped: nothing yet. It begins with the people around you.
# $before (text) a sentence
# $next (text) the sentence after it
account-then = { $before } { $next }
# $count (number) how many changes have crossed sources
# $names (text) the first of them
account-holds =
    { $count ->
        [one] What holds: one change is shown by cross-checked sources: { $names }.
       *[other] What holds: { $count } changes are shown by cross-checked sources: { $names }.
    }
# $count (number) how many threads run from end to end
account-holds-threads =
    { $count ->
        [one] What holds: one thread runs from end to end; no change is shown by cross-checked sources yet.
       *[other] What holds: { $count } threads run from end to end; no change is shown by cross-checked sources yet.
    }
account-holds-nothing = What holds: there is nothing to say yet, and at this point there need not be.
# $count (number) how many gaps there are
# $names (text) the first of them, by name
account-breaks =
    { $count ->
        [one] Where it breaks: one gap, { $names }.
       *[other] Where it breaks: { $count } gaps. First: { $names }.
    }
account-breaks-nothing = Where it breaks: nowhere, in what has been asked so far.
# $what (text) the next step
# $count (number) how many steps are open
account-next =
    { $count ->
        [one] What comes next: { $what }.
       *[other] What comes next: { $what }. In all, { $count } steps are open.
    }
account-next-nothing = What comes next: no step has been written down yet.
# $names (text) some names
# $count (number) how many more there are
account-and-more = { $names } (and { $count } more)
account-to-mend-first = To mend first
account-other-gaps = Other gaps
account-to-come = Still to come
account-to-come-text = Nothing is missing here: this is looked at once you have come that far.
# $text (text) why a gap matters
account-why = Why it matters: { $text }
# $text (text) what to do about a gap
account-do = What to do: { $text }
account-question = The question
account-heard-from = Who was heard
# $names (text) stakeholders
account-heard = Heard: { $names }.
# $names (text) stakeholders
account-not-heard = Not heard yet: { $names }.
account-closing = Drawn by vises, an independent program. Nothing here is a score: it shows what has been said, how well it is shown, and what could come next.
# $name (text) what it is called
# $value (text) what it is
account-named = { $name }: { $value }

## Threads

# $number (number) which thread
thread-number = Thread { $number }
# $strength (text) how well a change is shown
thread-weakest = How well shown, at its weakest: { $strength }.
thread-unseen = No change in it has been seen yet, so nothing has to be shown.
# $links (text) the links
thread-stated = Stated without a reason: { $links }.
# $from (text) what leads
# $to (text) what it leads to
thread-link = from { $from } to { $to }
thread-more = There are more threads than are shown here.

## Next steps

step-overdue = overdue
notice-step-made = The gap is now a next step. Say who does it, and by when.
notice-step-there = There is a next step for this gap already.
notice-no-steps = This method has no question for next steps.

## Lanes

lanes-from = Leads here
lanes-to = Leads to
# $number (number) which lane
# $total (number) how many there are
# $name (text) the lane
lanes-where = { $name } (lane { $number } of { $total })
lanes-none = nothing named
lanes-marks = with a reason, only stated

## Coverage

# $count (number) how many questions
coverage-all =
    { $count ->
        [one] asked and answered (1 question)
       *[other] asked and answered ({ $count } questions)
    }
# $handled (number) how many are answered
# $open (number) how many are open
coverage-partly = partly: { $handled } answered, { $open } open
# $handled (number) how many are answered
coverage-so-far = { $handled } answered, the others not yet
# $count (number) how many questions
coverage-open =
    { $count ->
        [one] open (1 question)
       *[other] open ({ $count } questions)
    }
coverage-not-yet = not yet
coverage-nothing = nothing is asked here

## Nothing to show

nothing-threads = Nothing yet: a thread begins with an activity or practice and the change it brings about.
nothing-gaps = Nothing yet: no gap in what has been asked so far.
nothing-steps = Nothing yet: no next step has been written down. In “Gaps”, t makes one.
nothing-nodes = Nothing yet in this lane.
