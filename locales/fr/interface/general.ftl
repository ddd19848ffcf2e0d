### Lists and dates, wherever they stand in a text.

## Lists

list-next = { $list }, { $entry }

list-last = { $list } et { $entry }

## Dates: what of a date is known

date-year = { $year }

date-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

date-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { date-month }
