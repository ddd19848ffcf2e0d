### Lists and dates, wherever they stand in a text.

## Lists

# $list (text) the entries so far
# $entry (text) the entry that comes next, not the last one
list-next = { $list }, { $entry }

# $list (text) all entries but the last
# $entry (text) the last entry
list-last = { $list } and { $entry }

## Dates: what of a date is known

# $year (text) digits, without separators
date-year = { $year }

# $month (number) 1 to 12
# $year (text) digits, without separators
date-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

# $day (number) 1 to 31
# $month (number) 1 to 12
# $year (text) digits, without separators
date-day = { $day } { date-month }
