### All questions with their state.

filter-all = all
filter-open = open
filter-flagged = to come back to
filter-aside = set aside or not known
filter-dormant = dormant
filter-not-yet = not yet
filter-left-over = left over
# $name (text) the filter's name
# $count (number) how many questions it shows
filter-named = { $name } ({ $count })
# $filter (text) the filter that is on
filter-shown = Shown: { $filter }

# $handled (number) how many questions are answered
# $counted (number) how many are asked so far
stage-progress = { $handled } of { $counted } answered
# $handled (number) how many questions are answered
stage-complete = all { $handled } answered
stage-not-yet = not yet
# $progress (text) how far it is
stage-and-later = { $progress }, more later

state-answered = answered
state-open = open
state-not-offered = open: the earlier answer is not offered here
state-begun = begun
state-not-applicable = does not apply
state-unknown = not known
state-none = none: looked for
state-dormant = dormant
state-not-yet = not yet
state-off-route = outside the short route
state-flagged = to come back to

nothing-open = Nothing is open: every question asked so far has been answered.
nothing-flagged = Nothing is flagged. f at a question flags it to come back to.
nothing-aside = Nothing is set aside: no question was marked as not applicable or not known.
nothing-dormant = Nothing is dormant: every answer belongs to a question that is asked.
nothing-not-yet = Nothing lies ahead: every step has been reached.
nothing-left-over = Nothing is left over: every answer has its place in the method.
left-over-why = These answers have no place here and count nowhere: they come from another version of the method, were in the file twice, or refer to something they may not refer to. They are kept.
