### Lists and dates, wherever they stand in a text.

## Lists

list-next = { $list }, { $entry }

list-last = { $list } en { $entry }

## Dates: what of a date is known

date-year = { $year }

date-month =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }

date-day = { $day } { date-month }
