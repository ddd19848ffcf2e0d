### Lists and dates, wherever they stand in a text.

## Lists

list-next = { $list }, { $entry }

list-last = { $list } und { $entry }

## Dates: what of a date is known

date-year = { $year }

date-month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }

date-day = { $day }. { date-month }
