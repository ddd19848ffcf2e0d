### The page of a session: how far it is, what to mend, what is due, all questions.

session-short-route = Short route
session-full-route = Full route
# $route (text) the name of the route
# $handled (number) how many questions are answered
# $counted (number) how many are asked so far
# $minutes (number) how many minutes the others take
session-progress = { $route }: { $handled } of { $counted } questions answered, about { $minutes } min left
# $route (text) the name of the route
# $counted (number) how many questions are asked so far
session-complete = { $route }: all { $counted } questions answered
# $count (number) how many next steps are open
session-steps =
    { $count ->
        [one] One next step
       *[other] { $count } next steps
    }
# $steps (text) how many next steps are open
# $overdue (number) how many of them are overdue
session-steps-overdue = { $steps }, { $overdue } overdue
# $question (text) the title of a question
# $number (number) which of the questions that are asked
session-go-on = Go on: { $question } (question { $number })
# $question (text) the title of a question
session-go-on-off-route = Go on: { $question } (not counted on your route)
session-all-answered = Everything asked so far is answered: see your pathway
# $count (number) how many questions are left
# $question (text) the title of the question about where the enterprise stands
session-rest-later =
    { $count ->
        [one] The first round ends here. One more question comes later: when you are further along, answer “{ $question }” again.
       *[other] The first round ends here. { $count } more questions come later: when you are further along, answer “{ $question }” again.
    }
# $threads (text) how many threads hold
# $gaps (text) how many gaps there are
session-pathway = Pathway: { $threads }, { $gaps }
# $count (number) how many threads run from end to end
session-threads =
    { $count ->
        [0] no thread holds yet
        [one] one thread holds
       *[other] { $count } threads hold
    }
# $count (number) how many gaps
session-gaps =
    { $count ->
        [0] no gap to mend
        [one] one gap to mend
       *[other] { $count } gaps to mend
    }
# $filter (text) the filter that is on
session-questions = Questions: { $filter }
notice-q-leaves = q takes you back to your sessions.
notice-short-route = Short route: the most telling questions, for a first round. Every answer counts.
notice-full-route = Full route: all questions. Every answer counts.

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

# $handled (number) how many questions are answered
# $counted (number) how many are asked so far
stage-progress = { $handled } of { $counted }
stage-not-yet = not yet

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

nothing-open = Nothing is open: every question of your route so far has been answered.
nothing-flagged = Nothing is flagged. f at a question flags it to come back to.
nothing-aside = Nothing is set aside: no question was marked as not applicable or not known.
nothing-dormant = Nothing is dormant: every answer belongs to a question that is asked.
nothing-not-yet = Nothing lies ahead: every stage has been reached.
nothing-left-over = Every answer has its place in the method.
left-over-why = These answers have no place here and count nowhere: they come from another version of the method, were in the file twice, or refer to something they may not refer to. They are kept.
